#include "engine/data/picture.h"

#include <algorithm>
#include <cmath>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

/// The stretch of an axis that one pixel of the result averages over.
struct Stretch {
    double from;
    double to;

    std::size_t first() const { return static_cast<std::size_t>(from); }
    std::size_t last(std::size_t length) const { return std::min(length, static_cast<std::size_t>(std::ceil(to))); }
    double shareOf(std::size_t pixel) const
    {
        const double at = static_cast<double>(pixel);
        return std::max(0.0, std::min(to, at + 1) - std::max(from, at));
    }
};

Stretch stretchOf(int pixel, int pixels, int length)
{
    const double scale = static_cast<double>(length) / pixels;
    return {pixel * scale, (pixel + 1) * scale};
}

double meanOver(std::span<const std::uint8_t> grey, std::size_t width, std::size_t height, Stretch across, Stretch down)
{
    double sum = 0;
    double area = 0;
    for (std::size_t row = down.first(); row < down.last(height); ++row) {
        double rowSum = 0;
        double rowArea = 0;
        for (std::size_t column = across.first(); column < across.last(width); ++column) {
            const double share = across.shareOf(column);
            rowSum += share * grey[row * width + column];
            rowArea += share;
        }
        sum += down.shareOf(row) * rowSum;
        area += down.shareOf(row) * rowArea;
    }
    return sum / area;
}

}  // namespace

Picture pictureFromGrey(std::span<const std::uint8_t> grey, int width, int height)
{
    if (width < 1 || height < 1 || grey.size() != static_cast<std::size_t>(width) * static_cast<std::size_t>(height)) {
        throw Error(Words::tr("The picture has no pixels."));
    }
    const double shrink = std::max(1.0, static_cast<double>(std::max(width, height)) / kMaxPictureSide);
    Picture picture;
    picture.width = std::max(1, static_cast<int>(std::lround(width / shrink)));
    picture.height = std::max(1, static_cast<int>(std::lround(height / shrink)));
    picture.darkness.reserve(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
    for (int row = 0; row < picture.height; ++row) {
        const Stretch down = stretchOf(row, picture.height, height);
        for (int column = 0; column < picture.width; ++column) {
            const Stretch across = stretchOf(column, picture.width, width);
            const double mean =
                meanOver(grey, static_cast<std::size_t>(width), static_cast<std::size_t>(height), across, down);
            picture.darkness.push_back(static_cast<std::uint8_t>(std::lround(255.0 - mean)));
        }
    }
    return picture;
}

}  // namespace ganimede
