#pragma once

#include <ATen/Tensor.h>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// The losses of networks/objective.h as LibTorch's operations, sample by sample: scores (B, 1) -> losses (B, 1). Their
/// derivatives come from autograd, so that the hand-written ones have something to be compared with.
at::Tensor torchLossOnReal(ObjectiveKind kind, const at::Tensor& scores);
at::Tensor torchLossOnFake(ObjectiveKind kind, const at::Tensor& scores);
at::Tensor torchGeneratorLoss(ObjectiveKind kind, const at::Tensor& scores);

}  // namespace ganimede
