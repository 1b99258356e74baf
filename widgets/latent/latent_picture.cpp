#include "widgets/latent/latent_picture.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "widgets/latent/picture_thumb.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kRadius = 12;
constexpr int kLargestPicture = 640;  // logical pixels of a side: beyond that square pixels only get coarser

}  // namespace

LatentPicture::LatentPicture(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("latentPicture"));
    setAccessibleName(tr("The generated picture"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LatentPicture::setPicture(const QImage& picture)
{
    const bool sameBox = picture.size() == m_picture.size();
    m_picture = picture;
    setCursor(picture.isNull() ? Qt::ArrowCursor : Qt::SizeHorCursor);
    sameBox ? update(pictureBox().toAlignedRect()) : update();
}

void LatentPicture::setMessage(const QString& title, const QString& text)
{
    m_title = title;
    m_text = text;
    setAccessibleDescription(m_picture.isNull() ? title + QLatin1Char(' ') + text : QString());
    update();
}

/// In the middle, a whole number of device pixels to each of the picture's where it is large enough.
QRectF LatentPicture::boxIn(const QRectF& area, double ratio) const
{
    const QSize size = m_picture.isNull() ? QSize(1, 1) : m_picture.size();
    const double most = std::min({area.width() / size.width(), area.height() / size.height(),
                                  static_cast<double>(kLargestPicture) / std::max(size.width(), size.height())});
    const double whole = std::floor(most * ratio) / ratio;
    const double zoom = whole > 0 ? whole : most;
    const QSizeF box(zoom * size.width(), zoom * size.height());
    return {std::floor(area.left() + (area.width() - box.width()) / 2),
            std::floor(area.top() + (area.height() - box.height()) / 2), box.width(), box.height()};
}

QRectF LatentPicture::pictureBox() const
{
    return boxIn(QRectF(rect()).adjusted(3, 3, -3, -3), devicePixelRatioF());
}

void LatentPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& palette = paletteOf(this);
    if (m_picture.isNull()) {
        paintMessage(painter);
        return;
    }
    const QRectF box = pictureBox();
    paintRounded(painter, box, m_picture, palette.field, kRadius);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette.accent, 2));
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), kRadius + 2, kRadius + 2);
    }
}

void LatentPicture::paintMessage(QPainter& painter) const
{
    const Palette& palette = paletteOf(this);
    const int line = fontMetrics().height();
    const QRectF area = QRectF(rect()).adjusted(2 * line, 0, -2 * line, 0);
    const double middle = area.bottom() - 4 * line;
    painter.setFont(themedFont(this, QFont::DemiBold, 16.0 / kBasePixelSize));
    painter.setPen(palette.ink);
    painter.drawText(QRectF(area.left(), middle - 3 * line, area.width(), 3 * line),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_title);
    painter.setFont(font());
    painter.setPen(palette.muted);
    painter.drawText(QRectF(area.left(), middle + line / 2.0, area.width(), 3.5 * line),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

void LatentPicture::mousePressEvent(QMouseEvent* event)
{
    m_dragAt = event->position().x();
}

void LatentPicture::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) != 0 && !m_picture.isNull()) {
        const double by = (event->position().x() - m_dragAt) / std::max(1.0, pictureBox().width());
        m_dragAt = event->position().x();
        Q_EMIT dragged(by);
    }
}

void LatentPicture::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void LatentPicture::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

QSize LatentPicture::exportSize() const
{
    constexpr int kExported = 256;
    const int side = std::max({1, m_picture.width(), m_picture.height()});
    return m_picture.isNull() ? QSize(1, 1) : m_picture.size() * std::max(1, kExported / side);
}

void LatentPicture::renderTo(QPainter& painter, QSize size)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRectF(QPointF(0, 0), size), m_picture);
}

QByteArray LatentPicture::csv() const
{
    QByteArray text;
    const bool grey = m_picture.format() == QImage::Format_Grayscale8;
    for (int x = 0; x < m_picture.width(); ++x) {
        const QByteArray column = QByteArray::number(x);
        const QByteArray comma(x > 0 ? "," : "");
        text += grey ? comma + 'x' + column : comma + 'r' + column + ",g" + column + ",b" + column;
    }
    for (int y = 0; y < m_picture.height(); ++y) {
        text += '\n';
        for (int x = 0; x < m_picture.width(); ++x) {
            const QColor colour = m_picture.pixelColor(x, y);
            text += x > 0 ? "," : "";
            text += QByteArray::number(colour.red());
            if (!grey) {
                text += ',' + QByteArray::number(colour.green()) + ',' + QByteArray::number(colour.blue());
            }
        }
    }
    return text + '\n';
}

}  // namespace ganimede
