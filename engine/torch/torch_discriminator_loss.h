#pragma once

#include <functional>
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

/// Inputs of D and the scores that came of them.
struct JudgedInputs {
    at::Tensor inputs;  ///< (B, ...), as withGradient() gives them where their slope is penalised
    at::Tensor scores;  ///< (B, 1), with their graph
};

/// The same values, so that a gradient by them can be asked for: by G's fakes through their graph, by others as leaves.
at::Tensor withGradient(const at::Tensor& inputs);

/// The sum over a batch of R1, R2 and WGAN-GP, as trainer.h states them; undefined where the objective has none.
/// @param interpolation  WGAN-GP's epsilon, of a shape that broadcasts to the inputs'
/// @param score          D's scores of the inputs between real and fake
at::Tensor slopePenalties(const ObjectiveSpec& objective, const JudgedInputs& real, const JudgedInputs& fake,
                          const at::Tensor& interpolation, const std::function<at::Tensor(const at::Tensor&)>& score);

/// The root of numbers that are not negative, whose derivatives of any order at 0 are taken to be 0, not infinite.
at::Tensor rootOrZero(const at::Tensor& squares);

}  // namespace ganimede
