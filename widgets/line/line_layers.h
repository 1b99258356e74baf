#pragma once

#include <QPainter>

#include "engine/snapshots/snapshot.h"
#include "widgets/line/line_geometry.h"
#include "widgets/stage/stage_painter.h"
#include "widgets/theme/palette.h"

class QFont;

/// The layers of the stage of a line, each drawing one part of a LineView. Any thread; only paintWords() needs a
/// QGuiApplication.
namespace ganimede {

/// Where and with what a layer draws.
struct LineContext {
    QPainter& painter;
    LineGeometry geometry;
    const Snapshot& snapshot;
    const LineView& view;
    const StageOptions& options;
    const Palette& palette;

    /// A width that suits the stage: `share` of a line of text, in logical pixels.
    double sized(double share) const { return share * geometry.text; }
};

/// The axis of x, its grid, and D's undecided half.
void paintLineAxes(const LineContext& context);
/// Histograms as bars and, for the real data, the exact density as a curve.
void paintLineDensities(const LineContext& context);
/// D and the best D, on an axis from 0 at the ground to 1 at the top.
void paintLineDiscriminator(const LineContext& context);
/// A row of real dots, a row of generated diamonds with arrows along G's descent, and over each mean and deviation.
void paintLineSamples(const LineContext& context);
/// A line from each z up to its G(z): where lines meet, G puts many samples.
void paintLineLatents(const LineContext& context);
/// The same on an image of Format_RGB32 on which nothing paints meanwhile: at two device pixels a pixel QPainter took
/// 120 ms for these hundred lines.
void inkLineLatents(const LineContext& context, QImage& image, double pixel);
/// Names, numbers and read-outs.
void paintLineWords(const LineContext& context, const QFont& font);

}  // namespace ganimede
