#pragma once

#include <cstdint>
#include <span>

namespace ganimede {

/// How a generator G answers small changes of its latents: exact derivatives, by autograd. Batch norm uses its running
/// statistics, so that each row stands for itself. One thread at a time; training is not touched.
class LatentGradients {
public:
    virtual ~LatentGradients() = default;

    /// How far G's pictures are from others, and which way to go: losses[i] = the mean over a picture's numbers of
    /// weight * (G(z) - target)^2, and its gradient by z.
    /// @param z          (n, dimensions)
    /// @param labels     (n); without conditioning they may be empty
    /// @param targets    (n, C, H, W) in [-1, 1]
    /// @param weights    (C, H, W), how much each place counts; empty: 1 each
    /// @param losses     (n)
    /// @param gradients  (n, dimensions)
    virtual void pull(std::span<const float> z, std::span<const std::int32_t> labels, std::span<const float> targets,
                      std::span<const float> weights, std::span<float> losses, std::span<float> gradients) const = 0;

    /// What becomes of the parallelogram of u and v at z: its area among the pictures, sqrt(det(K' K)) of
    /// K = J (u, v), where J is G's Jacobian (C H W, dimensions) at z. 0 where G's picture no longer depends on both.
    /// @param z, u, v  (n, dimensions) each
    /// @param areas    (n)
    virtual void stretch(std::span<const float> z, std::span<const std::int32_t> labels, std::span<const float> u,
                         std::span<const float> v, std::span<float> areas) const = 0;
};

}  // namespace ganimede
