#include <cstddef>

#include "engine/images/picture_file_formats.h"

namespace ganimede {
namespace {

/// Numbers of a TIFF structure in its own byte order; 0 past its end.
class Tiff {
public:
    explicit Tiff(std::string_view bytes) : m_bytes(bytes), m_little(bytes.starts_with("II")) {}

    unsigned number(std::size_t at, std::size_t bytes) const
    {
        if (at > m_bytes.size() || m_bytes.size() - at < bytes) {
            return 0;
        }
        unsigned value = 0;
        for (std::size_t i = 0; i < bytes; ++i) {
            value = value << 8 | static_cast<unsigned char>(m_bytes[at + (m_little ? bytes - 1 - i : i)]);
        }
        return value;
    }

private:
    std::string_view m_bytes;
    bool m_little;
};

}  // namespace

int exifOrientation(std::string_view segment)
{
    constexpr std::string_view kExif("Exif\0\0", 6);
    constexpr unsigned kOrientation = 0x0112;
    constexpr std::size_t kEntryBytes = 12;
    if (!segment.starts_with(kExif)) {
        return 1;
    }
    const Tiff tiff(segment.substr(kExif.size()));
    const std::size_t directory = tiff.number(4, 4);
    const unsigned entries = tiff.number(directory, 2);
    for (unsigned i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + i * kEntryBytes;
        if (tiff.number(entry, 2) == kOrientation) {
            const unsigned value = tiff.number(entry + 8, 2);
            return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
        }
    }
    return 1;
}

DecodedPicture turned(DecodedPicture picture, int orientation)
{
    if (orientation == 1) {
        return picture;
    }
    const bool swapped = orientation >= 5;  // rows become columns
    const bool fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool fromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    DecodedPicture result;
    result.width = swapped ? picture.height : picture.width;
    result.height = swapped ? picture.width : picture.height;
    result.channels = picture.channels;
    result.pixels.reserve(picture.pixels.size());
    for (int row = 0; row < result.height; ++row) {
        for (int column = 0; column < result.width; ++column) {
            const int across = swapped ? row : column;
            const int down = swapped ? column : row;
            const int x = fromRight ? picture.width - 1 - across : across;
            const int y = fromBelow ? picture.height - 1 - down : down;
            const auto pixel = (static_cast<std::ptrdiff_t>(y) * picture.width + x) * picture.channels;
            result.pixels.insert(result.pixels.end(), picture.pixels.begin() + pixel,
                                 picture.pixels.begin() + pixel + picture.channels);
        }
    }
    return result;
}

}  // namespace ganimede
