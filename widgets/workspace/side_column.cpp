#include "widgets/workspace/side_column.h"

#include <algorithm>

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ganimede {

SideColumn::SideColumn(QWidget* content, int width, QWidget* parent) : QScrollArea(parent), m_width(width)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    content->installEventFilter(this);
}

int SideColumn::wholeWidth() const
{
    constexpr int kScrollBar = 12;
    return widget()->minimumSizeHint().width() + std::max(kScrollBar, verticalScrollBar()->sizeHint().width());
}

int SideColumn::usualWidth() const
{
    return std::max(m_width, wholeWidth());
}

int SideColumn::leastWidth() const
{
    return std::min(m_width, wholeWidth());
}

QSize SideColumn::sizeHint() const
{
    constexpr double kShare = 0.3;  // of the window: two columns leave the middle the larger part
    constexpr int kHeight = 400;
    const int most = std::max(m_width, static_cast<int>(kShare * window()->width()));
    return {std::min(usualWidth(), most), kHeight};
}

QSize SideColumn::minimumSizeHint() const
{
    constexpr int kLeastHeight = 100;
    return {leastWidth(), kLeastHeight};
}

void SideColumn::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    window()->installEventFilter(this);
}

/// What comes into the column later may be wider, and a window of another size may give it more or less.
bool SideColumn::eventFilter(QObject* object, QEvent* event)
{
    const bool content = object == widget() && event->type() == QEvent::LayoutRequest;
    const bool room = object == window() && event->type() == QEvent::Resize;
    if (content || room) {
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
