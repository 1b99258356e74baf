#include "engine/torch/images/graph/framed_convolution.h"

#include <vector>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

namespace ganimede {
namespace {

constexpr std::int64_t kPack = 8;

std::int64_t packed(std::int64_t channels)
{
    return (channels + kPack - 1) / kPack * kPack;
}

/// With zeros in channels beyond its own, channels last. A tensor of one channel may be taken for either layout, so
/// that the channels are added where they are the last axis for certain.
at::Tensor withChannels(const at::Tensor& x, std::int64_t channels)
{
    const std::int64_t more = channels - x.size(1);
    return more == 0 ? x : at::constant_pad_nd(x.permute({0, 2, 3, 1}), {0, more}).permute({0, 3, 1, 2});
}

}  // namespace

/// Nothing where one zero cannot make up for the difference.
std::optional<FramedConvolution::Axis> FramedConvolution::axisOf(Padding padding)
{
    const int zeros = padding.after - padding.before;
    return zeros < 0 || zeros > 1 || padding.before < 0 ? std::nullopt : std::optional(Axis{zeros, padding.after});
}

std::optional<FramedConvolution> FramedConvolution::of(const LayerSpec& layer, const LayerShape& input,
                                                       const LayerShape& output)
{
    FramedConvolution framed;
    framed.m_transposed = layer.kind == LayerKind::convTransposed;
    if (!framed.m_transposed && layer.kind != LayerKind::conv) {
        return std::nullopt;
    }
    framed.m_stride = layer.stride;
    framed.m_kernel = layer.kernel;
    framed.m_inputs = input[0];
    framed.m_outputs = output[0];
    const auto rows = axisOf(framed.m_transposed ? transposedCut(layer) : convPadding(layer, input[1]));
    const auto columns = axisOf(framed.m_transposed ? transposedCut(layer) : convPadding(layer, input[2]));
    if (!rows || !columns) {
        return std::nullopt;
    }
    framed.m_rows = *rows;
    framed.m_columns = *columns;
    const bool isEven = rows->zeros == 0 && columns->zeros == 0;
    const bool isPacked = packed(framed.m_inputs) == framed.m_inputs && packed(framed.m_outputs) == framed.m_outputs;
    return isEven && isPacked ? std::nullopt : std::optional(framed);
}

at::Tensor FramedConvolution::framed(const at::Tensor& tensor) const
{
    const std::int64_t inputs = packed(m_inputs);
    const std::int64_t outputs = packed(m_outputs);
    at::Tensor frame;
    if (tensor.dim() == 1) {
        frame = at::zeros({outputs}, tensor.options());
    } else {
        frame = at::empty({m_transposed ? inputs : outputs, m_transposed ? outputs : inputs, m_kernel + m_rows.zeros,
                           m_kernel + m_columns.zeros},
                          tensor.options(), at::MemoryFormat::ChannelsLast)
                    .zero_();
    }
    within(frame).copy_(tensor);
    return frame;
}

at::Tensor FramedConvolution::within(const at::Tensor& frame) const
{
    if (frame.dim() == 1) {
        return frame.narrow(0, 0, m_outputs);
    }
    return frame.narrow(0, 0, m_transposed ? m_inputs : m_outputs)
        .narrow(1, 0, m_transposed ? m_outputs : m_inputs)
        .narrow(2, m_rows.zeros, m_kernel)
        .narrow(3, m_columns.zeros, m_kernel);
}

at::Tensor FramedConvolution::run(LayerTensors frames, const at::Tensor& x) const
{
    const at::Tensor input = withChannels(x, packed(m_inputs));
    const at::Tensor bias = frames.size() > 1 ? frames[1] : at::Tensor();
    const std::vector<std::int64_t> stride(2, m_stride);
    const std::vector<std::int64_t> padding{m_rows.padding, m_columns.padding};
    const at::Tensor y = m_transposed ? at::conv_transpose2d(input, frames[0], bias, stride, padding)
                                      : at::conv2d(input, frames[0], bias, stride, padding);
    return y.size(1) == m_outputs ? y : y.narrow(1, 0, m_outputs);
}

}  // namespace ganimede
