#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "widgets/charts/chart_steps.h"
#include "widgets/charts/plot.h"
#include "widgets/charts/step_chart.h"

// How a chart answers mouse and keys.
namespace ganimede {

void StepChart::connectMouse()
{
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &StepChart::followEverything);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this](QWheelEvent* wheel) {
        m_steps->setRange(visibleSteps());
        const QPointF at = wheel->position();
        const QRectF area = m_plot->axisRect()->rect();
        const Qt::Orientations both = Qt::Horizontal | Qt::Vertical;
        m_plot->axisRect()->setRangeZoom(at.y() > area.bottom() ? Qt::Horizontal
                                         : at.x() < area.left() ? Qt::Vertical
                                                                : both);
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* move) {
        if (move->buttons().testFlag(Qt::LeftButton)) {
            m_steps->setRange(visibleSteps());
        }
        m_pointer = move->pos();
        hover();
    });
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this](const QCPRange& range) {
        if (!m_settingRange) {
            m_steps->setRange({range.lower, range.upper});
            fillCurves();
        }
    });
}

bool StepChart::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_plot) {
        // A menu takes the pointer without the plot being left.
        if (event->type() == QEvent::Leave || event->type() == QEvent::ContextMenu) {
            m_pointer.reset();
            m_steps->setHovered(std::nullopt);
        } else if (event->type() == QEvent::Resize) {
            refreshLook();
            requestDraw();
        } else if (event->type() == QEvent::Paint && m_dirty && !m_timer.isActive()) {
            m_timer.start(0);  // scrolled into view
        }
    }
    return QWidget::eventFilter(object, event);
}

/// The keys' way to move by a share of the range and to scale it about its middle.
void StepChart::takeOver(double share, double factor)
{
    m_steps->setRange(visibleSteps());
    m_plot->xAxis->moveRange(share * m_plot->xAxis->range().size());
    m_plot->xAxis->scaleRange(factor);
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void StepChart::keyPressEvent(QKeyEvent* event)
{
    constexpr double kPan = 0.1;
    constexpr double kZoom = 0.8;
    switch (event->key()) {
    case Qt::Key_Left:
        takeOver(-kPan, 1);
        break;
    case Qt::Key_Right:
        takeOver(kPan, 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        takeOver(0, kZoom);
        break;
    case Qt::Key_Minus:
        takeOver(0, 1 / kZoom);
        break;
    case Qt::Key_Home:
        followEverything();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

}  // namespace ganimede
