#include "widgets/stage/stage_painter.h"

#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "widgets/stage/ink_mask.h"
#include "widgets/stage/stage_layers.h"

namespace ganimede {
namespace {

/// Covers what sticks out of the rounded corners: cheaper than clipping every layer to a curve.
void paintCorners(QImage& image, double radius, const QColor& colour)
{
    const QSizeF size(image.size());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const bool right : {false, true}) {
        for (const bool bottom : {false, true}) {
            const QPointF tip(right ? size.width() : 0.0, bottom ? size.height() : 0.0);
            const QPointF centre(tip.x() + (right ? -radius : radius), tip.y() + (bottom ? -radius : radius));
            QPainterPath disc;
            disc.addEllipse(centre, radius, radius);
            QPainterPath corner;
            corner.addRect(QRectF(tip, centre).normalized());
            painter.drawPath(corner.subtracted(disc));
        }
    }
}

void paintLayers(const LayerContext& context, const Snapshot& snapshot, const StageOptions& options)
{
    if (options.surface && !snapshot.surface.empty()) {
        paintSurface(context, snapshot.surface, Snapshot::kSurfaceSide);
    } else {
        context.image.fill(context.palette.panel);
    }
    if (options.manifold) {
        paintManifold(context, snapshot.manifold, snapshot.manifoldDensity);
    }
    if (options.real && snapshot.data) {
        paintReals(context, *snapshot.data, Snapshot::kReals);
    }
    if (options.gradients) {
        paintGradients(context, snapshot);
    }
    if (options.fake) {
        paintFakes(context, snapshot.fakes);
    }
}

}  // namespace

void renderStage(QImage& into, double pixel, const Snapshot& snapshot, const StageOptions& options,
                 const Palette& palette)
{
    const double ratio = into.devicePixelRatio();
    into.setDevicePixelRatio(1.0);  // layers count in device pixels
    const StageGeometry geometry{QRectF(QPointF(0, 0), QSizeF(into.size())), options.marks};
    InkMask mask(into.size());
    paintLayers({into, mask, geometry, pixel, palette}, snapshot, options);
    paintCorners(into, kStageRounding * pixel, palette.background);
    into.setDevicePixelRatio(ratio);
}

QImage renderStage(QSize size, double pixel, const Snapshot& snapshot, const StageOptions& options,
                   const Palette& palette)
{
    QImage image(size.expandedTo({1, 1}), QImage::Format_RGB32);
    renderStage(image, pixel, snapshot, options, palette);
    return image;
}

void paintStage(QPainter& painter, const QRectF& rect, const Snapshot& snapshot, const StageOptions& options,
                const Palette& palette)
{
    const QRectF onDevice = painter.deviceTransform().mapRect(rect);
    const QSize size(static_cast<int>(std::lround(onDevice.width())), static_cast<int>(std::lround(onDevice.height())));
    const double pixel = rect.width() > 0 ? onDevice.width() / rect.width() : 1.0;
    QImage image = renderStage(size, pixel, snapshot, options, palette);
    image.setDevicePixelRatio(pixel);
    painter.drawImage(rect.topLeft(), image);
}

}  // namespace ganimede
