#include "engine/latent/way_movie.h"

#include <algorithm>

#include "engine/images/image_snapshot.h"

namespace ganimede {
namespace {

constexpr int kLeastSide = 160;  // pixels of a frame

MoviePicture frameOf(std::span<const std::uint8_t> bytes, const ImageShape& shape, int milliseconds)
{
    const int zoom = std::max(1, (kLeastSide + shape.height - 1) / std::max(1, shape.height));
    MoviePicture frame{shape.width * zoom, shape.height * zoom, shape.channels, {}, milliseconds};
    frame.pixels.reserve(static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height) *
                         static_cast<std::size_t>(shape.channels));
    for (int y = 0; y < frame.height; ++y) {
        for (int x = 0; x < frame.width; ++x) {
            for (int channel = 0; channel < shape.channels; ++channel) {
                const int from = (channel * shape.height + y / zoom) * shape.width + x / zoom;
                frame.pixels.push_back(bytes[static_cast<std::size_t>(from)]);
            }
        }
    }
    return frame;
}

}  // namespace

std::vector<MoviePicture> wayMovie(std::span<const float> pictures, const ImageShape& shape, int milliseconds,
                                   bool andBack)
{
    std::vector<std::uint8_t> bytes(pictures.size());
    toBytes(pictures, bytes);
    std::vector<MoviePicture> frames;
    for (std::size_t first = 0; first < bytes.size(); first += shape.size()) {
        frames.push_back(frameOf(std::span(bytes).subspan(first, shape.size()), shape, milliseconds));
    }
    const std::size_t there = frames.size();
    for (std::size_t i = 2; andBack && i < there; ++i) {
        frames.push_back(frames[there - i]);
    }
    return frames;
}

}  // namespace ganimede
