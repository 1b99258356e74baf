#pragma once

#include <filesystem>
#include <memory>
#include <thread>

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include "engine/population/population.h"
#include "engine/sweep/sweep_results.h"

namespace ganimede {

class SweepJournal;
class SweepRunner;

/// A sweep as the window sees it: runs train on threads of lower priority, each is on disk as it ends, and what comes
/// of them arrives as signals. GUI thread. The destructor stops the runs under way, which takes some milliseconds.
class SweepSession : public QObject {
    Q_OBJECT

public:
    /// @param maker  of populations, for tests; empty: makePopulation()
    explicit SweepSession(QObject* parent = nullptr, PopulationMaker maker = {});
    ~SweepSession() override;

    /// Begins a sweep in a folder, or goes on with the one that is there. Nothing may be running.
    /// @throws Error as SweepJournal does.
    void start(const SweepRequest& request, const std::filesystem::path& folder);
    /// What the next start trains on: "cpu", "cuda" or "cuda:<index>".
    void setDevice(const QString& device) { m_device = device; }
    /// Shows a folder's sweep without going on. @throws Error if there is none.
    void open(const std::filesystem::path& folder);
    /// Writes the sweep as it stands, with its tables, to another folder; a later open() or `ganimede sweep` goes on
    /// there. @throws Error
    void saveTo(const std::filesystem::path& folder) const;
    void pause(bool paused);
    /// Answered by ended().
    void cancel();

    bool isRunning() const { return m_runner != nullptr; }
    bool isPaused() const { return m_paused; }
    /// Where the sweep is kept; empty without one.
    const std::filesystem::path& folder() const { return m_folder; }
    /// nullptr without a sweep. Grows while it runs; the same object until another is started or opened.
    std::shared_ptr<const SweepResults> results() const { return m_results; }

Q_SIGNALS:
    void started();
    /// Some more runs are done: at most ten times a second.
    void resultsChanged();
    /// @param secondsLeft  below 0: not known yet
    void progressed(qint64 runsDone, qint64 runsInAll, double share, double secondsLeft);
    /// The GPU cannot be used or gave out: from now on the CPU trains what is left, from its first step on.
    void movedToCpu(const QString& why);
    /// @param trouble  why runs are missing although nobody stopped it, or empty
    void ended(bool complete, const QString& trouble);

private:
    void train();
    void take(std::size_t run, const SweepRunResult& result);
    void tick();
    void finish(const QString& trouble);
    QString failures() const;

    PopulationMaker m_maker;
    std::filesystem::path m_folder;
    std::shared_ptr<SweepResults> m_results;
    std::unique_ptr<SweepJournal> m_journal;  // used by m_thread while it runs
    std::unique_ptr<SweepRunner> m_runner;
    std::thread m_thread;
    QTimer m_timer;
    QElapsedTimer m_clock;  // of the time since the last tick
    double m_secondsTrained = 0;
    bool m_paused = false;
    bool m_cancelling = false;
    QString m_device = QStringLiteral("cpu");
    bool m_changed = false;
};

}  // namespace ganimede
