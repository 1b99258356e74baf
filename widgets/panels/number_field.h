#pragma once

#include <QComboBox>
#include <QList>
#include <QValidator>

#include "widgets/panels/field_tip.h"

namespace ganimede {

/// Accepts a real number in a range, written with a point (or the locale's comma), also as 2e-4.
class RangeValidator : public QValidator {
    Q_OBJECT
public:
    explicit RangeValidator(FieldRange range, QObject* parent = nullptr);

    State validate(QString& text, int& position) const override;
    /// Puts the last good text back where something unusable is left.
    void fixup(QString& text) const override;
    void setFallback(const QString& text) { m_fallback = text; }

private:
    FieldRange m_range;
    QString m_fallback;
};

/// A real number of the spec: typed, or taken from a list of usual values. Keeps to the range of its field; Return or
/// leaving takes what was typed, Escape takes it back. The editor within has the field's objectName with "Text" after
/// it.
class NumberField : public QComboBox {
    Q_OBJECT
public:
    NumberField(FieldRange range, const QList<double>& usual, QWidget* parent = nullptr);

    double value() const { return m_value; }
    /// Shows the value; emits nothing. What is being typed stays.
    void setValue(double value);
    void setObjectNames(const QString& name);

Q_SIGNALS:
    void valueEdited(double value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(const QString& text);

    FieldRange m_range;
    RangeValidator* m_validator;
    double m_value = 0;
};

}  // namespace ganimede
