#include "engine/metrics/metric_tallies.h"

#include <cmath>

namespace ganimede {

MomentSums sumMoments(std::span<const Point> points)
{
    MomentSums sums;
    for (const Point& p : points) {
        sums.x += static_cast<double>(p.x);
        sums.y += static_cast<double>(p.y);
    }
    const auto count = static_cast<double>(points.size());
    const double meanX = sums.x / count, meanY = sums.y / count;
    for (const Point& p : points) {
        sums.squaresX += (static_cast<double>(p.x) - meanX) * (static_cast<double>(p.x) - meanX);
        sums.squaresY += (static_cast<double>(p.y) - meanY) * (static_cast<double>(p.y) - meanY);
    }
    return sums;
}

PlaneMoments momentsOf(const MomentSums& sums, std::size_t count)
{
    const auto n = static_cast<double>(count);
    return {{static_cast<float>(sums.x / n), static_cast<float>(sums.y / n)},
            {static_cast<float>(std::sqrt(sums.squaresX / n)), static_cast<float>(std::sqrt(sums.squaresY / n))}};
}

void finishScores(const ScoreTallies& onReal, const ScoreTallies& onFake, Metrics& metrics)
{
    using enum MetricKind;
    const auto set = [&](MetricKind metric, double value) { metrics[metric] = static_cast<float>(value); };
    const auto reals = static_cast<double>(onReal.points);
    const auto fakes = static_cast<double>(onFake.points);
    const double realsTaken = onReal.takenForReal / reals;
    const double fakesTaken = onFake.takenForReal / fakes;
    set(scoreOnReal, onReal.scores / reals);
    set(scoreOnFake, onFake.scores / fakes);
    set(realnessOnReal, onReal.realness / reals);
    set(realnessOnFake, onFake.realness / fakes);
    set(accuracyOnReal, realsTaken);
    set(accuracyOnFake, 1 - fakesTaken);
    set(accuracy, 0.5 * (realsTaken + 1 - fakesTaken));
}

void finishGradients(const GradientTallies& tallies, Metrics& metrics)
{
    metrics[MetricKind::generatorSignal] = static_cast<float>(tallies.lengths / static_cast<double>(tallies.points));
    if (tallies.usable > 0) {
        metrics[MetricKind::discriminatorSlope] =
            static_cast<float>(tallies.slopes / static_cast<double>(tallies.usable));
    }
}

}  // namespace ganimede
