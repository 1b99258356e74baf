#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/metrics/metrics.h"
#include "engine/spec/experiment_spec.h"

/// What a measurement counts and sums up, on the host or on a device, and what it makes of that: each formula is here
/// or in DataReference::finish() once, whoever counted.
namespace ganimede {

/// Of points: sums of their coordinates, and of the squares of what these are off their means.
struct MomentSums {
    double x = 0;
    double y = 0;
    double squaresX = 0;
    double squaresY = 0;
};
MomentSums sumMoments(std::span<const Point> points);

struct PlaneMoments {
    Point mean;
    Point deviation;
};
PlaneMoments momentsOf(const MomentSums& sums, std::size_t count);

/// Of the fakes.
struct SampleTallies {
    std::size_t samples = 0;
    std::vector<float> counts;      ///< of the bins of a Histogram
    std::vector<std::size_t> good;  ///< good samples, by the centre that they are nearest to
    MomentSums moments;
    double slicedWasserstein = 0;
};

/// Of D's scores on some points, and of how real these make them.
struct ScoreTallies {
    std::size_t points = 0;
    double scores = 0;
    double realness = 0;
    double takenForReal = 0;
};
void finishScores(const ScoreTallies& onReal, const ScoreTallies& onFake, Metrics& metrics);

/// Of the gradients of G's loss at some fakes.
struct GradientTallies {
    std::size_t points = 0;
    double lengths = 0;
    double slopes = 0;  ///< of D, where the loss is not flat
    std::size_t usable = 0;
};
void finishGradients(const GradientTallies& tallies, Metrics& metrics);

}  // namespace ganimede
