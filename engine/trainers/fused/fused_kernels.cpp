#include "engine/trainers/fused/fused_kernels.h"

#include "engine/core/simd_targets.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/trainers/fused/fused_kernels.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include "engine/trainers/fused/fused_looking-inl.h"
#include "engine/trainers/fused/fused_updates-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

static const FusedKernels& kernelsOn()
{
    static constexpr FusedKernels kKernels{updateDiscriminatorOn, updateGeneratorOn, generateOn, scoreOn,
                                           generatorGradientOn};
    return kKernels;
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "engine/core/simd.h"

namespace ganimede {

HWY_EXPORT(kernelsOn);

const FusedKernels& fusedKernels()
{
    honourSimdEnvironment();
    return HWY_DYNAMIC_DISPATCH(kernelsOn)();
}

}  // namespace ganimede
#endif
