#include "widgets/panels/remedy_row.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

#include "widgets/panels/calm_controls.h"
#include "widgets/panels/number_field.h"

namespace ganimede {

RemedyRow::RemedyRow(const QString& name, const std::string& path, double usual, const QList<double>& strengths,
                     QWidget* parent)
    : QWidget(parent),
      m_path(path),
      m_remembered(usual),
      m_label(new QLabel(this)),
      m_strength(new NumberField(fieldRange(path), strengths, this)),
      m_switch(new QCheckBox(this))
{
    setObjectName(name + QStringLiteral("Row"));
    m_strength->setObjectNames(name);
    m_switch->setObjectName(name + QStringLiteral("Switch"));
    keepKeys(m_switch, {Qt::Key_Space});
    m_label->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_strength);
    layout->addWidget(m_switch);
    setIgnored({});
    fixWidth();
    setValue(0);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT valueEdited(on ? m_remembered : 0); });
    connect(m_strength, &NumberField::valueEdited, this, &RemedyRow::valueEdited);
}

/// As narrow as its numbers allow: the name and the switch need their room too. The row is as high with the number as
/// without, so that switching moves nothing.
void RemedyRow::fixWidth()
{
    constexpr double kTextHeights = 5;
    m_strength->setFixedWidth(static_cast<int>(kTextHeights * fontMetrics().height()));
    setMinimumHeight(m_strength->sizeHint().height());
}

void RemedyRow::setLabel(const QString& label)
{
    m_label->setText(label);
    m_switch->setAccessibleName(label);
    m_strength->setAccessibleName(tr("Strength of: %1").arg(label));
}

void RemedyRow::setValue(double value)
{
    if (value > 0) {
        m_remembered = value;
    }
    m_strength->setValue(value);
    m_strength->setVisible(value > 0);
    m_switch->setChecked(value > 0);
}

void RemedyRow::setIgnored(const QString& why)
{
    m_ignored = !why.isEmpty();
    const QString tip = m_ignored ? why + '\n' + fieldTip(m_path) : fieldTip(m_path);
    for (QWidget* part :
         {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_strength), static_cast<QWidget*>(m_switch)}) {
        part->setEnabled(!m_ignored);
        part->setToolTip(tip);
    }
    m_switch->setAccessibleDescription(why);
}

void RemedyRow::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_label->geometry().contains(event->pos())) {
        m_switch->click();
    }
}

void RemedyRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fixWidth();
    }
}

}  // namespace ganimede
