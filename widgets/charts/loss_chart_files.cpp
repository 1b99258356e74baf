#include <cmath>

#include "widgets/charts/loss_chart.h"
#include "widgets/charts/plot.h"
#include "widgets/charts/plot_export.h"

// Taking the chart elsewhere.
namespace ganimede {
namespace {

QByteArray cell(float value)
{
    return std::isfinite(value) ? QByteArray::number(static_cast<double>(value), 'g', 9) : QByteArray();
}

}  // namespace

QByteArray LossChart::csv() const
{
    QByteArray text("first_step,last_step,d_real,d_fake,g\n");
    for (const LossBucket& bucket : losses()) {
        text += QByteArray::number(static_cast<qlonglong>(bucket.firstStep)) + ',' +
                QByteArray::number(static_cast<qlonglong>(bucket.lastStep)) + ',' + cell(bucket.dReal) + ',' +
                cell(bucket.dFake) + ',' + cell(bucket.g) + '\n';
    }
    return text;
}

void LossChart::renderTo(QPainter& painter, QSize size)
{
    paintPlot(*m_plot, painter, size);
}

QSize LossChart::exportSize() const
{
    return m_plot->size();
}

}  // namespace ganimede
