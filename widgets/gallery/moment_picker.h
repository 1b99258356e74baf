#pragma once

#include <QWidget>

class QComboBox;

namespace ganimede {

/// The presets in which something goes wrong, each with its cure behind it, as one choice under the gallery. GUI thread
/// only; objectName momentPicker, its choice momentChoice.
class MomentPicker : public QWidget {
    Q_OBJECT
public:
    explicit MomentPicker(QWidget* parent = nullptr);

    /// Shows the preset that is open; none for an experiment that is not one of them. Emits no `picked`.
    void setCurrent(const QString& preset);
    bool hasCurrent() const;

Q_SIGNALS:
    /// A preset's name.
    void picked(const QString& preset);

private:
    QComboBox* m_choice;
};

}  // namespace ganimede
