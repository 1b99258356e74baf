#include "widgets/panels/number_field.h"

#include <cmath>
#include <optional>

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"

namespace ganimede {
namespace {

std::optional<double> parsed(QString text)
{
    text = text.trimmed().replace(',', '.');
    bool ok = false;
    const double value = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

RangeValidator::RangeValidator(FieldRange range, QObject* parent) : QValidator(parent), m_range(range) {}

QValidator::State RangeValidator::validate(QString& text, int&) const
{
    static const QRegularExpression beginning(QStringLiteral(R"(^\s*-?\d*[.,]?\d*([eE][+-]?\d*)?\s*$)"));
    if (!beginning.match(text).hasMatch() || (m_range.low >= 0 && text.trimmed().startsWith('-'))) {
        return Invalid;
    }
    const std::optional<double> value = parsed(text);
    return value && m_range.contains(*value) ? Acceptable : Intermediate;  // 5 may become 5e-4
}

void RangeValidator::fixup(QString& text) const
{
    text = m_fallback;
}

NumberField::NumberField(FieldRange range, const QList<double>& usual, QWidget* parent)
    : QComboBox(parent), m_range(range), m_validator(new RangeValidator(range, this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);  // it would complete 0.0 to 0.0001
    setValidator(m_validator);
    setMinimumContentsLength(6);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const double value : usual) {
        addItem(shortest(value));
    }
    ignoreWheelUnlessFocused(this);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { take(lineEdit()->text()); });
    connect(this, &QComboBox::textActivated, this, [this](const QString& text) { take(text); });
}

void NumberField::setValue(double value)
{
    const bool typing = lineEdit()->hasFocus() && lineEdit()->isModified();
    if (typing && value == m_value) {
        return;
    }
    m_value = value;
    m_validator->setFallback(shortest(value));
    const QSignalBlocker blocker(this);
    setCurrentIndex(findText(shortest(value)));
    setEditText(shortest(value));
    lineEdit()->setCursorPosition(0);
}

void NumberField::setObjectNames(const QString& name)
{
    setObjectName(name);
    lineEdit()->setObjectName(name + QStringLiteral("Text"));
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && lineEdit()->text() != shortest(m_value)) {
        lineEdit()->setModified(false);
        setValue(m_value);
        lineEdit()->selectAll();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void NumberField::take(const QString& text)
{
    const std::optional<double> value = parsed(text);
    lineEdit()->setModified(false);
    const bool changed = value && m_range.contains(*value) && *value != m_value;
    setValue(changed ? *value : m_value);
    if (changed) {
        Q_EMIT valueEdited(*value);
    }
}

}  // namespace ganimede
