#include "widgets/workspace/scroll_row.h"

#include <algorithm>

#include <QEvent>
#include <QScrollBar>

namespace ganimede {

ScrollRow::ScrollRow(QWidget* content, int least, QWidget* parent) : QScrollArea(parent), m_least(least)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    content->installEventFilter(this);
}

bool ScrollRow::isNarrow() const
{
    return width() < widget()->minimumSizeHint().width();
}

QSize ScrollRow::sizeHint() const
{
    const int bar = isNarrow() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {widget()->sizeHint().width(), widget()->sizeHint().height() + bar};
}

QSize ScrollRow::minimumSizeHint() const
{
    return {std::min(m_least, widget()->minimumSizeHint().width()), sizeHint().height()};
}

bool ScrollRow::eventFilter(QObject* object, QEvent* event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(object, event);
}

void ScrollRow::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();  // the bar beneath comes and goes
}

}  // namespace ganimede
