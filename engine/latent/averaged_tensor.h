#pragma once

#include <string_view>

#include "engine/trainers/trainer.h"

namespace ganimede {

/// The tensor that generated data are made with: the average of the weights where one is kept, as
/// ImageTrainer::generate() and the snapshots of points take it. Null where there is neither. @param name  such as
/// "generator.0.weight"
const Tensor* averagedTensor(const TrainerState& state, std::string_view name);

}  // namespace ganimede
