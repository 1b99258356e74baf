#pragma once

#include <QImage>
#include <QRectF>
#include <QSize>

#include "engine/snapshots/snapshot.h"
#include "widgets/stage/stage_painter.h"
#include "widgets/theme/palette.h"

class QFont;
class QPainter;

namespace ganimede {

/// A snapshot of data on a line as a picture of `size` device pixels, `pixel` of which make a logical one. Computes
/// nothing of the training and keeps nothing. Without a font there are no words, and no QGuiApplication is needed; any
/// thread. A snapshot that holds no LineView gives the empty stage.
QImage renderLine(QSize size, double pixel, const Snapshot& snapshot, const StageOptions& options,
                  const Palette& palette, const QFont* font);

/// The same into a rectangle of any painter, in shapes alone: sharp in an SVG too.
void paintLine(QPainter& painter, const QRectF& rect, const Snapshot& snapshot, const StageOptions& options,
               const Palette& palette, const QFont* font);

/// The height of a line of text that lays out the stage: the font's, or that of the smallest text.
double lineTextHeight(const QFont* font);

}  // namespace ganimede
