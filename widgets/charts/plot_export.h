#pragma once

#include <QSize>

class QCustomPlot;
class QPainter;

namespace ganimede {

/// Draws a plot into (0, 0, size) of any painter as lines and text, its legend with it, and leaves it as it was on
/// screen. What a chart's Exportable::renderTo() needs. GUI thread.
void paintPlot(QCustomPlot& plot, QPainter& painter, QSize size);

}  // namespace ganimede
