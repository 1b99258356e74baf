#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

#include <QString>

#include "app/document/file_loader.h"
#include "engine/core/error.h"
#include "engine/data/picture.h"

namespace {

using namespace ganimede;

constexpr char kSignature[] = "\x89PNG\r\n\x1a\n";

std::string bigEndian(std::uint32_t value)
{
    return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8),
            static_cast<char>(value)};
}

std::string chunk(const std::string& nameAndContent)
{
    const auto* bytes = reinterpret_cast<const Bytef*>(nameAndContent.data());
    const auto length = static_cast<uInt>(nameAndContent.size());
    return bigEndian(length - 4) + nameAndContent + bigEndian(static_cast<std::uint32_t>(crc32(0, bytes, length)));
}

std::string compressed(const std::string& content)
{
    uLongf size = compressBound(static_cast<uLong>(content.size()));
    std::string result(size, '\0');
    compress2(reinterpret_cast<Bytef*>(result.data()), &size, reinterpret_cast<const Bytef*>(content.data()),
              static_cast<uLong>(content.size()), Z_BEST_SPEED);
    result.resize(size);
    return result;
}

/// A PNG that holds together: one of the format's kinds of pixels, a size, and the pixels from the input, zeros once it
/// is used up. A checksum would keep a mutation from ever finding the way behind it.
std::string pngOf(const std::uint8_t* data, std::size_t size)
{
    struct Kind {
        int depth, colour, bitsPerPixel;
    };
    constexpr Kind kKinds[] = {{1, 0, 1}, {8, 0, 8}, {16, 0, 16}, {8, 2, 24}, {16, 2, 48},
                               {8, 3, 8}, {4, 3, 4}, {8, 4, 16},  {8, 6, 32}, {16, 6, 64}};
    const auto byte = [&](std::size_t i) { return i < size ? data[i] : std::uint8_t{0}; };
    const Kind kind = kKinds[byte(0) % std::size(kKinds)];
    const bool large = byte(1) > 250;
    const std::uint32_t width = 1u + byte(2) + (large ? 8u * byte(3) : 0u);
    const std::uint32_t height = 1u + byte(4) + (large ? 8u * byte(5) : 0u);
    const std::size_t rowBytes = (width * static_cast<std::size_t>(kind.bitsPerPixel) + 7) / 8;
    std::string rows;
    std::size_t next = 6;
    for (std::uint32_t row = 0; row < height; ++row) {
        rows += static_cast<char>(byte(next++) % 5);  // the row's filter
        for (std::size_t i = 0; i < rowBytes; ++i) {
            rows += static_cast<char>(byte(next++));
        }
    }
    std::string header = "IHDR" + bigEndian(width) + bigEndian(height);
    header += {static_cast<char>(kind.depth), static_cast<char>(kind.colour), '\0', '\0', '\0'};
    std::string palette = "PLTE";
    for (int i = 0; i < 3 * (kind.depth == 4 ? 16 : 256); ++i) {
        palette += static_cast<char>(byte(6 + static_cast<std::size_t>(i)));
    }
    return kSignature + chunk(header) +
           (kind.colour == 3 ? chunk(palette) + chunk("tRNS" + palette.substr(4, 8)) : "") +
           chunk("IDAT" + compressed(rows)) + chunk("IEND");
}

bool load(const std::string& bytes)
{
    const int file = memfd_create("fuzz.png", 0);
    if (file < 0 || write(file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
        std::abort();
    }
    bool loaded = false;
    try {
        const Picture picture = std::get<Picture>(loadFile(QString("/proc/self/fd/%1").arg(file)));
        if (picture.width < 1 || picture.width > kMaxPictureSide || picture.height < 1 ||
            picture.height > kMaxPictureSide ||
            picture.darkness.size() != static_cast<std::size_t>(picture.width * picture.height)) {
            std::abort();
        }
        loaded = true;
    } catch (const Error&) {
    }
    close(file);
    return loaded;
}

}  // namespace

/// A picture file as the window opens it, decoded by Qt: a PNG made from the input is always a picture, and the input
/// behind a PNG's signature is one or an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (!load(pngOf(data, size))) {
        std::abort();
    }
    load(kSignature + std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
