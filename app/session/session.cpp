#include "app/session/session.h"

#include <utility>

#include "app/session/session_worker.h"

namespace ganimede {

Session::Session(const TrainerOptions& options, QObject* parent)
    : QObject(parent), m_thread(QStringLiteral("training"), std::make_unique<SessionWorker>(m_mailbox))
{
    relaySignals();
    m_thread.start();
    setTrainerOptions(options);
}

Session::~Session() = default;

bool Session::shutDown(const QString& keepAs)
{
    return m_thread.shutDown(keepAs);
}

void Session::relaySignals()
{
    m_thread.relaySnapshots(m_mailbox, [this](SnapshotPtr snapshot) {
        m_snapshot = std::move(snapshot);
        Q_EMIT snapshotArrived(m_snapshot);
    });
    connect(
        this, &Session::playingChanged, this, [this](bool playing) { m_playing = playing; }, Qt::DirectConnection);
    m_thread.relay(&SessionWorker::playingChanged, this, &Session::playingChanged);
    m_thread.relay(&SessionWorker::diverged, this, &Session::diverged);
    m_thread.relay(&SessionWorker::networksRestarted, this, &Session::networksRestarted);
    m_thread.relay(&SessionWorker::rejected, this, &Session::rejected);
    m_thread.relay(&SessionWorker::movedToCpu, this, &Session::movedToCpu);
    m_thread.relay(&SessionWorker::specAdvanced, this, &Session::specAdvanced);
    m_thread.relay(&SessionWorker::captured, this, &Session::captured);
    m_thread.relay(&SessionWorker::kept, this, &Session::kept);
    m_thread.relay(&SessionWorker::saved, this, &Session::saved);
    m_thread.relay(&SessionWorker::saveFailed, this, &Session::saveFailed);
}

void Session::setTrainerOptions(const TrainerOptions& options)
{
    m_thread.post([options](SessionWorker& worker) { worker.setTrainerOptions(options); });
}

void Session::open(const ExperimentSpec& recorded, const std::optional<TrainerState>& state)
{
    m_thread.post([recorded, state](SessionWorker& worker) { worker.open(recorded, state); });
}

void Session::takeUp(const KeptRunPtr& kept)
{
    m_thread.post([kept](SessionWorker& worker) { worker.takeUp(kept); });
}

void Session::change(const ExperimentSpec& spec)
{
    m_thread.post([spec](SessionWorker& worker) { worker.change(spec); });
}

void Session::restart()
{
    m_thread.post([](SessionWorker& worker) { worker.restart(); });
}

void Session::setPlaying(bool playing)
{
    m_thread.post([playing](SessionWorker& worker) { worker.setPlaying(playing); });
}

void Session::stepOnce(StepKind kind)
{
    m_thread.post([kind](SessionWorker& worker) { worker.stepOnce(kind); });
}

void Session::setSpeed(std::optional<double> stepsPerSecond)
{
    m_thread.post([stepsPerSecond](SessionWorker& worker) { worker.setSpeed(stepsPerSecond); });
}

void Session::setLayers(const SnapshotLayers& layers)
{
    m_thread.post([layers](SessionWorker& worker) { worker.setLayers(layers); });
}

void Session::capture()
{
    m_thread.post([](SessionWorker& worker) { worker.capture(); });
}

void Session::keep(quint64 number)
{
    m_thread.post([number](SessionWorker& worker) { worker.keep(number); });
}

void Session::save(const QString& path)
{
    m_thread.post([path](SessionWorker& worker) { worker.save(path); });
}

}  // namespace ganimede
