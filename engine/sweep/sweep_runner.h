#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "engine/population/population.h"
#include "engine/sweep/sweep_results.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

struct SweepOptions {
    int threads = 0;          ///< runs at a time on the CPU; 0: one a core
    bool background = false;  ///< lowers the workers' priority, for a program that has a window to paint meanwhile
    TrainerOptions trainer{};
};

/// Trains the runs of a sweep that are not done yet, in populations: on the CPU a run a thread, each from its start to
/// its end, on a GPU as many at once as it takes. A run is trained and measured as if it were alone, so that its
/// numbers depend neither on the others nor on the number of threads. Specs that need LibTorch run one at a time beside
/// the rest: its threads are set for the process. The first seed of every cell comes first, so that the whole map shows
/// early.
class SweepRunner {
public:
    struct Progress {
        std::size_t runsDone = 0;    ///< those done before the start included
        std::int64_t stepsDone = 0;  ///< since the start; a run that diverged counts in full
        std::int64_t stepsInAll = 0;
    };
    /// Called on the caller's or a worker's thread, one call at a time. What it throws stops the sweep and comes out of
    /// run().
    using Finished = std::function<void(std::size_t run, const SweepRunResult& result)>;
    using Tick = std::function<void()>;

    SweepRunner(const SweepResults& done, SweepOptions options, PopulationMaker maker = {});

    /// Trains until all is done or cancelled, calling `tick` about ten times a second on the caller's thread. Once.
    /// @throws Error if the device cannot be used or gives out.
    void run(const Finished& finished, const Tick& tick);

    // On any thread.
    /// Runs under way stop at their next slice (some milliseconds) and are not reported.
    void cancel();
    void pause(bool paused);
    bool cancelled() const { return m_cancelled; }
    /// Whether run() ended because the GPU cannot be used or gave out: a runner for the CPU can take up what is left.
    bool deviceFailed() const { return m_deviceFailed; }
    Progress progress() const;

    /// Runs that could not be done, and why; complete once run() has returned.
    const std::map<std::size_t, std::string>& failed() const { return m_failed; }

private:
    int threads() const;
    void trainTogether(const Tick& tick);
    void trainBatch(std::span<const std::size_t> runs, const Tick& tick);
    std::unique_ptr<Population> populationOf(std::span<const std::size_t> runs);
    PopulationOptions populationOptions() const;
    void trainAlone();
    void trainAlone(std::size_t run);
    bool mayGoOn();
    void finishAlone(std::thread& alone, const Tick& tick);
    void conclude(std::size_t run, const MemberState& state, const std::string& refusal);
    void report(std::size_t run, const SweepRunResult& result);

    const SweepRequest m_request;
    const SweepOptions m_options;
    const PopulationMaker m_maker;
    std::vector<std::size_t> m_together;  // runs, in the order in which they are begun
    std::vector<std::size_t> m_alone;     // likewise, those that need LibTorch
    Finished m_finished;

    std::mutex m_reporting;  // before m_mutex
    std::exception_ptr m_error;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_paused = false;
    bool m_aloneDone = false;
    std::size_t m_runsDone = 0;
    std::map<std::size_t, std::string> m_failed;

    std::int64_t m_stepsInAll = 0;
    std::atomic<std::int64_t> m_stepsTogether{0};
    std::atomic<std::int64_t> m_stepsAlone{0};
    std::atomic<bool> m_cancelled{false};
    std::atomic<bool> m_deviceFailed{false};
    std::atomic<bool> m_hurry{false};  // those that train alone stop: paused or cancelled
};

}  // namespace ganimede
