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

/// weightGradient[o][i] (+)= sum over samples of delta[o] * from[i]; biasGradient[o] (+)= sum of weight * delta[o].
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
    float* bias = nullptr;                ///< none: not wanted
    const float* sampleWeight = nullptr;  ///< one a sample for the biases; none: 1
};

#if HWY_TARGET == HWY_SCALAR

/// out[0..3] (+)= the sums of the lanes of four vectors.
HWY_INLINE void sumFour(VF a, VF b, VF c, VF e, bool accumulate, float* out)
{
    const float sums[4] = {hn::GetLane(a), hn::GetLane(b), hn::GetLane(c), hn::GetLane(e)};
    for (std::size_t i = 0; i < 4; ++i) {
        out[i] = accumulate ? out[i] + sums[i] : sums[i];
    }
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

/// out[0..3] (+)= the sums of the lanes of four vectors, at once: additions of interleaved halves within 128 bits, then
/// of halves of the vector.
HWY_INLINE void sumFour(VF a, VF b, VF c, VF e, bool accumulate, float* out)
{
    const DF d;
    const hn::Full128<float> four;
    const hn::RepartitionToWide<DF> wide;
    const VF ab = hn::Add(hn::InterleaveLower(d, a, b), hn::InterleaveUpper(d, a, b));
    const VF ce = hn::Add(hn::InterleaveLower(d, c, e), hn::InterleaveUpper(d, c, e));
    const auto lower = hn::InterleaveLower(wide, hn::BitCast(wide, ab), hn::BitCast(wide, ce));
    const auto upper = hn::InterleaveUpper(wide, hn::BitCast(wide, ab), hn::BitCast(wide, ce));
    auto sums = foldTo128(hn::Add(hn::BitCast(d, lower), hn::BitCast(d, upper)));
    if (accumulate) {
        sums = hn::Add(sums, hn::LoadU(four, out));
    }
    hn::StoreU(sums, four, out);
}

#endif

/// out[0..N-1] (+)= the sums of N vectors' lanes.
template <std::size_t N>
HWY_INLINE void sumAll(const VF* sums, bool accumulate, float* out)
{
    constexpr std::size_t kWhole = N / 4 * 4;
    GANIMEDE_UNROLL
    for (std::size_t i = 0; i < kWhole; i += 4) {
        sumFour(sums[i], sums[i + 1], sums[i + 2], sums[i + 3], accumulate, out + i);
    }
    if constexpr (kWhole < N) {
        const VF zero = hn::Zero(DF());
        HWY_ALIGN float rest[4];
        sumFour(sums[kWhole], kWhole + 1 < N ? sums[kWhole + 1] : zero, kWhole + 2 < N ? sums[kWhole + 2] : zero, zero,
                false, rest);
        GANIMEDE_UNROLL
        for (std::size_t i = kWhole; i < N; ++i) {
            out[i] = accumulate ? out[i] + rest[i - kWhole] : rest[i - kWhole];
        }
    }
}

template <std::size_t O, std::size_t I>
HWY_INLINE void weightBlock(const LinearGradient& job, std::size_t output, std::size_t input)
{
    const DF d;
    VF sums[O * I];
    GANIMEDE_UNROLL
    for (std::size_t n = 0; n < O * I; ++n) {
        sums[n] = hn::Zero(d);
    }
    const float* delta = job.delta + output * job.deltaStride;
    const float* from = job.from + input * job.fromStride;
    GANIMEDE_UNROLL_SOME
    for (std::size_t c = 0; c < job.vectors * kLanes; c += kLanes) {
        VF g[O];
        GANIMEDE_UNROLL
        for (std::size_t o = 0; o < O; ++o) {
            g[o] = hn::Load(d, delta + o * job.deltaStride + c);
        }
        GANIMEDE_UNROLL
        for (std::size_t i = 0; i < I; ++i) {
            const VF x = hn::Load(d, from + i * job.fromStride + c);
            GANIMEDE_UNROLL
            for (std::size_t o = 0; o < O; ++o) {
                sums[o * I + i] = hn::MulAdd(g[o], x, sums[o * I + i]);
            }
        }
    }
    float* out = job.weights + output * job.inputs + input;
    if (I < 4 && job.inputs == I) {
        sumAll<O * I>(sums, job.accumulate, out);  // the rows follow each other without a gap
        return;
    }
    GANIMEDE_UNROLL
    for (std::size_t o = 0; o < O; ++o) {
        sumAll<I>(sums + o * I, job.accumulate, out + o * job.inputs);
    }
}

// As many blocks of O outputs as there are from nextOutput on, against the inputs from `input` up to endInput, I at a
// time.
template <std::size_t O, std::size_t I>
HWY_NOINLINE void weightBlocks(const LinearGradient& given, std::size_t& nextOutput, std::size_t input,
                               std::size_t endInput)
{
    // Copies: the kernel's stores might otherwise change what it reads.
    const LinearGradient job = given;
    std::size_t output = nextOutput;
    for (; output + O <= job.outputs; output += O) {
        for (std::size_t i = input; i < endInput; i += I) {
            weightBlock<O, I>(job, output, i);
        }
    }
    nextOutput = output;
}

template <std::size_t I>
HWY_INLINE void weightPanel(const LinearGradient& job, std::size_t input, std::size_t endInput)
{
    std::size_t output = 0;
    if constexpr (I == 4) {
        weightBlocks<kGradientUnits, I>(job, output, input, endInput);
    }
    if constexpr (I < 4 || kGradientUnits > 4) {
        weightBlocks<4, I>(job, output, input, endInput);
    }
    weightBlocks<2, I>(job, output, input, endInput);
    weightBlocks<1, I>(job, output, input, endInput);
}

template <std::size_t O, bool kWeighted>
HWY_INLINE void biasBlock(const LinearGradient& job, std::size_t output)
{
    const DF d;
    VF sums[O];
    GANIMEDE_UNROLL
    for (std::size_t o = 0; o < O; ++o) {
        sums[o] = hn::Zero(d);
    }
    const float* delta = job.delta + output * job.deltaStride;
    for (std::size_t c = 0; c < job.vectors * kLanes; c += kLanes) {
        const VF weight = kWeighted ? hn::Load(d, job.sampleWeight + c) : hn::Zero(d);
        GANIMEDE_UNROLL
        for (std::size_t o = 0; o < O; ++o) {
            const VF value = hn::Load(d, delta + o * job.deltaStride + c);
            sums[o] = kWeighted ? hn::MulAdd(weight, value, sums[o]) : hn::Add(sums[o], value);
        }
    }
    sumAll<O>(sums, job.accumulate, job.bias + output);
}

template <bool kWeighted>
HWY_NOINLINE void biasGradient(const LinearGradient& given)
{
    const LinearGradient job = given;
    std::size_t output = 0;
    for (; output + 8 <= job.outputs; output += 8) {
        biasBlock<8, kWeighted>(job, output);
    }
    for (; output < job.outputs; ++output) {
        biasBlock<1, kWeighted>(job, output);
    }
}

HWY_NOINLINE void linearGradient(const LinearGradient& job)
{
    if (job.bias != nullptr) {
        job.sampleWeight != nullptr ? biasGradient<true>(job) : biasGradient<false>(job);
    }
    // A panel of inputs stays in the nearest cache while all outputs pass by.
    constexpr std::size_t kPanel = 16;
    const std::size_t fours = job.inputs / 4 * 4;
    for (std::size_t input = 0; input < fours; input += kPanel) {
        weightPanel<4>(job, input, std::min(input + kPanel, fours));
    }
    switch (job.inputs - fours) {
    case 3:
        return weightPanel<3>(job, fours, job.inputs);
    case 2:
        return weightPanel<2>(job, fours, job.inputs);
    case 1:
        return weightPanel<1>(job, fours, job.inputs);
    default:
        return;
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
