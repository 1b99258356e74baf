#pragma once

#include <optional>

#include <ATen/Tensor.h>

#include "engine/torch/images/image_layers.h"

namespace ganimede {

/// A convolution, plain or transposed, whose weight and bias stand in frames of zeros, so that it computes the same in
/// a shape that tensor cores like: as many channels as fill packs of eight numbers (a picture's one or three are none),
/// and the same padding on both sides (Keras's "same" puts the odd pixel after, which would cost a copy of the input or
/// of the output). It is the frames that are differentiated by; what is in them is learnt.
class FramedConvolution {
public:
    /// Nothing for other layers, and where the layer has such a shape already.
    /// @param input, output  its shapes, (C, H, W)
    static std::optional<FramedConvolution> of(const LayerSpec& layer, const LayerShape& input,
                                               const LayerShape& output);

    /// A weight (O, I, K, K), of a transposed one (I, O, K, K), or a bias (O), in its frame: a new tensor in the
    /// channels-last layout, with an autograd graph unless grad mode is off.
    at::Tensor framed(const at::Tensor& tensor) const;
    /// The part of a frame that is not zeros, as a view.
    at::Tensor within(const at::Tensor& frame) const;

    /// (B, I, H, W) -> (B, O, H', W'), with an autograd graph unless grad mode is off.
    /// @param frames  weight, and bias if there is one; in x's type
    at::Tensor run(LayerTensors frames, const at::Tensor& x) const;

private:
    /// Along one axis: zeros before the taps, and pixels added or cut on either side.
    struct Axis {
        int zeros = 0;
        int padding = 0;
    };

    static std::optional<Axis> axisOf(Padding padding);

    bool m_transposed = false;
    int m_stride = 1;
    int m_kernel = 1;
    std::int64_t m_inputs = 0;
    std::int64_t m_outputs = 0;
    Axis m_rows, m_columns;
};

}  // namespace ganimede
