#pragma once

#include <QElapsedTimer>

namespace ganimede {

/// For how long a run has played, all in all. GUI thread.
class PlayWatch {
public:
    /// Another run.
    void begin()
    {
        m_before = 0;
        if (m_since.isValid()) {
            m_since.start();
        }
    }
    void setRunning(bool running)
    {
        m_before = milliseconds();
        running ? m_since.start() : m_since.invalidate();
    }
    qint64 milliseconds() const { return m_before + (m_since.isValid() ? m_since.elapsed() : 0); }

private:
    qint64 m_before = 0;
    QElapsedTimer m_since;
};

}  // namespace ganimede
