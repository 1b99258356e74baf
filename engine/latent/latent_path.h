#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/spec/experiment_spec.h"

/// Points of the latent space and ways between them: pure functions of their arguments, for any thread.
namespace ganimede {

/// What a generator makes one picture of: latent.dimensions numbers.
using Latent = std::vector<float>;

/// The scalar product of two vectors of one length.
double scalarProduct(std::span<const float> a, std::span<const float> b);

/// The standard deviation of each component of latents as they are drawn.
double deviationOf(const LatentSpec& latent);

/// The latent that a seed names: the first one of stream latent.samples, so that `ganimede sample --seed` with one
/// picture, `ganimede interpolate --from` and the explorer mean the same picture by it.
Latent latentOfSeed(const LatentSpec& latent, std::int64_t seed);

/// (1 - t) a + t b.
Latent mixedLinearly(std::span<const float> a, std::span<const float> b, double t);

/// Along the great circle between the directions of a and b (Shoemake 1985), while the length goes evenly from |a| to
/// |b|: latents drawn from a Gaussian have nearly one length, and a straight line would pass through lengths that the
/// generator was never trained on. At t 0 and 1 exactly a and b. Directions that are the same go straight; opposite
/// ones by way of the axis that is nearest to a right angle with a; where a or b is 0 the way is straight.
Latent mixedSpherically(std::span<const float> a, std::span<const float> b, double t);

enum class PathKind { linear, spherical };

Latent mixed(PathKind kind, std::span<const float> a, std::span<const float> b, double t);

/// A way through two or more key points, each stretch between two of them as long as the others. An immutable value.
class LatentPath {
public:
    /// @throws Error with fewer than two points, or points that differ in dimensions, have none or are not finite
    LatentPath(std::vector<Latent> points, PathKind kind);

    /// At t in [0, 1], what is beyond it at the nearer end; at i / (points - 1) exactly key point i.
    Latent at(double t) const;
    /// `count` latents one after the other, evenly from 0 to 1; of one the middle.
    std::vector<float> evenly(std::size_t count) const;

    const std::vector<Latent>& points() const { return m_points; }
    std::size_t dimensions() const { return m_points.front().size(); }
    PathKind kind() const { return m_kind; }

private:
    std::vector<Latent> m_points;
    PathKind m_kind;
};

/// Where position i of `count` lies on a path: evenly from 0 to 1, of one in the middle.
double positionOf(std::size_t i, std::size_t count);

inline constexpr std::size_t kConstantWalkPictures = 10;

/// The walk of a well-known practical: all components equal, from -1 to 1.
LatentPath constantWalk(std::size_t dimensions);

/// How much the picture changes along a path that `count` pictures (count, size) lie evenly on: for each two
/// neighbours the mean absolute difference of their numbers, in grey levels of 255 for the whole path at that rate.
/// (count - 1) numbers; pictures are in [-1, 1].
std::vector<float> changeAlong(std::span<const float> pictures, std::size_t size);

}  // namespace ganimede
