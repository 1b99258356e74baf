#pragma once

#include <cstdint>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// D's scores of a batch of real and a batch of generated pictures, as its passes left them with their graphs.
struct BatchScores {
    /// @param real, fake  (B, 1), of a pass each
    BatchScores(at::Tensor real, at::Tensor fake);
    /// @param both  (2 B, 1), of one pass: first the real ones
    explicit BatchScores(const at::Tensor& both);

    at::Tensor real;  // (B, 1), views of the outputs
    at::Tensor fake;
    std::vector<at::Tensor> outputs;  // what there are graphs of
};

/// What a batch's losses are made by.
struct LossRule {
    ObjectiveKind kind{};
    double labelSmoothing = 0;
};

/// The derivatives of D's mean losses (objective.h) by its scores, output by output and of their type: what a backward
/// pass starts from. One launch on CUDA.
/// @param penalty  summed over the batch, one number; undefined: none
/// @param row      (StepRow::columns), to note in what the scores say; undefined: nothing is noted
std::vector<at::Tensor> judgeForD(const LossRule& rule, const BatchScores& scores, const at::Tensor& penalty,
                                  const at::Tensor& row);

/// Likewise for G. @param fake  (B, 1) @param real  likewise, of objectives that pair them; else undefined
at::Tensor judgeForG(const LossRule& rule, const at::Tensor& fake, const at::Tensor& real, const at::Tensor& row);

}  // namespace ganimede
