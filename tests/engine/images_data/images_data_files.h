#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/images/picture_file.h"

namespace ganimede::test {

// Files as other programs write them, for the readers of training pictures.

/// The bytes `text` gzipped, as one member.
std::string gzipped(const std::string& bytes);

/// A 32-bit number as IDX has it.
std::string bigEndian(std::uint32_t value);

/// IDX files: pixel p of all is p modulo 251; label i is i modulo 10.
std::string idxImages(std::uint32_t count, std::uint32_t height, std::uint32_t width);
std::string idxLabels(std::uint32_t count);

/// A picture of the given size whose pixels are smooth in x and y and differ by channel.
DecodedPicture smoothPicture(int width, int height, int channels);

std::string pngOf(const DecodedPicture& picture);
/// @param orientation  1 to 8, written as a camera writes it, or 0 for no EXIF data
std::string jpegOf(const DecodedPicture& picture, int quality = 95, int orientation = 0, bool progressive = false);

void writeBytes(const std::filesystem::path& path, const std::string& bytes);

}  // namespace ganimede::test
