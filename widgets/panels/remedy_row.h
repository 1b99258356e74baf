#pragma once

#include <string>

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace ganimede {

class NumberField;

/// A remedy that is off at 0: its name, a switch, and while it is on its strength. The switch puts back the strength
/// that it had last, at first `usual`. A click on the name switches too.
///
/// objectNames, with the name given for *: *Row, *Switch, * (the strength), *Text (its editor).
class RemedyRow : public QWidget {
    Q_OBJECT
public:
    /// `path` is the spec's field, which has the range and the tooltip; `strengths` are offered in a list.
    RemedyRow(const QString& name, const std::string& path, double usual, const QList<double>& strengths,
              QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// Shows the strength, 0 for off; emits nothing.
    void setValue(double value);
    /// A reason for which the remedy counts for nothing at present: it cannot be used then, and the tooltip says why.
    /// Empty: it counts.
    void setIgnored(const QString& why);
    bool isIgnored() const { return m_ignored; }
    const std::string& path() const { return m_path; }

Q_SIGNALS:
    void valueEdited(double value);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fixWidth();

    std::string m_path;
    double m_remembered;
    bool m_ignored = false;
    QLabel* m_label;
    NumberField* m_strength;
    QCheckBox* m_switch;
};

}  // namespace ganimede
