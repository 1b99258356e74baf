#pragma once

#include <array>
#include <cstdint>

/// In what nvcc compiles, marks a function for the device as well as for the host.
#ifdef __CUDACC__
#define GANIMEDE_HOST_DEVICE __host__ __device__
#else
#define GANIMEDE_HOST_DEVICE
#endif

namespace ganimede {

/// Four random 32-bit words: the output of one Philox block.
using PhiloxBlock = std::array<std::uint32_t, 4>;

/// Philox4x32-10, the counter-based generator of Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3" (SC
/// 2011), with the constants of Random123. A pure function: the same key and counter always give the same four words.
///
/// @param key      two 32-bit key words
/// @param counter  four 32-bit counter words
GANIMEDE_HOST_DEVICE constexpr PhiloxBlock philox4x32(std::array<std::uint32_t, 2> key, PhiloxBlock counter)
{
    constexpr std::uint64_t kMultiplier0 = 0xD2511F53u;
    constexpr std::uint64_t kMultiplier1 = 0xCD9E8D57u;
    constexpr std::uint32_t kWeyl0 = 0x9E3779B9u;
    constexpr std::uint32_t kWeyl1 = 0xBB67AE85u;
    constexpr int kRounds = 10;
    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t product0 = kMultiplier0 * counter[0];
        const std::uint64_t product1 = kMultiplier1 * counter[2];
        counter = {
            static_cast<std::uint32_t>(product1 >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(product1),
            static_cast<std::uint32_t>(product0 >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(product0)};
        key[0] += kWeyl0;
        key[1] += kWeyl1;
    }
    return counter;
}

}  // namespace ganimede
