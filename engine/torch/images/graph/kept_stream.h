#pragma once

#include <cstdint>

#include "engine/core/philox_draws.h"

namespace ganimede::cuda {

/// Stream `id` of `seed` at updateKey(counters[0], update), where counters[0] is read when a kernel runs.
struct KeptStream {
    std::uint64_t seed = 0;
    std::uint32_t id = 0;
    int update = 0;
    const std::int64_t* counters = nullptr;

    GANIMEDE_HOST_DEVICE Stream now() const { return {seed, id, updateKey(counters[0], update)}; }
};

}  // namespace ganimede::cuda
