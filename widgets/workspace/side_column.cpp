#include "widgets/workspace/side_column.h"

#include <algorithm>

#include <QEvent>
#include <QVBoxLayout>

namespace ganimede {

SideColumn::SideColumn(QWidget* content, int width, QWidget* parent) : QScrollArea(parent), m_width(width)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    content->installEventFilter(this);
}

QSize SideColumn::sizeHint() const
{
    constexpr int kScrollBar = 12;
    constexpr int kHeight = 400;
    return {std::max(m_width, widget()->minimumSizeHint().width() + kScrollBar), kHeight};
}

QSize SideColumn::minimumSizeHint() const
{
    constexpr int kLeastHeight = 100;
    return {sizeHint().width(), kLeastHeight};
}

/// What comes into the column later may be wider.
bool SideColumn::eventFilter(QObject* object, QEvent* event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(object, event);
}

QFrame* panelWith(QWidget* content, QWidget* parent)
{
    auto* panel = new QFrame(parent);
    panel->setProperty("surface", "panel");
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    return panel;
}

QFrame* hairline(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("surface", "line");
    orientation == Qt::Vertical ? line->setFixedWidth(1) : line->setFixedHeight(1);
    return line;
}

}  // namespace ganimede
