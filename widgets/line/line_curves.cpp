#include <cmath>

#include <QPainterPath>

#include "widgets/line/line_layers.h"

/// The densities and the discriminator.
namespace ganimede {
namespace {

constexpr double kBarOpacity = 0.28;
constexpr double kAreaOpacity = 0.14;

/// The outline of bars, closed along the ground. What is higher than the stage is cut.
QPainterPath barsPath(const LineContext& context, const std::vector<float>& bins)
{
    const LineGeometry& at = context.geometry;
    QPainterPath path(QPointF(at.toScreenX(-1), at.plot.bottom()));
    for (int i = 0; i < static_cast<int>(bins.size()); ++i) {
        const double share = std::min(1.0, static_cast<double>(bins[static_cast<std::size_t>(i)]) / context.view.top);
        path.lineTo(at.toScreenX(LineView::binLeft(i)), at.toScreenY(share));
        path.lineTo(at.toScreenX(LineView::binLeft(i + 1)), at.toScreenY(share));
    }
    path.lineTo(at.toScreenX(1), at.plot.bottom());
    path.closeSubpath();
    return path;
}

void paintExactDensity(const LineContext& context)
{
    const LineGeometry& at = context.geometry;
    QPainterPath curve;
    for (int i = 0; i < static_cast<int>(context.view.density.size()); ++i) {
        const double share = std::min(1.0, context.view.density[static_cast<std::size_t>(i)] / context.view.top);
        const QPointF point(at.toScreenX(LineView::position(i)), at.toScreenY(share));
        if (i == 0) {
            curve.moveTo(point);
        } else {
            curve.lineTo(point);
        }
    }
    QPainterPath area = curve;
    area.lineTo(at.plot.bottomRight());
    area.lineTo(at.plot.bottomLeft());
    area.closeSubpath();
    context.painter.fillPath(area, translucent(context.palette.real, kAreaOpacity));
    context.painter.strokePath(
        curve, QPen(context.palette.real, context.sized(0.16), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

/// A function of x over the plot, broken where it is NaN.
QPainterPath curveOf(const LineContext& context, const std::vector<float>& values)
{
    QPainterPath path;
    bool broken = true;
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        const float value = values[static_cast<std::size_t>(i)];
        if (std::isfinite(value)) {
            const QPointF at(context.geometry.toScreenX(LineView::position(i)),
                             context.geometry.toScreenY(static_cast<double>(value)));
            if (broken) {
                path.moveTo(at);
            } else {
                path.lineTo(at);
            }
        }
        broken = !std::isfinite(value);
    }
    return path;
}

}  // namespace

void paintLineAxes(const LineContext& context)
{
    const LineGeometry& at = context.geometry;
    QPainter& painter = context.painter;
    painter.setPen(QPen(context.palette.line, 1));
    for (const double x : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        painter.drawLine(QPointF(at.toScreenX(x), at.plot.top()), QPointF(at.toScreenX(x), at.plot.bottom()));
    }
    painter.drawLine(at.plot.topLeft(), at.plot.topRight());
    if (context.options.manifold && !context.view.latents.empty()) {
        painter.setPen(QPen(context.palette.muted, 1.2));
        painter.drawLine(at.latents.bottomLeft(), at.latents.bottomRight());
    }
    painter.setPen(QPen(context.palette.track, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(at.plot.left(), at.toScreenY(0.5)), QPointF(at.plot.right(), at.toScreenY(0.5)));
}

void paintLineDensities(const LineContext& context)
{
    QPainter& painter = context.painter;
    if (context.options.real) {
        painter.fillPath(barsPath(context, context.view.realBins), translucent(context.palette.real, kBarOpacity));
        paintExactDensity(context);
    }
    if (context.options.fake) {
        const QPainterPath bars = barsPath(context, context.view.generatedBins);
        painter.fillPath(bars, translucent(context.palette.fake, kBarOpacity));
        painter.strokePath(bars,
                           QPen(context.palette.fake, context.sized(0.1), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    }
    const QPen ground(context.palette.muted, 1.2);
    painter.setPen(ground);
    painter.drawLine(context.geometry.plot.bottomLeft(), context.geometry.plot.bottomRight());
}

void paintLineDiscriminator(const LineContext& context)
{
    QPainter& painter = context.painter;
    if (context.options.best) {
        QPen pen(context.palette.ink, context.sized(0.13), Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        pen.setDashPattern({3.0, 2.2});
        painter.strokePath(curveOf(context, context.view.bestRealness), pen);
    }
    if (context.options.surface) {
        const QPainterPath curve = curveOf(context, context.view.realness);
        // A rim keeps the line apart from the colours beneath it.
        painter.strokePath(curve, QPen(translucent(context.palette.panel, 0.8), context.sized(0.36), Qt::SolidLine,
                                       Qt::RoundCap, Qt::RoundJoin));
        painter.strokePath(curve, QPen(context.palette.discriminator, context.sized(0.19), Qt::SolidLine, Qt::RoundCap,
                                       Qt::RoundJoin));
    }
}

}  // namespace ganimede
