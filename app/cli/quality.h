#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/metrics/run_monitor.h"

namespace ganimede {

/// What `train` finds out about the generator's quality along the way: the rows of quality.csv and the figures of
/// run.json. It measures at most kMeasurements times, evenly spaced, at steps that depend on nothing but the first step
/// and their number.
class QualityLog {
public:
    static constexpr std::int64_t kMeasurements = 100;

    QualityLog(std::int64_t firstStep, std::int64_t steps) : m_first(firstStep), m_steps(steps) {}

    /// The next step at which measureIfDue() measures.
    std::int64_t nextStep() const;
    void measureIfDue(const Run& run);
    void noteLosses(const std::vector<StepLosses>& losses) { m_losses.add(losses); }
    /// Measures the run where it ended, with kFinalSamples.
    void finish(const Run& run, bool leftFiniteNumbers);

    /// The rows of quality.csv of an earlier part of the run: those before the first step.
    void continueFrom(std::string rows) { m_earlierRows = std::move(rows); }

    static std::string header();
    std::string csv() const;
    /// {"samples", "outcome", "modes", "measured": {...}, "noise_floor": {...}}; null where there is no number.
    nlohmann::ordered_json json() const;

private:
    std::int64_t m_first;
    std::int64_t m_steps;
    std::int64_t m_taken = 0;
    LossHistory m_losses;
    RunMonitor m_monitor;
    std::string m_earlierRows;
    std::vector<Metrics> m_rows;
    Metrics m_final;
    Metrics m_floor;
    RunOutcome m_outcome = RunOutcome::undecided;
};

}  // namespace ganimede
