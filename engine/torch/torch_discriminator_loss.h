#pragma once

#include <vector>

#include <ATen/Tensor.h>

#include "engine/spec/experiment_spec.h"
#include "engine/torch/torch_mlp.h"

namespace ganimede {

/// What D sees in one update, noise included: B packs of m samples of d coordinates.
struct JudgedBatch {
    at::Tensor real;           ///< (B, m d)
    at::Tensor fake;           ///< (B, m d), with G's graph where G is to learn through it
    at::Tensor interpolation;  ///< (B, 1) in [0, 1): WGAN-GP's epsilon; undefined for the other objectives
};

/// The sums over a batch of the parts of D's loss, each with its graph.
struct DiscriminatorLoss {
    at::Tensor real;
    at::Tensor fake;
    at::Tensor penalty;  ///< R1, R2 and WGAN-GP together; undefined where the objective has none

    at::Tensor total() const;
};

/// D's loss with its penalties, as trainer.h states them, at `parameters` instead of D's own, which have D's shapes.
/// Penalties are differentiable as often as is asked for: they come from autograd's own graph of the gradient.
DiscriminatorLoss discriminatorLoss(const ExperimentSpec& spec, const TorchMlp& discriminator,
                                    const std::vector<at::Tensor>& parameters, const JudgedBatch& batch);

/// The root of numbers that are not negative, whose derivatives of any order at 0 are taken to be 0, not infinite.
at::Tensor rootOrZero(const at::Tensor& squares);

}  // namespace ganimede
