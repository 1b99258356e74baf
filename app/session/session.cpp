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
    if (keepAs.isEmpty()) {
        m_thread.quit();
    } else {
        post([keepAs](SessionWorker& worker) {
            worker.save(keepAs);
            worker.thread()->quit();
        });
    }
    m_ended.acquire();
    m_thread.wait();
}

// What is handed over lies in queues of our own; the signals that cross the threads only say that something is there.
void Session::connectWorker()
{
    SessionWorker* worker = m_worker.get();
    const auto end = [this, worker] {
        worker->finish();
        m_ended.release();
    };
    connect(&m_thread, &QThread::finished, worker, end, Qt::DirectConnection);
    connect(
        this, &Session::commandWaiting, worker, [this] { m_commands.runNext(); }, Qt::QueuedConnection);
    connect(
        this, &Session::newsWaiting, this, [this] { m_news.runNext(); }, Qt::QueuedConnection);
    const auto takeSnapshot = [this] {
        if (SnapshotPtr snapshot = m_mailbox.take()) {
            m_snapshot = std::move(snapshot);
            Q_EMIT snapshotArrived(m_snapshot);
        }
    };
    connect(
        worker, &SessionWorker::snapshotWaiting, worker, [this, takeSnapshot] { tell(takeSnapshot); },
        Qt::DirectConnection);
    connect(
        this, &Session::playingChanged, this, [this](bool playing) { m_playing = playing; }, Qt::DirectConnection);
    relay(&SessionWorker::playingChanged, &Session::playingChanged);
    relay(&SessionWorker::diverged, &Session::diverged);
    relay(&SessionWorker::networksRestarted, &Session::networksRestarted);
    relay(&SessionWorker::rejected, &Session::rejected);
    relay(&SessionWorker::movedToCpu, &Session::movedToCpu);
    relay(&SessionWorker::specAdvanced, &Session::specAdvanced);
    relay(&SessionWorker::captured, &Session::captured);
    relay(&SessionWorker::kept, &Session::kept);
    relay(&SessionWorker::saved, &Session::saved);
    relay(&SessionWorker::saveFailed, &Session::saveFailed);
}

/// What the worker says in its thread is told in ours.
template <typename... Values>
void Session::relay(void (SessionWorker::*heard)(Values...), void (Session::*told)(Values...))
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

void Session::tell(CallQueue::Call call)
{
    m_news.put(std::move(call));
    Q_EMIT newsWaiting(QPrivateSignal());
}

template <typename Call>
void Session::post(Call call)
{
    m_commands.put([worker = m_worker.get(), call = std::move(call)] { call(*worker); });
    Q_EMIT commandWaiting(QPrivateSignal());
}

void Session::setTrainerOptions(const TrainerOptions& options)
{
    post([options](SessionWorker& worker) { worker.setTrainerOptions(options); });
}

void Session::open(const ExperimentSpec& recorded, const std::optional<TrainerState>& state)
{
    post([recorded, state](SessionWorker& worker) { worker.open(recorded, state); });
}

void Session::takeUp(const KeptRunPtr& kept)
{
    post([kept](SessionWorker& worker) { worker.takeUp(kept); });
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

void Session::capture()
{
    post([](SessionWorker& worker) { worker.capture(); });
}

void Session::keep(quint64 number)
{
    post([number](SessionWorker& worker) { worker.keep(number); });
}

void Session::save(const QString& path)
{
    post([path](SessionWorker& worker) { worker.save(path); });
}

}  // namespace ganimede
