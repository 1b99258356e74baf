#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ganimede {

struct Preset;

/// What to look for in the experiment that is open, and beside a failure a way to its cure, beside a cure back. GUI
/// thread only; objectNames lookFor (the sentence) and openPair (the button).
class LookForCard : public QWidget {
    Q_OBJECT
public:
    explicit LookForCard(QWidget* parent = nullptr);

    void setText(const QString& text);
    void setPreset(const Preset& preset);
    QString text() const;

Q_SIGNALS:
    /// The preset beside this one is wanted.
    void pairRequested(const QString& preset);

private:
    QLabel* m_sentence;
    QPushButton* m_pair;
    QString m_pairName;
};

}  // namespace ganimede
