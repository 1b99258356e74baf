#include "engine/torch/images/image_layers.h"

#include <vector>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

#include "engine/torch/images/dropout_bits.h"

namespace ganimede {
namespace {

at::Tensor convolved(const LayerSpec& layer, const at::Tensor& weight, const at::Tensor& bias, const at::Tensor& x)
{
    const Padding rows = convPadding(layer, x.size(2));
    const Padding columns = convPadding(layer, x.size(3));
    const bool even = rows.before == rows.after && columns.before == columns.after;
    const at::Tensor input = even ? x : padded(x, rows, columns);
    const std::vector<std::int64_t> padding{even ? rows.before : 0, even ? columns.before : 0};
    return at::conv2d(input, weight, bias, {layer.stride, layer.stride}, padding);
}

at::Tensor transposeConvolved(const LayerSpec& layer, LayerTensors tensors, const at::Tensor& x)
{
    const Padding cut = transposedCut(layer);
    const std::vector<std::int64_t> stride(2, layer.stride);
    if (cut.before == cut.after && cut.before >= 0) {
        return at::conv_transpose2d(x, tensors[0], biasOf(tensors), stride, {cut.before, cut.before});
    }
    // The bias is added after the cut, since a negative one adds pixels.
    const at::Tensor full = at::conv_transpose2d(x, tensors[0], {}, stride);
    const Padding negative{-cut.before, -cut.after};
    const at::Tensor result = padded(full, negative, negative);
    return tensors.size() > 1 ? result + tensors[1].view({1, -1, 1, 1}) : result;
}

at::Tensor residual(const LayerSpec& layer, LayerTensors tensors, const at::Tensor& x)
{
    LayerSpec conv = layer;
    conv.stride = 1;
    conv.padding = LayerSpec::kSame;
    const at::Tensor first = convolved(conv, tensors[0], tensors[1], at::leaky_relu(x, layer.slope));
    const at::Tensor second = convolved(conv, tensors[2], tensors[3], at::leaky_relu(first, layer.slope));
    const at::Tensor sum = second + at::conv2d(x, tensors[4]);
    return layer.stride > 1 ? at::avg_pool2d(sum, layer.stride) : sum;
}

at::Tensor batchNormed(const LayerSpec& layer, LayerTensors tensors, const at::Tensor& x, const ImagePass& pass)
{
    return at::batch_norm(x, tensors[0], tensors[1], tensors[2], tensors[3], pass.training, 1 - layer.keep,
                          layer.epsilon, false);
}

at::Tensor dropped(const LayerSpec& layer, int index, const at::Tensor& x, const ImagePass& pass)
{
    return pass.training && layer.rate > 0 ? x * dropoutFactors(layer.rate, index, x, pass) : x;
}

at::Tensor reshaped(const LayerShape& output, const at::Tensor& x)
{
    std::vector<std::int64_t> shape{x.size(0)};
    shape.insert(shape.end(), output.begin(), output.end());
    return x.reshape(shape);
}

}  // namespace

at::Tensor padded(const at::Tensor& x, Padding rows, Padding columns)
{
    return at::constant_pad_nd(x, {columns.before, columns.after, rows.before, rows.after});
}

at::Tensor dropoutFactors(double rate, int index, const at::Tensor& x, const ImagePass& pass)
{
    const std::int64_t rows = x.size(0) / static_cast<std::int64_t>(pass.parts.size());
    const std::int64_t perRow = x.numel() / x.size(0);
    at::Tensor factors = at::empty({x.size(0), perRow}, at::kFloat);
    float* values = factors.mutable_data_ptr<float>();
    for (const ImagePass::Part& part : pass.parts) {
        const auto count = static_cast<std::size_t>(rows * perRow);
        fillDropout(dropoutStream(pass.seed, part.name, index, part.key), dropoutShare(rate), 0, {values, count});
        values += count;
    }
    if (x.dim() == 4) {
        factors = factors.view({x.size(0), x.size(2), x.size(3), x.size(1)}).permute({0, 3, 1, 2});
    }
    return factors.to(x.options());
}

at::Tensor runLayer(const LayerSpec& layer, int index, const LayerShape& output, LayerTensors tensors,
                    const at::Tensor& x, const ImagePass& pass)
{
    switch (layer.kind) {
    case LayerKind::linear:
        return at::linear(x, tensors[0], biasOf(tensors));
    case LayerKind::conv:
        return convolved(layer, tensors[0], biasOf(tensors), x);
    case LayerKind::convTransposed:
        return transposeConvolved(layer, tensors, x);
    case LayerKind::upsample:
        return at::upsample_nearest2d(x, {output[1], output[2]});
    case LayerKind::averagePool:
        return at::avg_pool2d(x, layer.stride);
    case LayerKind::residual:
        return residual(layer, tensors, x);
    case LayerKind::batchNorm:
        return batchNormed(layer, tensors, x, pass);
    case LayerKind::layerNorm:
        return at::group_norm(x, 1, tensors[0], tensors[1], layer.epsilon, false);
    case LayerKind::instanceNorm:
        return at::group_norm(x, x.size(1), tensors[0], tensors[1], layer.epsilon, false);
    case LayerKind::dropout:
        return dropped(layer, index, x, pass);
    case LayerKind::relu:
        return at::relu(x);
    case LayerKind::leakyRelu:
        return at::leaky_relu(x, layer.slope);
    case LayerKind::elu:
        return at::elu(x);
    case LayerKind::tanh:
        return at::tanh(x);
    case LayerKind::sigmoid:
        return at::sigmoid(x);
    case LayerKind::reshape:
        return reshaped(output, x);
    case LayerKind::flatten:
        return x.flatten(1);
    }
    return x;
}

}  // namespace ganimede
