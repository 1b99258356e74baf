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
#undef GANIMEDE_UNROLL_SOME
#if HWY_COMPILER_CLANG
#define GANIMEDE_UNROLL _Pragma("clang loop unroll(full)")
#define GANIMEDE_UNROLL_SOME _Pragma("clang loop unroll_count(2)")
#else
#define GANIMEDE_UNROLL _Pragma("GCC unroll 16")
#define GANIMEDE_UNROLL_SOME _Pragma("GCC unroll 2")
#endif

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using DF = hn::ScalableTag<float>;
using VF = hn::Vec<DF>;
inline constexpr std::size_t kLanes = HWY_LANES(float);

// Register blocks of the matrix kernels: so many units by so many vectors of samples, by the number of registers: 32
// with AVX-512, 16 before. At least 8 sums must be under way to hide the multipliers' latency, so narrow blocks (the
// last units of a layer, output layers) take more vectors. With 16 registers 6 x 2 sums make the most of wide layers (7
// % more than 4 x 2 at 64 units), while narrow ones do better without the remainder that 6 leaves of 16.
struct BlockWidth {
    std::size_t usual;
    std::size_t most;  // rather than leave a column of one vector
};
#if HWY_TARGET == HWY_SCALAR
inline constexpr std::size_t kWideUnits = 4;
inline constexpr std::size_t kGradientUnits = 2;
constexpr BlockWidth blockWidth(std::size_t units)
{
    return units == 1 ? BlockWidth{4, 4} : BlockWidth{2, 2};
}
#elif HWY_TARGET <= HWY_AVX3
inline constexpr std::size_t kWideUnits = 4;
inline constexpr std::size_t kGradientUnits = 4;
constexpr BlockWidth blockWidth(std::size_t units)
{
    return units == 1 ? BlockWidth{8, 8} : BlockWidth{5, 5};
}
#else
inline constexpr std::size_t kWideUnits = 6;
inline constexpr std::size_t kGradientUnits = 3;
constexpr BlockWidth blockWidth(std::size_t units)
{
    switch (units) {
    case 1:
        return {8, 8};
    case 2:
        return {4, 4};
    case 4:
        return {3, 3};
    default:
        return {2, 2};
    }
}
#endif
inline constexpr std::size_t kWideLayer = 1000;  // rows from which blocks of kWideUnits are used

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
