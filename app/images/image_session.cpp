#include "app/images/image_session.h"

#include <utility>

#include "app/images/image_worker.h"
#include "engine/core/thread_priority.h"

namespace ganimede {

ImageSession::ImageSession(const ImageSessionOptions& options, QObject* parent)
    : QObject(parent), m_thread(QStringLiteral("images"), std::make_unique<ImageWorker>(m_mailbox, options))
{
    relaySignals();
    m_thread.start();
    // LibTorch's threads are this one's children: training gives way to the window and the explorer, not they to it.
    constexpr int kNice = 5;
    m_thread.post([](ImageWorker&) { lowerThreadPriority(kNice); });
}

ImageSession::~ImageSession() = default;

void ImageSession::shutDown(const QString& keepAs)
{
    m_thread.shutDown(keepAs);
}

void ImageSession::relaySignals()
{
    m_thread.relaySnapshots(m_mailbox, [this](ImageSnapshotPtr snapshot) {
        m_snapshot = std::move(snapshot);
        Q_EMIT snapshotArrived(m_snapshot);
    });
    connect(
        this, &ImageSession::playingChanged, this, [this](bool playing) { m_playing = playing; }, Qt::DirectConnection);
    m_thread.relay(&ImageWorker::playingChanged, this, &ImageSession::playingChanged);
    m_thread.relay(&ImageWorker::preparing, this, &ImageSession::preparing);
    m_thread.relay(&ImageWorker::reachedEnd, this, &ImageSession::finished);
    m_thread.relay(&ImageWorker::diverged, this, &ImageSession::diverged);
    m_thread.relay(&ImageWorker::specAdvanced, this, &ImageSession::specAdvanced);
    m_thread.relay(&ImageWorker::networksRestarted, this, &ImageSession::networksRestarted);
    m_thread.relay(&ImageWorker::failed, this, &ImageSession::failed);
    m_thread.relay(&ImageWorker::movedTo, this, &ImageSession::movedTo);
    m_thread.relay(&ImageWorker::saved, this, &ImageSession::saved);
    m_thread.relay(&ImageWorker::saveFailed, this, &ImageSession::saveFailed);
    m_thread.relay(&ImageWorker::captured, this, &ImageSession::captured);
    m_thread.relay(&ImageWorker::kept, this, &ImageSession::kept);
}

void ImageSession::setDevice(const QString& device)
{
    m_thread.post([device](ImageWorker& worker) { worker.setDevice(device.toStdString()); });
}

void ImageSession::open(const ImageSpec& recorded, const std::optional<TrainerState>& state)
{
    m_thread.post([recorded, state](ImageWorker& worker) { worker.open(recorded, state); });
}

void ImageSession::takeUp(const KeptImageRunPtr& kept)
{
    m_thread.post([kept](ImageWorker& worker) { worker.takeUp(kept); });
}

void ImageSession::change(const ImageSpec& spec)
{
    m_thread.post([spec](ImageWorker& worker) { worker.change(spec); });
}

void ImageSession::restart()
{
    m_thread.post([](ImageWorker& worker) { worker.restart(); });
}

void ImageSession::setPlaying(bool playing)
{
    m_thread.post([playing](ImageWorker& worker) { worker.setPlaying(playing); });
}

void ImageSession::stepOnce(StepKind kind)
{
    m_thread.post([kind](ImageWorker& worker) { worker.stepOnce(kind); });
}

void ImageSession::setSpeed(std::optional<double> stepsPerSecond)
{
    m_thread.post([stepsPerSecond](ImageWorker& worker) { worker.setSpeed(stepsPerSecond); });
}

void ImageSession::setWallWish(const WallWish& wish)
{
    m_thread.post([wish](ImageWorker& worker) { worker.setWallWish(wish); });
}

void ImageSession::setFilmInterval(std::int64_t steps)
{
    m_thread.post([steps](ImageWorker& worker) { worker.setFilmInterval(steps); });
}

void ImageSession::save(const QString& path, const std::string& latents)
{
    m_thread.post([path, latents](ImageWorker& worker) { worker.save(path, latents); });
}

void ImageSession::capture()
{
    m_thread.post([](ImageWorker& worker) { worker.capture(); });
}

void ImageSession::keep(quint64 number)
{
    m_thread.post([number](ImageWorker& worker) { worker.keep(number); });
}

}  // namespace ganimede
