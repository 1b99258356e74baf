#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/metrics/metric_formulas.h"
#include "engine/spec/experiment_spec.h"

/// Distances between sets of points: pure functions of both.
namespace ganimede {

/// How many points fall into each cell of [-1, 1]^d in the frame, rows from y = -1 up; the last bin counts those
/// outside, however far. A point on an inner edge belongs to the cell above it.
class Histogram {
public:
    static constexpr std::size_t kPlaneSide = kPlaneSideCells;  ///< cells a side in the plane
    static constexpr std::size_t kLineCells = kLineSideCells;

    /// @param dimensions  1 (y is ignored) or 2
    Histogram(int dimensions, std::span<const Point> points);
    /// What was counted elsewhere: a number of points for each bin.
    Histogram(int dimensions, std::vector<float> counts);
    /// Row of a cell's bin, or outside().
    static std::size_t binOf(int dimensions, Point p);
    static std::size_t binCount(int dimensions) { return outside(dimensions) + 1; }
    static std::size_t outside(int dimensions) { return dimensions == 1 ? kLineCells : kPlaneSide * kPlaneSide; }

    int dimensions() const { return m_dimensions; }
    const std::vector<float>& counts() const { return m_counts; }
    double total() const { return m_total; }

private:
    int m_dimensions;
    std::vector<float> m_counts;
    double m_total;
};

/// Jensen-Shannon divergence in nats, unsmoothed: 0 for equal shares, ln 2 for disjoint ones (Lin 1991). NaN if either
/// is empty. Both of the same dimensions.
double jensenShannon(const Histogram& p, const Histogram& q);

/// KL(p || q) in nats, kPseudoCount added to every bin of both so that it stays finite.
inline constexpr double kPseudoCount = 0.1;
double kullbackLeibler(const Histogram& p, const Histogram& q);

/// 1-Wasserstein distance of two samples of any sizes, both sorted ascending: the area between their distribution
/// functions, exactly. NaN if either is empty.
double wasserstein1(std::span<const float> sortedP, std::span<const float> sortedQ);

/// Unit vectors over the half circle, one drawn from each of `count` equal sectors; always the same ones. On a line
/// there is but one, (1, 0).
std::vector<Point> sliceDirections(int dimensions, std::size_t count);
/// The points' coordinates along a direction, sorted ascending; what is not a number counts as infinitely far.
std::vector<float> sortedProjection(std::span<const Point> points, Point direction);

}  // namespace ganimede
