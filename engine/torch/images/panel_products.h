#pragma once

#include <cstdint>

/// Many products of small matrices at once, as Winograd's convolution wants them: a register block of rows against a
/// panel, 16 columns that lie side by side for each inner index, so that nothing is packed that can be written packed
/// (Goto and van de Geijn 2008 call these GEPP and GEBP). Arrays are float, row-major. Work is split over LibTorch's
/// threads; sums go over the inner index in order, so that the number of threads changes no bit.
namespace ganimede::panels {

inline constexpr std::int64_t kWidth = 16;
/// Inner indices that are packed at a time where packing is needed, so that a panel stays in the first cache.
inline constexpr std::int64_t kStretch = 256;

/// The sizes of `count` products (rows, inner) x (inner, columns). Columns are a multiple of kWidth.
struct Sizes {
    std::int64_t count = 0;
    std::int64_t rows = 0;
    std::int64_t inner = 0;
    std::int64_t columns = 0;
};

/// a (count, rows, inner), b in panels (count, columns / kWidth, inner, kWidth) -> c (count, rows, columns).
void multiply(const Sizes& sizes, const float* a, const float* b, float* c);

/// a (count, inner, rows), b (count, inner, columns) -> c (count, rows, columns): each the transposed of a times b.
/// Rows are a multiple of kWidth.
void multiplyTransposed(const Sizes& sizes, const float* a, const float* b, float* c);

}  // namespace ganimede::panels
