#include "engine/torch/images/dropout_bits.h"

#include <algorithm>

#include "engine/core/simd_targets.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/torch/images/dropout_bits.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include "engine/core/streams-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

inline constexpr std::size_t kHalvesAtOnce = 2 * kWordsAtOnce;
inline constexpr std::size_t kLanes = HWY_LANES(float);
static_assert(kDropoutGrain % kHalvesAtOnce == 0 && kHalvesAtOnce % kLanes == 0);

class Decisions {
public:
    Decisions(const Stream& stream, double share)
        : m_source(stream),
          m_threshold(static_cast<std::uint32_t>(65536 * share)),
          m_factor(static_cast<float>(1 / (1 - share)))
    {}

    // Calls apply(index, factors) for each vector of numbers from `first` on; the last may reach beyond `count`.
    template <class Apply>
    HWY_INLINE void forEach(std::size_t first, std::size_t count, const Apply& apply) const
    {
        const DWord dw;
        const DNumber dn;
        const hn::Rebind<std::uint16_t, DNumber> dh;
        HWY_ALIGN std::uint32_t words[kWordsAtOnce];
        HWY_ALIGN std::uint16_t halves[kHalvesAtOnce];
        auto block = static_cast<std::uint32_t>(first / 8);
        for (std::size_t i = 0; i < count; i += kHalvesAtOnce, block += kBlockLanes) {
            MakeWords()(m_source.at(block), words);
            std::memcpy(halves, words, sizeof(halves));
            for (std::size_t j = 0; j < kHalvesAtOnce && i + j < count; j += kLanes) {
                const VWord half = hn::PromoteTo(dw, hn::Load(dh, halves + j));
                const auto dropped = hn::RebindMask(dn, hn::Lt(half, hn::Set(dw, m_threshold)));
                apply(i + j, hn::IfThenZeroElse(dropped, hn::Set(dn, m_factor)));
            }
        }
    }

private:
    BlockSource m_source;
    std::uint32_t m_threshold;
    float m_factor;
};

HWY_INLINE void storeUpTo(VNumber values, float* to, std::size_t index, std::size_t count)
{
    const DNumber d;
    if (index + kLanes <= count) {
        hn::StoreU(values, d, to + index);
        return;
    }
    HWY_ALIGN float rest[kLanes];
    hn::Store(values, d, rest);
    std::memcpy(to + index, rest, (count - index) * sizeof(float));
}

HWY_INLINE VNumber loadUpTo(const float* from, std::size_t index, std::size_t count)
{
    const DNumber d;
    if (index + kLanes <= count) {
        return hn::LoadU(d, from + index);
    }
    HWY_ALIGN float rest[kLanes] = {};
    std::memcpy(rest, from + index, (count - index) * sizeof(float));
    return hn::Load(d, rest);
}

void fillDropoutOn(const Stream& stream, double share, std::size_t first, std::span<float> factors)
{
    Decisions(stream, share).forEach(first, factors.size(), [&](std::size_t i, VNumber factor) {
        storeUpTo(factor, factors.data(), i, factors.size());
    });
}

void leakyDropoutOn(const Stream& stream, double share, double slope, std::size_t first, std::span<float> x)
{
    const VNumber below = hn::Set(DNumber(), static_cast<float>(slope));
    Decisions(stream, share).forEach(first, x.size(), [&](std::size_t i, VNumber factor) {
        const VNumber value = loadUpTo(x.data(), i, x.size());
        const VNumber zero = hn::Zero(DNumber());
        const VNumber leaky = hn::IfThenElse(hn::Gt(value, zero), value, hn::Mul(value, below));
        storeUpTo(hn::Mul(leaky, factor), x.data(), i, x.size());
    });
}

void leakyDropoutGradientOn(double share, double slope, std::span<const float> output, std::span<const float> gradient,
                            std::span<float> result)
{
    const DNumber d;
    const VNumber above = hn::Set(d, static_cast<float>(1 / (1 - share)));
    const VNumber below = hn::Set(d, static_cast<float>(slope / (1 - share)));
    const VNumber zero = hn::Zero(d);
    for (std::size_t i = 0; i < result.size(); i += kLanes) {
        const VNumber y = loadUpTo(output.data(), i, result.size());
        const VNumber negative = hn::IfThenElseZero(hn::Lt(y, zero), below);
        const VNumber factor = hn::IfThenElse(hn::Gt(y, zero), above, negative);
        storeUpTo(hn::Mul(loadUpTo(gradient.data(), i, result.size()), factor), result.data(), i, result.size());
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include <cmath>
#include <string>

#include "engine/core/simd.h"

namespace ganimede {

HWY_EXPORT(fillDropoutOn);
HWY_EXPORT(leakyDropoutOn);
HWY_EXPORT(leakyDropoutGradientOn);

Stream dropoutStream(std::uint64_t seed, const char* pass, int layer, std::uint64_t key)
{
    return {seed, streamId(std::string("dropout.") + pass + "." + std::to_string(layer)), key};
}

double dropoutShare(double rate)
{
    return std::round(65536 * rate) / 65536;
}

void fillDropout(const Stream& stream, double share, std::size_t first, std::span<float> factors)
{
    honourSimdEnvironment();
    HWY_DYNAMIC_DISPATCH(fillDropoutOn)(stream, share, first, factors);
}

void leakyDropout(const Stream& stream, double share, double slope, std::size_t first, std::span<float> x)
{
    honourSimdEnvironment();
    HWY_DYNAMIC_DISPATCH(leakyDropoutOn)(stream, share, slope, first, x);
}

void leakyDropoutGradient(double share, double slope, std::span<const float> output, std::span<const float> gradient,
                          std::span<float> result)
{
    honourSimdEnvironment();
    HWY_DYNAMIC_DISPATCH(leakyDropoutGradientOn)(share, slope, output, gradient, result);
}

}  // namespace ganimede
#endif
