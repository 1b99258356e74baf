#pragma once

#include <cstddef>

#include <QRectF>
#include <QSizeF>

#include "engine/images/image_set.h"

namespace ganimede {

/// Where the pictures of a wall lie: the generated ones in a grid, the real ones in columns of the same height at its
/// right, all in cells of one size, as large as fit. A value.
struct WallLayout {
    int columns = 1;
    int rows = 1;
    int realColumns = 0;  ///< 0: no real ones
    double picture = 1;   ///< pixels of the widget that a pixel of a picture takes
    double gap = 4;       ///< between pictures
    QSizeF cell;          ///< of a picture
    QRectF fakeBlock;     ///< the card that the generated pictures lie on
    QRectF realBlock;     ///< empty without real ones

    QRectF fakeBox(std::size_t index) const;
    QRectF realBox(std::size_t index) const;
    std::size_t realPlaces() const { return static_cast<std::size_t>(realColumns) * static_cast<std::size_t>(rows); }
};

/// @param area    for all of it, a heading of height `heading` above the blocks
/// @param ratio   device pixels in a pixel: pictures are enlarged by whole device pixels
WallLayout wallLayout(const QRectF& area, double heading, std::size_t fakes, bool reals, const ImageShape& shape,
                      double ratio);

}  // namespace ganimede
