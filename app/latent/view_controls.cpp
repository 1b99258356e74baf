#include "app/latent/view_controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "widgets/panels/calm_controls.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {

QLabel* wordsIn(QWidget* parent, const QString& text, const char* role)
{
    auto* made = new QLabel(text, parent);
    made->setProperty("role", role);
    made->setWordWrap(true);
    return made;
}

QToolButton* toolIn(QWidget* parent, const char* name, const QString& text, const QString& tip)
{
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setAccessibleName(text.isEmpty() ? tip : text);
    made->setToolTip(tip);
    made->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    keepKeys(made, {Qt::Key_Space});
    return made;
}

QPushButton* buttonIn(QWidget* parent, const char* name, const QString& text, const QString& tip)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(text);
    made->setToolTip(tip);
    keepKeys(made, {Qt::Key_Space});
    return made;
}

QHBoxLayout* headed(const QString& title, const QList<QWidget*>& buttons, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid / 2);
    QLabel* heading = wordsIn(parent, title, "heading");
    heading->setWordWrap(false);
    row->addWidget(heading, 1);
    for (QWidget* button : buttons) {
        row->addWidget(button);
    }
    return row;
}

QHBoxLayout* named(QLabel* name, QWidget* control)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(name, 1);
    row->addWidget(control);
    return row;
}

void drawIcon(QToolButton* button, const char* icon)
{
    const int side = button->fontMetrics().height();
    button->setIcon(themedIcon(QLatin1String(icon), paletteOf(button)));
    button->setIconSize({side, side});
}

}  // namespace ganimede
