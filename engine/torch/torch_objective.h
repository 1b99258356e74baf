#pragma once

#include <ATen/Tensor.h>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// The losses of networks/objective.h as LibTorch's operations, sample by sample: scores (B, 1) -> losses (B, 1). Their
/// derivatives come from autograd, so that the hand-written ones have something to be compared with.
struct TorchLosses {
    at::Tensor real;
    at::Tensor fake;
};

/// D's. @param smoothing  one-sided label smoothing
TorchLosses torchDiscriminatorLoss(ObjectiveKind kind, double smoothing, const at::Tensor& real,
                                   const at::Tensor& fake);
/// G's. @param real  scores of the reals that the fakes are paired with; unused, and may be undefined, where
///                   isPaired() says no
at::Tensor torchGeneratorLoss(ObjectiveKind kind, const at::Tensor& fake, const at::Tensor& real);

/// The means of realness() over a batch of D's scores (B, 1), as ImageStepLosses notes them; NaN for a critic.
struct TorchVerdicts {
    at::Tensor real;
    at::Tensor fake;
};
TorchVerdicts torchVerdicts(ObjectiveKind kind, const at::Tensor& real, const at::Tensor& fake);

}  // namespace ganimede
