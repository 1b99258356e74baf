#pragma once

#include <cmath>
#include <cstdint>

#include "engine/core/philox.h"
#include "engine/core/streams.h"

/// The numbers of a stream (streams.h) block by block, for code that nvcc compiles for the device and any compiler for
/// the host: words, uniform numbers and indices are fillWords()'s and so on to the bit, normal ones to 4e-6.
namespace ganimede {

/// Words 4 * block to 4 * block + 3 of the stream.
GANIMEDE_HOST_DEVICE inline PhiloxBlock wordsOf(const Stream& stream, std::uint32_t block)
{
    return philox4x32(
        {static_cast<std::uint32_t>(stream.seed), static_cast<std::uint32_t>(stream.seed >> 32)},
        {block, stream.id, static_cast<std::uint32_t>(stream.step), static_cast<std::uint32_t>(stream.step >> 32)});
}

/// Uniform on [0, 1).
GANIMEDE_HOST_DEVICE inline float uniformOf(std::uint32_t word)
{
    return static_cast<float>(word >> 8) * 0x1p-24f;
}

/// Uniform on {0, ..., bound - 1}.
GANIMEDE_HOST_DEVICE inline std::uint32_t indexOf(std::uint32_t word, std::uint32_t bound)
{
    return static_cast<std::uint32_t>((std::uint64_t{word} * bound) >> 32);
}

struct NormalPair {
    float first;
    float second;
};

/// Box and Muller of two words. On the device in float: its logarithm and sine are within an ulp each and its root is
/// exact, which keeps the product within 1.8e-6 of the exact value for the largest radius, 5.8.
GANIMEDE_HOST_DEVICE inline NormalPair normalsOf(std::uint32_t a, std::uint32_t b)
{
#ifdef __CUDA_ARCH__
    const float radius = sqrtf(-2.0f * logf(static_cast<float>((a >> 8) + 1) * 0x1p-24f));
    float sine = 0;
    float cosine = 0;
    sincospif(static_cast<float>(b >> 8) * 0x1p-23f, &sine, &cosine);
    return {radius * cosine, radius * sine};
#else
    const double radius = std::sqrt(-2.0 * std::log((static_cast<double>(a >> 8) + 1.0) * 0x1p-24));
    const double angle = 6.283185307179586 * static_cast<double>(b >> 8) * 0x1p-24;
    return {static_cast<float>(radius * std::cos(angle)), static_cast<float>(radius * std::sin(angle))};
#endif
}

}  // namespace ganimede
