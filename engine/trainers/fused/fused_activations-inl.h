// Activations and their derivatives. Included once for each vector target.
#if defined(GANIMEDE_FUSED_ACTIVATIONS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_ACTIVATIONS_INL_H
#undef GANIMEDE_FUSED_ACTIVATIONS_INL_H
#else
#define GANIMEDE_FUSED_ACTIVATIONS_INL_H
#endif

#include <cstddef>

#include <hwy/highway.h>

#include "engine/networks/follow.h"
#include "engine/trainers/fused/fused_vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// The cheap ones are applied while the sums are still in registers.
HWY_INLINE bool isCheap(Follow follow)
{
    return follow == Follow::nothing || follow == Follow::relu || follow == Follow::leakyRelu;
}

template <std::size_t U, std::size_t V>
HWY_INLINE void followCheaply(Follow follow, float leak, VF (&sums)[U][V])
{
    const DF d;
    if (follow == Follow::relu) {
        const VF zero = hn::Zero(d);
        GANIMEDE_UNROLL
        for (std::size_t u = 0; u < U; ++u) {
            GANIMEDE_UNROLL
            for (std::size_t v = 0; v < V; ++v) {
                sums[u][v] = hn::Max(zero, sums[u][v]);
            }
        }
    } else if (follow == Follow::leakyRelu) {
        // A slope of at most 1 makes it the larger of the two.
        const VF slope = hn::Set(d, leak);
        GANIMEDE_UNROLL
        for (std::size_t u = 0; u < U; ++u) {
            GANIMEDE_UNROLL
            for (std::size_t v = 0; v < V; ++v) {
                sums[u][v] = hn::Max(hn::Mul(slope, sums[u][v]), sums[u][v]);
            }
        }
    }
}

template <Follow kFollow>
HWY_INLINE VF followed(VF x)
{
    const DF d;
    if constexpr (kFollow == Follow::tanh) {
        return tanhOf(d, x);
    } else if constexpr (kFollow == Follow::sigmoid) {
        return sigmoidOf(d, x);
    } else {
        return hn::IfThenElse(hn::Gt(x, hn::Zero(d)), x, expm1Of(d, x));
    }
}

template <Follow kFollow>
HWY_NOINLINE void followRows(float* rows, std::size_t stride, std::size_t count, std::size_t vectors)
{
    const DF d;
    for (std::size_t row = 0; row < count; ++row) {
        float* at = rows + row * stride;
        for (std::size_t v = 0; v < vectors; ++v, at += kLanes) {
            hn::Store(followed<kFollow>(hn::Load(d, at)), d, at);
        }
    }
}

/// The others go over a layer's rows once more.
HWY_INLINE void followDearly(Follow follow, float* rows, std::size_t stride, std::size_t count, std::size_t vectors)
{
    switch (follow) {
    case Follow::tanh:
        return followRows<Follow::tanh>(rows, stride, count, vectors);
    case Follow::sigmoid:
        return followRows<Follow::sigmoid>(rows, stride, count, vectors);
    case Follow::elu:
        return followRows<Follow::elu>(rows, stride, count, vectors);
    default:
        return;
    }
}

/// gradient * f'(x), from the activation f(x) that stands at `at`: every derivative here is a function of it.
template <Follow kFollow>
HWY_INLINE VF times(VF gradient, const float* at, VF slope)
{
    const DF d;
    const VF a = hn::Load(d, at);
    if constexpr (kFollow == Follow::relu) {
        return hn::IfThenElseZero(hn::Gt(a, hn::Zero(d)), gradient);
    } else if constexpr (kFollow == Follow::leakyRelu) {
        return hn::IfThenElse(hn::Gt(a, hn::Zero(d)), gradient, hn::Mul(slope, gradient));
    } else if constexpr (kFollow == Follow::tanh) {
        return hn::NegMulAdd(hn::Mul(gradient, a), a, gradient);
    } else if constexpr (kFollow == Follow::sigmoid) {
        const VF scaled = hn::Mul(gradient, a);
        return hn::NegMulAdd(scaled, a, scaled);
    } else {
        return hn::IfThenElse(hn::Gt(a, hn::Zero(d)), gradient, hn::MulAdd(gradient, a, gradient));
    }
}

template <Follow kFollow, std::size_t U, std::size_t V>
HWY_INLINE void timesAll(VF (&sums)[U][V], const float* at, std::size_t stride, VF slope)
{
    GANIMEDE_UNROLL
    for (std::size_t u = 0; u < U; ++u) {
        GANIMEDE_UNROLL
        for (std::size_t v = 0; v < V; ++v) {
            sums[u][v] = times<kFollow>(sums[u][v], at + u * stride + v * kLanes, slope);
        }
    }
}

/// Takes a block of gradients back through the activation whose values stand at `at`.
template <std::size_t U, std::size_t V>
HWY_INLINE void followBack(Follow follow, float leak, VF (&sums)[U][V], const float* at, std::size_t stride)
{
    const VF slope = hn::Set(DF(), leak);
    switch (follow) {
    case Follow::nothing:
        return;
    case Follow::relu:
        return timesAll<Follow::relu>(sums, at, stride, slope);
    case Follow::leakyRelu:
        return timesAll<Follow::leakyRelu>(sums, at, stride, slope);
    case Follow::tanh:
        return timesAll<Follow::tanh>(sums, at, stride, slope);
    case Follow::sigmoid:
        return timesAll<Follow::sigmoid>(sums, at, stride, slope);
    case Follow::elu:
        return timesAll<Follow::elu>(sums, at, stride, slope);
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
