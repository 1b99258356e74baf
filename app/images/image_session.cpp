#include "app/images/image_session.h"

#include "app/images/image_worker.h"
#include "engine/core/thread_priority.h"

namespace ganimede {

ImageSession::ImageSession(const ImageSessionOptions& options, QObject* parent)
    : QObject(parent), m_worker(std::make_unique<ImageWorker>(m_mailbox, options))
{
    m_thread.setObjectName("images");
    m_worker->moveToThread(&m_thread);
    connectWorker();
    // LibTorch's threads are this one's children: training gives way to the window and the explorer, not they to it.
    constexpr int kNice = 5;
    connect(
        &m_thread, &QThread::started, m_worker.get(), [] { lowerThreadPriority(kNice); }, Qt::DirectConnection);
    m_thread.start();
}

ImageSession::~ImageSession()
{
    shutDown();
}

void ImageSession::shutDown(const QString& keepAs)
{
    if (!m_thread.isRunning()) {
        return;
    }
    m_worker->requestStop();
    if (keepAs.isEmpty()) {
        m_thread.quit();
    } else {
        post([keepAs](ImageWorker& worker) {
            worker.save(keepAs);
            worker.thread()->quit();
        });
    }
    m_ended.acquire();
    m_thread.wait();
}

// What is handed over lies in queues of our own, as in Session.
void ImageSession::connectWorker()
{
    ImageWorker* worker = m_worker.get();
    const auto end = [this, worker] {
        worker->finish();
        m_ended.release();
    };
    connect(&m_thread, &QThread::finished, worker, end, Qt::DirectConnection);
    connect(
        this, &ImageSession::commandWaiting, worker, [this] { m_commands.runNext(); }, Qt::QueuedConnection);
    connect(
        this, &ImageSession::newsWaiting, this, [this] { m_news.runNext(); }, Qt::QueuedConnection);
    const auto takeSnapshot = [this] {
        if (ImageSnapshotPtr snapshot = m_mailbox.take()) {
            m_snapshot = std::move(snapshot);
            Q_EMIT snapshotArrived(m_snapshot);
        }
    };
    connect(
        worker, &ImageWorker::snapshotWaiting, worker, [this, takeSnapshot] { tell(takeSnapshot); },
        Qt::DirectConnection);
    connect(
        this, &ImageSession::playingChanged, this, [this](bool playing) { m_playing = playing; }, Qt::DirectConnection);
    relay(&ImageWorker::playingChanged, &ImageSession::playingChanged);
    relay(&ImageWorker::preparing, &ImageSession::preparing);
    relay(&ImageWorker::reachedEnd, &ImageSession::finished);
    relay(&ImageWorker::diverged, &ImageSession::diverged);
    relay(&ImageWorker::specAdvanced, &ImageSession::specAdvanced);
    relay(&ImageWorker::networksRestarted, &ImageSession::networksRestarted);
    relay(&ImageWorker::failed, &ImageSession::failed);
    relay(&ImageWorker::movedTo, &ImageSession::movedTo);
    relay(&ImageWorker::saved, &ImageSession::saved);
    relay(&ImageWorker::saveFailed, &ImageSession::saveFailed);
    relay(&ImageWorker::captured, &ImageSession::captured);
    relay(&ImageWorker::kept, &ImageSession::kept);
}

/// What the worker says in its thread is told in ours.
template <typename... Values>
void ImageSession::relay(void (ImageWorker::*heard)(Values...), void (ImageSession::*told)(Values...))
{
    connect(
        m_worker.get(), heard, m_worker.get(),
        [this, told](Values... values) {
            tell([this, told, values...] {
                Q_EMIT(this->*told)
                (values...);
            });
        },
        Qt::DirectConnection);
}

void ImageSession::tell(CallQueue::Call call)
{
    m_news.put(std::move(call));
    Q_EMIT newsWaiting(QPrivateSignal());
}

template <typename Call>
void ImageSession::post(Call call)
{
    m_commands.put([worker = m_worker.get(), call = std::move(call)] { call(*worker); });
    Q_EMIT commandWaiting(QPrivateSignal());
}

void ImageSession::setDevice(const QString& device)
{
    post([device](ImageWorker& worker) { worker.setDevice(device.toStdString()); });
}

void ImageSession::open(const ImageSpec& recorded, const std::optional<TrainerState>& state)
{
    post([recorded, state](ImageWorker& worker) { worker.open(recorded, state); });
}

void ImageSession::takeUp(const KeptImageRunPtr& kept)
{
    post([kept](ImageWorker& worker) { worker.takeUp(kept); });
}

void ImageSession::change(const ImageSpec& spec)
{
    post([spec](ImageWorker& worker) { worker.change(spec); });
}

void ImageSession::restart()
{
    post([](ImageWorker& worker) { worker.restart(); });
}

void ImageSession::setPlaying(bool playing)
{
    post([playing](ImageWorker& worker) { worker.setPlaying(playing); });
}

void ImageSession::stepOnce(StepKind kind)
{
    post([kind](ImageWorker& worker) { worker.stepOnce(kind); });
}

void ImageSession::setSpeed(std::optional<double> stepsPerSecond)
{
    post([stepsPerSecond](ImageWorker& worker) { worker.setSpeed(stepsPerSecond); });
}

void ImageSession::setWallWish(const WallWish& wish)
{
    post([wish](ImageWorker& worker) { worker.setWallWish(wish); });
}

void ImageSession::setFilmInterval(std::int64_t steps)
{
    post([steps](ImageWorker& worker) { worker.setFilmInterval(steps); });
}

void ImageSession::save(const QString& path, const std::string& latents)
{
    post([path, latents](ImageWorker& worker) { worker.save(path, latents); });
}

void ImageSession::capture()
{
    post([](ImageWorker& worker) { worker.capture(); });
}

void ImageSession::keep(quint64 number)
{
    post([number](ImageWorker& worker) { worker.keep(number); });
}

}  // namespace ganimede
