#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/core/philox.h"
#include "engine/core/streams.h"

/// For .cu files: how a thread of the device makes a block of a stream's numbers.
namespace ganimede::cuda::device {

__device__ inline PhiloxBlock wordsOf(const Stream& stream, std::size_t block)
{
    return philox4x32({static_cast<std::uint32_t>(stream.seed), static_cast<std::uint32_t>(stream.seed >> 32)},
                      {static_cast<std::uint32_t>(block), stream.id, static_cast<std::uint32_t>(stream.step),
                       static_cast<std::uint32_t>(stream.step >> 32)});
}

struct Uniform {
    float scale = 1;
    float offset = 0;
    __device__ void operator()(const PhiloxBlock& words, float (&values)[4]) const
    {
        for (int i = 0; i < 4; ++i) {
            values[i] = fmaf(scale, static_cast<float>(words[i] >> 8) * 0x1p-24f, offset);
        }
    }
};

// Box and Muller as streams.h writes it, in double so that only the last rounding can differ from the host's.
struct Normal {
    __device__ void operator()(const PhiloxBlock& words, float (&values)[4]) const
    {
        for (int pair = 0; pair < 4; pair += 2) {
            const double u = (static_cast<double>(words[pair] >> 8) + 1.0) * 0x1p-24;
            const double radius = sqrt(-2.0 * log(u));
            double sine = 0;
            double cosine = 0;
            sincospi(2.0 * static_cast<double>(words[pair + 1] >> 8) * 0x1p-24, &sine, &cosine);
            values[pair] = static_cast<float>(radius * cosine);
            values[pair + 1] = static_cast<float>(radius * sine);
        }
    }
};

}  // namespace ganimede::cuda::device
