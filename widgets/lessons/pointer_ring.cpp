#include "widgets/lessons/pointer_ring.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>

#include "widgets/panels/section.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kReach = 6;  // beyond the control

QScrollArea* scrollAreaOf(QWidget* control)
{
    for (QWidget* around = control->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            return area;
        }
    }
    return nullptr;
}

/// In which the ring lies, so that it scrolls along.
QWidget* groundOf(QWidget* control)
{
    const QScrollArea* area = scrollAreaOf(control);
    return area != nullptr ? area->widget() : control->window();
}

}  // namespace

PointerRing::PointerRing(QWidget* window) : QWidget(window), m_window(window)
{
    setObjectName(QStringLiteral("pointerRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void PointerRing::pointAt(const QList<QWidget*>& controls)
{
    for (const QPointer<QWidget>& watched : m_watched) {
        if (watched != nullptr) {
            watched->removeEventFilter(this);
        }
    }
    m_watched.clear();
    m_controls.clear();
    for (QWidget* control : controls) {
        m_controls << control;
        watch(control);
    }
    setParent(controls.isEmpty() ? m_window.data() : groundOf(controls.front()));
    follow();
    // When what was just opened has been laid out.
    QMetaObject::invokeMethod(this, &PointerRing::bringIntoSight, Qt::QueuedConnection);
}

void PointerRing::watch(QWidget* control)
{
    const QWidget* ground = groundOf(control);
    for (QWidget* around = control; around != nullptr && around != ground; around = around->parentWidget()) {
        around->installEventFilter(this);
        m_watched << around;
        if (auto* section = qobject_cast<Section*>(around)) {
            section->setExpanded(true);
        }
    }
}

void PointerRing::bringIntoSight()
{
    constexpr int kSurroundings = 6 * kGrid;  // of its surroundings
    if (m_controls.isEmpty() || m_controls.front() == nullptr) {
        return;
    }
    if (QScrollArea* area = scrollAreaOf(m_controls.front()); area != nullptr && m_controls.front()->isVisible()) {
        area->ensureWidgetVisible(m_controls.front(), kSurroundings, kSurroundings);
    }
}

void PointerRing::follow()
{
    QRect around;
    for (const QPointer<QWidget>& control : m_controls) {
        if (control != nullptr && control->isVisibleTo(parentWidget())) {
            around |= QRect(control->mapTo(parentWidget(), QPoint()), control->size());
        }
    }
    setVisible(!around.isEmpty());
    if (!around.isEmpty()) {
        setGeometry(around.adjusted(-kReach, -kReach, kReach, kReach) & parentWidget()->rect());
        raise();
    }
}

bool PointerRing::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
        follow();
        break;
    case QEvent::Show:
        follow();
        QMetaObject::invokeMethod(this, &PointerRing::bringIntoSight, Qt::QueuedConnection);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
        if (m_controls.contains(qobject_cast<QWidget*>(object))) {
            pointAt({});
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

void PointerRing::paintEvent(QPaintEvent*)
{
    constexpr double kHalo = 5;
    constexpr double kLine = 2;
    const QColor accent = paletteOf(this).accent;
    const QColor halo = translucent(accent, 0.25);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(kHalo / 2, kHalo / 2, -kHalo / 2, -kHalo / 2);
    for (const QPen& pen : {QPen(halo, kHalo), QPen(accent, kLine)}) {
        painter.setPen(pen);
        painter.drawRoundedRect(ring, kGrid, kGrid);
    }
}

}  // namespace ganimede
