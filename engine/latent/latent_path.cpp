#include "engine/latent/latent_path.h"

#include <algorithm>
#include <cmath>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/core/words.h"
#include "engine/trainers/trainer.h"

namespace ganimede {
namespace {

constexpr double kSmallestSine = 1e-6;  // of an angle below which two directions are one, or opposite

/// A vector of length 1 at a right angle with the direction a / length: that axis, set upright, on which a is smallest.
std::vector<double> across(std::span<const float> a, double length)
{
    const auto smallest = std::ranges::min_element(a, {}, [](float value) { return std::fabs(value); });
    const auto axis = static_cast<std::size_t>(smallest - a.begin());
    const double along = static_cast<double>(a[axis]) / length;
    std::vector<double> upright(a.size());
    double squares = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        upright[i] = (i == axis ? 1.0 : 0.0) - along * static_cast<double>(a[i]) / length;
        squares += upright[i] * upright[i];
    }
    for (double& value : upright) {
        value /= std::sqrt(squares);
    }
    return upright;
}

/// Half a turn from a's direction towards its opposite.
Latent turned(std::span<const float> a, double lengthOfA, double length, double t)
{
    const std::vector<double> upright = across(a, lengthOfA);
    const double angle = t * std::acos(-1.0);
    Latent result(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        result[i] = static_cast<float>(
            length * (std::cos(angle) * static_cast<double>(a[i]) / lengthOfA + std::sin(angle) * upright[i]));
    }
    return result;
}

}  // namespace

double scalarProduct(std::span<const float> a, std::span<const float> b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    }
    return sum;
}

double deviationOf(const LatentSpec& latent)
{
    return latent.kind == LatentKind::gaussian ? 1 : 1 / std::sqrt(3.0);  // of U(-1, 1)
}

Latent latentOfSeed(const LatentSpec& latent, std::int64_t seed)
{
    Latent z(static_cast<std::size_t>(latent.dimensions));
    fillLatent(latent, {static_cast<std::uint64_t>(seed), streams::kLatentSamples, 0}, z);
    return z;
}

Latent mixedLinearly(std::span<const float> a, std::span<const float> b, double t)
{
    Latent result(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        result[i] = static_cast<float>((1 - t) * static_cast<double>(a[i]) + t * static_cast<double>(b[i]));
    }
    return result;
}

Latent mixedSpherically(std::span<const float> a, std::span<const float> b, double t)
{
    if (t == 0 || t == 1) {
        const std::span<const float> end = t == 0 ? a : b;
        return {end.begin(), end.end()};
    }
    const double lengthOfA = std::sqrt(scalarProduct(a, a));
    const double lengthOfB = std::sqrt(scalarProduct(b, b));
    if (a.size() < 2 || lengthOfA == 0 || lengthOfB == 0) {
        return mixedLinearly(a, b, t);
    }
    const double cosine = std::clamp(scalarProduct(a, b) / (lengthOfA * lengthOfB), -1.0, 1.0);
    const double angle = std::acos(cosine);
    const double length = (1 - t) * lengthOfA + t * lengthOfB;
    if (std::sin(angle) < kSmallestSine) {
        return cosine > 0 ? mixedLinearly(a, b, t) : turned(a, lengthOfA, length, t);
    }
    const double ofA = length * std::sin((1 - t) * angle) / (std::sin(angle) * lengthOfA);
    const double ofB = length * std::sin(t * angle) / (std::sin(angle) * lengthOfB);
    Latent result(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        result[i] = static_cast<float>(ofA * static_cast<double>(a[i]) + ofB * static_cast<double>(b[i]));
    }
    return result;
}

Latent mixed(PathKind kind, std::span<const float> a, std::span<const float> b, double t)
{
    return kind == PathKind::linear ? mixedLinearly(a, b, t) : mixedSpherically(a, b, t);
}

LatentPath::LatentPath(std::vector<Latent> points, PathKind kind) : m_points(std::move(points)), m_kind(kind)
{
    if (m_points.size() < 2) {
        throw Error(Words::tr("A path needs at least two key points."));
    }
    for (const Latent& point : m_points) {
        if (point.empty() || point.size() != m_points.front().size()) {
            throw Error(Words::tr("The key points of a path need the same number of dimensions."));
        }
        if (!std::ranges::all_of(point, [](float value) { return std::isfinite(value); })) {
            throw Error(Words::tr("A key point of the path has a component that is not finite."));
        }
    }
}

Latent LatentPath::at(double t) const
{
    const double stretches = static_cast<double>(m_points.size() - 1);
    const double place = std::clamp(t, 0.0, 1.0) * stretches;
    const double nearest = std::round(place);
    if (std::fabs(place - nearest) < 1e-9) {
        return m_points[static_cast<std::size_t>(nearest)];
    }
    const auto stretch = static_cast<std::size_t>(place);
    return mixed(m_kind, m_points[stretch], m_points[stretch + 1], place - static_cast<double>(stretch));
}

std::vector<float> LatentPath::evenly(std::size_t count) const
{
    std::vector<float> latents;
    latents.reserve(count * dimensions());
    for (std::size_t i = 0; i < count; ++i) {
        const Latent z = at(positionOf(i, count));
        latents.insert(latents.end(), z.begin(), z.end());
    }
    return latents;
}

double positionOf(std::size_t i, std::size_t count)
{
    return count < 2 ? 0.5 : static_cast<double>(i) / static_cast<double>(count - 1);
}

LatentPath constantWalk(std::size_t dimensions)
{
    return {{Latent(dimensions, -1.0F), Latent(dimensions, 1.0F)}, PathKind::linear};
}

std::vector<float> changeAlong(std::span<const float> pictures, std::size_t size)
{
    constexpr double kGreyLevels = 127.5;  // of a difference of 1
    const std::size_t count = pictures.size() / size;
    std::vector<float> changes;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < size; ++j) {
            sum += static_cast<double>(std::fabs(pictures[(i + 1) * size + j] - pictures[i * size + j]));
        }
        const double steps = static_cast<double>(count - 1);
        changes.push_back(static_cast<float>(kGreyLevels * steps * sum / static_cast<double>(size)));
    }
    return changes;
}

}  // namespace ganimede
