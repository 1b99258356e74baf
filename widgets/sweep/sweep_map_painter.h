#pragma once

#include <QFont>
#include <QPoint>
#include <QRectF>
#include <QSizeF>

#include "widgets/sweep/sweep_map.h"
#include "widgets/theme/palette.h"

class QPainter;

namespace ganimede {

/// Side of a cell, in logical pixels, from which there is room in it for the fakes of a GAN that trains.
inline constexpr double kLiveCell = 44;

/// Where a map's parts lie in a picture of a size.
struct SweepMapLayout {
    QRectF title;
    QRectF grid;
    QRectF yTitle, yLabels, xLabels, xTitle;
    QRectF legend;
    int columns = 1;
    int rows = 1;
    /// Row 0 is the lowest.
    QRectF cell(int x, int y) const;
    /// The column and row at a place; (-1, -1) beside the grid.
    QPoint cellAt(QPointF place) const;
};
SweepMapLayout sweepMapLayout(QSizeF size, const SweepMap& map, const QFont& font);

/// The size at which a map reads well.
QSize sweepMapSize(const SweepMap& map);

/// Draws a map with its axes and legend into (0, 0, size), on nothing but what is there. Every outcome has a glyph
/// beside its colour, and the colours are told apart by the colour-blind: Okabe and Ito's for outcomes, cividis for
/// numbers. Pure: works on any device and thread that can draw text.
/// @param selected  column and row of a cell to be ringed, or (-1, -1)
void paintSweepMap(QPainter& painter, QSizeF size, const SweepMap& map, const Palette& palette, const QFont& font,
                   QPoint selected = {-1, -1});

/// The sign of an outcome (an index of sweepOutcomes()), filling a square about the centre of `rect`.
void paintOutcomeGlyph(QPainter& painter, const QRectF& rect, std::size_t outcome, const QColor& ink);
QColor outcomeColour(std::size_t outcome);

}  // namespace ganimede
