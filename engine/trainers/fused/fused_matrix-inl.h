// Linear layers forward and back to their inputs: one kernel of register blocks. Included once for each vector target.
#if defined(GANIMEDE_FUSED_MATRIX_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_MATRIX_INL_H
#undef GANIMEDE_FUSED_MATRIX_INL_H
#else
#define GANIMEDE_FUSED_MATRIX_INL_H
#endif

#include <cstddef>

#include <hwy/highway.h>

#include "engine/trainers/fused/fused_activations-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Which way numbers go through a linear layer. Tangent is forward for small changes of the inputs: without the bias,
/// and times the activation's slope.
enum class Way { forward, back, tangent };

/// Rows of `to` from rows of `from`, over `vectors` vectors of samples. Forward: to = follow(weights from + bias).
/// Back: to = (weights^T from) * follow'(at). Tangent: to = (weights from) * follow'(at). `at` may be `to`: gradients
/// then take the place of the activations that stood there.
struct Linear {
    const float* weights = nullptr;  ///< (outputs, inputs) of the layer, row-major
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    const float* bias = nullptr;  ///< forward only
    const float* from = nullptr;
    std::size_t fromStride = 0;
    float* to = nullptr;
    std::size_t toStride = 0;
    std::size_t vectors = 0;
    Follow follow = Follow::nothing;
    float leak = 0;
    const float* at = nullptr;  ///< back and tangent: the activations whose slope is taken, spaced as `to`
};

/// kInner is the number of units on the inner side where it is known and small, and 0 elsewhere.
template <Way kWay, std::size_t kInner, std::size_t U, std::size_t V>
HWY_INLINE void linearBlock(const Linear& job, std::size_t row, std::size_t column)
{
    constexpr bool kForward = kWay != Way::back;
    const DF d;
    VF sums[U][V];
    GANIMEDE_UNROLL
    for (std::size_t u = 0; u < U; ++u) {
        const VF first = kWay == Way::forward ? hn::Set(d, job.bias[row + u]) : hn::Zero(d);
        GANIMEDE_UNROLL
        for (std::size_t v = 0; v < V; ++v) {
            sums[u][v] = first;
        }
    }
    const std::size_t inner = kInner > 0 ? kInner : kForward ? job.inputs : job.outputs;
    const std::size_t perUnit = !kForward ? 1 : kInner > 0 ? kInner : job.inputs;
    const std::size_t perStep = kForward ? 1 : job.inputs;
    const float* weight = job.weights + row * perUnit;
    const float* from = job.from + column;
    GANIMEDE_UNROLL_SOME
    for (std::size_t k = 0; k < inner; ++k) {
        VF x[V];
        GANIMEDE_UNROLL
        for (std::size_t v = 0; v < V; ++v) {
            x[v] = hn::Load(d, from + v * kLanes);
        }
        GANIMEDE_UNROLL
        for (std::size_t u = 0; u < U; ++u) {
            const VF w = hn::Set(d, weight[u * perUnit]);
            GANIMEDE_UNROLL
            for (std::size_t v = 0; v < V; ++v) {
                sums[u][v] = hn::MulAdd(w, x[v], sums[u][v]);
            }
        }
        weight += perStep;
        from += job.fromStride;
    }
    float* to = job.to + row * job.toStride + column;
    if constexpr (kWay == Way::forward) {
        followCheaply(job.follow, job.leak, sums);
    } else {
        followBack(job.follow, job.leak, sums, job.at + row * job.toStride + column, job.toStride);
    }
    GANIMEDE_UNROLL
    for (std::size_t u = 0; u < U; ++u) {
        GANIMEDE_UNROLL
        for (std::size_t v = 0; v < V; ++v) {
            hn::Store(sums[u][v], d, to + u * job.toStride + v * kLanes);
        }
    }
}

/// A rectangle of whole blocks: rows from `row` to endRow, `columns` columns of V vectors from vector `first`.
struct Blocks {
    std::size_t row;
    std::size_t endRow;
    std::size_t first;
    std::size_t columns;
};

template <Way kWay, std::size_t kInner, std::size_t U, std::size_t V>
HWY_NOINLINE void linearBlocks(const Linear& given, const Blocks& blocks)
{
    // Copies: the kernel's stores might otherwise change what it reads.
    const Linear job = given;
    const std::size_t endRow = blocks.endRow;
    std::size_t column = blocks.first * kLanes;
    for (std::size_t n = blocks.columns; n > 0; --n, column += V * kLanes) {
        for (std::size_t row = blocks.row; row < endRow; row += U) {
            linearBlock<kWay, kInner, U, V>(job, row, column);
        }
    }
}

// Those of exactly `vectors` vectors, which is at most V.
template <Way kWay, std::size_t U, std::size_t V>
HWY_INLINE void linearBlocksOf(std::size_t vectors, const Linear& job, const Blocks& blocks)
{
    if constexpr (V > 1) {
        if (vectors < V) {
            return linearBlocksOf<kWay, U, V - 1>(vectors, job, blocks);
        }
    }
    if constexpr (U == 4) {
        switch (kWay != Way::back ? job.inputs : job.outputs) {
        case 1:
            return linearBlocks<kWay, 1, U, V>(job, blocks);
        case 2:
            return linearBlocks<kWay, 2, U, V>(job, blocks);
        default:
            break;
        }
    }
    linearBlocks<kWay, 0, U, V>(job, blocks);
}

// As many blocks of U rows as there are from `row` on; returns the row behind them.
template <Way kWay, std::size_t U>
HWY_INLINE std::size_t linearRows(const Linear& job, std::size_t row)
{
    const std::size_t rows = kWay != Way::back ? job.outputs : job.inputs;
    const std::size_t endRow = row + (rows - row) / U * U;
    if (row == endRow || job.vectors == 0) {
        return row;
    }
    // All columns about as wide: a narrow last one would wait for its few sums.
    constexpr std::size_t kMost = blockVectors(U);
    const std::size_t columns = (job.vectors + kMost - 1) / kMost;
    const std::size_t narrow = job.vectors / columns;
    const std::size_t wideColumns = job.vectors % columns;
    if (wideColumns > 0) {
        linearBlocksOf<kWay, U, kMost>(narrow + 1, job, {row, endRow, 0, wideColumns});
    }
    linearBlocksOf<kWay, U, kMost>(narrow, job, {row, endRow, wideColumns * (narrow + 1), columns - wideColumns});
    return endRow;
}

template <Way kWay>
HWY_NOINLINE void linear(const Linear& job)
{
    std::size_t row = linearRows<kWay, 4>(job, 0);
    row = linearRows<kWay, 2>(job, row);
    linearRows<kWay, 1>(job, row);
    if (kWay == Way::forward && !isCheap(job.follow)) {
        followDearly(job.follow, job.to, job.toStride, job.outputs, job.vectors);
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
