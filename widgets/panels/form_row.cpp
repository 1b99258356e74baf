#include "widgets/panels/form_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ganimede {

FormRow::FormRow(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_control(control)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_label->setBuddy(control);
    m_label->setWordWrap(true);
    layout->addWidget(m_label, 1);
    layout->addWidget(control, 0);
    setLabel(label);
    fixWidth();
}

void FormRow::fixWidth()
{
    constexpr double kTextHeights = 6.5;
    m_control->setMinimumWidth(static_cast<int>(kTextHeights * fontMetrics().height()));
}

void FormRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fixWidth();
    }
}

void FormRow::setLabel(const QString& label)
{
    m_label->setText(label);
    setAccessibleLabel(label);
}

void FormRow::setTip(const QString& tip)
{
    m_label->setToolTip(tip);
    m_control->setToolTip(tip);
}

void FormRow::setAccessibleLabel(const QString& name)
{
    m_control->setAccessibleName(name);
}

}  // namespace ganimede
