#pragma once

#include <span>

#include <QColor>
#include <QImage>
#include <QSize>

#include "engine/snapshots/snapshot.h"
#include "widgets/stage/stage_geometry.h"
#include "widgets/stage/stage_marks.h"
#include "widgets/theme/palette.h"

/// The layers of the stage, each drawing one array of a snapshot on an image of Format_RGB32. Any thread; no QPixmap,
/// so that no QGuiApplication is needed.
namespace ganimede {

class InkMask;

/// Where and with what a layer draws.
struct LayerContext {
    QImage& image;
    InkMask& mask;           ///< of the image's size, clear between layers
    StageGeometry geometry;  ///< in device pixels
    double pixel = 1;        ///< device pixels in a logical one
    const Palette& palette;

    double sized(const StageLength& length) const { return length.in(geometry, pixel); }
};

/// D's surface: `values` (side * side, rows from the bottom up) interpolated bilinearly, then coloured; fills the
/// image.
void paintSurface(const LayerContext& context, std::span<const float> values, int side);

/// G's manifold: a warped grid with its cells shaded by `density`, or a line if it has one latent dimension.
void paintManifold(const LayerContext& context, std::span<const Point> grid, std::span<const float> density);

/// The first `count` points of the data set, as dots.
void paintReals(const LayerContext& context, const Dataset& data, int count);

/// Generated points, as diamonds.
void paintFakes(const LayerContext& context, std::span<const Point> fakes);

/// An arrow from each of the first fakes against its gradient, as long as the gradient is large, so that a vanishing
/// gradient is seen to vanish; for a critic, whose scores have no fixed scale, relative to the median of the moment.
/// Long ones are cut and the shortest left out.
void paintGradients(const LayerContext& context, const Snapshot& snapshot);

}  // namespace ganimede
