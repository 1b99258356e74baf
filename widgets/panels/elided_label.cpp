#include "widgets/panels/elided_label.h"

#include <QEvent>

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
    return {fontMetrics().horizontalAdvance(m_whole) + around.left() + around.right(),
            fontMetrics().height() + around.top() + around.bottom()};
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
