#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ganimede {

/// Bytes as text: RFC 4648, section 4, padded, without line breaks.
std::string base64Encode(std::span<const std::uint8_t> bytes);

/// The bytes of what base64Encode wrote. Strict: any other character, a length that is no multiple of four, misplaced
/// padding, or bits set beyond the last byte give nothing, so that each content has exactly one spelling.
std::optional<std::vector<std::uint8_t>> base64Decode(std::string_view text);

}  // namespace ganimede
