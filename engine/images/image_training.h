#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/images/image_trainer.h"

namespace ganimede {

/// An image run under way: a trainer, the spec and the set as they stand now. What the window's worker drives. One
/// thread at a time.
///
/// It keeps a state to go back to, copied so seldom that this costs about a hundredth of the training. When a network
/// leaves the finite numbers, that state is restored and trained up to the step before the failure, which is exact.
class ImageTraining {
public:
    /// Starts at step 0. @throws Error as makeImageTrainer does.
    ImageTraining(ImageSpec spec, ImageSetPtr set, ImageTrainerOptions options);
    /// Goes on from a saved state. @throws Error if spec and state do not belong together.
    ImageTraining(ImageSpec spec, ImageSetPtr set, ImageTrainerOptions options, const TrainerState& state);

    struct Failure {
        NonFinite what;
        std::string message;  ///< a sentence that names the network and the step, and one that says where the run is
    };

    /// Trains up to `steps` steps and appends their losses, those of a failed step left out. If a network goes
    /// non-finite, the run is put back to before that step: training again would fail again until the spec is changed.
    /// @throws Error as the trainer does; the run is then back before the failed slice, or at the
    ///         last kept state, and `losses` end there.
    std::optional<Failure> train(std::int64_t steps, StepKind kind, std::vector<ImageStepLosses>& losses);

    /// Makes `spec` and `set` those of the run from the next step on. Another seed starts it again.
    /// @throws Error if it cannot be trained; then nothing has changed.
    Restarted change(const ImageSpec& spec, ImageSetPtr set);

    /// Goes on with the run in a trainer made with other options, such as another device. A trainer whose device is
    /// lost cannot say any more where it stands: then from the last kept state.
    /// @throws Error if there cannot be such a trainer; then nothing has changed.
    void moveTo(ImageTrainerOptions options);

    std::int64_t step() const { return m_trainer->step(); }
    std::int64_t stepsPerEpoch() const { return m_trainer->stepsPerEpoch(); }
    const ImageSpec& spec() const { return m_spec; }
    const ImageSetPtr& set() const { return m_set; }
    const ImageTrainer& trainer() const { return *m_trainer; }
    TrainerState state() const { return m_trainer->state(); }

private:
    using Clock = std::chrono::steady_clock;

    void keepState();
    void keepStateIfDue();
    void returnTo(std::int64_t step);
    Failure recover(const NonFinite& what);

    ImageSpec m_spec;
    ImageSetPtr m_set;
    ImageTrainerOptions m_options;
    std::unique_ptr<ImageTrainer> m_trainer;
    TrainerState m_kept;
    Clock::time_point m_nextKeep;
};

}  // namespace ganimede
