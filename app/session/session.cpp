#include "app/session/session.h"

#include "app/session/session_worker.h"

namespace ganimede {

Session::Session(const TrainerOptions& options, QObject* parent)
    : QObject(parent), m_worker(std::make_unique<SessionWorker>(m_mailbox))
{
    m_thread.setObjectName("training");
    m_worker->moveToThread(&m_thread);
    connectWorker();
    m_thread.start();
    setTrainerOptions(options);
}

Session::~Session()
{
    shutDown();
}

void Session::shutDown(const QString& keepAs)
{
    if (!m_thread.isRunning()) {
        return;
    }
    m_worker->requestStop();
    if (!keepAs.isEmpty()) {
        SessionWorker* worker = m_worker.get();
        QMetaObject::invokeMethod(
            worker, [worker, keepAs] { worker->save(keepAs); }, Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
}

void Session::connectWorker()
{
    SessionWorker* worker = m_worker.get();
    connect(worker, &SessionWorker::snapshotWaiting, this, [this] {
        if (SnapshotPtr snapshot = m_mailbox.take()) {
            m_snapshot = std::move(snapshot);
            Q_EMIT snapshotArrived(m_snapshot);
        }
    });
    connect(worker, &SessionWorker::playingChanged, this, [this](bool playing) {
        m_playing = playing;
        Q_EMIT playingChanged(playing);
    });
    connect(worker, &SessionWorker::diverged, this, &Session::diverged);
    connect(worker, &SessionWorker::networksRestarted, this, &Session::networksRestarted);
    connect(worker, &SessionWorker::rejected, this, &Session::rejected);
    connect(worker, &SessionWorker::specAdvanced, this, &Session::specAdvanced);
    connect(worker, &SessionWorker::saved, this, &Session::saved);
    connect(worker, &SessionWorker::saveFailed, this, &Session::saveFailed);
}

template <typename Call>
void Session::post(Call call)
{
    SessionWorker* worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, call = std::move(call)] { call(*worker); }, Qt::QueuedConnection);
}

void Session::setTrainerOptions(const TrainerOptions& options)
{
    post([options](SessionWorker& worker) { worker.setTrainerOptions(options); });
}

void Session::open(const ExperimentSpec& recorded, const std::optional<TrainerState>& state)
{
    post([recorded, state](SessionWorker& worker) { worker.open(recorded, state); });
}

void Session::change(const ExperimentSpec& spec)
{
    post([spec](SessionWorker& worker) { worker.change(spec); });
}

void Session::restart()
{
    post([](SessionWorker& worker) { worker.restart(); });
}

void Session::setPlaying(bool playing)
{
    post([playing](SessionWorker& worker) { worker.setPlaying(playing); });
}

void Session::stepOnce(StepKind kind)
{
    post([kind](SessionWorker& worker) { worker.stepOnce(kind); });
}

void Session::setSpeed(std::optional<double> stepsPerSecond)
{
    post([stepsPerSecond](SessionWorker& worker) { worker.setSpeed(stepsPerSecond); });
}

void Session::setLayers(const SnapshotLayers& layers)
{
    post([layers](SessionWorker& worker) { worker.setLayers(layers); });
}

void Session::save(const QString& path)
{
    post([path](SessionWorker& worker) { worker.save(path); });
}

}  // namespace ganimede
