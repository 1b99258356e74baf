#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/core/error.h"
#include "engine/images/cifar.h"

namespace {

bool read(std::string_view bytes, std::size_t limit)
{
    try {
        const ganimede::ImageSet set = ganimede::imagesFromCifar10(bytes, "fuzz", limit);
        if (set.size() == 0 || set.pixels.size() != set.size() * 3072 || (limit > 0 && set.size() > limit)) {
            std::abort();
        }
        for (const std::int32_t label : set.labels) {
            if (label < 0 || label > 9) {
                std::abort();
            }
        }
        return true;
    } catch (const ganimede::Error&) {
        return false;
    }
}

}  // namespace

/// Any bytes give whole pictures of CIFAR-10's classes or an Error; filled up to whole records, they are refused only
/// for a label.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    read(bytes, 0);
    std::string whole = bytes;
    whole.resize((size / 3073 + 1) * 3073);
    bool labelled = true;
    for (std::size_t i = 0; i < whole.size(); i += 3073) {
        labelled = labelled && static_cast<unsigned char>(whole[i]) < 10;
    }
    if (read(whole, 0) != labelled) {
        std::abort();
    }
    read(whole, 1 + size % 3);
    return 0;
}
