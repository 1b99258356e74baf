#pragma once

#include <memory>
#include <optional>
#include <span>

#include "engine/sweep/sweep_results.h"
#include "engine/trainers/run.h"

namespace ganimede {

/// When a run is measured that is to be classified: evenly over its whole length, at steps that depend on nothing but
/// how many there are.
class LookPlan {
public:
    /// @param steps  of the whole run, at least 1
    explicit LookPlan(std::int64_t steps);
    /// The first step above `step` at which to look; beyond the run's end it goes on as evenly.
    std::int64_t after(std::int64_t step) const;

private:
    std::int64_t m_steps;
    std::int64_t m_looks;
};

/// Watches one run of a sweep from its start, at steps that depend on nothing but how many there are, and says in the
/// end what became of it. One thread.
class SweepWatch {
public:
    /// `run` stands at step 0 and will be trained `steps` steps; it must outlive the watch.
    SweepWatch(const Run& run, std::int64_t steps);
    ~SweepWatch();

    /// The step at which training must pause for the watch to look, above the run's own until the run ends.
    std::int64_t nextLook() const { return m_nextLook; }
    /// To be called after each slice with its losses.
    void saw(std::span<const StepLosses> losses);
    /// Everything but steps and seconds.
    SweepRunResult result(const std::optional<Run::Failure>& failure);

private:
    struct Measuring;

    const Run& m_run;
    LookPlan m_plan;
    std::int64_t m_nextLook = 0;
    std::unique_ptr<Measuring> m_measuring;
};

}  // namespace ganimede
