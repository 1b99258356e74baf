#include "engine/torch/images/fast_convolutions.h"

#include <optional>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <torch/csrc/autograd/custom_function.h>

#include "engine/torch/images/panel_products.h"
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

// What a layer without a bias hands to a Function: LibTorch takes no undefined tensor there.
std::optional<at::Tensor> given(const at::Tensor& bias)
{
    return bias.defined() ? std::optional(bias) : std::nullopt;
}

// Transformed pictures with the channels of `from` -> with those of `to`. Weight: (from, 3, 3, to).
at::Tensor timesWeight(const winograd::Pictures& from, const at::Tensor& transformed, const winograd::Pictures& to,
                       const at::Tensor& weight)
{
    const at::Tensor weights = at::empty({winograd::kPoints, to.channels, from.channels}, transformed.options());
    winograd::transformWeight(from.channels, to.channels, weight.contiguous().const_data_ptr<float>(),
                              weights.mutable_data_ptr<float>());
    const at::Tensor products = emptyTransformed(to, transformed.options());
    panels::multiply({winograd::kPoints, from.tiles(), from.channels, to.channels}, transformed.const_data_ptr<float>(),
                     weights.const_data_ptr<float>(), products.mutable_data_ptr<float>());
    return products;
}

class Winograd : public torch::autograd::Function<Winograd> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight,
                              const std::optional<at::Tensor>& bias)
    {
        const at::Tensor input = channelsLast(x);
        const winograd::Pictures from = picturesOf(input);
        const winograd::Pictures to = picturesOf(input, weight.size(0));
        const at::Tensor inputs = emptyTransformed(from, x.options());
        winograd::transformInput(from, input.const_data_ptr<float>(), inputs.mutable_data_ptr<float>());
        // (out, in, 3, 3) as (in, 3, 3, out).
        const at::Tensor products = timesWeight(from, inputs, to, weight.permute({1, 2, 3, 0}));
        const at::Tensor y = emptyPictures(to, x.options());
        winograd::transformOutput(to, products.const_data_ptr<float>(), bias ? bias->const_data_ptr<float>() : nullptr,
                                  y.mutable_data_ptr<float>());
        // What a gradient does not need is not kept.
        context->save_for_backward(
            {weight.requires_grad() ? inputs : at::Tensor(), x.requires_grad() ? weight : at::Tensor()});
        context->saved_data["channels"] = from.channels;
        context->saved_data["biased"] = bias.has_value();
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
            const at::Tensor inputs = timesWeight(to, products, from, saved[1].permute({0, 2, 3, 1}));
            result[0] = emptyPictures(from, gradient.options());
            winograd::adjointInput(from, inputs.const_data_ptr<float>(), result[0].mutable_data_ptr<float>());
        }
        if (saved[0].defined()) {
            const at::Tensor weights = at::empty({winograd::kPoints, to.channels, from.channels}, gradient.options());
            panels::multiplyTransposed({winograd::kPoints, to.channels, to.tiles(), from.channels},
                                       products.const_data_ptr<float>(), saved[0].const_data_ptr<float>(),
                                       weights.mutable_data_ptr<float>());
            result[1] =
                at::empty({to.channels, from.channels, 3, 3}, gradient.options(), at::MemoryFormat::ChannelsLast);
            winograd::adjointWeight(to.channels, from.channels, weights.const_data_ptr<float>(),
                                    result[1].mutable_data_ptr<float>());
        }
        if (context->saved_data["biased"].toBool() && context->needs_input_grad(2)) {
            result[2] = gradient.sum({0, 2, 3});
        }
        return result;
    }
};

// (B, C, H, W) -> (B H W, C), a view.
at::Tensor pixelsOf(const at::Tensor& x)
{
    return channelsLast(x).permute({0, 2, 3, 1}).reshape({-1, x.size(1)});
}

// (B rows columns, C) -> (B, C, rows, columns), a view.
at::Tensor pictureOf(const at::Tensor& pixels, std::int64_t rows, std::int64_t columns)
{
    return pixels.view({-1, rows, columns, pixels.size(1)}).permute({0, 3, 1, 2});
}

// The windows of pictures of one channel: (B, 1, H, W) -> (B rows columns, k k).
at::Tensor windowsOf(const at::Tensor& x, std::int64_t kernel, std::int64_t stride)
{
    return x.squeeze(1).unfold(1, kernel, stride).unfold(2, kernel, stride).reshape({-1, kernel * kernel});
}

// Its adjoint: adds up (k k, B rows columns) into pictures (B, 1, H, W).
at::Tensor overlapped(const at::Tensor& windows, at::IntArrayRef shape, std::int64_t kernel, std::int64_t stride)
{
    at::Tensor pictures = at::zeros(shape, windows.options());
    const std::int64_t rows = (shape[2] - kernel) / stride + 1;
    const std::int64_t columns = (shape[3] - kernel) / stride + 1;
    for (std::int64_t tap = 0; tap < kernel * kernel; ++tap) {
        const std::int64_t row = tap / kernel;
        const std::int64_t column = tap % kernel;
        pictures.slice(2, row, row + (rows - 1) * stride + 1, stride)
            .slice(3, column, column + (columns - 1) * stride + 1, stride)
            .add_(windows[tap].view({shape[0], 1, rows, columns}));
    }
    return pictures;
}

// In both of these the product that has k k rows is written with the pixels along its columns: MKL takes six times as
// long for k k columns (0.7 against 3.8 ms for the weights of D's first layer).
class Thin : public torch::autograd::Function<Thin> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight,
                              const std::optional<at::Tensor>& bias, std::int64_t stride)
    {
        const std::int64_t kernel = weight.size(2);
        const at::Tensor windows = windowsOf(x, kernel, stride);
        const at::Tensor weights = weight.reshape({weight.size(0), -1});
        const at::Tensor y = bias ? at::addmm(*bias, windows, weights.t()) : at::mm(windows, weights.t());
        context->save_for_backward(
            {weight.requires_grad() ? windows : at::Tensor(), x.requires_grad() ? weights : at::Tensor()});
        context->saved_data["shape"] = x.sizes().vec();
        context->saved_data["kernel"] = kernel;
        context->saved_data["stride"] = stride;
        context->saved_data["biased"] = bias.has_value();
        return pictureOf(y, (x.size(2) - kernel) / stride + 1, (x.size(3) - kernel) / stride + 1);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const at::Tensor pixels = pixelsOf(gradients.front());
        const variable_list saved = context->get_saved_variables();
        const std::int64_t kernel = context->saved_data["kernel"].toInt();
        variable_list result(4);
        if (saved[1].defined()) {
            result[0] = overlapped(at::mm(saved[1].t(), pixels.t()), context->saved_data["shape"].toIntVector(), kernel,
                                   context->saved_data["stride"].toInt());
        }
        if (saved[0].defined()) {
            result[1] = at::mm(saved[0].t(), pixels).t().reshape({-1, 1, kernel, kernel});
        }
        if (context->saved_data["biased"].toBool() && context->needs_input_grad(2)) {
            result[2] = pixels.sum(0);
        }
        return result;
    }
};

class ThinTransposed : public torch::autograd::Function<ThinTransposed> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight, std::int64_t cut)
    {
        const std::int64_t kernel = weight.size(2);
        const at::Tensor pixels = pixelsOf(x);
        const at::Tensor weights = weight.reshape({weight.size(0), -1});
        const at::Tensor full = overlapped(at::mm(weights.t(), pixels.t()),
                                           {x.size(0), 1, x.size(2) + kernel - 1, x.size(3) + kernel - 1}, kernel, 1);
        context->save_for_backward({pixels, weights});
        context->saved_data["cut"] = cut;
        context->saved_data["kernel"] = kernel;
        context->saved_data["rows"] = x.size(2);
        context->saved_data["columns"] = x.size(3);
        const auto side = static_cast<int>(-cut);
        return padded(full, {side, side}, {side, side});
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const auto cut = static_cast<int>(context->saved_data["cut"].toInt());
        const std::int64_t kernel = context->saved_data["kernel"].toInt();
        const at::Tensor windows = windowsOf(padded(gradients.front(), {cut, cut}, {cut, cut}), kernel, 1);
        variable_list result(3);
        if (context->needs_input_grad(0)) {
            result[0] = pictureOf(at::mm(windows, saved[1].t()), context->saved_data["rows"].toInt(),
                                  context->saved_data["columns"].toInt());
        }
        if (context->needs_input_grad(1)) {
            result[1] = at::mm(windows.t(), saved[0]).t().reshape({-1, 1, kernel, kernel});
        }
        return result;
    }
};

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
    return Winograd::apply(x, weight, given(bias));
}

bool suitsThin(const LayerSpec& layer, const at::Tensor& x)
{
    return x.size(1) == 1 && layer.out > 1;
}

at::Tensor thinConv(const LayerSpec& layer, const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias)
{
    const at::Tensor around = padded(x, convPadding(layer, x.size(2)), convPadding(layer, x.size(3)));
    return Thin::apply(around, weight, given(bias), layer.stride);
}

bool suitsThinTransposed(const LayerSpec& layer, const at::Tensor& x)
{
    const Padding cut = transposedCut(layer);
    return layer.out == 1 && layer.stride == 1 && x.size(1) > 1 && cut.before == cut.after && cut.before >= 0;
}

at::Tensor thinConvTransposed(const LayerSpec& layer, const at::Tensor& x, const at::Tensor& weight,
                              const at::Tensor& bias)
{
    const at::Tensor y = ThinTransposed::apply(x, weight, transposedCut(layer).before);
    return bias.defined() ? y + bias : y;
}

}  // namespace ganimede
