#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/metrics/distances.h"
#include "engine/metrics/metric_tallies.h"
#include "engine/metrics/metrics.h"

namespace ganimede {

/// How many of a mixture's Gaussians samples hold, and how good the samples are.
struct ModeCount {
    int modes = 0;    ///< that there are
    int held = 0;     ///< that at least a tenth of their fair share of the samples is good and nearest to
    double good = 0;  ///< share of the samples within 3 standard deviations of their nearest centre
};
inline constexpr double kGoodDeviations = 3;
ModeCount countModes(const Dataset& data, std::span<const Point> samples);

/// A data set prepared for comparing samples with it. Immutable, safe on any thread.
///
/// Histograms count every real point. Projections take all of up to kProjected, evenly spaced ones of more.
class DataReference {
public:
    static constexpr std::size_t kDirections = 16;
    static constexpr std::size_t kProjected = 12'000;

    explicit DataReference(DatasetPtr data);

    /// Fills in what depends on the samples alone: everything from jensenShannon to coverage, and mean and deviation.
    void compare(std::span<const Point> samples, Metrics& metrics) const;
    /// The same from what was counted and summed up of the samples.
    void finish(const SampleTallies& tallies, Metrics& metrics) const;

    const DatasetPtr& data() const { return m_data; }
    /// `count` of the real points, evenly spaced; all if there are no more.
    std::vector<Point> reals(std::size_t count) const;
    Point mean() const { return m_mean; }
    Point deviation() const { return m_deviation; }
    const std::vector<Point>& directions() const { return m_directions; }
    /// Of the reals, sorted, one for each direction: of as many points each.
    const std::vector<std::vector<float>>& projections() const { return m_projections; }

private:
    double coverage(const Histogram& fakes) const;
    double slicedWasserstein(std::span<const Point> samples) const;

    DatasetPtr m_data;
    Histogram m_histogram;
    std::vector<Point> m_directions;
    std::vector<std::vector<float>> m_projections;
    Point m_mean;
    Point m_deviation;
};

/// The noise floor: what compare() gives for `count` fresh points of the very distribution, drawn independently of the
/// training set (the user's own points: drawn again from among themselves), averaged over kFloorDraws draws. A perfect
/// generator would measure this. `data` is what makeDataset(spec, seed) gave.
inline constexpr int kFloorDraws = 8;
Metrics noiseFloor(const DataReference& reference, const DataSpec& spec, std::int64_t seed, std::size_t count);

}  // namespace ganimede
