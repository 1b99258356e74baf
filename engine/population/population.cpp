#include "engine/population/population.h"

#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "engine/population/cpu_population.h"
#include "engine/spec/spec_words.h"
#include "engine/trainers/torch_module.h"

namespace ganimede {

std::unique_ptr<Population> makePopulation(std::vector<ExperimentSpec> specs, const PopulationOptions& options)
{
    if (options.device != "cpu") {
        return torchModule().makePopulation(std::move(specs), options);
    }
    return std::make_unique<CpuPopulation>(std::move(specs), options);
}

std::unique_ptr<Population> makePopulation(const SweepRequest& request, PopulationOptions options)
{
    options.stepLimit = request.steps;
    return makePopulation(populationSpecs(request), options);
}

std::vector<ExperimentSpec> populationSpecs(const SweepRequest& request)
{
    if (const auto problems = validate(request); !problems.empty()) {
        throw Error(joined(problems));
    }
    if (request.runs() > Population::kMostMembers) {
        throw Error("These are " + std::to_string(request.runs()) + " runs; side by side at most " +
                    std::to_string(Population::kMostMembers) + " are trained. Take fewer values or seeds.");
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

}  // namespace ganimede
