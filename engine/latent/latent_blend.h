#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/latent/latent_path.h"

/// Latents made of others: fields to drag a point in, truncation, arithmetic. Pure functions, for any thread.
namespace ganimede {

/// The seed at a whole place of the pad: x + 100 y, as StyleGAN3's visualizer counts, modulo 2^32.
std::int64_t padSeed(std::int64_t x, std::int64_t y);

/// The latent at any place of the pad: the four seeds around it blended spherically, first along x, then along y. At
/// whole x and y exactly latentOfSeed(padSeed(x, y)); no jump anywhere.
/// @param x, y  finite, at most kPadReach either way; what is beyond it is brought there
Latent padLatent(const LatentSpec& latent, double x, double y);
inline constexpr double kPadReach = 1e6;

/// A square with a latent in each corner, u and v in [0, 1] from the top left.
struct LatentCorners {
    Latent topLeft;
    Latent topRight;
    Latent bottomLeft;
    Latent bottomRight;
};
Latent cornerLatent(const LatentCorners& corners, double u, double v, PathKind kind);

/// mean + factor (z - mean). A factor below 1 gives more usual pictures, the same one of them at 0 (truncation); above
/// 1 stranger ones (temperature). An empty mean stands for 0, which is the mean of both kinds of latents.
Latent truncated(std::span<const float> z, double factor, std::span<const float> mean = {});

/// a - b + c, all of one length (Radford 2015).
Latent latentSum(std::span<const float> a, std::span<const float> b, std::span<const float> c);

/// The mean of latents (n, dimensions) that lie one after the other; n at least 1.
Latent meanLatent(std::span<const float> latents, std::size_t dimensions);

}  // namespace ganimede
