#include <algorithm>
#include <cmath>
#include <vector>

#include "widgets/stage/ink_mask.h"
#include "widgets/stage/stage_layers.h"

namespace ganimede {
namespace {

constexpr int kSide = Snapshot::kManifoldSide;
constexpr double kDensestOpacity = 0.3;
constexpr double kLineOpacity = 0.34;
constexpr double kCurveOpacity = 0.7;
constexpr double kFarOutside = 4.0;  // canvas units; beyond it coordinates are cut, to keep the rasteriser in range

std::vector<QPointF> onScreen(const StageGeometry& geometry, std::span<const Point> grid)
{
    std::vector<QPointF> points(grid.size());
    std::transform(grid.begin(), grid.end(), points.begin(), [&geometry](Point p) {
        const auto cut = [](float v) {
            return std::isnan(v) ? 0.0F
                                 : std::clamp(v, static_cast<float>(-kFarOutside), static_cast<float>(kFarOutside));
        };
        return geometry.toScreen(Point{cut(p.x), cut(p.y)});
    });
    return points;
}

void shadeCells(InkMask& mask, const std::vector<QPointF>& points, std::span<const float> density)
{
    constexpr int kCells = kSide - 1;
    for (int row = 0; row < kCells; ++row) {
        for (int column = 0; column < kCells; ++column) {
            const float share = std::clamp(density[static_cast<std::size_t>(row * kCells + column)], 0.0F, 1.0F);
            const auto first = static_cast<std::size_t>(row * kSide + column);
            const auto above = first + static_cast<std::size_t>(kSide);
            // The square root spreads the low densities, where most cells are.
            mask.fillCell({points[first], points[first + 1], points[above + 1], points[above]},
                          kDensestOpacity * std::sqrt(share));
        }
    }
}

void strokeGrid(InkMask& mask, const std::vector<QPointF>& points, double width)
{
    for (int row = 0; row < kSide; ++row) {
        for (int column = 0; column < kSide; ++column) {
            const auto at = static_cast<std::size_t>(row * kSide + column);
            if (column + 1 < kSide) {
                mask.stroke(points[at], points[at + 1], width, width, kLineOpacity);
            }
            if (row + 1 < kSide) {
                mask.stroke(points[at], points[at + static_cast<std::size_t>(kSide)], width, width, kLineOpacity);
            }
        }
    }
}

void strokeCurve(InkMask& mask, const std::vector<QPointF>& points, double width)
{
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        mask.stroke(points[i], points[i + 1], width, width, kCurveOpacity);
    }
}

}  // namespace

void paintManifold(const LayerContext& context, std::span<const Point> grid, std::span<const float> density)
{
    if (grid.size() < 2) {
        return;
    }
    const std::vector<QPointF> points = onScreen(context.geometry, grid);
    InkMask& mask = context.mask;
    // One latent dimension gives a curve of points and no cells.
    const bool isGrid = points.size() == static_cast<std::size_t>(kSide * kSide) &&
                        density.size() == static_cast<std::size_t>((kSide - 1) * (kSide - 1));
    if (isGrid) {
        strokeGrid(mask, points, context.sized(0.0012, 1.0, 2.0));
        shadeCells(mask, points, density);
    } else {
        strokeCurve(mask, points, context.sized(0.004, 2.0, 5.0));
    }
    mask.moveTo(context.image, context.palette.fake);
}

}  // namespace ganimede
