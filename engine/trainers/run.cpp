#include "engine/trainers/run.h"

#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/trainers/step_of_one.h"

namespace ganimede {
namespace {

std::string withSeparators(std::int64_t number)
{
    std::string text = std::to_string(number);
    for (std::ptrdiff_t i = std::ssize(text) - 3; i > 0; i -= 3) {
        text.insert(static_cast<std::size_t>(i), ",");
    }
    return text;
}

std::string failureMessage(const NonFinite& what)
{
    const std::string at = withSeparators(what.step);
    const std::string last = withSeparators(what.step - 1);
    if (what.generator && what.discriminator) {
        return Words::tr("Both networks left the finite numbers (NaN or infinity) at step %1. "
                         "The run stands at step %2, the last finite one.",
                         at, last);
    }
    return what.generator ? Words::tr("The generator left the finite numbers (NaN or infinity) at step %1. "
                                      "The run stands at step %2, the last finite one.",
                                      at, last)
                          : Words::tr("The discriminator left the finite numbers (NaN or infinity) at step %1. "
                                      "The run stands at step %2, the last finite one.",
                                      at, last);
}

}  // namespace

void makeDueChanges(ExperimentSpec& recorded, std::int64_t step, std::size_t& reached, ExperimentSpec& current,
                    DatasetPtr& data, const std::function<void(const ExperimentSpec&, const DatasetPtr&)>& apply)
{
    const auto take = [&](const ExperimentSpec& next) {
        DatasetPtr nextData = next.data == current.data ? data : makeDataset(next.data, next.seed);
        apply(next, nextData);
        data = std::move(nextData);
        current = next;
    };
    makeDueChanges(recorded.changes, step, reached, current, take);
}

Run::Run(ExperimentSpec spec, TrainerOptions options) : m_options(std::move(options))
{
    start(std::move(spec));
}

Run::Run(ExperimentSpec spec, TrainerOptions options, DatasetPtr data) : m_options(std::move(options))
{
    start(std::move(spec), std::move(data));
}

void Run::start(ExperimentSpec spec, DatasetPtr data)
{
    ExperimentSpec current;
    const std::size_t reached = playChanges(spec, 0, current);
    if (!data) {
        data = makeDataset(current.data, current.seed);
    }
    m_trainer = makeTrainer(current, data, m_options);
    m_data = std::move(data);
    m_recorded = std::move(spec);
    m_current = std::move(current);
    m_reached = reached;
}

Run Run::resume(const ExperimentSpec& recorded, const TrainerState& state, TrainerOptions options)
{
    return resume(recorded, state, std::move(options), nullptr);
}

Run Run::resume(const ExperimentSpec& recorded, const TrainerState& state, TrainerOptions options, DatasetPtr data)
{
    Run run;
    run.m_options = std::move(options);
    run.m_recorded = recorded;
    run.m_reached = playChanges(recorded, state.step, run.m_current);
    run.m_data = data ? std::move(data) : makeDataset(run.m_current.data, run.m_current.seed);
    run.m_trainer = makeTrainer(run.m_current, run.m_data, run.m_options);
    run.m_trainer->restore(state);
    return run;
}

std::optional<Run::Failure> Run::train(std::int64_t steps, std::vector<StepLosses>& losses)
{
    while (steps > 0) {
        settle();  // what could not be made before
        const StepKind kind = kindOfStep(stepOfOneAt(m_recorded.changes, m_reached, step()));
        const std::int64_t slice = kind == StepKind::both ? std::min(steps, stepsToNextChange()) : 1;
        if (auto failure = trainSlice(slice, kind, losses)) {
            return failure;
        }
        steps -= slice;
    }
    return std::nullopt;
}

std::optional<Run::Failure> Run::trainOnly(StepKind kind, std::vector<StepLosses>& losses)
{
    record({stepOfOne(step(), kind)});
    auto failure = trainSlice(1, kind, losses);
    if (failure) {
        m_recorded.changes.pop_back();
        --m_reached;
    }
    return failure;
}

std::optional<Run::Failure> Run::trainSlice(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses)
{
    const TrainerState before = m_trainer->state();
    const std::size_t lossesBefore = losses.size();
    if (const auto what = m_trainer->train(steps, kind, losses)) {
        const auto finite = static_cast<std::size_t>(what->step - 1 - before.step);
        losses.resize(std::min(losses.size(), lossesBefore + finite));
        return recover(before, *what);
    }
    settle();
    return std::nullopt;
}

Run::Failure Run::recover(const TrainerState& before, const NonFinite& what)
{
    // Replaying up to the step before is exact, so that no copy need be kept at every step.
    m_trainer->restore(before);
    std::vector<StepLosses> replayed;
    m_trainer->train(what.step - 1 - before.step, StepKind::both, replayed);
    return {what, failureMessage(what)};
}

std::int64_t Run::stepsToNextChange() const
{
    return ganimede::stepsToNextChange(m_recorded.changes, m_reached, step());
}

void Run::settle()
{
    makeDueChanges(m_recorded, step(), m_reached, m_current, m_data,
                   [this](const ExperimentSpec& next, const DatasetPtr& data) { apply(next, data); });
}

Restarted Run::apply(const ExperimentSpec& next, const DatasetPtr& data)
{
    // On a GPU the small networks' trainer is the CUDA trainer, which takes the same specs as the fused one.
    const bool chosenForUs = m_options.choice == TrainerChoice::automatic && !m_options.factory &&
                             (m_options.device == "cpu" || !m_options.float64);
    const bool fusedNow = !fusedTrainerObjection(m_current);
    const bool fusedNext = !fusedTrainerObjection(next);
    if (!chosenForUs || fusedNow == fusedNext) {
        return m_trainer->apply(next, data);
    }
    // LibTorch, which takes every spec, makes the change; which of the two goes on follows from the spec alone, so that
    // a run that is loaded again goes on in the same one.
    if (fusedNext) {
        const Restarted restarted = m_trainer->apply(next, data);
        auto fused = makeTrainer(next, data, m_options);
        fused->restore(m_trainer->state());
        m_trainer = std::move(fused);
        return restarted;
    }
    TrainerOptions options = m_options;
    options.choice = TrainerChoice::torch;
    auto torch = makeTrainer(m_current, m_data, options);
    torch->restore(m_trainer->state());
    const Restarted restarted = torch->apply(next, data);
    m_trainer = std::move(torch);
    return restarted;
}

void Run::record(const std::vector<TimedChange>& changes)
{
    recordChanges(m_recorded.changes, m_reached, changes,
                  [](const TimedChange& change) { return replacesEarlier(change, fieldInfos()); });
}

Restarted Run::change(const ExperimentSpec& spec)
{
    ExperimentSpec wanted = spec;
    wanted.changes.clear();
    const bool seedChanged = wanted.seed != m_current.seed;
    if (step() == 0 || seedChanged) {
        start(std::move(wanted));
        return {true, true};
    }
    const std::vector<TimedChange> changes = differences(m_current, wanted, step());
    DatasetPtr data = wanted.data == m_current.data ? m_data : makeDataset(wanted.data, wanted.seed);
    const Restarted restarted = apply(wanted, data);
    record(changes);
    m_recorded.name = wanted.name;
    m_data = std::move(data);
    m_current = std::move(wanted);
    return restarted;
}

}  // namespace ganimede
