#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/images/image_spec.h"
#include "engine/images/layer_shapes.h"

namespace ganimede {

/// One pass of a batch through a network. Its rows come in equal parts, one after the other, each with dropout streams
/// of its own: reals and fakes that D sees at once are two.
struct ImagePass {
    struct Part {
        const char* name;   ///< of the pass in image_trainer.h: "real", "generator.fake"
        std::uint64_t key;  ///< updateKey()
    };

    bool training = false;  ///< dropout, and batch norm by the batch's own statistics
    bool twice = false;     ///< gradients of gradients will be asked for
    std::uint64_t seed = 0;
    std::vector<Part> parts;  ///< with `training`, at least one
};

/// What a layer computes with, in the order of image_parameters.h: (weight, bias), a norm's (gain, bias) and batch
/// norm's (mean, variance), a residual block's three convolutions.
using LayerTensors = std::span<const at::Tensor>;

/// An undefined tensor where the layer has none.
inline at::Tensor biasOf(LayerTensors tensors)
{
    return tensors.size() > 1 ? tensors[1] : at::Tensor();
}

/// Runs one layer by LibTorch's own operations: (B, ...) -> (B, ...), with an autograd graph unless grad mode is off.
/// @param index  of the layer in its network: dropout's streams are named by it
at::Tensor runLayer(const LayerSpec& layer, int index, const LayerShape& output, LayerTensors tensors,
                    const at::Tensor& x, const ImagePass& pass);

/// Adds so many zeros around the last two axes; negative numbers cut.
at::Tensor padded(const at::Tensor& x, Padding rows, Padding columns);

/// What dropout multiplies its input by: 0 or 1 / (1 - q), of x's shape and memory layout.
at::Tensor dropoutFactors(double rate, int index, const at::Tensor& x, const ImagePass& pass);

}  // namespace ganimede
