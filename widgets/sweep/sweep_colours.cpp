#include "widgets/sweep/sweep_colours.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "widgets/sweep/sweep_map_painter.h"

namespace ganimede {
namespace {

// cividis at 0, 1/8 ... 1.
constexpr std::array<QRgb, 9> kCividis{0xff00224e, 0xff1a386f, 0xff434e6c, 0xff61656f, 0xff7d7c78,
                                       0xff9b9476, 0xffbcae6c, 0xffdec958, 0xfffee838};

// Okabe and Ito (2008), in the order of sweepOutcomes(): bluish green, the same lighter, grey, sky blue, reddish
// purple, orange, vermilion.
constexpr std::array<QRgb, 7> kOutcomeColours{0xff009e73, 0xff8ed6bd, 0xff9aa1ab, 0xff56b4e9,
                                              0xffcc79a7, 0xffe69f00, 0xffd55e00};

double luminance(const QColor& colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// In a square from (-1, -1) to (1, 1), y down.
QPainterPath glyphOf(std::size_t outcome)
{
    QPainterPath path;
    switch (outcome) {
    case 0:  // converged: a tick
        path.moveTo(-0.8, 0.1);
        path.lineTo(-0.2, 0.7);
        path.lineTo(0.8, -0.6);
        break;
    case 1:  // near the data: two waves, about equal
        for (const double y : {-0.35, 0.35}) {
            path.moveTo(-0.8, y + 0.1);
            path.cubicTo(-0.3, y - 0.7, 0.3, y + 0.7, 0.8, y - 0.1);
        }
        break;
    case 2:  // undecided: a dash
        path.moveTo(-0.6, 0);
        path.lineTo(0.6, 0);
        break;
    case 3:  // collapsed: four arrows onto one point
        for (const double x : {-1.0, 1.0}) {
            for (const double y : {-1.0, 1.0}) {
                path.moveTo(0.85 * x, 0.85 * y);
                path.lineTo(0.35 * x, 0.35 * y);
            }
        }
        path.addEllipse(QPointF(0, 0), 0.14, 0.14);
        break;
    case 4:  // oscillating: a wave
        path.moveTo(-0.9, 0);
        path.cubicTo(-0.5, -1.3, -0.3, -1.3, 0, 0);
        path.cubicTo(0.3, 1.3, 0.5, 1.3, 0.9, 0);
        break;
    case 5:  // vanishing: a curve that goes flat
        path.moveTo(-0.8, -0.8);
        path.cubicTo(-0.7, 0.5, -0.3, 0.7, 0.8, 0.7);
        break;
    default:  // diverged: a cross
        path.moveTo(-0.7, -0.7);
        path.lineTo(0.7, 0.7);
        path.moveTo(-0.7, 0.7);
        path.lineTo(0.7, -0.7);
        break;
    }
    return path;
}

}  // namespace

QColor scaleColour(double share)
{
    const double place = std::clamp(share, 0.0, 1.0) * (kCividis.size() - 1);
    const auto low = std::min(static_cast<std::size_t>(place), kCividis.size() - 2);
    const double t = place - static_cast<double>(low);
    const QColor a = kCividis[low];
    const QColor b = kCividis[low + 1];
    const auto mix = [t](int from, int to) { return static_cast<int>(std::lround(from + t * (to - from))); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QColor inkOn(const QColor& fill)
{
    // Where the contrasts with black and with white (WCAG) are equal.
    return luminance(fill) > 0.179 ? QColor(16, 18, 22) : QColor(Qt::white);
}

QColor outcomeColour(std::size_t outcome)
{
    return kOutcomeColours[std::min(outcome, kOutcomeColours.size() - 1)];
}

void paintOutcomeGlyph(QPainter& painter, const QRectF& rect, std::size_t outcome, const QColor& ink)
{
    const double half = std::min(rect.width(), rect.height()) / 2;
    painter.save();
    painter.translate(rect.center());
    painter.scale(half, half);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 0.22, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(glyphOf(outcome));
    painter.restore();
}

}  // namespace ganimede
