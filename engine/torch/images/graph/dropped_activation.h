#pragma once

#include <ATen/Tensor.h>

#include "engine/torch/images/graph/step_draws.h"

namespace ganimede {

/// Whether droppedActivation() takes this input: (B, C) or (B, C, H, W) in float32, float64 or bfloat16.
bool suitsDroppedActivation(const at::Tensor& x);

/// ReLU or leaky ReLU and the dropout behind it: (B, C, ...) -> the same, pictures channels last. A launch there and
/// one back on CUDA, which reads from the output alone what was kept and what was above 0: where that is 0 without
/// having been dropped, so is the derivative. It can be differentiated as often as is wanted.
/// @param slope  below 0; 0 of ReLU
at::Tensor droppedActivation(double slope, const StepDraws& draws, const StepDropout& dropout, const at::Tensor& x);

}  // namespace ganimede
