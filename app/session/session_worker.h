#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "app/session/kept_run.h"
#include "app/session/mailbox.h"
#include "engine/metrics/run_monitor.h"
#include "engine/snapshots/snapshot.h"
#include "engine/trainers/device_trouble.h"
#include "engine/trainers/pace.h"

namespace ganimede {

/// Trains in the session's thread: slices of a few milliseconds, commands between them. Everything but requestStop()
/// and the mailbox is for that thread; the session (session.h) calls it through a queue. Whatever is thrown here ends
/// as a signal.
class SessionWorker : public QObject {
    Q_OBJECT

public:
    explicit SessionWorker(Mailbox<SnapshotPtr>& mailbox);
    ~SessionWorker() override;

    /// Any thread: no further slice is begun.
    void requestStop() { m_stop = true; }

    /// Goes on with the run under way in another trainer; if that cannot train it, in the one it has.
    void setTrainerOptions(const TrainerOptions& options);
    /// Begins a run, or takes up one where `state` left it.
    void open(const ExperimentSpec& recorded, const std::optional<TrainerState>& state);
    /// Goes on with a run that was kept, and with its charts.
    void takeUp(const KeptRunPtr& kept);
    void change(const ExperimentSpec& spec);
    void restart();
    void setPlaying(bool playing);
    void stepOnce(StepKind kind);
    void setSpeed(std::optional<double> stepsPerSecond);
    void setLayers(const SnapshotLayers& layers);
    /// Whether it was: saved() or saveFailed() says so too.
    bool save(const QString& path);
    void capture();
    /// @param number  what the answer carries
    void keep(quint64 number);
    /// The thread's last call: what belongs to the thread ends there.
    void finish()
    {
        m_timer.stop();
        m_measureTimer.stop();
    }

Q_SIGNALS:
    void snapshotWaiting();
    void playingChanged(bool playing);
    /// A network left the finite numbers; the run stands at the last finite step and does not play.
    void diverged(const QString& message, bool generator, bool discriminator);
    void networksRestarted(bool generator, bool discriminator, qint64 step);
    void rejected(const QString& message);
    /// The device failed, and the CPU goes on in its place: what happened.
    void movedToCpu(const QString& message);
    /// A change that the opened file had recorded came due.
    void specAdvanced(const ganimede::ExperimentSpec& spec);
    void captured(const ganimede::CheckpointPtr& checkpoint);
    /// nullptr: there is no run, or it could not be copied.
    void kept(quint64 number, const ganimede::KeptRunPtr& run);
    void saved(const QString& path);
    void saveFailed(const QString& message, const QString& path);

private:
    using Clock = std::chrono::steady_clock;

    template <typename Work>
    void guarded(const Work& work);
    bool fallBack(const DeviceError& error);
    void slice();
    void scheduleSlice();
    void trainSlice(std::int64_t steps);
    void publishIfDue();
    void publish();
    void measureIfDue();
    void measure();
    void markChanges();
    void beginRun(std::unique_ptr<Run> run);
    void goOnWith(std::unique_ptr<Run> run);
    Checkpoint copyOfRun() const;

    Mailbox<SnapshotPtr>& m_mailbox;
    std::atomic<bool> m_stop = false;
    TrainerOptions m_options;
    std::unique_ptr<Run> m_run;
    std::uint64_t m_runId = 0;
    LossHistory m_history;
    std::vector<StepLosses> m_losses;
    SnapshotLayers m_layers;
    bool m_playing = false;
    Pace m_pace{std::chrono::seconds(1)};
    Clock::time_point m_nextPublish;
    RunMonitor m_monitor;
    Clock::time_point m_nextMeasure;
    QTimer m_measureTimer;  // for a run that does not play
    ChangeMarksPtr m_changeMarks;
    std::size_t m_changesInEffect = 0;
    QTimer m_timer;
};

}  // namespace ganimede
