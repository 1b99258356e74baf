#include "engine/torch/images/fast_convolutions.h"

#include <ATen/Functions.h>
#include <torch/csrc/autograd/custom_function.h>

#include "engine/torch/images/winograd.h"

namespace ganimede {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

winograd::Pictures picturesOf(const at::Tensor& x)
{
    return {x.size(0), x.size(2), x.size(3), x.size(1)};
}

winograd::Pictures picturesOf(const at::Tensor& x, std::int64_t channels)
{
    return {x.size(0), x.size(2), x.size(3), channels};
}

at::Tensor channelsLast(const at::Tensor& x)
{
    return x.contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor emptyPictures(const winograd::Pictures& p, const at::TensorOptions& options)
{
    return at::empty({p.count, p.channels, p.height, p.width}, options, at::MemoryFormat::ChannelsLast);
}

at::Tensor emptyTransformed(const winograd::Pictures& p, const at::TensorOptions& options)
{
    return at::empty({winograd::kPoints, p.tiles(), p.channels}, options);
}

class Winograd : public torch::autograd::Function<Winograd> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight,
                              const at::Tensor& bias)
    {
        const at::Tensor input = channelsLast(x);
        const winograd::Pictures from = picturesOf(input);
        const winograd::Pictures to = picturesOf(input, weight.size(0));
        const at::Tensor inputs = emptyTransformed(from, x.options());
        winograd::transformInput(from, input.const_data_ptr<float>(), inputs.mutable_data_ptr<float>());
        const at::Tensor weights = at::empty({winograd::kPoints, to.channels, from.channels}, x.options());
        winograd::transformWeight(to.channels, from.channels, channelsLast(weight).const_data_ptr<float>(),
                                  weights.mutable_data_ptr<float>());
        const at::Tensor products = at::bmm(inputs, weights.transpose(1, 2));
        const at::Tensor y = emptyPictures(to, x.options());
        winograd::transformOutput(to, products.const_data_ptr<float>(),
                                  bias.defined() ? bias.const_data_ptr<float>() : nullptr, y.mutable_data_ptr<float>());
        // What a gradient does not need is not kept.
        context->save_for_backward({context->needs_input_grad(1) ? inputs : at::Tensor(),
                                    context->needs_input_grad(0) ? weights : at::Tensor()});
        context->saved_data["channels"] = from.channels;
        return y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const at::Tensor gradient = channelsLast(gradients.front());
        const variable_list saved = context->get_saved_variables();
        const winograd::Pictures to = picturesOf(gradient);
        const winograd::Pictures from = picturesOf(gradient, context->saved_data["channels"].toInt());
        variable_list result(3);
        const at::Tensor products = emptyTransformed(to, gradient.options());
        winograd::adjointOutput(to, gradient.const_data_ptr<float>(), products.mutable_data_ptr<float>());
        if (saved[1].defined()) {
            const at::Tensor inputs = at::bmm(products, saved[1]);
            result[0] = emptyPictures(from, gradient.options());
            winograd::adjointInput(from, inputs.const_data_ptr<float>(), result[0].mutable_data_ptr<float>());
        }
        if (saved[0].defined()) {
            const at::Tensor weights = at::bmm(products.transpose(1, 2), saved[0]);
            result[1] =
                at::empty({to.channels, from.channels, 3, 3}, gradient.options(), at::MemoryFormat::ChannelsLast);
            winograd::adjointWeight(to.channels, from.channels, weights.const_data_ptr<float>(),
                                    result[1].mutable_data_ptr<float>());
        }
        if (context->needs_input_grad(2)) {
            result[2] = gradient.sum({0, 2, 3});
        }
        return result;
    }
};

// The windows of a picture of one channel, (B, 1, H, W) -> (B rows columns, k k), by a view and a copy.
at::Tensor windowsOf(const at::Tensor& x, std::int64_t kernel, std::int64_t stride)
{
    return x.squeeze(1).unfold(1, kernel, stride).unfold(2, kernel, stride).reshape({-1, kernel * kernel});
}

}  // namespace

bool suitsWinograd(const LayerSpec& layer, const at::Tensor& x)
{
    const bool same = layer.padding == LayerSpec::kSame || layer.padding == 1;
    const std::int64_t tiles = winograd::tilesOf(x.size(2)) * winograd::tilesOf(x.size(3));
    // Tiles that reach far over the edge cost more than they save.
    const bool pays = 2 * winograd::kPoints * tiles < 9 * x.size(2) * x.size(3);
    return layer.kernel == 3 && layer.stride == 1 && same && pays && x.size(1) % winograd::kChannelMultiple == 0 &&
           layer.out % winograd::kChannelMultiple == 0;
}

at::Tensor winogradConv(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias)
{
    return Winograd::apply(x, weight, bias);
}

bool suitsThin(const LayerSpec& layer, const at::Tensor& x)
{
    return x.size(1) == 1 && layer.out > 1;
}

at::Tensor thinConv(const LayerSpec& layer, const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias)
{
    const at::Tensor around = padded(x, convPadding(layer, x.size(2)), convPadding(layer, x.size(3)));
    const at::Tensor windows = windowsOf(around, layer.kernel, layer.stride);
    const at::Tensor weights = weight.view({layer.out, -1}).t();
    const at::Tensor y = bias.defined() ? at::addmm(bias, windows, weights) : at::mm(windows, weights);
    const std::int64_t rows = (around.size(2) - layer.kernel) / layer.stride + 1;
    const std::int64_t columns = (around.size(3) - layer.kernel) / layer.stride + 1;
    return y.view({x.size(0), rows, columns, layer.out}).permute({0, 3, 1, 2});
}

}  // namespace ganimede
