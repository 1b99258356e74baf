#include <cstdint>
#include <cstdlib>

#include "engine/core/error.h"
#include "engine/images/image_pack.h"
#include "engine/images/picture_file_formats.h"

/// Any bytes give a whole picture or an Error; a picture that tiles of 4 fit into is a pack.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace ganimede;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    try {
        const DecodedPicture picture = decodePng(bytes, "fuzz");
        const std::size_t pixels = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
        if (pixels == 0 || picture.pixels.size() != pixels * static_cast<std::size_t>(picture.channels)) {
            std::abort();
        }
        const ImageSet set = unpackImages(bytes, "one\ta\ntwo\tb\n", 4, "fuzz");
        if (set.size() != 2 || picture.width % 4 != 0 || picture.height % 4 != 0 || pixels < 32) {
            std::abort();
        }
    } catch (const Error&) {
    }
    return 0;
}
