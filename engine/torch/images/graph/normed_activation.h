#pragma once

#include <ATen/Tensor.h>

#include "engine/images/image_spec.h"
#include "engine/torch/images/image_layers.h"

namespace ganimede {

/// What the launches of a network's norms count in, one after the other: zeros, as each leaves them.
at::Tensor normCounters(const at::TensorOptions& options);

/// Whether normedActivation() takes a batch norm of this input: (B, C) or (B, C, H, W), more than one number a channel,
/// in float32, float64 or bfloat16.
bool suitsNormedActivation(const at::Tensor& x);

/// Batch norm by the statistics of the batch, which the running ones take their share of, and the ReLU or leaky ReLU
/// behind it: (B, C, ...) -> the same, pictures channels last. Two launches there and two back on CUDA. Its derivatives
/// cannot be differentiated again.
/// @param tensors   the norm's: gain, bias, running mean, running variance
/// @param slope     below 0 of what follows: 1 if nothing does, 0 of ReLU
/// @param counters  normCounters()
at::Tensor normedActivation(const LayerSpec& norm, LayerTensors tensors, double slope, const at::Tensor& x,
                            const at::Tensor& counters);

}  // namespace ganimede
