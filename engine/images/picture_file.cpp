#include "engine/images/picture_file.h"

#include <png.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/atomic_file.h"
#include "engine/images/image_reading.h"
#include "engine/images/picture_file_formats.h"

namespace ganimede {
namespace {

constexpr std::string_view kPngMagic = "\x89PNG\r\n\x1a\n";
constexpr std::string_view kJpegMagic = "\xff\xd8\xff";

/// Frees what libpng keeps, whatever happens.
struct PngImage {
    PngImage() { image.version = PNG_IMAGE_VERSION; }
    ~PngImage() { png_image_free(&image); }
    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;
    png_image image{};
};

}  // namespace

void checkPictureSize(const std::string& name, std::uint64_t width, std::uint64_t height, std::size_t fileBytes)
{
    if (width == 0 || height == 0) {
        throw Error(Words::tr("\"%1\" has no pixels.", name));
    }
    if (width > kMaxPicturePixels / height) {
        throw Error(
            Words::tr("\"%1\" is too large: %2 x %3 pixels, and a picture may have 100 million.", name, width, height));
    }
    constexpr std::uint64_t kMaxPixelsAByte = 10'000;
    if (width * height / kMaxPixelsAByte > fileBytes) {
        throw Error(Words::tr("\"%1\" is not complete: it announces %2 x %3 pixels, more than its %4 bytes can hold.",
                              name, width, height, fileBytes));
    }
}

DecodedPicture decodePng(std::string_view bytes, const std::string& name)
{
    PngImage png;
    if (png_image_begin_read_from_memory(&png.image, bytes.data(), bytes.size()) == 0) {
        throw Error(Words::tr("\"%1\" is damaged: %2.", name, png.image.message));
    }
    checkPictureSize(name, png.image.width, png.image.height, bytes.size());
    const bool colour = (png.image.format & PNG_FORMAT_FLAG_COLOR) != 0;
    png.image.format = colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    DecodedPicture picture;
    picture.width = static_cast<int>(png.image.width);
    picture.height = static_cast<int>(png.image.height);
    picture.channels = colour ? 3 : 1;
    picture.pixels.resize(PNG_IMAGE_SIZE(png.image));
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&png.image, &white, picture.pixels.data(), 0, nullptr) == 0) {
        throw Error(Words::tr("\"%1\" is damaged: %2.", name, png.image.message));
    }
    return picture;
}

bool looksLikePicture(std::string_view first)
{
    return first.starts_with(kPngMagic) || first.starts_with(kJpegMagic);
}

DecodedPicture decodePicture(std::string_view bytes, const std::string& name, int enough)
{
    if (bytes.starts_with(kPngMagic)) {
        return decodePng(bytes, name);
    }
    if (bytes.starts_with(kJpegMagic)) {
        return decodeJpeg(bytes, name, enough);
    }
    throw Error(Words::tr("\"%1\" is neither a PNG nor a JPEG picture.", name));
}

DecodedPicture readPicture(const std::filesystem::path& path, int enough)
{
    return decodePicture(readFile(path, kMaxPictureBytes), path.filename().string(), enough);
}

}  // namespace ganimede
