#pragma once

#include <cstdint>

#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>

namespace ganimede {

/// "autosaved 12 s ago" in the status bar; nothing before the first time. GUI thread. objectName "autosaveLabel".
class AutosaveLabel : public QLabel {
    Q_OBJECT
public:
    /// @param tip  says what is kept and how often
    explicit AutosaveLabel(const QString& tip, QWidget* parent = nullptr);

    void showKept();
    /// `why` is the tooltip of a short warning.
    void showFailed(const QString& why);

    /// "autosaved just now", "autosaved 12 s ago", "autosaved 3 min ago", "autosaved 2 h ago"
    static QString words(std::int64_t seconds);

private:
    QString m_tip;
    QElapsedTimer m_since;
    QTimer m_timer;
};

}  // namespace ganimede
