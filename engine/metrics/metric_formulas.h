#pragma once

#include <cmath>
#include <cstdint>

#include "engine/core/philox.h"
#include "engine/spec/experiment_spec.h"

/// What a measurement makes of a single sample, for the host and for devices. What is made of all samples' sums and
/// counts is in metric_tallies.h.
namespace ganimede {

inline constexpr int kPlaneSideCells = 32;
inline constexpr int kLineSideCells = 128;

/// Which of `cells` equal cells of [-1, 1] holds v; `cells` where none does (NaN too).
GANIMEDE_HOST_DEVICE inline int cellOf(float v, int cells)
{
    if (!(v >= -1.0f && v <= 1.0f)) {
        return cells;
    }
    const auto cell = static_cast<int>((v + 1.0f) * 0.5f * static_cast<float>(cells));
    return cell < cells ? cell : cells - 1;
}

/// A histogram's bin, the last one for what lies outside; see Histogram.
GANIMEDE_HOST_DEVICE inline int histogramBin(int dimensions, Point p)
{
    if (dimensions == 1) {
        return cellOf(p.x, kLineSideCells);
    }
    const int column = cellOf(p.x, kPlaneSideCells);
    const int row = cellOf(p.y, kPlaneSideCells);
    return column < kPlaneSideCells && row < kPlaneSideCells ? row * kPlaneSideCells + column
                                                             : kPlaneSideCells * kPlaneSideCells;
}

/// The nearest of the centres if the point is within `radius` of it, else -1.
GANIMEDE_HOST_DEVICE inline int goodCentre(const Point* centres, int count, float radius, Point p)
{
    int nearest = -1;
    float least = INFINITY;
    for (int k = 0; k < count; ++k) {
        const float dx = p.x - centres[k].x, dy = p.y - centres[k].y;
        const float squared = dx * dx + dy * dy;
        if (squared < least) {
            least = squared;
            nearest = k;
        }
    }
    return least <= radius * radius ? nearest : -1;
}

/// The coordinate along a direction. NaN has no order to sort by: infinitely far.
GANIMEDE_HOST_DEVICE inline float projectionOf(Point p, Point direction)
{
    const float at = p.x * direction.x + p.y * direction.y;
    return at == at ? at : INFINITY;
}

/// Whether D takes a sample for real: 0, 1, or 0.5 for the undecided half way, so that a D that gives all points the
/// same score is right half of the time.
GANIMEDE_HOST_DEVICE inline double takenForReal(double realness)
{
    return realness > 0.5 ? 1.0 : realness == 0.5 ? 0.5 : 0.0;
}

/// Slopes of G's loss below this say nothing of D's: the loss's own drowns it.
inline constexpr double kFlatLoss = 1e-12;

/// Number i of `count` of `size` points, evenly spaced; of all of them if there are no more.
GANIMEDE_HOST_DEVICE inline std::uint32_t spacedIndex(std::uint32_t i, std::uint32_t count, std::uint32_t size)
{
    return size <= count ? i : static_cast<std::uint32_t>(std::uint64_t{i} * size / count);
}

}  // namespace ganimede
