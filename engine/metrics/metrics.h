#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

/// How good a generator is, in numbers: plain values, computed by MetricsMeter (metrics_meter.h).
namespace ganimede {

/// Everything that is measured. Real data is the training set, fakes are G at z of the stream latent.samples; lengths
/// are the frame's (half the side of the stage is 1). What cannot be measured of a run is NaN.
enum class MetricKind {
    jensenShannon,       ///< JS divergence of the histograms on a grid, nats: 0 alike, ln 2 disjoint
    kullbackLeibler,     ///< KL(real || fake) of the same histograms with a pseudo-count, nats
    slicedWasserstein,   ///< mean 1-Wasserstein distance of the projections on fixed directions (Rabin 2011)
    modesHeld,           ///< Gaussians that at least a tenth of their fair share of good samples is nearest to
    goodShare,           ///< of the fakes: within 3 standard deviations of a centre; without centres, where reals are
    coverage,            ///< of the real data: where fakes have at least a tenth of the real density
    accuracy,            ///< of D over as many reals as fakes: 0.5 cannot tell them apart
    accuracyOnReal,      ///< share of the reals that D takes for real
    accuracyOnFake,      ///< share of the fakes that D takes for fake
    realnessOnReal,      ///< mean realness() (networks/objective.h) of the reals
    realnessOnFake,      ///< the same of the fakes
    scoreOnReal,         ///< D's mean raw score on the reals
    scoreOnFake,         ///< the same on the fakes
    generatorSignal,     ///< mean length of the gradient of G's loss by a fake: what G learns from
    discriminatorSlope,  ///< mean length of the gradient of D's raw score by its input, on the fakes
    fakeMeanX,           ///< mean of the fakes
    fakeMeanY,           ///< NaN on a line, as fakeDeviationY
    fakeDeviationX,      ///< their standard deviation
    fakeDeviationY,
};
inline constexpr std::size_t kMetricCount = 19;

/// One measurement: a value.
struct Metrics {
    Metrics() { values.fill(std::numeric_limits<float>::quiet_NaN()); }

    float operator[](MetricKind kind) const { return values[static_cast<std::size_t>(kind)]; }
    float& operator[](MetricKind kind) { return values[static_cast<std::size_t>(kind)]; }

    std::int64_t step = 0;  ///< after how many steps
    int samples = 0;        ///< fakes it was taken from
    std::array<float, kMetricCount> values;
};

enum class Better { lower, higher, neither };

/// What a metric is called and means, key and unit in English; the order is MetricKind's.
struct MetricInfo {
    MetricKind kind;
    std::string key;   ///< in files: "jensen_shannon"
    std::string name;  ///< "JS divergence"
    std::string unit;  ///< "nats"; empty for a pure number
    Better better;
    std::string explanation;  ///< one line
};
const std::array<MetricInfo, kMetricCount>& metricInfos();
const MetricInfo& infoOf(MetricKind kind);

}  // namespace ganimede
