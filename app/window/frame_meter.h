#pragma once

#include <chrono>
#include <deque>

#include <QObject>
#include <QTimer>

namespace ganimede {

/// Counts the frames that were painted, and how long each took. GUI thread.
class FrameMeter : public QObject {
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;
    explicit FrameMeter(QObject* parent = nullptr);

    /// A frame is on the screen whose picture was handed over at `published`, and which took `paintMs` to paint.
    void framePainted(Clock::time_point published, double paintMs);
    /// Over the last second.
    double framesPerSecond() const;
    /// Of the last frames, oldest first, in milliseconds: to paint, and from handing over to painted.
    const std::deque<double>& paintTimes() const { return m_paintTimes; }
    const std::deque<double>& delays() const { return m_delays; }
    void clear();

Q_SIGNALS:
    /// For a second there was none.
    void ceased();

private:
    QTimer m_last;  ///< frame
    std::deque<Clock::time_point> m_times;
    std::deque<double> m_paintTimes;
    std::deque<double> m_delays;
};

}  // namespace ganimede
