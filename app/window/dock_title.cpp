#include "app/window/dock_title.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/workspace/side_column.h"

namespace ganimede {

DockTitle::DockTitle(QDockWidget* dock)
    : QFrame(dock),
      m_dock(dock),
      m_float(button("Float", tr("Take this panel out of the window, or put it back"))),
      m_close(button("Close", tr("Hide this panel; the View menu shows it again")))
{
    setProperty("surface", "panel");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, kGrid / 2, 0);
    row->setSpacing(0);
    auto* name = new QLabel(dock->windowTitle(), this);
    name->setProperty("role", "heading");
    row->addWidget(name, 1);
    row->addWidget(m_float);
    row->addWidget(m_close);
    connect(m_float, &QToolButton::clicked, this, &DockTitle::toggleFloating);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockTitle::showFloating);
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    refreshIcons();
}

/// Out of the place that it had, so that one sees it float, and as wide as its content: no stage has to share the room.
void DockTitle::toggleFloating()
{
    constexpr QPoint kAside(4 * kGrid, 4 * kGrid);
    const QPoint before = m_dock->mapToGlobal(QPoint(0, 0));
    m_dock->setFloating(!m_dock->isFloating());
    if (m_dock->isFloating()) {
        const int whole = static_cast<SideColumn*>(m_dock->widget())->usualWidth() + kGrid;  // with its frame
        m_dock->resize(std::max(m_dock->width(), whole), m_dock->height());
        m_dock->move(before + kAside);
    }
}

/// A window of its own has a frame; Qt gives it none where the title is ours.
void DockTitle::showFloating(bool floating)
{
    m_dock->setProperty("floating", floating);
    m_dock->setAttribute(Qt::WA_StyledBackground);
    const int frame = floating ? 1 : 0;
    m_dock->setContentsMargins(frame, frame, frame, frame);
    m_dock->style()->unpolish(m_dock);
    m_dock->style()->polish(m_dock);
}

QToolButton* DockTitle::button(const QString& name, const QString& tip)
{
    auto* made = new QToolButton(this);
    made->setObjectName(m_dock->objectName() + name);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void DockTitle::refreshIcons()
{
    const Palette& palette = paletteOf(this);
    const int side = fontMetrics().height() - 2;
    for (QToolButton* each : {m_float, m_close}) {
        each->setIconSize({side, side});
    }
    m_float->setIcon(tintedIcon("picture-in-picture-2", palette.muted, palette.disabled));
    m_close->setIcon(tintedIcon("x", palette.muted, palette.disabled));
}

void DockTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        refreshIcons();
    }
    QFrame::changeEvent(event);
}

}  // namespace ganimede
