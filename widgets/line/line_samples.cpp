#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "widgets/line/line_layers.h"

/// Samples and what becomes of them, beneath the densities.
namespace ganimede {
namespace {

constexpr std::size_t kShown = 60;    // of the samples in a row: more would be one smear
constexpr double kUnitLength = 0.05;  // of the plot's width, for a gradient of 1, as in the plane
constexpr double kLongest = 0.08;     // of the plot's width
constexpr double kShortest = 3;       // pixels
constexpr double kGolden = 0.6180339887;

QPainterPath diamondAt(const QPointF& at, double radius)
{
    QPainterPath path(at + QPointF(0, -radius));
    path.lineTo(at + QPointF(radius, 0));
    path.lineTo(at + QPointF(0, radius));
    path.lineTo(at + QPointF(-radius, 0));
    path.closeSubpath();
    return path;
}

/// Where sample number i stands in its row: spread over its lower half, so that few cover each other.
QPointF placeOf(const LineContext& context, const QRectF& row, std::size_t i, double x)
{
    const double turn = static_cast<double>(i + 1) * kGolden;
    const double share = turn - std::floor(turn);
    return {context.geometry.toScreenX(x), row.top() + (0.5 + 0.42 * share) * row.height()};
}

bool onStage(double x)
{
    return x >= -1 && x <= 1;  // false for NaN
}

/// Mean and deviation as a bar with ends, in the upper half of a row.
void paintMoments(const LineContext& context, const QRectF& row, const LineMoments& moments, const QColor& colour,
                  bool diamond)
{
    if (!std::isfinite(moments.mean) || !std::isfinite(moments.deviation)) {
        return;
    }
    QPainter& painter = context.painter;
    painter.save();
    painter.setClipRect(QRectF(row.left(), context.geometry.plot.top(), row.width(), row.bottom()));
    const double y = row.top() + 0.26 * row.height();
    const double cap = context.sized(0.28);
    const auto at = [&](double x) { return QPointF(context.geometry.toScreenX(x), y); };
    painter.setPen(QPen(colour, context.sized(0.17), Qt::SolidLine, Qt::FlatCap));
    const QPointF ends[] = {at(moments.mean - moments.deviation), at(moments.mean + moments.deviation)};
    painter.drawLine(ends[0], ends[1]);
    for (const QPointF& end : ends) {
        painter.drawLine(end - QPointF(0, cap), end + QPointF(0, cap));
    }
    painter.setPen(QPen(colour, 1, Qt::DotLine));
    painter.drawLine(at(moments.mean), QPointF(at(moments.mean).x(), context.geometry.plot.top()));
    painter.setPen(QPen(context.palette.panel, 1.2));
    painter.setBrush(colour);
    const double radius = context.sized(0.36);
    if (diamond) {
        painter.drawPath(diamondAt(at(moments.mean), 1.25 * radius));
    } else {
        painter.drawEllipse(at(moments.mean), radius, radius);
    }
    painter.restore();
}

void paintReals(const LineContext& context)
{
    const QRectF& row = context.geometry.reals;
    if (context.snapshot.data) {
        const std::vector<float>& x = context.snapshot.data->x;
        context.painter.setPen(Qt::NoPen);
        context.painter.setBrush(context.palette.real);
        for (std::size_t i = 0; i < std::min(kShown, x.size()); ++i) {
            if (onStage(static_cast<double>(x[i]))) {
                const double radius = context.sized(0.15);
                context.painter.drawEllipse(placeOf(context, row, i, static_cast<double>(x[i])), radius, radius);
            }
        }
    }
    paintMoments(context, row, context.view.real, context.palette.real, false);
}

void paintFakes(const LineContext& context)
{
    const QRectF& row = context.geometry.fakes;
    const std::vector<Point>& fakes = context.snapshot.fakes;
    QPainterPath marks;
    marks.setFillRule(Qt::WindingFill);
    for (std::size_t i = 0; i < std::min(kShown, fakes.size()); ++i) {
        const auto x = static_cast<double>(fakes[i].x);
        if (onStage(x)) {
            marks.addPath(diamondAt(placeOf(context, row, i, x), context.sized(0.2)));
        }
    }
    context.painter.fillPath(marks, context.palette.fake);
    paintMoments(context, row, context.view.generated, context.palette.fake, true);
}

void paintGradients(const LineContext& context)
{
    const std::size_t count = std::min({kShown, context.snapshot.fakes.size(), context.snapshot.gradients.size()});
    const double width = context.geometry.plot.width();
    context.painter.setPen(QPen(context.palette.gradient, context.sized(0.1), Qt::SolidLine, Qt::RoundCap));
    for (std::size_t i = 0; i < count; ++i) {
        const auto x = static_cast<double>(context.snapshot.fakes[i].x);
        const double push = -static_cast<double>(context.snapshot.gradients[i].x) * kUnitLength * width;  // descent
        if (!onStage(x) || !std::isfinite(push) || std::abs(push) < kShortest) {
            continue;
        }
        const QPointF from = placeOf(context, context.geometry.fakes, i, x);
        const QPointF tip = from + QPointF(std::clamp(push, -kLongest * width, kLongest * width), 0);
        const double head = std::copysign(std::min(context.sized(0.3), std::abs(push)), push);
        context.painter.drawLine(from, tip);
        context.painter.drawLine(tip, tip + QPointF(-head, -0.6 * std::abs(head)));
        context.painter.drawLine(tip, tip + QPointF(-head, 0.6 * std::abs(head)));
    }
}

}  // namespace

void paintLineSamples(const LineContext& context)
{
    if (context.options.real) {
        paintReals(context);
    }
    if (context.options.gradients) {
        paintGradients(context);
    }
    if (context.options.fake) {
        paintFakes(context);
    }
}

}  // namespace ganimede
