#pragma once

// Register blocks are small arrays of vectors. They live in registers only if every loop over them is unrolled.
#if defined(__clang__)
#define GANIMEDE_UNROLL _Pragma("clang loop unroll(full)")
#define GANIMEDE_UNROLL_SOME _Pragma("clang loop unroll_count(2)")
#else
#define GANIMEDE_UNROLL _Pragma("GCC unroll 32")
#define GANIMEDE_UNROLL_SOME _Pragma("GCC unroll 2")
#endif
