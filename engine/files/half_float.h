#pragma once

#include <cstdint>

namespace ganimede {

/// IEEE 754 binary16 of a float, rounded to nearest, ties to even; what is too large becomes infinite.
std::uint16_t halfFromFloat(float value);
/// Exact.
float floatFromHalf(std::uint16_t half);

}  // namespace ganimede
