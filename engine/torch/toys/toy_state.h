#pragma once

#include <vector>

#include "engine/torch/toys/toy_plan.h"

namespace ganimede::toys {

/// A GAN on the host, in the device's layout: what is uploaded before a launch and downloaded behind it.
struct ToyState {
    ToyGan gan;
    std::vector<float> numbers;  ///< G's arrays, then D's
    ToyProgress progress;
};

/// The same set. @throws Error if there is none, or it holds no points.
DatasetPtr usable(DatasetPtr data);

/// At step 0 with initial weights.
ToyState freshState(const ExperimentSpec& spec, std::size_t fastBytes);

/// What goes on of `before` under a changed spec; see Trainer::apply().
ToyState changedState(const ToyState& before, const ExperimentSpec& old, const ExperimentSpec& next,
                      std::size_t fastBytes, Restarted& restarted);

TrainerState trainerStateOf(const ToyState& state);
/// @throws Error if a tensor is missing, unknown or of the wrong shape; then nothing has changed.
void restoreState(ToyState& state, const TrainerState& from);

}  // namespace ganimede::toys
