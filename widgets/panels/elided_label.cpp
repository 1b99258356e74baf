#include "widgets/panels/elided_label.h"

#include <cmath>

#include <QEvent>
#include <QFontMetricsF>

namespace ganimede {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWhole(const QString& text)
{
    if (m_whole != text) {
        m_whole = text;
        setAccessibleName(text);
        updateGeometry();
        fit();
    }
}

void ElidedLabel::fit()
{
    const int room = contentsRect().width();
    // Before it was laid out for its text it has no width to go by.
    const QString shown = room > 0 ? fontMetrics().elidedText(m_whole, Qt::ElideRight, room) : m_whole;
    if (shown != text()) {
        setText(shown);
    }
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    // Fractions of a pixel are rounded up: a pixel less than the text has ends in dots.
    const int text = static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_whole)));
    return {text + around.left() + around.right(), fontMetrics().height() + around.top() + around.bottom()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

}  // namespace ganimede
