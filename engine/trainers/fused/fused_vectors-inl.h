// Names that all of the fused trainer's kernels share. Included once for each vector target.
#if defined(GANIMEDE_FUSED_VECTORS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_VECTORS_INL_H
#undef GANIMEDE_FUSED_VECTORS_INL_H
#else
#define GANIMEDE_FUSED_VECTORS_INL_H
#endif

#include <cstddef>

#include <hwy/highway.h>

#include "engine/core/vector_math-inl.h"

// Register blocks are small arrays of vectors. They live in registers only if every loop over them is unrolled.
#undef GANIMEDE_UNROLL
#if HWY_COMPILER_CLANG
#define GANIMEDE_UNROLL _Pragma("clang loop unroll(full)")
#else
#define GANIMEDE_UNROLL _Pragma("GCC unroll 16")
#endif

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using DF = hn::ScalableTag<float>;
using VF = hn::Vec<DF>;
inline constexpr std::size_t kLanes = HWY_LANES(float);

// Units and vectors of samples in a register block of the matrix kernels, by the number of registers: 32 with AVX-512,
// 16 before. Narrow blocks (the last units of a layer, output layers) take more vectors, so that enough sums are under
// way to hide the multipliers' latency.
#if HWY_TARGET == HWY_SCALAR
inline constexpr std::size_t kBlockVectors[5] = {0, 4, 2, 0, 2};
inline constexpr std::size_t kGradientUnits = 2;
#elif HWY_TARGET <= HWY_AVX3
inline constexpr std::size_t kBlockVectors[5] = {0, 8, 5, 0, 5};
inline constexpr std::size_t kGradientUnits = 4;
#else
inline constexpr std::size_t kBlockVectors[5] = {0, 8, 4, 0, 2};
inline constexpr std::size_t kGradientUnits = 2;
#endif

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
