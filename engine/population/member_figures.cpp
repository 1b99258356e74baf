#include "engine/population/member_figures.h"

#include <array>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/trainers/run.h"

namespace ganimede {
namespace {

constexpr std::int64_t kUnlimitedPlan = 50'000;  // 100 looks: one every 500 steps

void fillIn(const Metrics& metrics, int modes, MemberState& state)
{
    state.measuredAt = metrics.step;
    state.modesHeld = metrics[MetricKind::modesHeld];
    state.goodShare = metrics[MetricKind::goodShare];
    state.coverage = metrics[MetricKind::coverage];
    state.jensenShannon = metrics[MetricKind::jensenShannon];
    state.slicedWasserstein = metrics[MetricKind::slicedWasserstein];
    state.modes = modes > 0 ? static_cast<float>(modes) : MemberState::kUnknown;
}

}  // namespace

void checkPopulation(const std::vector<ExperimentSpec>& specs)
{
    if (specs.empty() || specs.size() > Population::kMostMembers) {
        throw Error(Words::tr("A population has 1 to %1 members, not %2.", Population::kMostMembers, specs.size()));
    }
    constexpr std::size_t kMostPoints = 64 << 20;  // a run keeps three specs: 1.5 GB
    std::size_t points = 0;
    for (const ExperimentSpec& spec : specs) {
        points += spec.data.points.size();
    }
    if (points > kMostPoints) {
        throw Error(Words::tr("So many members with so many points of their own do not fit into memory. Take fewer "
                              "members or a shorter list of points."));
    }
}

LookPlan memberLooks(std::int64_t limit)
{
    return LookPlan(limit == Population::kNoLimit ? kUnlimitedPlan : limit);
}

std::optional<std::string> memberObjection(const ExperimentSpec& spec)
{
    auto found = fusedTrainerObjection(spec);
    for (auto change = spec.changes.begin(); change != spec.changes.end() && !found; ++change) {
        found = fusedTrainerObjection(specAt(spec, change->step));
    }
    return found;
}

const MetricsMeter& MemberFigures::meter(const ExperimentSpec& current, const DatasetPtr& data, SharedData& shared)
{
    if (m_measuredData != data) {
        m_reference = shared.reference(current.data, m_referenceSeed);
        if (m_measuredData) {
            // The data changed on the way: what was measured against the old says nothing about the new.
            m_history.clear();
        }
        m_measuredData = data;
    }
    return m_reference->meter;
}

void MemberFigures::add(const Metrics& metrics, const ExperimentSpec& current, const StepLosses& newest,
                        MemberState& state)
{
    fillIn(metrics, m_reference->frame.modes, state);
    if (metrics.samples != static_cast<int>(MetricsMeter::kLiveSamples)) {
        return;  // the course is of one kind of measurement
    }
    m_history.add(metrics);
    MetricsCourse course = m_reference->frame;
    course.whole = m_history.whole();
    course.recent = m_history.recent();
    const std::array losses{LossBucket{metrics.step, metrics.step, newest.dReal, newest.dFake, newest.g}};
    state.outcome = classify({&current, &course, losses, false});
}

void noteDivergence(std::int64_t step, MemberState& state)
{
    state.status = MemberStatus::diverged;
    state.outcome = RunOutcome::diverged;
    state.divergedStep = step;
}

}  // namespace ganimede
