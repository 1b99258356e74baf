#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/core/error.h"
#include "engine/latent/latent_shelf.h"

/// Any text is refused in a sentence, or gives latents that come back unchanged from their own file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const auto shelf = ganimede::readShelf({reinterpret_cast<const char*>(data), size}, "input");
        if (ganimede::readShelf(ganimede::writeShelf(shelf), "again") != shelf) {
            std::abort();
        }
    } catch (const ganimede::Error&) {
        return 0;
    }
    return 0;
}
