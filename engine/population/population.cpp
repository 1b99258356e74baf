#include "engine/population/population.h"

#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/population/cpu_population.h"
#include "engine/spec/spec_words.h"
#include "engine/trainers/torch_module.h"

namespace ganimede {

namespace {

MemberStart startOf(Population& failed, std::size_t member, const MemberState& known)
{
    MemberStart start{known, std::nullopt, failed.refusal(member)};
    if (known.status == MemberStatus::refused) {
        return start;
    }
    try {
        start.from = failed.trainerState(member);
    } catch (const Error&) {
        start.state = {};  // nothing of it was ever read back
        return start;
    }
    MemberState& state = start.state;
    state.step = start.from->step;
    const bool diverged = known.status == MemberStatus::diverged;
    if (diverged && state.step == known.divergedStep - 1) {
        return start;
    }
    if (diverged || state.measuredAt > state.step) {
        state = {.step = state.step, .seconds = state.seconds};  // what is known of it is of later steps
    }
    state.status = MemberStatus::waiting;
    return start;
}

}  // namespace

std::unique_ptr<Population> makePopulation(std::vector<ExperimentSpec> specs, const PopulationOptions& options)
{
    if (options.device != "cpu") {
        return torchModule().makePopulation(std::move(specs), options);
    }
    return std::make_unique<CpuPopulation>(std::move(specs), options);
}

std::vector<MemberStart> startsOf(Population& failed)
{
    const std::vector<MemberState> states = failed.states();
    std::vector<MemberStart> starts;
    starts.reserve(states.size());
    for (std::size_t i = 0; i < states.size(); ++i) {
        starts.push_back(startOf(failed, i, states[i]));
    }
    return starts;
}

std::unique_ptr<Population> goOnOnCpu(std::vector<ExperimentSpec> specs, std::vector<MemberStart> starts,
                                      const PopulationOptions& options)
{
    return std::make_unique<CpuPopulation>(std::move(specs), options, std::move(starts));
}

std::vector<ExperimentSpec> populationSpecs(const SweepRequest& request)
{
    if (const auto problems = validate(request); !problems.empty()) {
        throw Error(joined(problems));
    }
    if (request.runs() > Population::kMostMembers) {
        throw Error(Words::tr("These are %1 runs; side by side at most %2 are trained. Take fewer values or seeds.",
                              request.runs(), Population::kMostMembers));
    }
    std::vector<ExperimentSpec> specs;
    specs.reserve(request.runs());
    for (std::size_t run = 0; run < request.runs(); ++run) {
        specs.push_back(request.specOf(run));
    }
    return specs;
}

std::optional<std::size_t> outcomeOf(const MemberState& state)
{
    const bool known = state.status == MemberStatus::diverged || state.measuredAt >= 0;
    if (!known || state.status == MemberStatus::refused) {
        return std::nullopt;
    }
    const auto& names = sweepOutcomes();
    return static_cast<std::size_t>(std::ranges::find(names, keyOf(state.outcome)) - names.begin());
}

std::optional<SweepRunResult> asRun(const MemberState& state)
{
    const auto outcome = outcomeOf(state);
    if (!outcome) {
        return std::nullopt;
    }
    SweepRunResult run;
    run.steps = state.step;
    run.outcome = sweepOutcomes()[*outcome];
    if (state.status == MemberStatus::diverged) {
        run.divergedStep = state.divergedStep;
        return run;
    }
    const auto figure = [](float value) { return static_cast<double>(value); };
    run.measures.modesHeld = figure(state.modesHeld);
    run.measures.modes = figure(state.modes);
    run.measures.goodShare = figure(state.goodShare);
    run.measures.coverage = figure(state.coverage);
    run.measures.jensenShannon = figure(state.jensenShannon);
    run.measures.slicedWasserstein = figure(state.slicedWasserstein);
    return run;
}

void setStanding(SweepResults& standing, const std::vector<MemberState>& states)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (auto run = asRun(states[i])) {
            standing.set(i, std::move(*run));
        }
    }
}

}  // namespace ganimede
