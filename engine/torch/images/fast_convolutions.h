#pragma once

#include <ATen/Tensor.h>

#include "engine/images/image_spec.h"
#include "engine/torch/images/image_layers.h"

/// Convolutions faster than LibTorch's own, with autograd graphs that are differentiable once. All tensors are float32
/// on the CPU and channels last.
namespace ganimede {

/// Whether winogradConv() can run the layer on this input.
bool suitsWinograd(const LayerSpec& layer, const at::Tensor& x);
/// A 3x3 convolution of stride 1 by Winograd's transforms.
/// @param weight  (out, in, 3, 3)
/// @param bias    (out), or undefined
at::Tensor winogradConv(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias);

/// Whether thinConv() can run the layer on this input.
bool suitsThin(const LayerSpec& layer, const at::Tensor& x);
/// A convolution of one channel: a product of two matrices, windows times weights.
at::Tensor thinConv(const LayerSpec& layer, const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias);

}  // namespace ganimede
