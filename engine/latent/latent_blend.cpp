#include "engine/latent/latent_blend.h"

#include <algorithm>
#include <cmath>

namespace ganimede {

std::int64_t padSeed(std::int64_t x, std::int64_t y)
{
    constexpr std::int64_t kRow = 100;
    return (x + kRow * y) & std::int64_t{0xFFFFFFFF};
}

Latent padLatent(const LatentSpec& latent, double x, double y)
{
    x = std::clamp(x, -kPadReach, kPadReach);
    y = std::clamp(y, -kPadReach, kPadReach);
    const auto left = static_cast<std::int64_t>(std::floor(x));
    const auto top = static_cast<std::int64_t>(std::floor(y));
    const double u = x - static_cast<double>(left);
    const double v = y - static_cast<double>(top);
    const auto row = [&](std::int64_t at) {
        const Latent begin = latentOfSeed(latent, padSeed(left, at));
        return u == 0 ? begin : mixedSpherically(begin, latentOfSeed(latent, padSeed(left + 1, at)), u);
    };
    const Latent above = row(top);
    return v == 0 ? above : mixedSpherically(above, row(top + 1), v);
}

Latent cornerLatent(const LatentCorners& corners, double u, double v, PathKind kind)
{
    u = std::clamp(u, 0.0, 1.0);
    v = std::clamp(v, 0.0, 1.0);
    return mixed(kind, mixed(kind, corners.topLeft, corners.topRight, u),
                 mixed(kind, corners.bottomLeft, corners.bottomRight, u), v);
}

Latent truncated(std::span<const float> z, double factor, std::span<const float> mean)
{
    Latent result(z.size());
    for (std::size_t i = 0; i < z.size(); ++i) {
        const double centre = mean.empty() ? 0.0 : static_cast<double>(mean[i]);
        result[i] = static_cast<float>(centre + factor * (static_cast<double>(z[i]) - centre));
    }
    return result;
}

Latent latentSum(std::span<const float> a, std::span<const float> b, std::span<const float> c)
{
    Latent result(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        result[i] =
            static_cast<float>(static_cast<double>(a[i]) - static_cast<double>(b[i]) + static_cast<double>(c[i]));
    }
    return result;
}

Latent meanLatent(std::span<const float> latents, std::size_t dimensions)
{
    const std::size_t count = latents.size() / dimensions;
    std::vector<double> sums(dimensions);
    for (std::size_t i = 0; i < latents.size(); ++i) {
        sums[i % dimensions] += static_cast<double>(latents[i]);
    }
    Latent mean(dimensions);
    for (std::size_t i = 0; i < dimensions; ++i) {
        mean[i] = static_cast<float>(sums[i] / static_cast<double>(count));
    }
    return mean;
}

}  // namespace ganimede
