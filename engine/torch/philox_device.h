#pragma once

#include "engine/core/philox_draws.h"

/// For .cu files: what a thread of the device makes of a block of a stream's words.
namespace ganimede::cuda::device {

struct Uniform {
    float scale = 1;
    float offset = 0;
    __device__ void operator()(const PhiloxBlock& words, float (&values)[4]) const
    {
        for (int i = 0; i < 4; ++i) {
            values[i] = fmaf(scale, uniformOf(words[i]), offset);
        }
    }
};

struct Normal {
    __device__ void operator()(const PhiloxBlock& words, float (&values)[4]) const
    {
        for (int pair = 0; pair < 4; pair += 2) {
            const NormalPair normals = normalsOf(words[pair], words[pair + 1]);
            values[pair] = normals.first;
            values[pair + 1] = normals.second;
        }
    }
};

}  // namespace ganimede::cuda::device
