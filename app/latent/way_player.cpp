#include "app/latent/way_player.h"

#include <algorithm>

#include "app/latent/explored_latent.h"

namespace ganimede {
namespace {

constexpr int kWayFrameMs = 16;

}  // namespace

WayPlayer::WayPlayer(const ExploredLatent* explored, QObject* parent) : QObject(parent), m_explored(explored)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kWayFrameMs);
    connect(&m_timer, &QTimer::timeout, this, &WayPlayer::playOn);
}

void WayPlayer::setPlaying(bool playing)
{
    if (playing == isPlaying()) {
        return;
    }
    if (playing) {
        m_played.start();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT playingChanged(playing);
}

void WayPlayer::playOn()
{
    double position = m_explored->position() + m_direction * static_cast<double>(m_played.restart()) / 1000 / m_seconds;
    if (position >= 1 || position <= 0) {
        m_direction = position >= 1 ? -1 : 1;
        position = std::clamp(position, 0.0, 1.0);
    }
    Q_EMIT moved(position);
}

}  // namespace ganimede
