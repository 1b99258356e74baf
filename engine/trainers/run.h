#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/spec/timed_changes.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// Makes the changes of a recorded spec that are due at `step`, from number `reached` on, as timed_changes.h says.
/// `apply` is told each spec on the way and its set, before `current` and `data` become those.
/// @throws Error if one cannot be made; it stays due, and `recorded` marks it so.
void makeDueChanges(ExperimentSpec& recorded, std::int64_t step, std::size_t& reached, ExperimentSpec& current,
                    DatasetPtr& data, const std::function<void(const ExperimentSpec&, const DatasetPtr&)>& apply);

/// A run under way: a trainer, the spec as it stands now, and the timed changes so far and to come. It is what the
/// window's worker and the command line both drive. One thread at a time.
///
/// Bit-exact replay: training n steps in any slices, or saving and loading between them, gives the same run.
class Run {
public:
    /// Starts at step 0. Changes in the spec's list are applied as soon as their step is reached.
    /// @throws Error as makeTrainer and makeDataset do.
    Run(ExperimentSpec spec, TrainerOptions options);
    /// The same with a training set that is there already, so that many runs hold it once: what makeDataset gives for
    /// the spec as it stands at step 0.
    Run(ExperimentSpec spec, TrainerOptions options, DatasetPtr data);

    /// Puts the run at a saved state of itself: `recorded` as recorded() gave it then.
    /// @throws Error if state and spec do not belong together.
    static Run resume(const ExperimentSpec& recorded, const TrainerState& state, TrainerOptions options);
    /// The same with a training set that is there already: what makeDataset gives for the spec as it stands then.
    static Run resume(const ExperimentSpec& recorded, const TrainerState& state, TrainerOptions options,
                      DatasetPtr data);

    struct Failure {
        NonFinite what;
        std::string
            message;  ///< a sentence that names the network and the step, and one that says where the run stands
    };

    /// Trains up to `steps` steps and appends their losses. If a network goes non-finite, the run is put back to the
    /// last step at which all was finite and the failure is returned; training again would fail again until the spec is
    /// changed.
    std::optional<Failure> train(std::int64_t steps, std::vector<StepLosses>& losses);
    /// One step that updates only one network; recorded as a timed change.
    std::optional<Failure> trainOnly(StepKind kind, std::vector<StepLosses>& losses);

    /// Makes `spec` the spec from the next step on, and records every field that differs as a timed change (none at
    /// step 0, where the start itself changes). A changed seed starts the run again. Changes still to come are dropped.
    /// With the trainer chosen automatically the networks move to the one that can train the new spec.
    /// @throws Error if it cannot be trained; then nothing has changed.
    Restarted change(const ExperimentSpec& spec);

    std::int64_t step() const { return m_trainer->step(); }
    /// As it stands now, `changes` holding none.
    const ExperimentSpec& current() const { return m_current; }
    /// As it began, with `changes` holding all that happened since and what is still to come: what a file keeps.
    const ExperimentSpec& recorded() const { return m_recorded; }
    /// How many of recorded().changes are in effect; it grows when a change from a file comes due.
    std::size_t changesInEffect() const { return m_reached; }
    /// How many steps the spec stays as it is, and a step about as dear; at least 1.
    std::int64_t stepsToNextChange() const;
    const DatasetPtr& data() const { return m_data; }
    const Trainer& trainer() const { return *m_trainer; }
    TrainerState state() const { return m_trainer->state(); }

private:
    Run() = default;
    void start(ExperimentSpec spec, DatasetPtr data = nullptr);
    std::optional<Failure> trainSlice(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses);
    Failure recover(const TrainerState& before, const NonFinite& what);
    void settle();
    /// Hands the networks to another trainer where the choice is ours and only that one can train `next`.
    Restarted apply(const ExperimentSpec& next, const DatasetPtr& data);
    void record(const std::vector<TimedChange>& changes);

    ExperimentSpec m_recorded;
    ExperimentSpec m_current;
    std::size_t m_reached = 0;  // how many of m_recorded.changes have a step not above ours: all of those are in effect
    TrainerOptions m_options;
    DatasetPtr m_data;
    std::unique_ptr<Trainer> m_trainer;
};

}  // namespace ganimede
