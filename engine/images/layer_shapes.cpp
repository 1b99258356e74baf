#include "engine/images/layer_shapes.h"

#include <algorithm>

#include "engine/core/words.h"
#include "engine/images/layer_text.h"

namespace ganimede {
namespace {

/// Anything larger than this is refused, so that products of three sizes and a kernel stay far from overflow.
constexpr std::int64_t kMaxSize = kMaxLayerOutputs;

std::int64_t product(const LayerShape& shape)
{
    std::int64_t size = 1;
    for (const std::int64_t side : shape) {
        size = size <= kMaxSize && side >= 1 && side <= kMaxSize ? size * side : kMaxSize + 1;
    }
    return size;
}

/// "A convolution": how problems begin.
std::string aLayer(LayerKind kind)
{
    switch (kind) {
    case LayerKind::linear:
        return Words::tr("A linear layer");
    case LayerKind::conv:
        return Words::tr("A convolution");
    case LayerKind::convTransposed:
        return Words::tr("A transposed convolution");
    case LayerKind::upsample:
        return Words::tr("Up-sampling");
    case LayerKind::averagePool:
        return Words::tr("Average pooling");
    case LayerKind::residual:
        return Words::tr("A residual block");
    case LayerKind::instanceNorm:
        return Words::tr("Instance norm");
    default:
        return Words::tr("A %1 layer", nameOf(kind));
    }
}

bool needsPicture(LayerKind kind)
{
    using enum LayerKind;
    return kind == conv || kind == convTransposed || kind == upsample || kind == averagePool || kind == residual ||
           kind == instanceNorm;
}

/// Sizes below 1, and those so large that nothing can be worked out with them.
std::string sizeProblem(const LayerSpec& layer)
{
    using enum LayerKind;
    const auto unusable = [](std::int64_t size) { return size < 1 || size > kMaxSize; };
    const bool convolves = layer.kind == conv || layer.kind == convTransposed;
    const bool hasOut = convolves || layer.kind == linear || layer.kind == residual;
    const bool hasKernel = convolves || layer.kind == residual;
    const bool hasStride = hasKernel || layer.kind == upsample || layer.kind == averagePool;
    if ((hasOut && unusable(layer.out)) || (hasKernel && unusable(layer.kernel)) ||
        (hasStride && unusable(layer.stride))) {
        return Words::tr("%1 needs sizes from 1 to %2.", aLayer(layer.kind), kMaxSize);
    }
    if (convolves && (layer.padding < LayerSpec::kSame || layer.padding > kMaxSize)) {
        return Words::tr("%1 cannot be padded with %2 pixels.", aLayer(layer.kind), layer.padding);
    }
    return {};
}

std::string inputProblem(const LayerSpec& layer, const LayerShape& input)
{
    if (input.empty()) {
        return Words::tr("Layers work on numbers in a row or on pictures, at most %1 numbers, and not on nothing.",
                         kMaxLayerOutputs);
    }
    if ((input.size() != 1 && input.size() != 3) || product(input) > kMaxLayerOutputs) {
        return Words::tr("Layers work on numbers in a row or on pictures, at most %1 numbers, and not on %2.",
                         kMaxLayerOutputs, shapeText(input));
    }
    if (needsPicture(layer.kind) && input.size() != 3) {
        return Words::tr("%1 needs a picture, and here come %2 numbers in a row; flatten comes after it, not before, "
                         "and reshape makes a picture.",
                         aLayer(layer.kind), shapeText(input));
    }
    if (layer.kind == LayerKind::linear && input.size() != 1) {
        return Words::tr(
            "A linear layer needs numbers in a row, and here comes a picture of %1; put flatten before it.",
            shapeText(input));
    }
    return {};
}

/// Length of one axis after a convolution; below 1 if the kernel does not fit.
std::int64_t convLength(const LayerSpec& layer, std::int64_t length)
{
    if (layer.padding == LayerSpec::kSame) {
        return (length + layer.stride - 1) / layer.stride;
    }
    const std::int64_t room = length + 2 * std::int64_t{layer.padding} - layer.kernel;
    return room < 0 ? 0 : room / layer.stride + 1;
}

std::int64_t transposedLength(const LayerSpec& layer, std::int64_t length)
{
    const Padding cut = transposedCut(layer);
    return (length - 1) * layer.stride + layer.kernel - cut.before - cut.after;
}

std::int64_t convParameters(std::int64_t in, std::int64_t out, std::int64_t kernel, bool bias)
{
    std::int64_t weights = 0;
    const bool tooMany = __builtin_mul_overflow(in * out, kernel * kernel, &weights) || weights > kMaxParameters;
    return tooMany ? kMaxParameters + 1 : weights + (bias ? out : 0);
}

LayerResult convolved(const LayerSpec& layer, const LayerShape& input)
{
    LayerResult result;
    const bool transposed = layer.kind == LayerKind::convTransposed;
    if (transposed && layer.padding == LayerSpec::kSame && layer.kernel < layer.stride) {
        result.problem = Words::tr(
            "A transposed convolution's kernel must be at least as wide as its stride, or pixels between stay empty.");
        return result;
    }
    const auto length = transposed ? transposedLength : convLength;
    const LayerShape shape{layer.out, length(layer, input[1]), length(layer, input[2])};
    if (shape[1] < 1 || shape[2] < 1) {
        result.problem = transposed ? Words::tr("A transposed convolution with a kernel of %1 leaves nothing of %2.",
                                                layer.kernel, shapeText(input))
                                    : Words::tr("A convolution with a kernel of %1 does not fit into %2.", layer.kernel,
                                                shapeText(input));
        return result;
    }
    result.shape = shape;
    result.parameters = convParameters(input[0], layer.out, layer.kernel, layer.bias);
    return result;
}

LayerResult pooled(const LayerSpec& layer, const LayerShape& input, std::int64_t channels)
{
    LayerResult result;
    if (input[1] < layer.stride || input[2] < layer.stride) {
        result.problem =
            Words::tr("%1 by %2 leaves nothing of %3.", aLayer(layer.kind), layer.stride, shapeText(input));
        return result;
    }
    result.shape = {channels, input[1] / layer.stride, input[2] / layer.stride};
    return result;
}

LayerResult residual(const LayerSpec& layer, const LayerShape& input)
{
    LayerResult result = pooled(layer, input, layer.out);
    if (result.problem.empty()) {
        result.parameters = convParameters(input[0], layer.out, layer.kernel, true) +
                            convParameters(layer.out, layer.out, layer.kernel, true) +
                            convParameters(input[0], layer.out, 1, false);
    }
    return result;
}

LayerResult reshaped(const LayerSpec& layer, const LayerShape& input)
{
    LayerResult result;
    const LayerShape shape(layer.shape.begin(), layer.shape.end());
    const bool positive = std::ranges::all_of(shape, [](std::int64_t side) { return side >= 1; });
    if (shape.size() != 3 || !positive) {
        result.problem = Words::tr("reshape needs three sizes from 1: channels, height and width.");
    } else if (product(shape) != product(input)) {
        result.problem = Words::tr("reshape to %1 needs %2 numbers, and here come %3.", shapeText(shape),
                                   product(shape), product(input));
    } else {
        result.shape = shape;
    }
    return result;
}

LayerResult follow(const LayerSpec& layer, const LayerShape& input)
{
    switch (layer.kind) {
    case LayerKind::linear:
        return {{layer.out}, convParameters(input[0], layer.out, 1, layer.bias), {}};
    case LayerKind::conv:
    case LayerKind::convTransposed:
        return convolved(layer, input);
    case LayerKind::upsample:
        return {{input[0], input[1] * layer.stride, input[2] * layer.stride}, 0, {}};
    case LayerKind::averagePool:
        return pooled(layer, input, input[0]);
    case LayerKind::residual:
        return residual(layer, input);
    case LayerKind::batchNorm:
    case LayerKind::layerNorm:
    case LayerKind::instanceNorm:
        return {input, 2 * input[0], {}};
    case LayerKind::reshape:
        return reshaped(layer, input);
    case LayerKind::flatten:
        return {{product(input)}, 0, {}};
    case LayerKind::dropout:
    case LayerKind::relu:
    case LayerKind::leakyRelu:
    case LayerKind::elu:
    case LayerKind::tanh:
    case LayerKind::sigmoid:
        return {input, 0, {}};
    }
    return {};
}

LayerResult checked(const LayerSpec& layer, const LayerShape& input)
{
    for (const std::string& problem : {inputProblem(layer, input), sizeProblem(layer)}) {
        if (!problem.empty()) {
            return {{}, 0, problem};
        }
    }
    LayerResult result = follow(layer, input);
    if (product(result.shape) > kMaxLayerOutputs) {
        return {{},
                0,
                Words::tr("%1 would make %2 numbers of every picture, and %3 are the most.", aLayer(layer.kind),
                          shapeText(result.shape), kMaxLayerOutputs)};
    }
    return result;
}

}  // namespace

std::vector<LayerResult> followLayers(const std::vector<LayerSpec>& layers, LayerShape input)
{
    std::vector<LayerResult> results;
    std::int64_t parameters = 0;
    for (const LayerSpec& layer : layers) {
        LayerResult result = checked(layer, input);
        parameters += result.parameters;
        if (result.problem.empty() && parameters > kMaxParameters) {
            result = {{},
                      0,
                      Words::tr("With this layer the network has more than %1 million parameters.",
                                kMaxParameters / 1'000'000)};
        } else if (result.problem.empty() && results.size() == kMaxLayers) {
            result = {{}, 0, Words::tr("A network has at most %1 layers.", kMaxLayers)};
        }
        const bool fits = result.problem.empty();
        input = result.shape;
        results.push_back(std::move(result));
        if (!fits) {
            break;
        }
    }
    return results;
}

std::string shapeText(const LayerShape& shape)
{
    std::string text;
    for (const std::int64_t side : shape) {
        text += (text.empty() ? "" : " x ") + std::to_string(side);
    }
    return text;
}

Padding convPadding(const LayerSpec& layer, std::int64_t length)
{
    if (layer.padding != LayerSpec::kSame) {
        return {layer.padding, layer.padding};
    }
    const std::int64_t outputs = (length + layer.stride - 1) / layer.stride;
    const auto total =
        static_cast<int>(std::max<std::int64_t>(0, (outputs - 1) * layer.stride + layer.kernel - length));
    return {total / 2, total - total / 2};
}

Padding transposedCut(const LayerSpec& layer)
{
    if (layer.padding != LayerSpec::kSame) {
        return {layer.padding, layer.padding};
    }
    const int total = std::max(0, layer.kernel - layer.stride);
    return {total / 2, total - total / 2};
}

}  // namespace ganimede
