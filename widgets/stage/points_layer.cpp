#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>

#include "widgets/stage/stage_layers.h"

namespace ganimede {
namespace {

constexpr int kPhases = 4;  // positions within a pixel, each way: points glide instead of jumping by pixels

/// Signed distance to the edge of a mark of size r, negative inside.
using Shape = double (*)(double x, double y, double r);

double dot(double x, double y, double r)
{
    return std::hypot(x, y) - r;
}

double diamond(double x, double y, double r)
{
    return (std::abs(x) + std::abs(y) - r) * 0.7071;
}

double coverage(double distance)
{
    return std::clamp(0.5 - distance, 0.0, 1.0);
}

/// One mark drawn at every phase, with a thin rim of the panel's colour that keeps neighbours apart.
class MarkSprites {
public:
    MarkSprites(Shape shape, double radius, double rim, const QColor& colour, const QColor& rimColour)
        : m_half(static_cast<int>(std::ceil(radius + rim + 1.5)))
    {
        for (int phase = 0; phase < kPhases * kPhases; ++phase) {
            const double dx = (phase % kPhases + 0.5) / kPhases;
            const double dy = (phase / kPhases + 0.5) / kPhases;
            m_images[static_cast<std::size_t>(phase)] = draw(shape, radius, rim, {dx, dy}, colour, rimColour);
        }
    }

    void paintAt(QPainter& painter, const QPointF& at) const
    {
        const double left = std::floor(at.x());
        const double top = std::floor(at.y());
        const int px = static_cast<int>((at.x() - left) * kPhases);
        const int py = static_cast<int>((at.y() - top) * kPhases);
        painter.drawImage(
            QPoint(static_cast<int>(left) - m_half, static_cast<int>(top) - m_half),
            m_images[static_cast<std::size_t>(std::min(py, kPhases - 1) * kPhases + std::min(px, kPhases - 1))]);
    }

private:
    QImage draw(Shape shape, double radius, double rim, QPointF phase, const QColor& colour,
                const QColor& rimColour) const
    {
        const int side = 2 * m_half + 1;
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < side; ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < side; ++x) {
                const double distance = shape(x + 0.5 - m_half - phase.x(), y + 0.5 - m_half - phase.y(), radius);
                const double inside = coverage(distance);
                const double halo = (coverage(distance - rim) - inside) * kRimOpacity;
                const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a * inside + b * halo)); };
                line[x] = qRgba(mix(colour.red(), rimColour.red()), mix(colour.green(), rimColour.green()),
                                mix(colour.blue(), rimColour.blue()), mix(255, 255));
            }
        }
        return image;
    }

    int m_half;
    std::array<QImage, kPhases * kPhases> m_images;
};

double rimWidth(const LayerContext& context)
{
    return kRimWidth * context.pixel;
}

}  // namespace

double StageLength::in(const StageGeometry& geometry, double pixel) const
{
    return geometry.marks * std::clamp(share * geometry.rect.width(), least * pixel, most * pixel);
}

bool isOnStage(const QPointF& at, const StageGeometry& geometry)
{
    return std::isfinite(at.x()) && std::isfinite(at.y()) && geometry.rect.contains(at);
}

void paintReals(const LayerContext& context, const Dataset& data, int count)
{
    const MarkSprites sprites(dot, context.sized(kRealRadius), rimWidth(context), context.palette.real,
                              context.palette.surfaceEven);
    QPainter painter(&context.image);
    const std::size_t shown = std::min({static_cast<std::size_t>(count), data.x.size(), data.y.size()});
    for (std::size_t i = 0; i < shown; ++i) {
        const QPointF at = context.geometry.toScreen(Point{data.x[i], data.y[i]});
        if (isOnStage(at, context.geometry)) {
            sprites.paintAt(painter, at);
        }
    }
}

void paintFakes(const LayerContext& context, std::span<const Point> fakes)
{
    const MarkSprites sprites(diamond, context.sized(kFakeRadius), rimWidth(context), context.palette.fake,
                              context.palette.surfaceEven);
    QPainter painter(&context.image);
    for (const Point fake : fakes) {
        const QPointF at = context.geometry.toScreen(fake);
        if (isOnStage(at, context.geometry)) {
            sprites.paintAt(painter, at);
        }
    }
}

}  // namespace ganimede
