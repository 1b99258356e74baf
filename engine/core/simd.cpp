#include "engine/core/simd.h"

#include <cstdint>
#include <cstdlib>

#include "engine/core/simd_targets.h"

#include <hwy/highway.h>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

// Highway numbers targets so that the lower bit is the better one.
constexpr std::int64_t kFallback = HWY_STATIC_TARGET;

std::string nameOf(std::int64_t target)
{
#if HWY_ARCH_X86
    if (target == HWY_AVX3) {
        return "AVX-512";
    }
    if (target == HWY_AVX2) {
        return "AVX2";
    }
#endif
    static_cast<void>(target);
    return "baseline";
}

// What the processor itself supports, whatever limit is set.
std::int64_t supportedByProcessor()
{
    static const std::int64_t targets = (hwy::SupportedTargets() | kFallback) & HWY_TARGETS;
    return targets;
}

std::int64_t bestOf(std::int64_t targets)
{
    return targets & -targets;
}

std::int64_t targetOf(std::string_view name)
{
#if HWY_ARCH_X86
    if (name == "AVX-512" || name == "avx512") {
        return HWY_AVX3;
    }
    if (name == "AVX2" || name == "avx2") {
        return HWY_AVX2;
    }
#endif
    if (name == "baseline") {
        return kFallback;
    }
    throw Error(Words::tr("There is no vector target named '%1': use baseline, avx2 or avx512.", name));
}

}  // namespace

std::string simdTarget()
{
    honourSimdEnvironment();
    return nameOf(bestOf((hwy::SupportedTargets() | kFallback) & HWY_TARGETS));
}

std::vector<std::string> availableSimdTargets()
{
    std::vector<std::string> names;
    for (std::int64_t rest = supportedByProcessor(); rest != 0; rest &= rest - 1) {
        names.push_back(nameOf(bestOf(rest)));
    }
    return names;
}

void limitSimdTarget(std::string_view name)
{
    std::int64_t allowed = supportedByProcessor();
    if (!name.empty()) {
        const std::int64_t target = targetOf(name);
        if ((allowed & target) == 0) {
            throw Error(Words::tr("This processor or build has no %1: choose another vector target.", nameOf(target)));
        }
        allowed &= ~(target - 1);
    }
    hwy::SetSupportedTargetsForTest(allowed);
    hwy::GetChosenTarget().Update(allowed);
}

void honourSimdEnvironment()
{
    static const bool done = [] {
        if (const char* limit = std::getenv("GANIMEDE_SIMD"); limit != nullptr && *limit != '\0') {
            limitSimdTarget(limit);
        }
        return true;
    }();
    static_cast<void>(done);
}

}  // namespace ganimede
