#include "widgets/charts/plot_export.h"

#include <QPicture>

#include "widgets/charts/plot.h"
#include "widgets/theme/palette.h"

namespace ganimede {

void paintPlot(QCustomPlot& plot, QPainter& painter, QSize size)
{
    const Palette& colours = paletteOf(&plot);
    const bool hadLegend = plot.legend->visible();
    plot.legend->setFont(plot.font());
    plot.legend->setTextColor(colours.ink);
    plot.legend->setBrush(colours.panel);
    plot.legend->setBorderPen(QPen(colours.line));
    plot.legend->setVisible(true);
    // QCustomPlot draws with a painter class of its own; a recording takes that to any other.
    QPicture recording;
    {
        QCPPainter recorder(&recording);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setMode(QCPPainter::pmNoCaching);
        plot.toPainter(&recorder, size.width(), size.height());
    }
    painter.drawPicture(0, 0, recording);
    plot.legend->setVisible(hadLegend);
    plot.replot(QCustomPlot::rpQueuedRefresh);  // its layout was that of the picture
}

}  // namespace ganimede
