#pragma once

#include <QWidget>

class QLabel;

namespace ganimede {

/// A control with its name on the left, both with the same tooltip; the name is the control's accessible name too.
/// Controls are at least so wide that those of short texts stand in one column.
class FormRow : public QWidget {
    Q_OBJECT
public:
    FormRow(const QString& label, QWidget* control, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setTip(const QString& tip);
    /// For screen readers, where the label alone says too little ("Learning rate" twice on a panel).
    void setAccessibleLabel(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fixWidth();

    QLabel* m_label;
    QWidget* m_control;
};

}  // namespace ganimede
