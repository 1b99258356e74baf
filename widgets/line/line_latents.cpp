#include <cmath>

#include "widgets/line/line_layers.h"
#include "widgets/stage/ink_mask.h"

/// The map from noise to data.
namespace ganimede {
namespace {

constexpr std::size_t kEvery = 10;  // of the lines are arrows
constexpr double kArrowOpacity = 0.9;
constexpr double kLineOpacity = 0.35;

/// Calls stroke(from, to, width, opacity) for each straight piece, in logical pixels.
template <typename Stroke>
void forEachPiece(const LineContext& context, Stroke stroke)
{
    const std::vector<float>& z = context.view.latents;
    const std::vector<float>& x = context.view.images;
    const QRectF& box = context.geometry.latents;
    for (std::size_t i = 0; i < z.size(); ++i) {
        if (!std::isfinite(x[i]) || x[i] < -1 || x[i] > 1) {
            continue;  // it would end beside the stage
        }
        const bool arrow = i % kEvery == 0;
        const double width = context.sized(arrow ? 0.11 : 0.06);
        const double opacity = arrow ? kArrowOpacity : kLineOpacity;
        const double share = static_cast<double>(z[i]) / static_cast<double>(z.back());
        const QPointF from(context.geometry.toScreenX(share), box.bottom());
        const QPointF to(context.geometry.toScreenX(static_cast<double>(x[i])), box.top() + 1);
        stroke(from, to, width, opacity);
        if (arrow) {
            const QPointF back = (from - to) / std::hypot(from.x() - to.x(), from.y() - to.y());
            const QPointF side(-back.y(), back.x());
            const double head = context.sized(0.45);
            stroke(to, to + head * (back + 0.5 * side), width, opacity);
            stroke(to, to + head * (back - 0.5 * side), width, opacity);
        }
    }
}

}  // namespace

void paintLineLatents(const LineContext& context)
{
    forEachPiece(context, [&](const QPointF& from, const QPointF& to, double width, double opacity) {
        context.painter.setPen(QPen(translucent(context.palette.fake, opacity), width, Qt::SolidLine, Qt::RoundCap));
        context.painter.drawLine(from, to);
    });
}

void inkLineLatents(const LineContext& context, QImage& image, double pixel)
{
    InkMask mask(image.size());
    forEachPiece(context, [&](const QPointF& from, const QPointF& to, double width, double opacity) {
        mask.stroke(from * pixel, to * pixel, width * pixel, width * pixel, opacity);
    });
    mask.moveTo(image, context.palette.fake);
}

}  // namespace ganimede
