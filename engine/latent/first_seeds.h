#pragma once

#include <array>
#include <cstdint>

namespace ganimede {

/// The seeds that the explorer's first way goes between. With the trained digits that come with the program they are
/// two different ones, so that one is seen to become the other.
inline constexpr std::array<std::int64_t, 2> kFirstSeeds{1, 8};

}  // namespace ganimede
