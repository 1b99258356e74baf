#pragma once

#include <cstddef>

#include <ATen/Tensor.h>

#include "engine/images/image_parameters.h"
#include "engine/torch/images/image_layers.h"

namespace ganimede {

/// Runs the layers from `layer` on by kernels of its own, as many as belong together, where there are some: on the CPU,
/// in float32, channels last. The same mathematics as runLayer() to rounding, but differentiable only once.
/// @param tensors  of the first of them
/// @param next     of the one after it
/// @param x        its input, and what came of it in the end
/// @return how many layers that were; 0 where there is nothing faster
std::size_t runFast(const ImageNetworkShape& network, std::size_t layer, LayerTensors tensors, LayerTensors next,
                    const ImagePass& pass, at::Tensor& x);

}  // namespace ganimede
