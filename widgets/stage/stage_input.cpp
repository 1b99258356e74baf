#include <cmath>

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWheelEvent>

#include "widgets/stage/draw_tool.h"
#include "widgets/stage/stage_view.h"

/// How StageView turns mouse, keys and dropped files into strokes and requests.
namespace ganimede {
namespace {

constexpr double kRadiusStep = 1.15;  // one notch of the wheel, or one key press
constexpr double kWheelNotch = 120;   // eighths of a degree

StrokeRule ruleOf(Qt::KeyboardModifiers keys)
{
    return {keys.testFlag(Qt::ShiftModifier), keys.testFlag(Qt::ControlModifier)};
}

QString droppedFile(const QMimeData* data)
{
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

}  // namespace

void StageView::updateCursor()
{
    setCursor(m_tool->mode() == DrawMode::off || m_tool->mode() == DrawMode::text ? Qt::ArrowCursor : Qt::CrossCursor);
}

void StageView::mousePressEvent(QMouseEvent* event)
{
    const StageGeometry stage = geometryOnScreen();
    if (event->button() != Qt::LeftButton || !stage.rect.contains(event->position())) {
        event->ignore();
        return;
    }
    if (m_tool->mode() == DrawMode::off && waitsForDrawing()) {
        m_tool->setMode(DrawMode::brush);  // the stage says "draw here"
    }
    m_tool->begin(stage.toCanvas(event->position()));
}

void StageView::mouseMoveEvent(QMouseEvent* event)
{
    const StageGeometry stage = geometryOnScreen();
    m_pointer = event->position();
    m_pointerInside = stage.rect.contains(m_pointer);
    if (event->buttons().testFlag(Qt::LeftButton)) {
        m_tool->extendTo(stage.toCanvas(m_pointer), ruleOf(event->modifiers()));
    }
    update();
}

void StageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_tool->extendTo(geometryOnScreen().toCanvas(event->position()), ruleOf(event->modifiers()));
        m_tool->finish();
    }
}

void StageView::leaveEvent(QEvent*)
{
    m_pointerInside = false;
    update();
}

void StageView::wheelEvent(QWheelEvent* event)
{
    if (m_tool->mode() == DrawMode::off) {
        event->ignore();
        return;
    }
    m_wheelRest += event->angleDelta().y() / kWheelNotch;
    const double notches = std::trunc(m_wheelRest);
    m_wheelRest -= notches;
    m_tool->setRadius(m_tool->radius() * std::pow(kRadiusStep, notches));
    event->accept();
}

void StageView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_tool->isDrawing()) {
        m_tool->cancel();
    } else if (m_tool->isDrawing() && event->key() == Qt::Key_Shift) {
        m_tool->extendTo(geometryOnScreen().toCanvas(m_pointer), ruleOf(event->modifiers() | Qt::ShiftModifier));
    } else if (m_tool->isDrawing() && event->key() == Qt::Key_Control) {
        m_tool->extendTo(geometryOnScreen().toCanvas(m_pointer), ruleOf(event->modifiers() | Qt::ControlModifier));
    } else if (event->key() == Qt::Key_BracketLeft) {
        m_tool->setRadius(m_tool->radius() / kRadiusStep);
    } else if (event->key() == Qt::Key_BracketRight) {
        m_tool->setRadius(m_tool->radius() * kRadiusStep);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StageView::keyReleaseEvent(QKeyEvent* event)
{
    if (m_tool->isDrawing() && event->key() == Qt::Key_Control) {
        m_tool->extendTo(geometryOnScreen().toCanvas(m_pointer), ruleOf(event->modifiers() & ~Qt::ControlModifier));
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

void StageView::focusInEvent(QFocusEvent* event)
{
    m_focusByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void StageView::focusOutEvent(QFocusEvent* event)
{
    m_focusByKeyboard = false;
    QWidget::focusOutEvent(event);
}

void StageView::changeEvent(QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange) {
        m_pictureIsStale = true;  // another appearance has other colours, larger text larger marks
    }
    QWidget::changeEvent(event);
}

void StageView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_dropHovers = true;
        update();
    }
}

void StageView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropHovers = false;
    update();
}

void StageView::dropEvent(QDropEvent* event)
{
    m_dropHovers = false;
    update();
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT fileDropped(path);
    }
}

}  // namespace ganimede
