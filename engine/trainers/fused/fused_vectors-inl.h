// Names that all of the fused trainer's kernels share. Included once for each vector target.
#if defined(GANIMEDE_FUSED_VECTORS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_VECTORS_INL_H
#undef GANIMEDE_FUSED_VECTORS_INL_H
#else
#define GANIMEDE_FUSED_VECTORS_INL_H
#endif

#include <cstddef>

#include <hwy/highway.h>

#include "engine/core/simd_unroll.h"
#include "engine/core/vector_math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using DF = hn::ScalableTag<float>;
using VF = hn::Vec<DF>;
inline constexpr std::size_t kLanes = HWY_LANES(float);

// Register blocks of the matrix kernels are so many units by so many vectors of samples; those of the weight gradients
// so many outputs by 4 inputs. 16 registers hold 12 sums beside what they are made of, and less than 8 would not hide
// the multipliers' latency: 4 x 2 reached 90 GFLOP/s where 4 x 3 and 6 x 2 reach 100 to 110 of AVX2's 115, and
// gradients by 2 x 4 reached 92 where 3 x 4 reach 103. AVX-512's 32 registers hold 20 sums.
#if HWY_TARGET == HWY_SCALAR
inline constexpr std::size_t kGradientUnits = 2;
constexpr std::size_t blockVectors(std::size_t units)
{
    return units == 1 ? 4 : 2;
}
#elif HWY_TARGET <= HWY_AVX3
inline constexpr std::size_t kGradientUnits = 4;
constexpr std::size_t blockVectors(std::size_t units)
{
    return units == 1 ? 8 : 5;
}
#else
inline constexpr std::size_t kGradientUnits = 3;
constexpr std::size_t blockVectors(std::size_t units)
{
    return units == 1 ? 8 : units == 2 ? 4 : 3;
}
#endif

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
