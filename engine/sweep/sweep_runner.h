#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "engine/sweep/sweep_results.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

struct SweepOptions {
    int threads = 0;          ///< runs at a time; 0: one a core
    bool background = false;  ///< lowers the workers' priority, for a program that has a window to paint meanwhile
    TrainerOptions trainer{};
};

/// Trains the runs of a sweep that are not done yet, one a thread. Each run is a Run of its own, so that its numbers do
/// not depend on the others or on the number of threads. Specs that need LibTorch run one at a time beside the rest:
/// its threads are set for the process. The first seed of every cell comes first, so that the whole map shows early.
class SweepRunner {
public:
    struct Progress {
        std::size_t runsDone = 0;    ///< those done before the start included
        std::int64_t stepsDone = 0;  ///< since the start; a run that diverged counts in full
        std::int64_t stepsInAll = 0;
    };
    /// Called on a worker's thread, one call at a time. What it throws stops the sweep and comes out of run().
    using Finished = std::function<void(std::size_t run, const SweepRunResult& result)>;

    SweepRunner(const SweepResults& done, SweepOptions options);

    /// Trains until all is done or cancelled, calling `tick` about ten times a second on the caller's thread. Once.
    void run(const Finished& finished, const std::function<void()>& tick);

    // On any thread.
    /// Runs under way stop at their next slice (some milliseconds) and are not reported.
    void cancel();
    void pause(bool paused);
    bool cancelled() const { return m_cancelled; }
    Progress progress() const;

    /// Runs that could not be done, and why; complete once run() has returned.
    const std::map<std::size_t, std::string>& failed() const { return m_failed; }

private:
    struct Task {
        std::size_t run = 0;
        bool torch = false;
    };
    std::vector<std::thread> startWorkers();
    void work();
    std::optional<Task> next();
    void end(const Task& task);
    std::optional<SweepRunResult> train(std::size_t run);
    bool mayGoOn();
    void report(std::size_t run, const SweepRunResult& result);

    const SweepRequest m_request;
    const SweepOptions m_options;
    Finished m_finished;

    std::mutex m_reporting;  // before m_mutex
    std::exception_ptr m_error;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_pending;
    bool m_torchBusy = false;
    bool m_paused = false;
    int m_working = 0;
    std::size_t m_runsDone = 0;
    std::map<std::size_t, std::string> m_failed;

    std::int64_t m_stepsInAll = 0;
    std::atomic<std::int64_t> m_stepsDone{0};
    std::atomic<bool> m_cancelled{false};
};

}  // namespace ganimede
