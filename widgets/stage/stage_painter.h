#pragma once

#include <QImage>
#include <QRectF>
#include <QSize>

#include "engine/snapshots/snapshot.h"
#include "widgets/theme/palette.h"

class QPainter;

namespace ganimede {

/// Which layers of a snapshot are drawn.
struct StageOptions {
    bool real = true;
    bool fake = true;
    bool surface = true;
    bool gradients = true;
    bool manifold = true;
    bool best = true;  ///< on a line: the best discriminator
    double marks = 1;  ///< how much larger than on a desk points, arrows and lines are; not on a line
    bool operator==(const StageOptions&) const = default;
};

/// Radius of the stage's corners, in logical pixels.
inline constexpr double kStageRounding = 10;

/// A snapshot as a picture of `size` device pixels, `pixel` of which make a logical one. Computes nothing of the
/// training, keeps nothing, and works on any thread, with or without a QGuiApplication. Layers that the snapshot lacks
/// are left out. The corners outside its rounding have the palette's background.
QImage renderStage(QSize size, double pixel, const Snapshot& snapshot, const StageOptions& options,
                   const Palette& palette);

/// The same into an image of Format_RGB32 that is there already: at 60 frames a second the memory of a new one costs
/// more than its points.
void renderStage(QImage& into, double pixel, const Snapshot& snapshot, const StageOptions& options,
                 const Palette& palette);

/// Draws a snapshot into a square of `painter`, which is neither rotated nor sheared, at the resolution of its device.
void paintStage(QPainter& painter, const QRectF& rect, const Snapshot& snapshot, const StageOptions& options,
                const Palette& palette);

}  // namespace ganimede
