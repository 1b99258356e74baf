#include "engine/metrics/run_monitor.h"

namespace ganimede {

bool RunMonitor::knows(const Run& run) const
{
    const bool same = m_meter && m_meter->fits(run.data());
    return same || (m_meter && m_seed == run.current().seed && m_dataSpec == run.current().data);
}

bool RunMonitor::isStale(const Run& run) const
{
    return m_history.lastStep() != run.step() || !knows(run);
}

void RunMonitor::prepare(const Run& run)
{
    if (m_course != nullptr) {
        m_history.forgetRecent(m_course->modes, m_course->floor);
    }
    m_meter.emplace(run.current(), run.data());
    m_dataSpec = run.current().data;
    m_seed = run.current().seed;
}

void RunMonitor::measure(const Run& run, std::span<const LossBucket> losses)
{
    if (!knows(run)) {
        prepare(run);
    }
    m_history.add(m_meter->measure(run.trainer(), run.current()));
    m_course = m_meter->courseOf(m_history, MetricsMeter::kLiveSamples);
    m_diagnoses = diagnose({&run.current(), m_course.get(), losses, run.step() == m_divergedAt});
}

void RunMonitor::noteDivergence(const Run& run)
{
    m_divergedAt = run.step();
    const MetricsCourse none;
    m_diagnoses = diagnose({&run.current(), m_course == nullptr ? &none : m_course.get(), {}, true});
}

void RunMonitor::clear()
{
    m_history.clear();
    m_course.reset();
    m_diagnoses.clear();
    m_divergedAt = -1;
}

}  // namespace ganimede
