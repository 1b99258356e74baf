#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/images/image_trainer.h"
#include "engine/spec/timed_changes.h"

namespace ganimede {

/// Makes the pictures that a spec asks for: makeImageSet of some folders, or one that is there already. @throws Error
using ImageSets = std::function<ImageSetPtr(const ImageDataSpec& data)>;

/// An image run under way: a trainer, the spec and the set as they stand now, and the timed changes so far and to come.
/// What the window's worker and the command line both drive: what Run is for points. One thread at a time.
///
/// Bit-exact replay where the trainer repeats itself: training n steps in any slices, or saving and loading between
/// them, gives the same run.
///
/// It keeps a state to go back to, copied at every change and else so seldom that this costs about a hundredth of the
/// training. When a network leaves the finite numbers, that state is restored and trained up to the step before the
/// failure, which is exact.
class ImageTraining {
public:
    /// Starts at step 0. Changes in the spec's list are made as soon as their step is reached.
    /// @throws Error as `sets` and makeImageTrainer do.
    ImageTraining(ImageSpec recorded, ImageSets sets, ImageTrainerOptions options);
    /// The same with this set, whatever data a spec names.
    ImageTraining(ImageSpec recorded, ImageSetPtr set, ImageTrainerOptions options);
    /// Goes on from a saved state of the run: `recorded` as recorded() gave it then.
    /// @throws Error if spec and state do not belong together.
    ImageTraining(const ImageSpec& recorded, ImageSets sets, ImageTrainerOptions options, const TrainerState& state);

    struct Failure {
        NonFinite what;
        std::string message;  ///< a sentence that names the network and the step, and one that says where the run is
    };

    /// Trains up to `steps` steps and appends their losses, those of a failed step left out. If a network goes
    /// non-finite, the run is put back to before that step: training again would fail again until the spec is changed.
    /// Steps of one network alone are recorded as timed changes.
    /// @throws Error as the trainer does; the run is then back before the failed slice, or at the
    ///         last kept state, and `losses` end there. Likewise where a change that is due cannot be made: the run
    ///         then stands at its step, and training again tries again.
    std::optional<Failure> train(std::int64_t steps, StepKind kind, std::vector<ImageStepLosses>& losses);

    /// Makes `spec` that of the run from the next step on, and records every field that differs as a timed change (none
    /// at step 0, where the start itself changes). Another seed starts the run again. Changes still to come are
    /// dropped, unless nothing differs.
    /// @throws Error if it cannot be trained or its set cannot be had; then nothing has changed.
    Restarted change(const ImageSpec& spec);

    /// Goes on with the run in a trainer made with other options, such as another device. A trainer whose device is
    /// lost cannot say any more where it stands: then from the last kept state.
    /// @throws Error if there cannot be such a trainer; then nothing has changed.
    void moveTo(ImageTrainerOptions options);

    std::int64_t step() const { return m_trainer->step(); }
    std::int64_t stepsPerEpoch() const { return m_trainer->stepsPerEpoch(); }
    /// As it stands now, `changes` holding none.
    const ImageSpec& spec() const { return m_spec; }
    /// As it began, with `changes` holding all that happened since and what is still to come: what a file keeps.
    const ImageSpec& recorded() const { return m_recorded; }
    /// How many of recorded().changes are in effect; it grows when a change from a file comes due.
    std::size_t changesInEffect() const { return m_reached; }
    /// How many steps the spec stays as it is; at least 1.
    std::int64_t stepsToNextChange() const;
    const ImageSetPtr& set() const { return m_set; }
    const ImageTrainer& trainer() const { return *m_trainer; }
    TrainerState state() const { return m_trainer->state(); }

private:
    using Clock = std::chrono::steady_clock;

    void begin(std::int64_t step);
    std::optional<Failure> trainSlice(std::int64_t steps, StepKind kind, std::vector<ImageStepLosses>& losses);
    void settle();
    ImageSetPtr setOf(const ImageSpec& next) const;
    Restarted apply(const ImageSpec& next);
    void record(const std::vector<TimedChange>& changes);
    void keepState();
    void keepStateIfDue();
    void returnTo(std::int64_t step);
    Failure recover(const NonFinite& what);

    ImageSpec m_recorded;
    ImageSpec m_spec;
    std::size_t m_reached = 0;  // how many of m_recorded.changes are in effect
    ImageSets m_sets;
    ImageSetPtr m_set;
    ImageTrainerOptions m_options;
    std::unique_ptr<ImageTrainer> m_trainer;
    TrainerState m_kept;  // of a step since which the spec has not changed
    Clock::time_point m_nextKeep;
};

}  // namespace ganimede
