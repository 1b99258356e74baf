#pragma once

#include <functional>
#include <string>

#include <doctest/doctest.h>

#include "engine/core/simd.h"

namespace ganimede::test {

/// Runs `check` with the kernels of every set of vector instructions that this processor has, best first.
inline void forEachTarget(const std::function<void()>& check)
{
    for (const std::string& target : availableSimdTargets()) {
        INFO("target: ", target);
        limitSimdTarget(target);
        check();
    }
    limitSimdTarget("");
}

}  // namespace ganimede::test
