#pragma once

#include <optional>

#include <QObject>

#include "app/session/kept_run.h"
#include "app/session/worker_thread.h"
#include "engine/snapshots/snapshot.h"

namespace ganimede {

class SessionWorker;

/// A run as the window sees it: commands go to the training thread and return at once, what happens there comes back as
/// signals. GUI thread. The destructor ends the thread, waiting for the slice under way.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(const TrainerOptions& options, QObject* parent = nullptr);
    ~Session() override;

    void setTrainerOptions(const TrainerOptions& options);
    void open(const ExperimentSpec& recorded, const std::optional<TrainerState>& state = std::nullopt);
    /// Goes on with a run that was kept, and with its charts.
    void takeUp(const KeptRunPtr& kept);
    void change(const ExperimentSpec& spec);
    void restart();
    void setPlaying(bool playing);
    void stepOnce(StepKind kind);
    void setSpeed(std::optional<double> stepsPerSecond);  ///< nothing: as fast as it goes
    void setLayers(const SnapshotLayers& layers);
    /// ".json": the experiment alone; else a checkpoint. Answered by saved() or saveFailed().
    void save(const QString& path);
    /// Answered by captured(), if there is a run.
    void capture();
    /// A copy of the run as it stands, with its charts: answered by kept() with the same number.
    void keep(quint64 number);

    bool isPlaying() const { return m_playing; }
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// Ends training after the slice under way, keeps the run in `keepAs` unless that is empty, and ends the thread.
    /// Nothing can be asked of the session after. False where the run was to be kept and could not be.
    bool shutDown(const QString& keepAs = {});

Q_SIGNALS:
    void snapshotArrived(const ganimede::SnapshotPtr& snapshot);
    void playingChanged(bool playing);
    void diverged(const QString& message, bool generator, bool discriminator);
    void networksRestarted(bool generator, bool discriminator, qint64 step);
    void rejected(const QString& message);
    /// The device failed, and the CPU goes on in its place: what happened.
    void movedToCpu(const QString& message);
    void specAdvanced(const ganimede::ExperimentSpec& spec);
    void captured(const ganimede::CheckpointPtr& checkpoint);
    /// nullptr: there is no run, or it could not be copied.
    void kept(quint64 number, const ganimede::KeptRunPtr& run);
    void saved(const QString& path);
    void saveFailed(const QString& message, const QString& path);

private:
    void relaySignals();

    Mailbox<SnapshotPtr> m_mailbox;
    SnapshotPtr m_snapshot;
    bool m_playing = false;
    WorkerThread<SessionWorker> m_thread;
};

}  // namespace ganimede
