#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/metrics/diagnosis.h"
#include "engine/metrics/metrics_meter.h"
#include "engine/trainers/run.h"

namespace ganimede {

/// Keeps watch over a run: measures it when told to, keeps the course and says what is happening. It never touches the
/// run. What it prepares for a data set it keeps until the data changes. One thread at a time; owned by whoever drives
/// the run.
class RunMonitor {
public:
    /// Measures the run as it stands. If its data is other than at the last measurement, the new set and its noise
    /// floor are prepared first (some 20 ms), and diagnoses begin anew.
    void measure(const Run& run, std::span<const LossBucket> losses);
    /// The run has left the finite numbers, and stands at the step before: so it is said until it has gone on from
    /// there.
    void noteDivergence(const Run& run);
    /// Another run begins.
    void clear();

    /// Whether the run has gone on, or its data has changed, since it was last measured.
    bool isStale(const Run& run) const;

    /// What it measures with; nullptr before the first measurement. Owned by the monitor, until the data changes.
    MetricsMeter* meter() { return m_meter ? &*m_meter : nullptr; }
    /// nullptr before the first measurement.
    const MetricsCoursePtr& course() const { return m_course; }
    const std::vector<Diagnosis>& diagnoses() const { return m_diagnoses; }

private:
    bool knows(const Run& run) const;
    void prepare(const Run& run);

    std::optional<MetricsMeter> m_meter;
    DataSpec m_dataSpec;  // what m_meter was made for
    std::int64_t m_seed = 0;
    std::int64_t m_divergedAt = -1;
    MetricsHistory m_history;
    MetricsCoursePtr m_course;
    std::vector<Diagnosis> m_diagnoses;
};

}  // namespace ganimede
