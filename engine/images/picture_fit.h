#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/images/image_reading.h"
#include "engine/images/image_set.h"

namespace ganimede {

/// Pixels in memory, wherever its rows and channels lie. Borrowed.
struct PictureView {
    const std::uint8_t* pixels = nullptr;
    ImageShape shape;
    std::size_t columnStep = 1;   ///< from a pixel to its right neighbour
    std::size_t rowStep = 0;      ///< to the one below
    std::size_t channelStep = 0;  ///< to its next channel
};

/// What a picture becomes. `side` 0: all of it, as large as it is; else the square in its middle, side x side.
/// `channels` 0: as many as it has.
ImageShape fittedShape(const ImageShape& shape, int side, int channels);

/// Writes the picture as fittedShape() says: cropped to the square in the middle, then resized, each pixel the mean
/// over the area that it covers (bilinear where it grows); grey is Rec. 601's luma, RGB of grey three times the same.
/// @param out  (C, H, W) of that shape
void fitPicture(const PictureView& picture, int side, int channels, std::span<std::uint8_t> out);

/// Every picture of a set, fitted. @throws Error if that is more than kMaxSetBytes; ReadingCancelled.
ImageSet fitted(ImageSet set, int side, int channels, const ReadingWatch& watch = {});

}  // namespace ganimede
