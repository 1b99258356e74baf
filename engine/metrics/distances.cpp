#include "engine/metrics/distances.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <numeric>
#include <utility>

#include "engine/core/streams.h"

namespace ganimede {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double termOf(double p, double middle)
{
    return p > 0 ? p * std::log(p / middle) : 0;
}

/// Bits that compare as unsigned numbers the way their floats do.
std::uint32_t orderedBits(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return bits ^ ((bits >> 31) != 0 ? 0xFFFFFFFFu : 0x80000000u);
}

float floatOf(std::uint32_t ordered)
{
    return std::bit_cast<float>(ordered ^ ((ordered >> 31) != 0 ? 0x80000000u : 0xFFFFFFFFu));
}

/// Sorts by digits, in a time that knows no mispredicted comparison: sixteen sorts were two thirds of a measurement.
void radixSort(std::vector<float>& values)
{
    constexpr unsigned kDigit = 11, kDigits = 3;
    constexpr std::uint32_t kMask = (1u << kDigit) - 1;
    std::vector<std::uint32_t> keys(values.size()), sorted(values.size());
    std::array<std::array<std::uint32_t, kMask + 1>, kDigits> starts{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        keys[i] = orderedBits(values[i]);
        for (unsigned digit = 0; digit < kDigits; ++digit) {
            ++starts[digit][keys[i] >> digit * kDigit & kMask];
        }
    }
    for (unsigned digit = 0; digit < kDigits; ++digit) {
        std::exclusive_scan(starts[digit].begin(), starts[digit].end(), starts[digit].begin(), 0u);
        for (const std::uint32_t key : keys) {
            sorted[starts[digit][key >> digit * kDigit & kMask]++] = key;
        }
        keys.swap(sorted);
    }
    std::ranges::transform(keys, values.begin(), floatOf);
}

}  // namespace

Histogram::Histogram(int dimensions, std::span<const Point> points)
    : m_dimensions(dimensions), m_counts(binCount(dimensions)), m_total(static_cast<double>(points.size()))
{
    for (const Point& p : points) {
        ++m_counts[binOf(dimensions, p)];
    }
}

Histogram::Histogram(int dimensions, std::vector<float> counts)
    : m_dimensions(dimensions),
      m_counts(std::move(counts)),
      m_total(std::accumulate(m_counts.begin(), m_counts.end(), 0.0))
{}

std::size_t Histogram::binOf(int dimensions, Point p)
{
    return static_cast<std::size_t>(histogramBin(dimensions, p));
}

double jensenShannon(const Histogram& p, const Histogram& q)
{
    if (p.total() == 0 || q.total() == 0) {
        return kNone;
    }
    double sum = 0;
    for (std::size_t i = 0; i < p.counts().size(); ++i) {
        const double a = static_cast<double>(p.counts()[i]) / p.total();
        const double b = static_cast<double>(q.counts()[i]) / q.total();
        const double middle = 0.5 * (a + b);
        sum += 0.5 * (termOf(a, middle) + termOf(b, middle));
    }
    return std::max(0.0, sum);
}

double kullbackLeibler(const Histogram& p, const Histogram& q)
{
    if (p.total() == 0 || q.total() == 0) {
        return kNone;
    }
    const double pseudo = kPseudoCount * static_cast<double>(p.counts().size());
    double sum = 0;
    for (std::size_t i = 0; i < p.counts().size(); ++i) {
        const double a = (static_cast<double>(p.counts()[i]) + kPseudoCount) / (p.total() + pseudo);
        const double b = (static_cast<double>(q.counts()[i]) + kPseudoCount) / (q.total() + pseudo);
        sum += a * std::log(a / b);
    }
    return std::max(0.0, sum);
}

double wasserstein1(std::span<const float> sortedP, std::span<const float> sortedQ)
{
    if (sortedP.empty() || sortedQ.empty()) {
        return kNone;
    }
    // Mass is moved in units of 1 / (|P| |Q|), of which a point of P has |Q|: integers, so nothing is rounded away.
    std::size_t i = 0, j = 0;
    std::size_t leftP = sortedQ.size(), leftQ = sortedP.size();
    double sum = 0;
    while (i < sortedP.size() && j < sortedQ.size()) {
        const std::size_t moved = std::min(leftP, leftQ);
        sum += static_cast<double>(moved) * static_cast<double>(std::abs(sortedP[i] - sortedQ[j]));
        leftP -= moved;
        leftQ -= moved;
        if (leftP == 0) {
            ++i;
            leftP = sortedQ.size();
        }
        if (leftQ == 0) {
            ++j;
            leftQ = sortedP.size();
        }
    }
    return sum / static_cast<double>(sortedP.size()) / static_cast<double>(sortedQ.size());
}

std::vector<Point> sliceDirections(int dimensions, std::size_t count)
{
    if (dimensions == 1) {
        return {{1, 0}};
    }
    std::vector<float> within(count);
    fillUniform({0, streams::kMetricDirections, 0}, within);
    std::vector<Point> directions;
    for (std::size_t k = 0; k < count; ++k) {
        const double turn = (static_cast<double>(k) + static_cast<double>(within[k])) / static_cast<double>(count);
        directions.push_back({static_cast<float>(std::cos(std::numbers::pi * turn)),
                              static_cast<float>(std::sin(std::numbers::pi * turn))});
    }
    return directions;
}

std::vector<float> sortedProjection(std::span<const Point> points, Point direction)
{
    std::vector<float> along(points.size());
    std::ranges::transform(points, along.begin(), [&](Point p) { return projectionOf(p, direction); });
    radixSort(along);
    return along;
}

}  // namespace ganimede
