#include "widgets/sweep/sweep_map_view.h"

#include <algorithm>
#include <utility>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/panels/calm_controls.h"
#include "widgets/sweep/sweep_map_painter.h"

namespace ganimede {

SweepMapView::SweepMapView(QWidget* parent) : QWidget(parent)
{
    setObjectName("sweepMap");
    setAccessibleName(tr("Map of the sweep"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return,
                    Qt::Key_Enter});
}

void SweepMapView::setResults(std::shared_ptr<const SweepResults> results)
{
    const bool another = results != m_results;
    m_results = std::move(results);
    if (another) {
        m_current = {-1, -1};
    }
    refresh();
}

void SweepMapView::refresh()
{
    m_map = m_results ? makeSweepMap(*m_results, m_view, m_live) : SweepMap();
    m_map.note = noteOf(m_map.note);
    setAccessibleDescription(cellText());
    update();
    Q_EMIT currentChanged();
}

void SweepMapView::setView(SweepView view)
{
    m_view = view;
    refresh();
}

void SweepMapView::setLive(bool live)
{
    m_live = live;
    refresh();
}

void SweepMapView::setCurrent(QPoint cell)
{
    const bool inside = m_results && cell.x() >= 0 && cell.y() >= 0 && cell.x() < m_map.xValues.size() &&
                        cell.y() < m_map.yValues.size();
    const QPoint wanted = inside ? cell : QPoint(-1, -1);
    if (wanted == m_current) {
        return;
    }
    m_current = wanted;
    setAccessibleDescription(cellText());
    update();
    Q_EMIT currentChanged();
}

QString SweepMapView::cellText() const
{
    return m_results && m_current.x() >= 0 ? sweepCellText(*m_results, m_map.at(m_current.x(), m_current.y()), m_live)
                                           : QString();
}

QRectF SweepMapView::cellRect(QPoint cell) const
{
    return sweepMapLayout(size(), m_map, font()).cell(cell.x(), cell.y());
}

QPoint SweepMapView::cellAt(QPointF place) const
{
    return m_results ? sweepMapLayout(size(), m_map, font()).cellAt(place) : QPoint(-1, -1);
}

QSize SweepMapView::sizeHint() const
{
    return m_results ? sweepMapSize(m_map) : QSize(640, 480);
}

QSize SweepMapView::minimumSizeHint() const
{
    return {360, 260};
}

void SweepMapView::renderTo(QPainter& painter, QSize size)
{
    painter.fillRect(QRect({0, 0}, size), paletteOf(this).panel);
    paintSweepMap(painter, size, m_map, paletteOf(this), font());
}

QSize SweepMapView::exportSize() const
{
    return sweepMapSize(m_map);
}

QByteArray SweepMapView::csv() const
{
    return m_results ? QByteArray::fromStdString(sweepCellsCsv(*m_results)) : QByteArray();
}

QString SweepMapView::exportName() const
{
    switch (m_view) {
    case SweepView::quality:
        return tr("sweep-modes", "in the name of a file");
    case SweepView::divergence:
        return tr("sweep-divergence", "in the name of a file");
    case SweepView::outcome:
        break;
    }
    return tr("sweep-outcome", "in the name of a file");
}

QString SweepMapView::exportTitle() const
{
    return tr("the sweep");
}

void SweepMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& palette = paletteOf(this);
    if (m_results) {
        paintSweepMap(painter, size(), m_map, palette, font(), m_current);
        return;
    }
    painter.setPen(palette.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Choose what to vary and start: each combination becomes a cell of a map."));
}

void SweepMapView::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(cellAt(event->position()));
    setCursor(m_current.x() >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SweepMapView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? cellAt(event->position()) : QPoint(-1, -1);
}

void SweepMapView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell.x() >= 0 && cell == m_pressed) {
        setCurrent(cell);
        activate();
    }
}

void SweepMapView::keyPressEvent(QKeyEvent* event)
{
    const QPoint at = m_current.x() >= 0 ? m_current : QPoint(0, 0);
    const int right = std::max(0, static_cast<int>(m_map.xValues.size()) - 1);
    const int top = std::max(0, static_cast<int>(m_map.yValues.size()) - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent({std::max(0, at.x() - 1), at.y()});
        return;
    case Qt::Key_Right:
        setCurrent({std::min(right, at.x() + 1), at.y()});
        return;
    case Qt::Key_Up:
        setCurrent({at.x(), std::min(top, at.y() + 1)});
        return;
    case Qt::Key_Down:
        setCurrent({at.x(), std::max(0, at.y() - 1)});
        return;
    case Qt::Key_Home:
        setCurrent({0, at.y()});
        return;
    case Qt::Key_End:
        setCurrent({right, at.y()});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SweepMapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current.x() < 0) {
        setCurrent({0, 0});
    }
}

bool SweepMapView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QPoint cell = cellAt(help->pos());
        if (cell.x() >= 0) {
            QToolTip::showText(help->globalPos(), tipOf(cell), this, cellRect(cell).toAlignedRect());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::Leave && !hasFocus()) {
        setCurrent({-1, -1});
    }
    return QWidget::event(event);
}

QString SweepMapView::tipOf(QPoint cell) const
{
    return sweepCellText(*m_results, m_map.at(cell.x(), cell.y()), m_live) + "\n\n" +
           tr("Click to open this run in the lab.");
}

void SweepMapView::activate()
{
    if (m_results && m_current.x() >= 0) {
        Q_EMIT cellActivated(m_map.at(m_current.x(), m_current.y()).cells.front());
    }
}

}  // namespace ganimede
