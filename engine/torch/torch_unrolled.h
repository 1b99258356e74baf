#pragma once

#include <vector>

#include <ATen/Tensor.h>

#include "engine/spec/experiment_spec.h"
#include "engine/torch/torch_discriminator_loss.h"
#include "engine/torch/torch_network.h"

namespace ganimede {

/// D's parameters after spec.remedies.unrolledSteps more updates on `batch` by its own optimiser, from its present
/// state, as differentiable functions of the batch (Metz 2017, eq. 5 to 7): G learns through them how D would answer.
/// D itself and its optimiser stay as they are.
/// @param rateFactor  of the schedule
std::vector<at::Tensor> unrolledParameters(const ExperimentSpec& spec, const TorchNetwork& discriminator,
                                           const JudgedBatch& batch, double rateFactor);

}  // namespace ganimede
