#include "engine/torch/images/fast_layers.h"

#include <algorithm>

#include <ATen/Functions.h>
#include <torch/csrc/autograd/custom_function.h>

#include "engine/torch/images/dropout_bits.h"
#include "engine/torch/images/fast_convolutions.h"
#include "engine/torch/images/split_work.h"

namespace ganimede {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// Numbers that one thread takes at a time: enough to be worth waking it.
constexpr std::int64_t kStretch = 256 * static_cast<std::int64_t>(kDropoutGrain);

at::MemoryFormat layoutOf(const at::Tensor& x)
{
    return x.dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
}

// Calls work(begin, count) for stretches of a part of a batch that begin at multiples of kDropoutGrain.
template <class Work>
void forStretches(std::int64_t count, const Work& work)
{
    splitEach((count + kStretch - 1) / kStretch, [&](std::int64_t i) {
        work(static_cast<std::size_t>(i * kStretch),
             static_cast<std::size_t>(std::min(kStretch, count - i * kStretch)));
    });
}

class LeakyDropout : public torch::autograd::Function<LeakyDropout> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, double slope, double share, int index,
                              const ImagePass& pass, bool inPlace)
    {
        const at::Tensor y = inPlace ? x : x.clone(layoutOf(x));
        if (inPlace) {
            context->mark_dirty({x});
        }
        const std::int64_t count = y.numel() / static_cast<std::int64_t>(pass.parts.size());
        float* values = y.mutable_data_ptr<float>();
        for (const ImagePass::Part& part : pass.parts) {
            const Stream stream = dropoutStream(pass.seed, part.name, index, part.key);
            forStretches(count, [&](std::size_t begin, std::size_t length) {
                leakyDropout(stream, share, slope, begin, {values + begin, length});
            });
            values += count;
        }
        context->save_for_backward({y});
        context->saved_data["slope"] = slope;
        context->saved_data["share"] = share;
        return y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const at::Tensor y = context->get_saved_variables().front();
        const at::Tensor gradient = gradients.front().contiguous(layoutOf(y));
        at::Tensor result = at::empty_like(y);
        const double slope = context->saved_data["slope"].toDouble();
        const double share = context->saved_data["share"].toDouble();
        const float* outputs = y.const_data_ptr<float>();
        const float* from = gradient.const_data_ptr<float>();
        float* to = result.mutable_data_ptr<float>();
        forStretches(y.numel(), [&](std::size_t begin, std::size_t length) {
            leakyDropoutGradient(share, slope, {outputs + begin, length}, {from + begin, length}, {to + begin, length});
        });
        return {result, {}, {}, {}, {}, {}};
    }
};

bool runConvolution(const LayerSpec& layer, LayerTensors tensors, at::Tensor& x)
{
    if (suitsWinograd(layer, x)) {
        x = winogradConv(x, tensors[0], biasOf(tensors));
        return true;
    }
    if (suitsThin(layer, x)) {
        x = thinConv(layer, x, tensors[0], biasOf(tensors));
        return true;
    }
    return false;
}

// A linear layer on a flattened picture reads it as it lies in memory: its weights are put in that order, not the
// pictures.
bool runFlattened(const LayerShape& picture, LayerTensors linear, at::Tensor& x)
{
    const at::Tensor& weight = linear[0];
    if (picture.size() != 3 || weight.size(0) > x.size(0)) {
        return false;
    }
    const at::Tensor weights =
        weight.view({weight.size(0), picture[0], picture[1], picture[2]}).permute({0, 2, 3, 1}).flatten(1);
    x = at::linear(x.permute({0, 2, 3, 1}).flatten(1), weights, biasOf(linear));
    return true;
}

}  // namespace

std::size_t runFast(const ImageNetworkShape& network, std::size_t layer, LayerTensors tensors, LayerTensors next,
                    const ImagePass& pass, at::Tensor& x)
{
    const std::vector<LayerSpec>& layers = network.spec.layers;
    const bool last = layer + 1 == layers.size();
    switch (layers[layer].kind) {
    case LayerKind::conv:
        return runConvolution(layers[layer], tensors, x) ? 1 : 0;
    case LayerKind::convTransposed:
        if (suitsThinTransposed(layers[layer], x)) {
            x = thinConvTransposed(layers[layer], x, tensors[0], biasOf(tensors));
            return 1;
        }
        return 0;
    case LayerKind::flatten:
        // The projection of a conditioned D reads the picture in its own order.
        return !last && layers[layer + 1].kind == LayerKind::linear &&
                       network.featuresLayer != static_cast<int>(layer) + 1 &&
                       runFlattened(network.inputOf(layer), next, x)
                   ? 2
                   : 0;
    case LayerKind::leakyRelu:
        if (pass.training && !last && layers[layer + 1].kind == LayerKind::dropout && layers[layer].slope > 0) {
            // A convolution's graph does not need what came of it; a view's writing over would complicate it.
            const bool inPlace =
                layer > 0 && layers[layer - 1].kind == LayerKind::conv && !x.is_view() && x.is_contiguous(layoutOf(x));
            x = LeakyDropout::apply(x, layers[layer].slope, dropoutShare(layers[layer + 1].rate),
                                    static_cast<int>(layer + 1), pass, inPlace);
            return 2;
        }
        return 0;
    default:
        return 0;
    }
}

}  // namespace ganimede
