#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

// NOLINTBEGIN(readability-identifier-naming,google-explicit-constructor)

/// The upper half of a float, rounded to the nearest, ties to even.
struct __nv_bfloat16 {
    std::uint16_t bits = 0;

    __nv_bfloat16() = default;
    __nv_bfloat16(float value)
    {
        const auto whole = std::bit_cast<std::uint32_t>(value);
        bits = std::isnan(value) ? std::uint16_t{0x7FFF}
                                 : static_cast<std::uint16_t>((whole + 0x7FFFu + ((whole >> 16) & 1u)) >> 16);
    }
    operator float() const { return std::bit_cast<float>(std::uint32_t{bits} << 16); }
};

inline __nv_bfloat16 __float2bfloat16_rn(float value)
{
    return value;
}

// NOLINTEND(readability-identifier-naming,google-explicit-constructor)
