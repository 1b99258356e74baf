#include "engine/population/population_member.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/core/words.h"
#include "engine/snapshots/looking.h"
#include "engine/spec/spec_words.h"

namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double kPieceSeconds = 0.01;  // how long a member goes on that is to stop

}  // namespace

PopulationMember::PopulationMember(ExperimentSpec spec, std::int64_t referenceSeed, const LookPlan& plan,
                                   TrainerOptions trainer)
    : m_spec(std::make_unique<ExperimentSpec>(std::move(spec))),
      m_plan(plan),
      m_trainer(std::move(trainer)),
      m_figures(referenceSeed)
{
    if (m_trainer.choice != TrainerChoice::fused) {
        return;
    }
    try {
        if (const auto objection = memberObjection(*m_spec)) {
            refuse(Words::tr("Many GANs side by side are trained by the fused trainer, which cannot train this: %1.",
                             *objection));
        }
    } catch (const Error& error) {
        refuse(error.what());
    }
}

void PopulationMember::takeUp(MemberStart start)
{
    if (m_state.status != MemberStatus::refused) {
        m_state = start.state;
        m_refusal = std::move(start.refusal);
        m_from = std::move(start.from);
    }
}

void PopulationMember::refuse(const std::string& reason)
{
    m_refusal = reason;
    m_state.status = MemberStatus::refused;
}

/// Whether there is a run.
bool PopulationMember::begin(SharedData& shared)
{
    if (m_run || m_state.status == MemberStatus::refused) {
        return m_run && m_state.status != MemberStatus::refused;
    }
    if (const auto problems = validate(*m_spec); !problems.empty()) {
        refuse(joined(problems));
        return false;
    }
    if (m_from) {
        const ExperimentSpec now = specAt(*m_spec, m_from->step);
        m_run = std::make_unique<Run>(Run::resume(*m_spec, *m_from, m_trainer, shared.set(now.data, now.seed)));
        m_spec.reset();
        m_from.reset();
        return true;
    }
    const bool changedAtOnce = !m_spec->changes.empty() && m_spec->changes.front().step == 0;
    DatasetPtr data = changedAtOnce ? nullptr : shared.set(m_spec->data, m_spec->seed);
    m_run = std::make_unique<Run>(std::move(*m_spec), m_trainer, std::move(data));
    m_spec.reset();
    return true;
}

void PopulationMember::trainTo(std::int64_t step, std::int64_t limit, SharedData& shared,
                               const std::atomic<bool>& hurry)
{
    const auto start = Clock::now();
    try {
        if (begin(shared)) {
            train(step, limit, shared, hurry);
            m_state.step = m_run->step();
        }
    } catch (const std::exception& error) {
        refuse(error.what());
    }
    m_state.seconds += std::chrono::duration<float>(Clock::now() - start).count();
}

void PopulationMember::train(std::int64_t step, std::int64_t limit, SharedData& shared, const std::atomic<bool>& hurry)
{
    m_state.status = MemberStatus::training;
    while (m_run->step() < step && !hurry) {
        const std::int64_t look = m_plan.after(m_run->step());
        const std::int64_t most =
            m_secondsAStep > 0 ? std::max<std::int64_t>(1, std::llround(kPieceSeconds / m_secondsAStep)) : 1;
        if (!trainPiece(std::min({step - m_run->step(), look - m_run->step(), most}))) {
            return;
        }
        if (m_run->step() == look) {
            measure(shared, MetricsMeter::kLiveSamples);
        }
    }
    if (m_run->step() == limit) {
        measure(shared, MetricsMeter::kFinalSamples);
    }
}

/// Whether all stayed finite.
bool PopulationMember::trainPiece(std::int64_t steps)
{
    const auto start = Clock::now();
    std::vector<StepLosses> losses;
    losses.reserve(static_cast<std::size_t>(steps));
    const auto failure = m_run->train(steps, losses);
    if (failure) {
        noteDivergence(failure->what.step, m_state);
        return false;
    }
    m_lastLosses = losses.back();
    m_secondsAStep = std::chrono::duration<double>(Clock::now() - start).count() / static_cast<double>(steps);
    return true;
}

void PopulationMember::measure(SharedData& shared, std::size_t samples)
{
    const ExperimentSpec& current = m_run->current();
    const MetricsMeter& meter = m_figures.meter(current, m_run->data(), shared);
    m_figures.add(meter.measure(m_run->trainer(), current, samples), current, m_lastLosses, m_state);
}

std::optional<std::vector<Point>> PopulationMember::look(SharedData& shared)
{
    try {
        if (!begin(shared)) {
            return std::nullopt;
        }
        auto fakes = generateFrom(m_run->trainer(), m_run->current(), streams::kLatentView, Population::kFakes);
        std::erase_if(fakes, [](Point p) { return !std::isfinite(p.x) || !std::isfinite(p.y); });
        return fakes;
    } catch (const std::exception& error) {
        refuse(error.what());
        return std::nullopt;
    }
}

TrainerState PopulationMember::trainerState(SharedData& shared)
{
    try {
        if (begin(shared)) {
            return m_run->state();
        }
    } catch (const std::exception& error) {
        refuse(error.what());  // the run may have taken the spec: there is no second try
    }
    throw Error(m_refusal);
}

}  // namespace ganimede
