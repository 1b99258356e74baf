// Gradients of a linear layer's weights and biases: sums over the batch, kept in registers and reduced across lanes
// once. Included once for each vector target.
#if defined(GANIMEDE_FUSED_GRADIENT_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_GRADIENT_INL_H
#undef GANIMEDE_FUSED_GRADIENT_INL_H
#else
#define GANIMEDE_FUSED_GRADIENT_INL_H
#endif

#include <algorithm>
#include <cstddef>

#include <hwy/highway.h>

#include "engine/trainers/fused/fused_vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// weightGradient[o][i] (+)= sum over samples of delta[o] * from[i]; biasGradient[o] (+)= sum of delta[o].
struct LinearGradient {
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    const float* delta = nullptr;
    std::size_t deltaStride = 0;
    const float* from = nullptr;
    std::size_t fromStride = 0;
    std::size_t vectors = 0;
    bool accumulate = false;  ///< add to what the arrays hold
    float* weights = nullptr;
    float* bias = nullptr;
};

#if HWY_TARGET == HWY_SCALAR

HWY_INLINE void sumFour(VF a, VF b, VF c, VF e, float* out)
{
    out[0] = hn::GetLane(a);
    out[1] = hn::GetLane(b);
    out[2] = hn::GetLane(c);
    out[3] = hn::GetLane(e);
}

#else

template <class V>
HWY_INLINE hn::Vec<hn::Full128<float>> foldTo128(V v)
{
    const hn::DFromV<V> d;
    if constexpr (hn::MaxLanes(d) <= 4) {
        return v;
    } else {
        const hn::Half<decltype(d)> half;
        return foldTo128(hn::Add(hn::LowerHalf(half, v), hn::UpperHalf(half, v)));
    }
}

/// The sums of the lanes of four vectors, in order, at once: additions of interleaved halves within 128 bits, then of
/// halves of the vector.
HWY_INLINE void sumFour(VF a, VF b, VF c, VF e, float* out)
{
    const DF d;
    const hn::RepartitionToWide<DF> wide;
    const VF ab = hn::Add(hn::InterleaveLower(d, a, b), hn::InterleaveUpper(d, a, b));
    const VF ce = hn::Add(hn::InterleaveLower(d, c, e), hn::InterleaveUpper(d, c, e));
    const auto lower = hn::InterleaveLower(wide, hn::BitCast(wide, ab), hn::BitCast(wide, ce));
    const auto upper = hn::InterleaveUpper(wide, hn::BitCast(wide, ab), hn::BitCast(wide, ce));
    hn::StoreU(foldTo128(hn::Add(hn::BitCast(d, lower), hn::BitCast(d, upper))), hn::Full128<float>(), out);
}

#endif

/// Sums of N vectors' lanes, into an array of N rounded up to a multiple of 4.
template <std::size_t N>
HWY_INLINE void sumAll(const VF* sums, float* out)
{
    const VF zero = hn::Zero(DF());
    GANIMEDE_UNROLL
    for (std::size_t i = 0; i < N; i += 4) {
        sumFour(sums[i], i + 1 < N ? sums[i + 1] : zero, i + 2 < N ? sums[i + 2] : zero, i + 3 < N ? sums[i + 3] : zero,
                out + i);
    }
}

template <std::size_t N>
HWY_INLINE void put(const float* sums, bool accumulate, float* out)
{
    GANIMEDE_UNROLL
    for (std::size_t i = 0; i < N; ++i) {
        out[i] = accumulate ? out[i] + sums[i] : sums[i];
    }
}

template <std::size_t O, std::size_t I, bool kBias>
HWY_INLINE void gradientBlock(const LinearGradient& job, std::size_t output, std::size_t input)
{
    const DF d;
    VF sums[O * I];
    VF biasSums[O];
    GANIMEDE_UNROLL
    for (std::size_t n = 0; n < O * I; ++n) {
        sums[n] = hn::Zero(d);
    }
    GANIMEDE_UNROLL
    for (std::size_t o = 0; o < O; ++o) {
        biasSums[o] = hn::Zero(d);
    }
    const float* delta = job.delta + output * job.deltaStride;
    const float* from = job.from + input * job.fromStride;
    GANIMEDE_UNROLL_SOME
    for (std::size_t c = 0; c < job.vectors * kLanes; c += kLanes) {
        VF x[I];
        GANIMEDE_UNROLL
        for (std::size_t i = 0; i < I; ++i) {
            x[i] = hn::Load(d, from + i * job.fromStride + c);
        }
        GANIMEDE_UNROLL
        for (std::size_t o = 0; o < O; ++o) {
            const VF g = hn::Load(d, delta + o * job.deltaStride + c);
            if constexpr (kBias) {
                biasSums[o] = hn::Add(biasSums[o], g);
            }
            GANIMEDE_UNROLL
            for (std::size_t i = 0; i < I; ++i) {
                sums[o * I + i] = hn::MulAdd(g, x[i], sums[o * I + i]);
            }
        }
    }
    HWY_ALIGN float total[(O * I + 3) / 4 * 4];
    sumAll<O * I>(sums, total);
    GANIMEDE_UNROLL
    for (std::size_t o = 0; o < O; ++o) {
        put<I>(total + o * I, job.accumulate, job.weights + (output + o) * job.inputs + input);
    }
    if constexpr (kBias) {
        HWY_ALIGN float biasTotal[(O + 3) / 4 * 4];
        sumAll<O>(biasSums, biasTotal);
        put<O>(biasTotal, job.accumulate, job.bias + output);
    }
}

// All outputs against the inputs from `input` on, I at a time, up to endInput.
template <std::size_t O, std::size_t I>
HWY_NOINLINE void gradientRows(const LinearGradient& given, std::size_t& nextOutput, std::size_t input,
                               std::size_t endInput)
{
    // Copies: the kernel's stores might otherwise change what it reads.
    const LinearGradient job = given;
    std::size_t output = nextOutput;
    for (; output + O <= job.outputs; output += O) {
        std::size_t i = input;
        if (i == 0) {
            gradientBlock<O, I, true>(job, output, i);
            i += I;
        }
        for (; i < endInput; i += I) {
            gradientBlock<O, I, false>(job, output, i);
        }
    }
    nextOutput = output;
}

template <std::size_t I>
HWY_INLINE void gradientPanel(const LinearGradient& job, std::size_t input, std::size_t endInput)
{
    std::size_t output = 0;
    if constexpr (I < 4 || kGradientUnits == 4) {
        gradientRows<4, I>(job, output, input, endInput);
    }
    gradientRows<2, I>(job, output, input, endInput);
    gradientRows<1, I>(job, output, input, endInput);
}

HWY_NOINLINE void linearGradient(const LinearGradient& job)
{
    // A panel of inputs stays in the nearest cache while all outputs pass by.
    constexpr std::size_t kPanel = 16;
    const std::size_t fours = job.inputs / 4 * 4;
    for (std::size_t input = 0; input < fours; input += kPanel) {
        gradientPanel<4>(job, input, std::min(input + kPanel, fours));
    }
    switch (job.inputs - fours) {
    case 3:
        return gradientPanel<3>(job, fours, job.inputs);
    case 2:
        return gradientPanel<2>(job, fours, job.inputs);
    case 1:
        return gradientPanel<1>(job, fours, job.inputs);
    default:
        return;
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
