#include "engine/sweep/sweep_measures.h"

#include <algorithm>

#include "engine/metrics/diagnosis.h"
#include "engine/metrics/metrics_history.h"
#include "engine/metrics/metrics_meter.h"
#include "engine/snapshots/loss_history.h"

namespace ganimede {
namespace {

constexpr std::int64_t kMostLooks = 100;  // what classify() asks for
constexpr std::int64_t kStepsALook = 50;  // a look costs about as much as so many small steps

SweepMeasures measuresOf(const Metrics& metrics, int modes)
{
    SweepMeasures measures;
    measures.modesHeld = metrics[MetricKind::modesHeld];
    measures.modes = modes > 0 ? modes : kNotMeasured;
    measures.goodShare = metrics[MetricKind::goodShare];
    measures.coverage = metrics[MetricKind::coverage];
    measures.jensenShannon = metrics[MetricKind::jensenShannon];
    measures.slicedWasserstein = metrics[MetricKind::slicedWasserstein];
    return measures;
}

}  // namespace

LookPlan::LookPlan(std::int64_t steps)
    : m_steps(steps),
      m_looks(
          std::min(steps, std::clamp(steps / kStepsALook, static_cast<std::int64_t>(kFewestMeasurements), kMostLooks)))
{}

std::int64_t LookPlan::after(std::int64_t step) const
{
    const std::int64_t passed = step * m_looks / m_steps;
    return ((passed + 1) * m_steps + m_looks - 1) / m_looks;  // look i is at i * steps / looks, rounded up
}

struct SweepWatch::Measuring {
    MetricsMeter meter;
    MetricsHistory history;
    LossHistory losses;
};

SweepWatch::SweepWatch(const Run& run, std::int64_t steps)
    : m_run(run),
      m_plan(steps),
      m_nextLook(m_plan.after(run.step())),
      m_measuring(new Measuring{MetricsMeter(run.current(), run.data()), {}, {}})
{}

SweepWatch::~SweepWatch() = default;

void SweepWatch::saw(std::span<const StepLosses> losses)
{
    m_measuring->losses.add(losses);
    if (m_run.step() != m_nextLook) {
        return;
    }
    m_nextLook = m_plan.after(m_run.step());
    if (!m_measuring->meter.fits(m_run.data())) {
        // The data changed on the way: what was measured against the old says nothing about the new.
        m_measuring->meter = MetricsMeter(m_run.current(), m_run.data());
        m_measuring->history.clear();
    }
    m_measuring->history.add(m_measuring->meter.measure(m_run.trainer(), m_run.current()));
}

SweepRunResult SweepWatch::result(const std::optional<Run::Failure>& failure)
{
    SweepRunResult result;
    if (failure) {
        result.outcome = keyOf(RunOutcome::diverged);
        result.divergedStep = failure->what.step;
        return result;
    }
    MetricsMeter& meter = m_measuring->meter;
    const MetricsCoursePtr course = meter.courseOf(m_measuring->history);
    const std::vector<LossBucket> losses = m_measuring->losses.buckets();
    const ExperimentSpec& spec = m_run.current();
    result.outcome = keyOf(classify({&spec, course.get(), losses, false}));
    result.measures = measuresOf(meter.measure(m_run.trainer(), spec, MetricsMeter::kFinalSamples), course->modes);
    return result;
}

}  // namespace ganimede
