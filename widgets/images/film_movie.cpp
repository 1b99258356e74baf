#include "widgets/images/film_movie.h"

#include <algorithm>

namespace ganimede {
namespace {

constexpr int kLeastSide = 96;
constexpr int kGapPixels = 4;

int zoomOf(const ImageShape& shape)
{
    return std::max(1, (kLeastSide + shape.height - 1) / shape.height);
}

MoviePicture drawn(const FilmFrame& frame)
{
    const ImageShape& shape = frame.shape;
    const int zoom = zoomOf(shape);
    const int step = shape.width * zoom + kGapPixels;
    MoviePicture picture;
    picture.width = static_cast<int>(frame.rows()) * step - kGapPixels;
    picture.height = shape.height * zoom;
    picture.channels = shape.channels;
    picture.milliseconds = kFilmFrameMs;
    const auto channels = static_cast<std::size_t>(shape.channels);
    const auto plane = static_cast<std::size_t>(shape.width) * static_cast<std::size_t>(shape.height);
    picture.pixels.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) *
                          channels);
    auto out = picture.pixels.begin();
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x, out += shape.channels) {
            const int column = x % step / zoom;
            const std::size_t from = static_cast<std::size_t>(x / step) * shape.size() +
                                     static_cast<std::size_t>(y / zoom * shape.width + column);
            for (std::size_t channel = 0; column < shape.width && channel < channels; ++channel) {
                out[static_cast<std::ptrdiff_t>(channel)] = frame.pixels[from + channel * plane];
            }
        }
    }
    return picture;
}

}  // namespace

std::vector<MoviePicture> filmMovie(const std::vector<FilmFramePtr>& film)
{
    std::vector<MoviePicture> pictures;
    pictures.reserve(film.size());
    for (const FilmFramePtr& frame : film) {
        pictures.push_back(drawn(*frame));
    }
    if (!pictures.empty()) {
        pictures.back().milliseconds = kFilmRestMs;
    }
    return pictures;
}

}  // namespace ganimede
