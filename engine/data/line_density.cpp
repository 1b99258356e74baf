#include "engine/data/line_density.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

const std::vector<double> kMixtureMeans{-0.5, 0.0, 0.55};
constexpr double kMixtureDeviation = 0.08;

double normalDensity(double x, double mean, double deviation)
{
    const double t = (x - mean) / deviation;
    return std::exp(-0.5 * t * t) / (deviation * std::sqrt(2 * std::numbers::pi));
}

/// The straight lines between the heights of a drawn curve, and the area under them from the left.
class Curve {
public:
    explicit Curve(const std::vector<double>& heights) : m_heights(heights)
    {
        m_areas.push_back(0);
        for (std::size_t i = 0; i + 1 < heights.size(); ++i) {
            m_areas.push_back(m_areas.back() + 0.5 * step() * (heights[i] + heights[i + 1]));
        }
    }

    double area() const { return m_areas.back(); }

    double density(double x) const
    {
        if (!(area() > 0) || x < -1 || x > 1) {
            return 0;
        }
        const double at = (x + 1) / step();
        const std::size_t i = std::min(static_cast<std::size_t>(at), m_heights.size() - 2);
        const double share = at - static_cast<double>(i);
        return (m_heights[i] * (1 - share) + m_heights[i + 1] * share) / area();
    }

    /// The x to whose left a share u of the area lies, u in [0, 1).
    double quantile(double u) const
    {
        const double wanted = u * area();
        const auto above = std::upper_bound(m_areas.begin() + 1, m_areas.end() - 1, wanted);
        const std::size_t i = static_cast<std::size_t>(above - m_areas.begin()) - 1;
        return -1 + step() * (static_cast<double>(i) +
                              shareOfArea(m_heights[i], m_heights[i + 1], (wanted - m_areas[i]) / step()));
    }

private:
    double step() const { return 2.0 / static_cast<double>(m_heights.size() - 1); }

    /// The t in [0, 1] at which a t + (b - a) t^2 / 2 is `area`; in this form of the root nothing cancels.
    static double shareOfArea(double a, double b, double area)
    {
        const double root = std::sqrt(std::max(0.0, a * a + 2 * (b - a) * area));
        return a + root > 0 ? std::clamp(2 * area / (a + root), 0.0, 1.0) : 0.0;
    }

    const std::vector<double>& m_heights;
    std::vector<double> m_areas;
};

bool hasLines(const DataSpec& data)
{
    return data.curve.size() >= 2;
}

[[noreturn]] void throwNotOnLine(const DataSpec& data)
{
    throw Error(Words::tr("There is no density on a line named \"%1\".", data.kind));
}

Dataset lineSet(int size)
{
    Dataset set;
    set.dimensions = 1;
    set.x.resize(static_cast<std::size_t>(size));
    set.y.resize(static_cast<std::size_t>(size));
    return set;
}

Dataset drawGaussians(const std::vector<double>& means, double deviation, int size, std::uint64_t seed)
{
    const Stream stream{seed, streams::kDataPoints, 0};
    std::vector<std::uint32_t> choice(static_cast<std::size_t>(size));
    fillIndices(stream.row(0), static_cast<std::uint32_t>(means.size()), choice);
    Dataset set = lineSet(size);
    fillNormal(stream.row(1), set.x);
    set.deviation = deviation;
    for (const double mean : means) {
        set.centres.push_back({static_cast<float>(mean), 0});
    }
    for (std::size_t i = 0; i < set.size(); ++i) {
        set.x[i] = set.centres[choice[i]].x + static_cast<float>(deviation) * set.x[i];
    }
    return set;
}

template <typename Quantile>
Dataset drawByQuantile(int size, std::uint64_t seed, Quantile quantile)
{
    Dataset set = lineSet(size);
    fillUniform(Stream{seed, streams::kDataPoints, 0}.row(1), set.x);
    for (float& x : set.x) {
        x = static_cast<float>(quantile(static_cast<double>(x)));
    }
    return set;
}

}  // namespace

double lineDensity(const DataSpec& data, double x)
{
    double density = 0;
    lineDensities(data, {&x, 1}, {&density, 1});
    return density;
}

void lineDensities(const DataSpec& data, std::span<const double> x, std::span<double> density)
{
    if (data.kind == "normal-1d") {
        std::ranges::transform(x, density.begin(),
                               [&](double at) { return normalDensity(at, data.mean, data.spread); });
    } else if (data.kind == "uniform-1d") {
        const double half = std::numbers::sqrt3 * data.spread;
        std::ranges::transform(x, density.begin(),
                               [&](double at) { return std::abs(at - data.mean) <= half ? 0.5 / half : 0.0; });
    } else if (data.kind == "mixture-1d") {
        std::ranges::transform(x, density.begin(), [](double at) {
            double sum = 0;
            for (const double mean : kMixtureMeans) {
                sum += normalDensity(at, mean, kMixtureDeviation);
            }
            return sum / static_cast<double>(kMixtureMeans.size());
        });
    } else if (data.kind == "drawn-1d" && hasLines(data)) {
        const Curve curve(data.curve);
        std::ranges::transform(x, density.begin(), [&](double at) { return curve.density(at); });
    } else if (data.kind == "drawn-1d") {
        std::ranges::fill(density, 0.0);
    } else {
        throwNotOnLine(data);
    }
}

double topDensity(const DataSpec& data)
{
    constexpr double kRoom = 1.25;
    if (data.kind == "drawn-1d") {
        const double area = hasLines(data) ? Curve(data.curve).area() : 0;
        return area > 0 ? 1 / area : 1;
    }
    double highest = 0;
    for (int i = -100; i <= 100; ++i) {
        highest = std::max(highest, lineDensity(data, 0.01 * i));
    }
    return highest > 0 ? kRoom * highest : 1;
}

Dataset drawLine(const DataSpec& data, std::uint64_t seed)
{
    if (data.kind == "normal-1d") {
        return drawGaussians({data.mean}, data.spread, data.size, seed);
    }
    if (data.kind == "uniform-1d") {
        const double half = std::numbers::sqrt3 * data.spread;
        return drawByQuantile(data.size, seed, [&](double u) { return data.mean + half * (2 * u - 1); });
    }
    if (data.kind == "mixture-1d") {
        return drawGaussians(kMixtureMeans, kMixtureDeviation, data.size, seed);
    }
    if (data.kind != "drawn-1d") {
        throwNotOnLine(data);
    }
    if (!hasLines(data) || !(Curve(data.curve).area() > 0)) {
        throw Error(Words::tr("The curve is flat on the ground: paint heights where the real points should be."));
    }
    const Curve curve(data.curve);
    return drawByQuantile(data.size, seed, [&](double u) { return curve.quantile(u); });
}

}  // namespace ganimede
