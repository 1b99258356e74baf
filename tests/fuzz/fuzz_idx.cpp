#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/core/error.h"
#include "engine/images/idx.h"

namespace {

void read(std::string_view images, std::string_view labels, std::size_t limit)
{
    try {
        const ganimede::ImageSet set = ganimede::imagesFromIdx(images, labels, "fuzz", limit);
        if (set.size() == 0 || set.pixels.size() != set.size() * set.shape.size() || set.classes.empty()) {
            std::abort();
        }
        for (const std::int32_t label : set.labels) {
            if (label < 0 || static_cast<std::size_t>(label) >= set.classes.size()) {
                std::abort();
            }
        }
    } catch (const ganimede::Error&) {
    }
}

}  // namespace

/// Any bytes give a whole set or an Error: as a file of pictures, and cut in two as pictures and labels.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    read(bytes, {}, 0);
    if (size >= 3) {
        const std::size_t cut = (std::size_t{data[0]} << 8 | data[1]) % size;
        const std::string_view rest = bytes.substr(2);
        read(rest.substr(0, cut), rest.substr(std::min(cut, rest.size())), data[1] % 4);
    }
    return 0;
}
