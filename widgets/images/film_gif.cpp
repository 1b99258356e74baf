#include "widgets/images/film_gif.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include <gif_lib.h>

#include "engine/core/error.h"

namespace ganimede {
namespace {

constexpr int kLeastSide = 96;
constexpr int kColours = 256;
constexpr int kGapPixels = 4;

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
        throw Error("The film could not be written as a GIF.");
    }
}

int appendBytes(GifFileType* file, const GifByteType* bytes, int count)
{
    static_cast<QByteArray*>(file->UserData)->append(reinterpret_cast<const char*>(bytes), count);
    return count;
}

/// The pictures of a frame side by side, each pixel `zoom` times as large; planes of red, green and blue.
struct Canvas {
    int width = 0;
    int height = 0;
    int zoom = 1;
    std::array<std::vector<GifByteType>, 3> planes;
};

int zoomOf(const ImageShape& shape)
{
    return std::max(1, (kLeastSide + shape.height - 1) / shape.height);
}

Canvas drawn(const FilmFrame& frame)
{
    Canvas canvas;
    const int zoom = zoomOf(frame.shape);
    const auto rows = static_cast<int>(frame.rows());
    const int step = frame.shape.width * zoom + kGapPixels;
    canvas.width = rows * step - kGapPixels;
    canvas.height = frame.shape.height * zoom;
    const auto plane = static_cast<std::size_t>(frame.shape.width) * static_cast<std::size_t>(frame.shape.height);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        std::vector<GifByteType>& out = canvas.planes[channel];
        out.assign(static_cast<std::size_t>(canvas.width) * static_cast<std::size_t>(canvas.height), 0);
        const std::size_t from = frame.shape.channels == 3 ? channel : 0;
        for (int y = 0; y < canvas.height; ++y) {
            for (int x = 0; x < canvas.width; ++x) {
                const int column = x % step / zoom;
                if (column < frame.shape.width) {
                    const auto picture = static_cast<std::size_t>(x / step);
                    out[static_cast<std::size_t>(y * canvas.width + x)] =
                        frame.pixels[picture * frame.shape.size() + from * plane +
                                     static_cast<std::size_t>(y / zoom * frame.shape.width + column)];
                }
            }
        }
    }
    return canvas;
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

/// A frame's own colours, found by giflib's median cut.
ColourMap coloursOf(Canvas& canvas, std::vector<GifByteType>& indices)
{
    int count = kColours;
    ColourMap map(GifMakeMapObject(kColours, nullptr));
    if (!map || GifQuantizeBuffer(static_cast<unsigned>(canvas.width), static_cast<unsigned>(canvas.height), &count,
                                  canvas.planes[0].data(), canvas.planes[1].data(), canvas.planes[2].data(),
                                  indices.data(), map->Colors) != GIF_OK) {
        throw Error("The film's colours could not be reduced to 256.");
    }
    return map;
}

void writeFrame(GifFileType* file, const FilmFrame& frame, bool last)
{
    Canvas canvas = drawn(frame);
    GraphicsControlBlock control{};
    control.DisposalMode = DISPOSE_DO_NOT;
    control.DelayTime = (last ? kFilmRestMs : kFilmFrameMs) / 10;
    control.TransparentColor = NO_TRANSPARENT_COLOR;
    std::array<GifByteType, 4> extension{};
    EGifGCBToExtension(&control, extension.data());
    check(EGifPutExtension(file, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(extension.size()), extension.data()));
    std::vector<GifByteType> indices(canvas.planes[0].size());
    const bool grey = frame.shape.channels == 1;
    const ColourMap map = grey ? nullptr : coloursOf(canvas, indices);
    if (grey) {
        indices = canvas.planes[0];
    }
    check(EGifPutImageDesc(file, 0, 0, canvas.width, canvas.height, false, map.get()));
    for (int y = 0; y < canvas.height; ++y) {
        check(EGifPutLine(file, indices.data() + static_cast<std::ptrdiff_t>(y) * canvas.width, canvas.width));
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

}  // namespace

QByteArray filmGif(const std::vector<FilmFramePtr>& film)
{
    QByteArray bytes;
    int error = 0;
    GifFile file(EGifOpen(&bytes, appendBytes, &error));
    if (!file) {
        throw Error("The film could not be written as a GIF.");
    }
    EGifSetGifVersion(file.get(), true);
    const Canvas first = drawn(*film.front());
    const ColourMap map = greys();
    check(EGifPutScreenDesc(file.get(), first.width, first.height, 8, 0, map.get()));
    writeLoop(file.get());
    for (const FilmFramePtr& frame : film) {
        writeFrame(file.get(), *frame, frame == film.back());
    }
    check(EGifCloseFile(file.release(), &error));
    return bytes;
}

}  // namespace ganimede
