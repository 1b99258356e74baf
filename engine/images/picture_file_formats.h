#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/images/picture_file.h"

namespace ganimede {

inline constexpr std::uint64_t kMaxPicturePixels = 100'000'000;

// What decodePicture() chooses from; both as it says.
DecodedPicture decodePng(std::string_view bytes, const std::string& name);
DecodedPicture decodeJpeg(std::string_view bytes, const std::string& name, int enough);

/// @throws Error if a picture of this size has no pixels, more than kMaxPicturePixels, or more than `fileBytes` can
/// hold:
///   deflate packs at most 8,256 one-bit pixels into a byte, a JPEG some hundreds.
void checkPictureSize(const std::string& name, std::uint64_t width, std::uint64_t height, std::size_t fileBytes);

/// The orientation (1 to 8, EXIF 2.3 tag 0x0112) in the content of a JPEG's APP1 segment; 1 if it says none.
int exifOrientation(std::string_view segment);

/// The picture as EXIF orientation `orientation` wants it seen.
DecodedPicture turned(DecodedPicture picture, int orientation);

}  // namespace ganimede
