#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/core/error.h"
#include "engine/images/picture_file_formats.h"
#include "engine/images/picture_fit.h"

namespace {

using namespace ganimede;

/// A picture that was decoded goes on into a training set.
void follow(const DecodedPicture& picture)
{
    const auto channels = static_cast<std::size_t>(picture.channels);
    const auto width = static_cast<std::size_t>(picture.width);
    if (picture.width < 1 || picture.height < 1 || (channels != 1 && channels != 3) ||
        picture.pixels.size() != width * static_cast<std::size_t>(picture.height) * channels) {
        std::abort();
    }
    const PictureView view{
        picture.pixels.data(), {picture.channels, picture.height, picture.width}, channels, channels * width, 1};
    for (const auto& [side, wanted] : {std::pair{5, 3}, std::pair{16, 1}}) {
        std::vector<std::uint8_t> out(fittedShape(view.shape, side, wanted).size());
        fitPicture(view, side, wanted, out);
    }
}

}  // namespace

/// Any bytes give a whole picture or an Error, as large as it is and smaller; so do they as a camera's EXIF data.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const int enough : {0, 4}) {
        try {
            follow(decodeJpeg(bytes, "fuzz", enough));
        } catch (const Error&) {
        }
    }
    const int orientation = exifOrientation("Exif" + std::string(2, '\0') + std::string(bytes));
    follow(turned({2, 3, 1, {1, 2, 3, 4, 5, 6}}, orientation));
    return 0;
}
