#pragma once

#include <string_view>

namespace ganimede {

/// The order in which people count: "a2" before "a10". Digits are compared as numbers of any length, everything else
/// byte by byte; names that count alike ("a1", "a01") by their bytes. A strict total order.
bool naturallyBefore(std::string_view a, std::string_view b);

}  // namespace ganimede
