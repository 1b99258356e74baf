#pragma once

#include <QRectF>

#include "engine/snapshots/snapshot.h"
#include "widgets/stage/stage_painter.h"
#include "widgets/theme/palette.h"

class QPainter;

namespace ganimede {

/// The stage as paintStage() shows it, in shapes instead of pixels, for SVG: every point and arrow is one that can be
/// moved and coloured in a drawing program. Only D's surface stays a picture. Nothing reaches out of `rect`, whose
/// corners are not rounded. GUI thread.
void paintStageShapes(QPainter& painter, const QRectF& rect, const Snapshot& snapshot, const StageOptions& options,
                      const Palette& palette);

}  // namespace ganimede
