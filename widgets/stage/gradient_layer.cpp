#include <algorithm>
#include <cmath>
#include <vector>

#include "widgets/stage/ink_mask.h"
#include "widgets/stage/stage_layers.h"

namespace ganimede {
namespace {

constexpr std::size_t kArrows = 200;      // of the fakes: more would hide what they stand on
constexpr double kUnitLength = 0.05;      // of the stage's side, for a gradient of 1: vanishing gradients look short,
                                          // and the slope that a gradient penalty holds a critic to is a full arrow
constexpr double kLongest = 0.08;         // of the stage's side
constexpr double kShortestPixels = 4.0;   // a shorter arrow would vanish under its diamond
constexpr double kLeastGradient = 1e-12;  // below it there is no direction to speak of

struct Arrow {
    QPointF from;
    QPointF direction;  // of unit length, on the screen
    double gradient = 0;
};

std::vector<Arrow> arrowsOf(const StageGeometry& geometry, std::span<const Point> fakes,
                            std::span<const Point> gradients)
{
    std::vector<Arrow> arrows;
    const std::size_t count = std::min({kArrows, fakes.size(), gradients.size()});
    arrows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double length = std::hypot(gradients[i].x, gradients[i].y);
        const QPointF from = geometry.toScreen(fakes[i]);
        if (std::isfinite(length) && length > kLeastGradient && geometry.rect.contains(from)) {
            // Descent goes against the gradient, and the screen's y runs down.
            arrows.push_back({from, QPointF(-gradients[i].x, gradients[i].y) / length, length});
        }
    }
    return arrows;
}

}  // namespace

std::vector<StageArrow> stageArrows(const StageGeometry& geometry, double pixel, const Snapshot& snapshot)
{
    const std::vector<Arrow> arrows = arrowsOf(geometry, snapshot.fakes, snapshot.gradients);
    const double side = geometry.rect.width();
    const double width = kArrowWidth.in(geometry, pixel);
    std::vector<StageArrow> shown;
    shown.reserve(arrows.size());
    for (const Arrow& arrow : arrows) {
        const double length = std::min(arrow.gradient * kUnitLength, kLongest) * side;
        if (length >= kShortestPixels * pixel) {
            shown.push_back({arrow.from, arrow.direction, length, std::min(3.2 * width, 0.6 * length)});
        }
    }
    return shown;
}

void paintGradients(const LayerContext& context, const Snapshot& snapshot)
{
    const double width = context.sized(kArrowWidth);
    InkMask& mask = context.mask;
    for (const StageArrow& arrow : stageArrows(context.geometry, context.pixel, snapshot)) {
        const QPointF neck = arrow.from + arrow.direction * (arrow.length - arrow.head);
        mask.stroke(arrow.from, neck, width, width, kArrowOpacity);
        mask.stroke(neck, arrow.from + arrow.direction * arrow.length, arrow.head, 0.0, kArrowOpacity);
    }
    mask.moveTo(context.image, context.palette.gradient);
}

}  // namespace ganimede
