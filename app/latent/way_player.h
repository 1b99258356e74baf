#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ganimede {

class ExploredLatent;

/// Walks along the way there and back, by the clock: a slow machine shows fewer pictures of the same walk. GUI thread.
class WayPlayer : public QObject {
    Q_OBJECT
public:
    /// @param explored  where it goes on from; outlives this
    explicit WayPlayer(const ExploredLatent* explored, QObject* parent = nullptr);

    bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing);
    /// The next walk goes towards the end.
    void turnForwards() { m_direction = 1; }
    /// From one end to the other.
    void setSeconds(double seconds) { m_seconds = seconds; }
    double seconds() const { return m_seconds; }

Q_SIGNALS:
    void playingChanged(bool playing);
    /// @param position  on the way, where to go now
    void moved(double position);

private:
    void playOn();

    const ExploredLatent* m_explored;
    QTimer m_timer;
    QElapsedTimer m_played;
    double m_direction = 1;
    double m_seconds = 4;
};

}  // namespace ganimede
