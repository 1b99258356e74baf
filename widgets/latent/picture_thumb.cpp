#include "widgets/latent/picture_thumb.h"

#include <cmath>

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "widgets/images/picture_pixels.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {

void paintRounded(QPainter& painter, const QRectF& box, const QImage& picture, const QColor& field, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(box, radius, radius);
    painter.fillPath(corners, field);
    if (!picture.isNull()) {
        painter.setClipPath(corners);
        paintPixels(painter, box, picture);
    }
    painter.restore();
}

PictureThumb::PictureThumb(const QString& objectName, double lines, QWidget* parent)
    : QAbstractButton(parent), m_lines(lines)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepKeys(this, {Qt::Key_Space});
}

void PictureThumb::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

QSize PictureThumb::sizeHint() const
{
    const int side = static_cast<int>(std::lround(m_lines * fontMetrics().height()));
    return {side, side};
}

void PictureThumb::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(this);
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintRounded(painter, box, m_picture, palette.field, kRounding / 2.0);
    if (hasFocus() || m_underDrag || (underMouse() && isEnabled())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette.accent, hasFocus() || m_underDrag ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, kRounding / 2.0, kRounding / 2.0);
    }
}

void PictureThumb::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void PictureThumb::enterEvent(QEnterEvent*)
{
    update();
}

void PictureThumb::leaveEvent(QEvent*)
{
    update();
}

void PictureThumb::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void PictureThumb::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    const QByteArray shelf = m_dragged && far && (event->buttons() & Qt::LeftButton) != 0 ? m_dragged() : QByteArray();
    if (shelf.isEmpty()) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);  // a drag is no click
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeOfLatent(shelf));
    if (!m_picture.isNull()) {
        drag->setPixmap(QPixmap::fromImage(m_picture.scaled(size(), Qt::KeepAspectRatio)));
    }
    drag->exec(Qt::CopyAction);
}

void PictureThumb::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1String(kLatentMime))) {
        event->acceptProposedAction();
        m_underDrag = true;
        update();
    }
}

void PictureThumb::dragLeaveEvent(QDragLeaveEvent*)
{
    m_underDrag = false;
    update();
}

void PictureThumb::dropEvent(QDropEvent* event)
{
    m_underDrag = false;
    update();
    event->acceptProposedAction();
    Q_EMIT latentDropped(event->mimeData()->data(QLatin1String(kLatentMime)));
}

QMimeData* mimeOfLatent(const QByteArray& shelf)
{
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(kLatentMime), shelf);
    return mime;
}

}  // namespace ganimede
