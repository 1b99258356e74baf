#include "widgets/charts/curves.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ganimede {
namespace {

constexpr double kExtremeShare = 0.005;
constexpr std::size_t kFewValues = 20;

/// 1, 2 or 5 times a power of ten, at most a fifth of the span.
double roundStep(double span)
{
    const double raw = span / 5;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double share = raw / power;
    return (share >= 5 ? 5 : share >= 2 ? 2 : 1) * power;
}

/// The bounds without outliers; `values` has at least one.
ValueRange trimmed(std::vector<double>& values)
{
    std::sort(values.begin(), values.end());
    ValueRange range{values.front(), values.back()};
    if (values.size() < kFewValues) {
        return range;
    }
    const auto extreme =
        std::max<std::size_t>(1, static_cast<std::size_t>(kExtremeShare * static_cast<double>(values.size())));
    const double low = values[extreme];
    const double high = values[values.size() - 1 - extreme];
    const double room = (high - low) / 2;
    return {range.low < low - room ? low : range.low, range.high > high + room ? high : range.high};
}

float mean(std::span<const LossBucket> buckets, float LossBucket::*member)
{
    double sum = 0;
    double steps = 0;
    for (const LossBucket& bucket : buckets) {
        if (std::isfinite(bucket.*member)) {
            const auto length = static_cast<double>(bucket.lastStep - bucket.firstStep + 1);
            sum += length * static_cast<double>(bucket.*member);
            steps += length;
        }
    }
    return steps > 0 ? static_cast<float>(sum / steps) : std::numeric_limits<float>::quiet_NaN();
}

}  // namespace

std::vector<LossBucket> merged(std::span<const LossBucket> buckets, std::size_t count)
{
    std::vector<LossBucket> result;
    result.reserve(buckets.size() / count + 1);
    for (std::size_t begin = 0; begin < buckets.size(); begin += count) {
        const auto part = buckets.subspan(begin, std::min(count, buckets.size() - begin));
        result.push_back({part.front().firstStep, part.back().lastStep, mean(part, &LossBucket::dReal),
                          mean(part, &LossBucket::dFake), mean(part, &LossBucket::g),
                          mean(part, &LossBucket::penalty)});
    }
    return result;
}

std::vector<double> smoothed(std::span<const double> values, double weight)
{
    std::vector<double> result;
    result.reserve(values.size());
    double mean = 0;
    double mass = 0;
    for (const double value : values) {
        if (std::isnan(value)) {
            result.push_back(std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        mean = weight * mean + (1 - weight) * value;
        mass = weight * mass + (1 - weight);
        result.push_back(mean / mass);
    }
    return result;
}

ValueRange robustRange(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty()) {
        return {};
    }
    ValueRange range = trimmed(values);
    const bool nearZero = range.low >= 0 && range.low < 0.6 * range.high;
    if (nearZero) {
        range.low = 0;
    }
    const double span = std::max(range.high - range.low, 1e-3 * std::max(1.0, std::abs(range.high)));
    const double step = roundStep(span);
    return {std::floor(range.low / step) * step, (std::floor(range.high / step) + 1) * step};
}

}  // namespace ganimede
