#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ganimede {

/// What the JSON header of a safetensors file says, before any of it is compared with the file.
struct SafetensorsHeader {
    struct Entry {
        std::string name;
        std::string dtype;
        std::vector<std::uint64_t> shape;
        std::vector<std::uint64_t> offsets;  ///< begin and end in the data, in bytes
    };
    std::map<std::string, std::string> metadata;
    std::vector<Entry> entries;  ///< in the header's order
};

/// Reads a header without building a document first, so that depth and repetition cost a hostile file's reader nothing.
/// @throws Error with a half-sentence that says what is wrong: bad JSON, a wrong type, a repeated, missing or unknown
/// name.
SafetensorsHeader parseSafetensorsHeader(std::string_view json);

}  // namespace ganimede
