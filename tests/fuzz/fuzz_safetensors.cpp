#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

#include "engine/core/error.h"
#include "engine/files/checkpoint.h"

namespace {

void read(const std::string& bytes)
{
    try {
        for (const ganimede::Tensor& tensor : ganimede::parseSafetensors(bytes, "fuzz").tensors) {
            std::size_t count = 1;
            for (const std::int64_t length : tensor.shape) {
                count *= static_cast<std::size_t>(length);
            }
            if (count != tensor.values.size()) {
                std::abort();
            }
        }
    } catch (const ganimede::Error&) {
    }
}

}  // namespace

/// Any bytes give tensors whose shapes fit their values or an Error: as a whole file, and as a header with its right
/// length before it and data after it, which a mutation would hardly ever find.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    read(bytes);
    for (const std::size_t dataBytes : {std::size_t{0}, std::size_t{8}}) {
        const std::uint64_t headerBytes = size;
        std::string file(8, '\0');
        std::memcpy(file.data(), &headerBytes, 8);
        read(file + bytes + std::string(dataBytes, '\0'));
    }
    return 0;
}
