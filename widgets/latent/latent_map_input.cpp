#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "widgets/latent/latent_map.h"

// How a map is dragged, zoomed and walked on.
namespace ganimede {
namespace {

constexpr double kTenth = 0.1;  // of the distance between two places: a step of the arrow keys

}  // namespace

void LatentMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = event->position();
        m_placeWhenPressed = m_place;
        m_dragging = false;
        setCursor(Qt::ClosedHandCursor);
    }
}

void LatentMap::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) == 0) {
        return;
    }
    const QPointF by = event->position() - m_pressedAt;
    if (m_dragging || by.manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        Q_EMIT placeChosen(kept(m_placeWhenPressed - by / m_zoom));
    }
}

void LatentMap::mouseReleaseEvent(QMouseEvent* event)
{
    setCursor(Qt::OpenHandCursor);
    if (event->button() == Qt::LeftButton && !m_dragging) {
        const QPointF there = placeAt(event->position()) / spacing();
        Q_EMIT placeChosen(kept(QPointF(std::round(there.x()), std::round(there.y())) * spacing()));
    }
}

void LatentMap::keyPressEvent(QKeyEvent* event)
{
    const double step = ((event->modifiers() & Qt::ShiftModifier) != 0 ? 1 : kTenth) * spacing();
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT placeChosen(kept(m_place - QPointF(step, 0)));
    case Qt::Key_Right:
        return Q_EMIT placeChosen(kept(m_place + QPointF(step, 0)));
    case Qt::Key_Up:
        return Q_EMIT placeChosen(kept(m_place - QPointF(0, step)));
    case Qt::Key_Down:
        return Q_EMIT placeChosen(kept(m_place + QPointF(0, step)));
    case Qt::Key_Home:
        return Q_EMIT placeChosen(kept({0, 0}));
    case Qt::Key_Plus:
        return zoomAbout(QRectF(rect()).center(), 1.5);
    case Qt::Key_Minus:
        return zoomAbout(QRectF(rect()).center(), 1 / 1.5);
    default:
        QWidget::keyPressEvent(event);
    }
}

/// With the place at a position staying there. Where one is moves along, so only where levels can be seen through;
/// a map of whole places stays in the middle.
void LatentMap::zoomAbout(const QPointF& position, double factor)
{
    const QPointF there = placeAt(position);
    setZoom(m_zoom * factor);
    if (m_mostLevel > m_leastLevel) {
        const QPointF place = kept(there - (position - QRectF(rect()).center()) / m_zoom);
        if (place != m_place) {
            Q_EMIT placeChosen(place);
        }
    }
}

void LatentMap::wheelEvent(QWheelEvent* event)
{
    zoomAbout(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

}  // namespace ganimede
