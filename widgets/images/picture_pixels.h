#pragma once

#include <cstdint>
#include <span>

#include <QColor>
#include <QImage>
#include <QString>

#include "engine/images/image_set.h"
#include "engine/images/image_snapshot.h"

class QPainter;

/// From a set's bytes to what Qt paints.
namespace ganimede {

/// One picture (C, H, W) as an image of H x W pixels.
QImage pictureImage(std::span<const std::uint8_t> pixels, const ImageShape& shape);

/// One of many that lie one after the other, (N, C, H, W).
QImage pictureAt(std::span<const std::uint8_t> pictures, const ImageShape& shape, std::size_t index);

/// What pictures of a set can lie on without a seam: the colour of their corners where nearly all agree on it (the
/// black of MNIST); an invalid colour where they do not.
QColor commonGround(const ImageShape& shape, std::span<const std::uint8_t> pictures);

/// "D takes it for real: 0.83".
QString verdictWords(float verdict);

/// Paints `image` into `box` with square pixels and no smoothing.
void paintPixels(QPainter& painter, const QRectF& box, const QImage& image);

}  // namespace ganimede
