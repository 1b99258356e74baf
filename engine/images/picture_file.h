#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ganimede {

/// A picture as its file holds it.
struct DecodedPicture {
    int width = 0;
    int height = 0;
    int channels = 1;                  ///< 1 grey, 3 RGB
    std::vector<std::uint8_t> pixels;  ///< (H, W, C), rows from the top; what is transparent lies on white
};

/// Whether the bytes begin as a PNG or a JPEG does; 8 are enough.
bool looksLikePicture(std::string_view first);

/// Decodes a PNG (any depth and colour type) or a JPEG (grey, YCbCr, RGB, CMYK; turned as its EXIF data says). Pure,
/// for any thread.
/// @param name    for messages
/// @param enough  a JPEG may come smaller by 2, 4 or 8, as long as its shorter side keeps so many pixels; 0: as it is.
///                It is what makes a folder of large photographs quick.
/// @throws Error if it is neither, ends early, is damaged, or has more than 100 million pixels (before they are
///   allocated).
DecodedPicture decodePicture(std::string_view bytes, const std::string& name, int enough = 0);

/// @throws Error as decodePicture() does, and if the file cannot be read or is larger than kMaxPictureBytes.
DecodedPicture readPicture(const std::filesystem::path& path, int enough = 0);

}  // namespace ganimede
