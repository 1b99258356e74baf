#include "engine/metrics/data_reference.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "engine/core/streams.h"

namespace ganimede {
namespace {

constexpr double kHeldShare = 0.1;       // of what is fair
constexpr double kReachedDensity = 0.1;  // of the real one

std::vector<Point> pointsOf(const Dataset& data)
{
    std::vector<Point> points(data.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i] = {data.x[i], data.y[i]};
    }
    return points;
}

std::vector<Point> spaced(const std::vector<Point>& points, std::size_t count)
{
    if (points.size() <= count) {
        return points;
    }
    std::vector<Point> some(count);
    for (std::size_t i = 0; i < count; ++i) {
        some[i] = points[spacedIndex(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(count),
                                     static_cast<std::uint32_t>(points.size()))];
    }
    return some;
}

/// Share of the samples in bins that hold a real point, the bin outside the frame apart.
double shareWhereRealsAre(const Histogram& reals, const Histogram& samples)
{
    double count = 0;
    for (std::size_t i = 0; i < Histogram::outside(reals.dimensions()); ++i) {
        count += reals.counts()[i] > 0 ? static_cast<double>(samples.counts()[i]) : 0.0;
    }
    return count / samples.total();
}

/// A fresh draw of the distribution that `reference` was drawn from.
std::vector<Point> drawAgain(const DataReference& reference, DataSpec spec, std::int64_t seed, std::size_t count,
                             int draw)
{
    if (spec.kind == "points") {
        std::vector<std::uint32_t> indices(count);
        const auto& data = *reference.data();
        fillIndices({static_cast<std::uint64_t>(seed), streams::kMetricFloor, static_cast<std::uint64_t>(draw)},
                    static_cast<std::uint32_t>(data.size()), indices);
        std::vector<Point> points(count);
        std::ranges::transform(indices, points.begin(), [&](std::uint32_t i) { return Point{data.x[i], data.y[i]}; });
        return points;
    }
    spec.size = static_cast<int>(count);
    // Seeds of runs end at kMaxSeed, 2^53 - 1: no run has one of these, so no draw is any run's training set.
    return pointsOf(*makeDataset(spec, seed + ((std::int64_t{draw} + 1) << 53)));
}

std::vector<std::size_t> countGood(const Dataset& data, std::span<const Point> samples)
{
    std::vector<std::size_t> good(data.centres.size());
    const auto radius = static_cast<float>(kGoodDeviations * data.deviation);
    for (const Point& p : samples) {
        const int nearest = goodCentre(data.centres.data(), static_cast<int>(data.centres.size()), radius, p);
        if (nearest >= 0) {
            ++good[static_cast<std::size_t>(nearest)];
        }
    }
    return good;
}

ModeCount modesOf(const std::vector<std::size_t>& good, std::size_t samples)
{
    ModeCount count;
    count.modes = static_cast<int>(good.size());
    const double fair = static_cast<double>(samples) / static_cast<double>(good.size());
    std::size_t sum = 0;
    for (const std::size_t share : good) {
        count.held += static_cast<double>(share) >= kHeldShare * fair ? 1 : 0;
        sum += share;
    }
    count.good = static_cast<double>(sum) / static_cast<double>(samples);
    return count;
}

}  // namespace

ModeCount countModes(const Dataset& data, std::span<const Point> samples)
{
    return modesOf(countGood(data, samples), samples.size());
}

DataReference::DataReference(DatasetPtr data)
    : m_data(std::move(data)),
      m_histogram(m_data->dimensions, pointsOf(*m_data)),
      m_directions(sliceDirections(m_data->dimensions, kDirections))
{
    const std::vector<Point> projected = reals(kProjected);
    for (const Point& direction : m_directions) {
        m_projections.push_back(sortedProjection(projected, direction));
    }
    const PlaneMoments moments = momentsOf(sumMoments(pointsOf(*m_data)), m_data->size());
    m_mean = moments.mean;
    m_deviation = moments.deviation;
}

std::vector<Point> DataReference::reals(std::size_t count) const
{
    return spaced(pointsOf(*m_data), count);
}

double DataReference::coverage(const Histogram& fakes) const
{
    double reached = 0;
    for (std::size_t i = 0; i < m_histogram.counts().size(); ++i) {
        const double real = static_cast<double>(m_histogram.counts()[i]);
        const double expected = real / m_histogram.total() * fakes.total();
        if (real > 0 && static_cast<double>(fakes.counts()[i]) >= std::max(kReachedDensity * expected, 1e-9)) {
            reached += real;
        }
    }
    return reached / m_histogram.total();
}

double DataReference::slicedWasserstein(std::span<const Point> samples) const
{
    double sum = 0;
    for (std::size_t k = 0; k < m_directions.size(); ++k) {
        sum += wasserstein1(sortedProjection(samples, m_directions[k]), m_projections[k]);
    }
    return sum / static_cast<double>(m_directions.size());
}

void DataReference::compare(std::span<const Point> samples, Metrics& metrics) const
{
    SampleTallies tallies;
    tallies.samples = samples.size();
    if (!samples.empty()) {
        tallies.counts = Histogram(m_data->dimensions, samples).counts();
        tallies.good = countGood(*m_data, samples);
        tallies.moments = sumMoments(samples);
        tallies.slicedWasserstein = slicedWasserstein(samples);
    }
    finish(tallies, metrics);
}

void DataReference::finish(const SampleTallies& tallies, Metrics& metrics) const
{
    using M = MetricKind;
    metrics.samples = static_cast<int>(tallies.samples);
    if (tallies.samples == 0) {
        return;
    }
    const auto set = [&](MetricKind kind, double value) { metrics[kind] = static_cast<float>(value); };
    const Histogram histogram(m_data->dimensions, tallies.counts);
    set(M::jensenShannon, jensenShannon(m_histogram, histogram));
    set(M::kullbackLeibler, kullbackLeibler(m_histogram, histogram));
    set(M::slicedWasserstein, tallies.slicedWasserstein);
    set(M::coverage, coverage(histogram));
    if (m_data->centres.empty()) {
        set(M::goodShare, shareWhereRealsAre(m_histogram, histogram));
    } else {
        const ModeCount count = modesOf(tallies.good, tallies.samples);
        set(M::modesHeld, count.held);
        set(M::goodShare, count.good);
    }
    const PlaneMoments moments = momentsOf(tallies.moments, tallies.samples);
    metrics[M::fakeMeanX] = moments.mean.x;
    metrics[M::fakeDeviationX] = moments.deviation.x;
    if (m_data->dimensions == 2) {
        metrics[M::fakeMeanY] = moments.mean.y;
        metrics[M::fakeDeviationY] = moments.deviation.y;
    }
}

Metrics noiseFloor(const DataReference& reference, const DataSpec& spec, std::int64_t seed, std::size_t count)
{
    Metrics floor;
    std::array<double, kMetricCount> sums{};
    for (int draw = 0; draw < kFloorDraws; ++draw) {
        Metrics one;
        reference.compare(drawAgain(reference, spec, seed, count, draw), one);
        std::ranges::transform(sums, one.values, sums.begin(), std::plus<double>{});
    }
    std::ranges::transform(sums, floor.values.begin(),
                           [](double sum) { return static_cast<float>(sum / kFloorDraws); });
    floor.samples = static_cast<int>(count);
    return floor;
}

}  // namespace ganimede
