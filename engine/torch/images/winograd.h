#pragma once

#include <cstdint>

/// The transforms of Winograd's convolution F(4x4, 3x3) (Lavin and Gray 2016, section 4.3): a 3x3 convolution of stride
/// 1 becomes 36 products of matrices, which take 1/4 of its multiplications, or 1/3 on pictures of 7x7, whose tiles
/// reach over the edge. The same numbers to rounding. Each transform has its adjoint, so that gradients go the same way
/// back.
///
/// Arrays are float, channels last. A picture of height x width outputs has tilesOf(height) x tilesOf(width) tiles of
/// 4x4; transformed arrays are (36, tiles, channels), tiles counted over the pictures of a batch. The numbers of
/// channels are multiples of 16. Work is split over LibTorch's threads.
namespace ganimede::winograd {

inline constexpr std::int64_t kPoints = 36;
inline constexpr std::int64_t kChannelMultiple = 16;

constexpr std::int64_t tilesOf(std::int64_t length)
{
    return (length + 3) / 4;
}

/// A batch of pictures, input and output of one size: one zero around the input.
struct Pictures {
    std::int64_t count = 0;
    std::int64_t height = 0;
    std::int64_t width = 0;
    std::int64_t channels = 0;

    std::int64_t tiles() const { return count * tilesOf(height) * tilesOf(width); }
};

/// Inputs (B, H, W, C) -> (36, T, C).
void transformInput(const Pictures& pictures, const float* x, float* transformed);
/// Its adjoint: gradient (36, T, C) -> (B, H, W, C).
void adjointInput(const Pictures& pictures, const float* transformed, float* x);

/// (36, T, C) -> outputs (B, H, W, C), plus a bias (C) unless nullptr.
void transformOutput(const Pictures& pictures, const float* transformed, const float* bias, float* y);
/// Its adjoint: gradient (B, H, W, C) -> (36, T, C).
void adjointOutput(const Pictures& pictures, const float* y, float* transformed);

/// Weights (inner, 3, 3, columns) -> panels (36, columns / 16, inner, 16) for panels::multiply: of weights (out, 3, 3,
/// in) those that take gradients back, of (in, 3, 3, out) those that go forward.
void transformWeight(std::int64_t inner, std::int64_t columns, const float* weight, float* transformed);
/// Its adjoint: gradient (36, out, in) -> (out, 3, 3, in).
void adjointWeight(std::int64_t out, std::int64_t in, const float* transformed, float* weight);

}  // namespace ganimede::winograd
