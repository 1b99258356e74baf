#pragma once

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ganimede {

/// The image runs to start from, by title; beneath, what the chosen one is. GUI thread. objectNames: imagePreset (the
/// choice), imageAbout, takeTrained.
class PresetPicker : public QWidget {
    Q_OBJECT
public:
    explicit PresetPicker(QWidget* parent = nullptr);

    /// Shows; emits nothing. Empty: a run that is none of them.
    void setCurrent(const QString& name);
    QString current() const;
    /// Networks that come trained with a preset: a button takes them while it is the current one.
    /// @param about  what they are: how long trained, how good
    void setTrained(const QString& name, const QString& about);

Q_SIGNALS:
    void picked(const QString& name);
    void trainedPicked(const QString& name);

private:
    void showAbout();

    QComboBox* m_choice = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_trained = nullptr;
    QHash<QString, QString> m_trainedAbout;
};

}  // namespace ganimede
