#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/images/image_spec_json.h"

/// Any text gives problems or an image run that is valid and comes back unchanged from its own file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const ganimede::ImageSpecResult read = ganimede::readImageSpec(text);
    if (read.problems.empty()) {
        const ganimede::ImageSpecResult again = ganimede::readImageSpec(ganimede::writeSpec(read.spec));
        if (!ganimede::saysImages(text) || !again.problems.empty() || !(again.spec == read.spec)) {
            std::abort();
        }
    }
    return 0;
}
