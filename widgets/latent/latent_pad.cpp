#include "widgets/latent/latent_pad.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "widgets/latent/picture_thumb.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kShare = 0.86;  // of the distance between two places that a picture takes
constexpr double kLeastZoom = 26;
constexpr double kMostZoom = 120;
constexpr qsizetype kMostCells = 4000;  // kept pictures; beyond that those far away are forgotten

}  // namespace

LatentPad::LatentPad(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("latentPad"));
    setAccessibleName(tr("Pad of seeds"));
    setToolTip(tr("Every whole place is a seed, x + 100 y; between them the four around are blended.\n"
                  "Drag the map, or click a picture to go there. The wheel zooms."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home});
}

void LatentPad::setPlace(const QPointF& place)
{
    m_place = place;
    setAccessibleDescription(tr("x %1, y %2").arg(place.x(), 0, 'f', 2).arg(place.y(), 0, 'f', 2));
    askForCells();
    update();
}

void LatentPad::setCell(const QPoint& cell, const QImage& picture)
{
    if (m_cells.size() > kMostCells) {
        const QRect near = cellsSeen().adjusted(-10, -10, 10, 10);
        m_cells.removeIf([&](const auto& each) { return !near.contains(each.key()); });
    }
    m_cells.insert(cell, {picture, false});
    update();
}

void LatentPad::staleCells()
{
    m_empty = false;
    for (Cell& cell : m_cells) {
        cell.stale = true;
    }
    askForCells();
}

void LatentPad::clear()
{
    m_empty = true;
    m_cells.clear();
    update();
}

void LatentPad::setCurrent(bool current)
{
    m_current = current;
    update();
}

QPointF LatentPad::positionOf(const QPointF& place) const
{
    return QRectF(rect()).center() + (place - m_place) * m_zoom;
}

QPointF LatentPad::placeAt(const QPointF& position) const
{
    return m_place + (position - QRectF(rect()).center()) / m_zoom;
}

QRect LatentPad::cellsSeen() const
{
    const QPointF first = placeAt(QPointF(0, 0)) - QPointF(0.5, 0.5);
    const QPointF last = placeAt(QPointF(width(), height())) + QPointF(0.5, 0.5);
    return QRect(QPoint(static_cast<int>(std::ceil(first.x())), static_cast<int>(std::ceil(first.y()))),
                 QPoint(static_cast<int>(std::floor(last.x())), static_cast<int>(std::floor(last.y()))));
}

void LatentPad::askForCells()
{
    if (m_empty || !isVisible()) {
        return;
    }
    QList<QPoint> wanted;
    const QRect seen = cellsSeen();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x) {
            const auto found = m_cells.constFind(QPoint(x, y));
            if (found == m_cells.constEnd() || found->stale) {
                wanted << QPoint(x, y);
            }
        }
    }
    const auto distance = [this](const QPoint& cell) {
        const QPointF away = QPointF(cell) - m_place;
        return away.x() * away.x() + away.y() * away.y();
    };
    std::ranges::sort(wanted, [&](const QPoint& a, const QPoint& b) { return distance(a) < distance(b); });
    if (!wanted.isEmpty()) {
        Q_EMIT cellsWanted(wanted);
    }
}

void LatentPad::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(QRectF(rect()), kRounding, kRounding);
    painter.setClipPath(corners);
    painter.fillRect(rect(), palette.background);
    const QRect seen = cellsSeen();
    const double side = kShare * m_zoom;
    for (int y = seen.top(); y <= seen.bottom() && !m_empty; ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x) {
            const QPointF middle = positionOf(QPointF(x, y));
            const QRectF box(middle.x() - side / 2, middle.y() - side / 2, side, side);
            paintRounded(painter, box, m_cells.value(QPoint(x, y)).picture, palette.field, kRounding / 2.0);
        }
    }
    const QPointF middle = QRectF(rect()).center();
    QColor mark = palette.accent;
    mark.setAlphaF(m_current ? 1.0F : 0.45F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.panel, 5));
    painter.drawEllipse(middle, 9, 9);
    painter.setPen(QPen(mark, 2.5));
    painter.drawEllipse(middle, 9, 9);
    painter.setPen(QPen(hasFocus() ? palette.accent : palette.line, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRounding, kRounding);
}

void LatentPad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = event->position();
        m_placeWhenPressed = m_place;
        m_dragging = false;
        setCursor(Qt::ClosedHandCursor);
    }
}

void LatentPad::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) == 0) {
        return;
    }
    const QPointF by = event->position() - m_pressedAt;
    if (m_dragging || by.manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        Q_EMIT placeChosen(m_placeWhenPressed - by / m_zoom);
    }
}

void LatentPad::mouseReleaseEvent(QMouseEvent* event)
{
    setCursor(Qt::OpenHandCursor);
    if (event->button() == Qt::LeftButton && !m_dragging) {
        const QPointF there = placeAt(event->position());
        Q_EMIT placeChosen({std::round(there.x()), std::round(there.y())});
    }
}

void LatentPad::keyPressEvent(QKeyEvent* event)
{
    const double step = (event->modifiers() & Qt::ShiftModifier) != 0 ? 1 : 0.1;
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT placeChosen(m_place - QPointF(step, 0));
    case Qt::Key_Right:
        return Q_EMIT placeChosen(m_place + QPointF(step, 0));
    case Qt::Key_Up:
        return Q_EMIT placeChosen(m_place - QPointF(0, step));
    case Qt::Key_Down:
        return Q_EMIT placeChosen(m_place + QPointF(0, step));
    case Qt::Key_Home:
        return Q_EMIT placeChosen({0, 0});
    default:
        QWidget::keyPressEvent(event);
    }
}

void LatentPad::wheelEvent(QWheelEvent* event)
{
    m_zoom = std::clamp(m_zoom * std::pow(1.2, event->angleDelta().y() / 120.0), kLeastZoom, kMostZoom);
    askForCells();
    update();
    event->accept();
}

void LatentPad::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    askForCells();
}

void LatentPad::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askForCells();
}

void LatentPad::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void LatentPad::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

}  // namespace ganimede
