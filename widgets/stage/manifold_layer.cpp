#include <algorithm>
#include <cmath>
#include <vector>

#include "widgets/stage/ink_mask.h"
#include "widgets/stage/stage_layers.h"

namespace ganimede {
namespace {

constexpr int kManifoldSide = Snapshot::kManifoldSide;
constexpr double kDensestOpacity = 0.3;
constexpr double kFarOutside = 4.0;  // canvas units; beyond it coordinates are cut, to keep the rasteriser in range

void shadeCells(InkMask& mask, const std::vector<QPointF>& points, std::span<const float> density)
{
    constexpr int kCells = kManifoldSide - 1;
    for (int row = 0; row < kCells; ++row) {
        for (int column = 0; column < kCells; ++column) {
            const auto first = static_cast<std::size_t>(row * kManifoldSide + column);
            const auto above = first + static_cast<std::size_t>(kManifoldSide);
            mask.fillCell({points[first], points[first + 1], points[above + 1], points[above]},
                          cellOpacity(density[static_cast<std::size_t>(row * kCells + column)]));
        }
    }
}

void strokeGrid(InkMask& mask, const std::vector<QPointF>& points, double width)
{
    for (int row = 0; row < kManifoldSide; ++row) {
        for (int column = 0; column < kManifoldSide; ++column) {
            const auto at = static_cast<std::size_t>(row * kManifoldSide + column);
            if (column + 1 < kManifoldSide) {
                mask.stroke(points[at], points[at + 1], width, width, kGridLineOpacity);
            }
            if (row + 1 < kManifoldSide) {
                mask.stroke(points[at], points[at + static_cast<std::size_t>(kManifoldSide)], width, width,
                            kGridLineOpacity);
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

std::vector<QPointF> manifoldOnScreen(const StageGeometry& geometry, std::span<const Point> grid)
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

bool isManifoldGrid(std::span<const Point> grid, std::span<const float> density)
{
    return grid.size() == static_cast<std::size_t>(kManifoldSide * kManifoldSide) &&
           density.size() == static_cast<std::size_t>((kManifoldSide - 1) * (kManifoldSide - 1));
}

double cellOpacity(float density)
{
    // The square root spreads the low densities, where most cells are.
    return kDensestOpacity * std::sqrt(static_cast<double>(std::clamp(density, 0.0F, 1.0F)));
}

void paintManifold(const LayerContext& context, std::span<const Point> grid, std::span<const float> density)
{
    if (grid.size() < 2) {
        return;
    }
    const std::vector<QPointF> points = manifoldOnScreen(context.geometry, grid);
    InkMask& mask = context.mask;
    if (isManifoldGrid(grid, density)) {
        strokeGrid(mask, points, context.sized(kGridLineWidth));
        shadeCells(mask, points, density);
    } else {
        strokeCurve(mask, points, context.sized(kCurveWidth));
    }
    mask.moveTo(context.image, context.palette.fake);
}

}  // namespace ganimede
