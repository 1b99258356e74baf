#include "engine/torch/images/panel_products.h"

#include "engine/core/simd_targets.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/torch/images/panel_products.cpp"
#include <hwy/foreach_target.h>

#include <algorithm>

#include <hwy/highway.h>

#include "engine/core/simd_unroll.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede::panels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using DF = hn::CappedTag<float, kWidth>;
using VF = hn::Vec<DF>;
inline constexpr std::int64_t kLanes = HWY_MIN(HWY_LANES(float), kWidth);
inline constexpr int kVectors = static_cast<int>(kWidth / kLanes);
// As many rows as the registers hold sums of, beside a panel's vectors and one number of a.
inline constexpr int kRows = kLanes == 16 ? 12 : kLanes == 8 ? 6 : 2;

// What a block reads and writes: the numbers of a for inner index k and row r are at a[k * aStep + r * aStride].
struct Block {
    std::int64_t inner;
    const float* a;
    std::int64_t aStep;
    std::int64_t aStride;
    const float* panel;
    float* c;
    std::int64_t cStride;
    bool adds;  // to what stands in c
};

template <int R>
HWY_INLINE void multiplyBlock(const Block& block)
{
    const DF d;
    VF sums[R][kVectors];
    GANIMEDE_UNROLL
    for (int r = 0; r < R; ++r) {
        GANIMEDE_UNROLL
        for (int v = 0; v < kVectors; ++v) {
            sums[r][v] = block.adds ? hn::LoadU(d, block.c + r * block.cStride + v * kLanes) : hn::Zero(d);
        }
    }
    const float* a = block.a;
    const float* b = block.panel;
    const std::int64_t step = block.aStep;
    const std::int64_t stride = block.aStride;
    for (std::int64_t k = 0; k < block.inner; ++k) {
        VF right[kVectors];
        GANIMEDE_UNROLL
        for (int v = 0; v < kVectors; ++v) {
            right[v] = hn::LoadU(d, b + v * kLanes);
        }
        GANIMEDE_UNROLL
        for (int r = 0; r < R; ++r) {
            const VF left = hn::Set(d, a[r * stride]);
            GANIMEDE_UNROLL
            for (int v = 0; v < kVectors; ++v) {
                sums[r][v] = hn::MulAdd(left, right[v], sums[r][v]);
            }
        }
        a += step;
        b += kWidth;
    }
    GANIMEDE_UNROLL
    for (int r = 0; r < R; ++r) {
        GANIMEDE_UNROLL
        for (int v = 0; v < kVectors; ++v) {
            hn::StoreU(sums[r][v], d, block.c + r * block.cStride + v * kLanes);
        }
    }
}

// Blocks of R rows from `row` on, then of half as many.
template <int R>
HWY_INLINE void multiplyRows(Block block, std::int64_t rows)
{
    for (; rows >= R; rows -= R) {
        multiplyBlock<R>(block);
        block.a += R * block.aStride;
        block.c += R * block.cStride;
    }
    if constexpr (R > 1) {
        multiplyRows<R / 2>(block, rows);
    }
}

void multiplyPanel(const Sizes& sizes, const float* a, const float* panel, float* c)
{
    multiplyRows<kRows>({sizes.inner, a, 1, sizes.inner, panel, c, sizes.columns, false}, sizes.rows);
}

// A strip of R columns of a matrix (inner, columns) -> (inner, R).
template <std::int64_t R>
HWY_INLINE void packStrip(std::int64_t inner, std::int64_t columns, const float* from, float* to)
{
    for (std::int64_t k = 0; k < inner; ++k) {
        std::copy_n(from + k * columns, R, to + k * R);
    }
}

// All strips of R columns, one behind the other, the last as narrow as it is.
template <std::int64_t R>
HWY_INLINE void packStrips(std::int64_t inner, std::int64_t columns, const float* from, float* to)
{
    std::int64_t column = 0;
    for (; column + R <= columns; column += R) {
        packStrip<R>(inner, columns, from + column, to + column * inner);
    }
    const std::int64_t rest = columns - column;
    for (std::int64_t k = 0; k < inner; ++k) {
        std::copy_n(from + k * columns + column, rest, to + column * inner + k * rest);
    }
}

// Panels of columns from `first` up to `last` of one transposed product. Both sides are packed, a stretch of the inner
// index at a time: rows of a block side by side, columns of a panel side by side.
void multiplyTransposedPanels(const Sizes& sizes, std::int64_t first, std::int64_t last, const float* a, const float* b,
                              float* c, float* scratch)
{
    for (std::int64_t begin = 0; begin < sizes.inner; begin += kStretch) {
        const std::int64_t inner = std::min(kStretch, sizes.inner - begin);
        float* panel = scratch + sizes.rows * inner;
        packStrips<kRows>(inner, sizes.rows, a + begin * sizes.rows, scratch);
        for (std::int64_t column = first * kWidth; column < last * kWidth; column += kWidth) {
            packStrip<kWidth>(inner, sizes.columns, b + begin * sizes.columns + column, panel);
            for (std::int64_t row = 0; row < sizes.rows; row += kRows) {
                const std::int64_t rows = std::min<std::int64_t>(kRows, sizes.rows - row);
                multiplyRows<kRows>({inner, scratch + row * inner, rows, 1, panel, c + row * sizes.columns + column,
                                     sizes.columns, begin > 0},
                                    rows);
            }
        }
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede::panels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include <vector>

#include "engine/torch/images/split_work.h"

namespace ganimede::panels {
namespace {

HWY_EXPORT(multiplyPanel);
HWY_EXPORT(multiplyTransposedPanels);

// What a thread packs into, kept from call to call: fresh pages cost more than packing.
float* scratchOf(std::int64_t numbers)
{
    thread_local std::vector<float> scratch;
    if (scratch.size() < static_cast<std::size_t>(numbers)) {
        scratch.resize(static_cast<std::size_t>(numbers));
    }
    return scratch.data();
}

}  // namespace

void multiply(const Sizes& sizes, const float* a, const float* b, float* c)
{
    const std::int64_t panels = sizes.columns / kWidth;
    splitEach(sizes.count * panels, [&](std::int64_t i) {
        const std::int64_t product = i / panels;
        HWY_DYNAMIC_DISPATCH(multiplyPanel)
        (sizes, a + product * sizes.rows * sizes.inner, b + i * sizes.inner * kWidth,
         c + product * sizes.rows * sizes.columns + i % panels * kWidth);
    });
}

void multiplyTransposed(const Sizes& sizes, const float* a, const float* b, float* c)
{
    const std::int64_t panels = sizes.columns / kWidth;
    // A product is a thread's, which packs a once; with many threads it is parted.
    const std::int64_t parts = std::clamp<std::int64_t>(3 * at::get_num_threads() / sizes.count, 1, panels);
    splitEach(sizes.count * parts, [&](std::int64_t i) {
        const std::int64_t product = i / parts;
        const std::int64_t part = i % parts;
        HWY_DYNAMIC_DISPATCH(multiplyTransposedPanels)
        (sizes, part * panels / parts, (part + 1) * panels / parts, a + product * sizes.inner * sizes.rows,
         b + product * sizes.inner * sizes.columns, c + product * sizes.rows * sizes.columns,
         scratchOf(kStretch * (sizes.rows + kWidth)));
    });
}

}  // namespace ganimede::panels
#endif
