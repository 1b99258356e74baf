#include "widgets/latent/picture_frame.h"

#include <algorithm>

#include <QPainter>

#include "widgets/latent/picture_thumb.h"
#include "widgets/theme/theme.h"

namespace ganimede {

PictureFrame::PictureFrame(const QString& objectName, const QString& words, QWidget* parent)
    : QWidget(parent), m_words(words)
{
    setObjectName(objectName);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureFrame::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void PictureFrame::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words);
    update();
}

void PictureFrame::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(this);
    QPainter painter(this);
    const double line = fontMetrics().height() + kGrid / 2.0;
    const QSizeF size = m_picture.isNull() ? QSizeF(1, 1) : QSizeF(m_picture.size());
    const double zoom = std::min(width() / size.width(), (height() - line) / size.height());
    const QSizeF shown = zoom * size;
    const QRectF box((width() - shown.width()) / 2, (height() - line - shown.height()) / 2, shown.width(),
                     shown.height());
    paintRounded(painter, box, m_picture, palette.field, kRounding);
    painter.setPen(palette.muted);
    painter.drawText(QRectF(0, box.bottom() + kGrid / 2.0, width(), fontMetrics().height()), Qt::AlignCenter,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, width()));
}

QImage differenceOf(const QImage& first, const QImage& second)
{
    if (first.size() != second.size() || first.isNull()) {
        return {};
    }
    constexpr int kGrey = 128;
    const auto half = [](int a, int b) { return std::clamp(kGrey + (a - b) / 2, 0, 255); };
    QImage result(first.size(), QImage::Format_RGB32);
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const QRgb a = first.pixel(x, y);
            const QRgb b = second.pixel(x, y);
            result.setPixel(x, y, qRgb(half(qRed(a), qRed(b)), half(qGreen(a), qGreen(b)), half(qBlue(a), qBlue(b))));
        }
    }
    return result;
}

}  // namespace ganimede
