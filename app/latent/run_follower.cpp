#include "app/latent/run_follower.h"

#include "app/images/image_session.h"
#include "app/latent/generator_source.h"
#include "app/session/session.h"

namespace ganimede {
namespace {

constexpr qint64 kImageIntervalMs = 1000;  // copying an image run holds its training up
constexpr qint64 kPlaneIntervalMs = 250;

}  // namespace

void RunFollower::setFollowing(bool following)
{
    m_following = following;
    captureIfDue();
}

/// A copy of the run, where it has gone on since the last one.
void RunFollower::captureIfDue()
{
    const std::optional<Moment> now = moment();
    if (!m_following || m_capturing || !now || m_captured == now) {
        return;
    }
    const bool sameRun = m_captured && m_captured->first == now->first;
    const bool soon = m_sinceCapture.isValid() && m_sinceCapture.elapsed() < m_intervalMs;
    if (soon && sameRun && isPlaying()) {
        return;
    }
    m_captured = now;
    m_sinceCapture.start();
    m_capturing = true;
    capture();
}

void RunFollower::take(const GeneratorSource& generator)
{
    if (std::exchange(m_capturing, false) && m_following) {
        Q_EMIT captured(generator);
    }
}

ImageRunFollower::ImageRunFollower(ImageSession* session, QObject* parent)
    : RunFollower(kImageIntervalMs, parent), m_session(session)
{
    connect(session, &ImageSession::snapshotArrived, this, [this] {
        Q_EMIT runChanged();
        captureIfDue();
    });
    connect(session, &ImageSession::playingChanged, this, [this] { captureIfDue(); });
    connect(session, &ImageSession::failed, this, [this] { giveUp(); });
    connect(session, &ImageSession::captured, this, [this](const RunCopyPtr& run) { take(sourceOf(*run)); });
}

bool ImageRunFollower::hasRun() const
{
    return m_session->snapshot() != nullptr;
}

std::optional<RunFollower::Moment> ImageRunFollower::moment() const
{
    const ImageSnapshotPtr& now = m_session->snapshot();
    return now ? std::optional(Moment(now->runId, now->step)) : std::nullopt;
}

bool ImageRunFollower::isPlaying() const
{
    return m_session->isPlaying();
}

void ImageRunFollower::capture()
{
    m_session->capture();
}

PlaneRunFollower::PlaneRunFollower(Session* session, QObject* parent)
    : RunFollower(kPlaneIntervalMs, parent), m_session(session)
{
    connect(session, &Session::snapshotArrived, this, [this] {
        Q_EMIT runChanged();
        captureIfDue();
    });
    connect(session, &Session::rejected, this, [this] { giveUp(); });  // it may have been the copy
    connect(session, &Session::captured, this, [this](const CheckpointPtr& checkpoint) { take(sourceOf(checkpoint)); });
}

bool PlaneRunFollower::hasRun() const
{
    const SnapshotPtr& now = m_session->snapshot();
    return now != nullptr && now->data != nullptr && now->data->dimensions == 2;
}

std::optional<RunFollower::Moment> PlaneRunFollower::moment() const
{
    const SnapshotPtr& now = m_session->snapshot();
    return now ? std::optional(Moment(now->runId, now->step)) : std::nullopt;
}

bool PlaneRunFollower::isPlaying() const
{
    return m_session->isPlaying();
}

void PlaneRunFollower::capture()
{
    m_session->capture();
}

}  // namespace ganimede
