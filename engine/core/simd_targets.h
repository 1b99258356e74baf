#pragma once

// Included before Highway's other headers, wherever kernels are compiled or dispatched: each target costs the build
// time of the kernels once more. Processors with SSE4 and no AVX2 are served by the baseline, and of AVX-512 the
// kernels need nothing that AVX3 lacks. Vectors whose length is known only at run time would not fit the register
// blocks.
#include <hwy/detect_targets.h>

#ifdef HWY_AVX3_ZEN4
#define GANIMEDE_NEWER_TARGETS_A HWY_AVX3_ZEN4
#else
#define GANIMEDE_NEWER_TARGETS_A 0
#endif
#ifdef HWY_AVX3_SPR
#define GANIMEDE_NEWER_TARGETS_B HWY_AVX3_SPR
#else
#define GANIMEDE_NEWER_TARGETS_B 0
#endif

// Instrumented register blocks take compilers many minutes a target; AVX-512's are the same source with other block
// sizes.
#ifdef __SANITIZE_ADDRESS__  // GCC
#define GANIMEDE_UNINSTRUMENTED_TARGETS HWY_AVX3
#elif defined(__has_feature)  // Clang
#if __has_feature(address_sanitizer)
#define GANIMEDE_UNINSTRUMENTED_TARGETS HWY_AVX3
#endif
#endif
#ifndef GANIMEDE_UNINSTRUMENTED_TARGETS
#define GANIMEDE_UNINSTRUMENTED_TARGETS 0
#endif

#undef HWY_DISABLED_TARGETS
#if HWY_ARCH_X86
#define HWY_DISABLED_TARGETS                                                                                           \
    (HWY_SSSE3 | HWY_SSE4 | HWY_AVX3_DL | GANIMEDE_NEWER_TARGETS_A | GANIMEDE_NEWER_TARGETS_B |                        \
     GANIMEDE_UNINSTRUMENTED_TARGETS)
#else
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)
#endif
