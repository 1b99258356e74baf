#include "widgets/latent/picture_canvas.h"

#include <algorithm>

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

#include "widgets/images/picture_pixels.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kFiner = 8;  // a pixel of the picture is the mean of so many squared
constexpr qsizetype kMostBefore = 50;
constexpr double kEraserWidth = 1.6;  // of the pen's

}  // namespace

PictureCanvas::PictureCanvas(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pictureCanvas"));
    setAccessibleName(tr("Picture to look for"));
    setToolTip(tr("Draw here, take away with the right button, or drop a picture's file. Ctrl+Z takes a stroke back."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setShape(m_shape, m_ground);
}

void PictureCanvas::setShape(const ImageShape& shape, const QColor& ground)
{
    m_shape = shape;
    m_ground = ground.isValid() ? ground : QColor(Qt::black);
    m_pen = m_ground.lightness() > 127 ? Qt::black : Qt::white;
    m_drawing = QImage(shape.width * kFiner, shape.height * kFiner, QImage::Format_RGB32);
    m_drawing.fill(m_ground);
    m_before.clear();
    m_blank = true;
    update();
}

void PictureCanvas::keep()
{
    m_before << m_drawing;
    if (m_before.size() > kMostBefore) {
        m_before.removeFirst();
    }
}

void PictureCanvas::clear()
{
    if (m_blank) {
        return;
    }
    keep();
    m_drawing.fill(m_ground);
    m_blank = true;
    update();
    Q_EMIT drawn();
}

void PictureCanvas::undo()
{
    if (m_before.isEmpty()) {
        return;
    }
    m_drawing = m_before.takeLast();
    QImage blank(m_drawing.size(), m_drawing.format());
    blank.fill(m_ground);
    m_blank = m_drawing == blank;
    update();
    Q_EMIT drawn();
}

void PictureCanvas::setPicture(const std::vector<std::uint8_t>& pixels)
{
    keep();
    QPainter painter(&m_drawing);
    painter.drawImage(QRectF(QPointF(0, 0), m_drawing.size()), pictureImage(pixels, m_shape));
    painter.end();
    m_blank = false;
    update();
    Q_EMIT drawn();
}

QImage PictureCanvas::small() const
{
    return m_drawing.scaled(m_shape.width, m_shape.height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

std::vector<std::uint8_t> PictureCanvas::pixels() const
{
    const QImage picture = small();
    std::vector<std::uint8_t> bytes;
    bytes.reserve(m_shape.size());
    for (int channel = 0; channel < m_shape.channels; ++channel) {
        for (int y = 0; y < m_shape.height; ++y) {
            for (int x = 0; x < m_shape.width; ++x) {
                const QRgb colour = picture.pixel(x, y);
                const int value = m_shape.channels == 1 ? qGray(colour)
                                  : channel == 0        ? qRed(colour)
                                  : channel == 1        ? qGreen(colour)
                                                        : qBlue(colour);
                bytes.push_back(static_cast<std::uint8_t>(value));
            }
        }
    }
    return bytes;
}

QRectF PictureCanvas::pictureBox() const
{
    const QRectF area = QRectF(rect()).adjusted(3, 3, -3, -3);
    const double zoom = std::min(area.width() / m_shape.width, area.height() / m_shape.height);
    const QSizeF size(zoom * m_shape.width, zoom * m_shape.height);
    return {area.left() + (area.width() - size.width()) / 2, area.top() + (area.height() - size.height()) / 2,
            size.width(), size.height()};
}

QPointF PictureCanvas::inDrawing(const QPointF& position) const
{
    const QRectF box = pictureBox();
    return (position - box.topLeft()) * (m_drawing.width() / std::max(1.0, box.width()));
}

void PictureCanvas::strokeTo(const QPointF& position)
{
    const QPointF to = inDrawing(position);
    QPainter painter(&m_drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_width * kFiner * (m_erasing ? kEraserWidth : 1);
    painter.setPen(QPen(m_erasing ? m_ground : m_pen, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (to == m_last) {
        painter.drawPoint(to);
    } else {
        painter.drawLine(m_last, to);
    }
    m_last = to;
    m_blank = false;
    update();
    Q_EMIT drawn();
}

void PictureCanvas::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(this);
    QPainter painter(this);
    const QRectF box = pictureBox();
    paintPixels(painter, box, small());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? palette.accent : palette.line, hasFocus() ? 2 : 1));
    painter.drawRect(box.adjusted(-1, -1, 1, 1));
}

void PictureCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::RightButton) {
        keep();
        m_erasing = event->button() == Qt::RightButton;
        m_last = inDrawing(event->position());
        strokeTo(event->position());
    }
}

void PictureCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & (Qt::LeftButton | Qt::RightButton)) != 0) {
        strokeTo(event->position());
    }
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent*)
{
    m_erasing = false;
}

void PictureCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        undo();
    } else if (event->key() == Qt::Key_Delete) {
        clear();
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// The window's undo is the way's: here it is the drawing's, as long as there is something to take back.
bool PictureCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && canUndo()) || key->key() == Qt::Key_Delete) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PictureCanvas::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void PictureCanvas::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        Q_EMIT fileDropped(urls.first().toLocalFile());
    }
}

void PictureCanvas::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void PictureCanvas::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

}  // namespace ganimede
