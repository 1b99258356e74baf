#pragma once

#include <utility>

#include "engine/latent/latent_blend.h"

namespace ganimede {

enum class PlaneKind {
    seeds,    ///< padLatent()
    corners,  ///< cornerLatent(), within the square from (0, 0) to (1, 1)
    slice     ///< origin + x along + y across
};

/// A plane of the latent space to move about in. A value.
struct LatentPlane {
    PlaneKind kind = PlaneKind::seeds;
    LatentSpec latent;      ///< of the seeds
    LatentCorners corners;  ///< with `path`
    PathKind path = PathKind::spherical;
    Latent origin;
    Latent along;
    Latent across;

    /// The latent at a place, which is finite.
    Latent at(double x, double y) const;
    /// How the latent changes there by one of x and one of y: of slices exactly, else by small differences.
    std::pair<Latent, Latent> tangentsAt(double x, double y) const;
};

/// The flat plane through three latents: a at (0, 0), b at (1, 0), c at (0, 1).
LatentPlane planeThrough(const Latent& a, const Latent& b, const Latent& c);

/// A plane through a latent by two directions that a seed names, at right angles to each other; one step along either
/// is as long as a component's standard deviation times the root of `dimensions`: about as long as a latent itself.
LatentPlane planeByChance(const LatentSpec& latent, const Latent& through, std::int64_t seed);

/// The area of the parallelogram of two vectors of one length.
double areaOf(std::span<const float> u, std::span<const float> v);

}  // namespace ganimede
