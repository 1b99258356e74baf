#include <algorithm>
#include <array>
#include <memory>

#include <gif_lib.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/movie_file.h"

namespace ganimede {
namespace {

constexpr int kColours = 256;
constexpr int kTickMs = 10;
constexpr std::size_t kCommentBlock = 255;

struct Closer {
    void operator()(GifFileType* file) const { EGifCloseFile(file, nullptr); }
};
using GifFile = std::unique_ptr<GifFileType, Closer>;

struct MapFreer {
    void operator()(ColorMapObject* map) const { GifFreeMapObject(map); }
};
using ColourMap = std::unique_ptr<ColorMapObject, MapFreer>;

void check(int result)
{
    if (result != GIF_OK) {
        throw Error(Words::tr("The movie could not be written as a GIF."));
    }
}

int appendBytes(GifFileType* file, const GifByteType* bytes, int count)
{
    static_cast<std::string*>(file->UserData)
        ->append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
    return count;
}

ColourMap greys()
{
    ColourMap map(GifMakeMapObject(kColours, nullptr));
    for (int i = 0; map && i < kColours; ++i) {
        const auto level = static_cast<GifByteType>(i);
        map->Colors[i] = {level, level, level};
    }
    return map;
}

/// A picture's own colours, found by giflib's median cut, and which of them each pixel has.
ColourMap coloursOf(const MoviePicture& picture, std::vector<GifByteType>& indices)
{
    std::array<std::vector<GifByteType>, 3> planes;
    for (std::size_t channel = 0; channel < planes.size(); ++channel) {
        planes[channel].resize(indices.size());
        for (std::size_t i = 0; i < indices.size(); ++i) {
            planes[channel][i] = picture.pixels[3 * i + channel];
        }
    }
    int count = kColours;
    ColourMap map(GifMakeMapObject(kColours, nullptr));
    if (!map || GifQuantizeBuffer(static_cast<unsigned>(picture.width), static_cast<unsigned>(picture.height), &count,
                                  planes[0].data(), planes[1].data(), planes[2].data(), indices.data(),
                                  map->Colors) != GIF_OK) {
        throw Error(Words::tr("The movie's colours could not be reduced to 256."));
    }
    return map;
}

void writePicture(GifFileType* file, const MoviePicture& picture)
{
    GraphicsControlBlock control{};
    control.DisposalMode = DISPOSE_DO_NOT;
    control.DelayTime = std::max(1, picture.milliseconds / kTickMs);
    control.TransparentColor = NO_TRANSPARENT_COLOR;
    std::array<GifByteType, 4> extension{};
    EGifGCBToExtension(&control, extension.data());
    check(EGifPutExtension(file, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(extension.size()), extension.data()));
    const bool grey = picture.channels == 1;
    std::vector<GifByteType> indices(static_cast<std::size_t>(picture.width) *
                                     static_cast<std::size_t>(picture.height));
    const ColourMap map = grey ? nullptr : coloursOf(picture, indices);
    if (grey) {
        indices = picture.pixels;
    }
    check(EGifPutImageDesc(file, 0, 0, picture.width, picture.height, false, map.get()));
    for (int y = 0; y < picture.height; ++y) {
        check(EGifPutLine(file, indices.data() + static_cast<std::ptrdiff_t>(y) * picture.width, picture.width));
    }
}

/// Netscape's extension, by which browsers know that it is to run for ever.
void writeLoop(GifFileType* file)
{
    static constexpr char kName[] = "NETSCAPE2.0";
    static constexpr std::array<GifByteType, 3> kForever{1, 0, 0};
    check(EGifPutExtensionLeader(file, APPLICATION_EXT_FUNC_CODE));
    check(EGifPutExtensionBlock(file, 11, kName));
    check(EGifPutExtensionBlock(file, static_cast<int>(kForever.size()), kForever.data()));
    check(EGifPutExtensionTrailer(file));
}

void writeComment(GifFileType* file, std::string_view comment)
{
    if (comment.empty()) {
        return;
    }
    check(EGifPutExtensionLeader(file, COMMENT_EXT_FUNC_CODE));
    for (; !comment.empty(); comment.remove_prefix(std::min(kCommentBlock, comment.size()))) {
        const std::string_view block = comment.substr(0, kCommentBlock);
        check(EGifPutExtensionBlock(file, static_cast<int>(block.size()), block.data()));
    }
    check(EGifPutExtensionTrailer(file));
}

}  // namespace

std::string gifBytes(std::span<const MoviePicture> pictures, std::string_view comment)
{
    std::string bytes;
    int error = 0;
    GifFile file(EGifOpen(&bytes, appendBytes, &error));
    if (!file) {
        throw Error(Words::tr("The movie could not be written as a GIF."));
    }
    EGifSetGifVersion(file.get(), true);
    const ColourMap map = greys();
    check(EGifPutScreenDesc(file.get(), pictures.front().width, pictures.front().height, 8, 0, map.get()));
    writeLoop(file.get());
    writeComment(file.get(), comment);
    for (const MoviePicture& picture : pictures) {
        writePicture(file.get(), picture);
    }
    check(EGifCloseFile(file.release(), &error));
    return bytes;
}

}  // namespace ganimede
