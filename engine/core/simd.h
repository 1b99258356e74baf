#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ganimede {

/// Which vector instructions the engine's own kernels use. They are compiled once for each of "AVX-512", "AVX2" and
/// "baseline" (whatever the compiler may assume: scalar code on x86-64) and the best that the processor knows is chosen
/// when a kernel is first asked for. The environment variable GANIMEDE_SIMD=baseline|avx2|avx512 sets an upper limit.
/// Thread-safe, except that tests must not change the limit while kernels run.

/// The set in use now: "AVX-512", "AVX2" or "baseline".
std::string simdTarget();

/// All that this processor can use, best first.
std::vector<std::string> availableSimdTargets();

/// Limits the kernels chosen from now on; trainers that exist keep theirs. `name` as simdTarget() gives it or as the
/// environment variable has it; empty for no limit.
/// @throws Error if there is none of that name, or the processor lacks it.
void limitSimdTarget(std::string_view name);

/// Reads GANIMEDE_SIMD once in the life of the process. Every dispatching function calls it first.
/// @throws Error as limitSimdTarget does.
void honourSimdEnvironment();

}  // namespace ganimede
