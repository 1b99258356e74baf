#include "app/window/dock_title.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

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
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    refreshIcons();
}

QToolButton* DockTitle::button(const QString& name, const QString& tip)
{
    auto* made = new QToolButton(this);
    made->setObjectName(m_dock->objectName() + name);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setFocusPolicy(Qt::TabFocus);
    made->setIconSize({14, 14});
    return made;
}

void DockTitle::refreshIcons()
{
    const Palette& palette = paletteOf(this);
    m_float->setIcon(tintedIcon("maximize", palette.muted, palette.disabled));
    m_close->setIcon(tintedIcon("x", palette.muted, palette.disabled));
}

void DockTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    QFrame::changeEvent(event);
}

}  // namespace ganimede
