#include "widgets/panels/control_parts.h"

#include <algorithm>

#include <QLabel>
#include <QStyle>

namespace ganimede {

void describe(QWidget* control, const QString& objectName, const QString& title, const QString& tip)
{
    control->setObjectName(objectName);
    control->setAccessibleName(title);
    control->setToolTip(tip);
}

QLabel* wordsOf(const QString& text, const char* role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setProperty("role", role);
    made->setWordWrap(true);
    return made;
}

void showNews(QLabel* label, const QString& news, bool trouble)
{
    label->setText(news);
    const QString role = trouble ? QStringLiteral("trouble") : QStringLiteral("muted");
    if (label->property("role").toString() != role) {
        label->setProperty("role", role);
        // A sheet looks at properties only then.
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
}

ControlsArea::ControlsArea(QWidget* content)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize ControlsArea::sizeHint() const
{
    constexpr int kWidth = 320;
    constexpr int kScrollBar = 12;
    return {std::max(kWidth, widget()->minimumSizeHint().width() + kScrollBar), 400};
}

}  // namespace ganimede
