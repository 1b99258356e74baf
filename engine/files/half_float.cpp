#include "engine/files/half_float.h"

#include <bit>
#include <cmath>

namespace ganimede {
namespace {

constexpr float kSmallestStep = 0x1p-24f;  // between the smallest halves

}  // namespace

std::uint16_t halfFromFloat(float value)
{
    constexpr std::uint32_t kInfinity = 0x7f800000;
    constexpr std::uint32_t kTooLarge = 0x477ff000;        // 65520: half way to what would be the next half
    constexpr std::uint32_t kSmallestNormal = 0x38800000;  // 2^-14
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000);
    std::uint32_t magnitude = bits & 0x7fffffff;
    if (magnitude > kInfinity) {
        return sign | 0x7e00;  // NaN
    }
    if (magnitude >= kTooLarge) {
        return sign | 0x7c00;
    }
    if (magnitude < kSmallestNormal) {
        return sign | static_cast<std::uint16_t>(std::nearbyint(std::abs(value) / kSmallestStep));
    }
    magnitude += 0xfff + ((magnitude >> 13) & 1);
    return sign | static_cast<std::uint16_t>((magnitude - 0x38000000) >> 13);
}

float floatFromHalf(std::uint16_t half)
{
    const std::uint32_t sign = (half & 0x8000u) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1f;
    const std::uint32_t fraction = half & 0x3ff;
    if (exponent == 0) {
        const float magnitude = static_cast<float>(fraction) * kSmallestStep;
        return sign != 0 ? -magnitude : magnitude;
    }
    const std::uint32_t wide = exponent == 0x1f ? 0xff : exponent + 112;  // 127 - 15
    return std::bit_cast<float>(sign | (wide << 23) | (fraction << 13));
}

}  // namespace ganimede
