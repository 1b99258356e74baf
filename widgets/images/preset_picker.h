#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace ganimede {

/// The image runs to start from, by title; beneath, what the chosen one is. GUI thread. objectNames: imagePreset (the
/// choice), imageAbout.
class PresetPicker : public QWidget {
    Q_OBJECT
public:
    explicit PresetPicker(QWidget* parent = nullptr);

    /// Shows; emits nothing. Empty: a run that is none of them.
    void setCurrent(const QString& name);
    QString current() const;

Q_SIGNALS:
    void picked(const QString& name);

private:
    void showAbout();

    QComboBox* m_choice = nullptr;
    QLabel* m_about = nullptr;
};

}  // namespace ganimede
