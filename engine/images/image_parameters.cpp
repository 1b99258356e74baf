#include "engine/images/image_parameters.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

std::int64_t sizeOf(const std::vector<std::int64_t>& shape)
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

void fillSymmetric(const Stream& stream, double limit, std::vector<float>& values)
{
    fillUniform(stream, values);
    for (float& value : values) {
        value = static_cast<float>(2 * limit * value - limit);
    }
}

void fillGaussian(const Stream& stream, double mean, double deviation, std::vector<float>& values)
{
    fillNormal(stream, values);
    for (float& value : values) {
        value = static_cast<float>(deviation * value + mean);
    }
}

void fillWeight(const ImageTensor& tensor, const ImageNetworkSpec& network, const Stream& stream,
                std::vector<float>& values)
{
    const auto fanIn = static_cast<double>(tensor.fanIn);
    switch (network.initialisation) {
    case Initialisation::uniformFanIn:
        return fillSymmetric(stream, 1 / std::sqrt(fanIn), values);
    case Initialisation::heNormal:
        return fillGaussian(stream, 0, std::sqrt(2 / fanIn), values);
    case Initialisation::glorotUniform:
        return fillSymmetric(stream, std::sqrt(6 / (fanIn + static_cast<double>(tensor.fanOut))), values);
    case Initialisation::normal:
        return fillGaussian(stream, 0, network.initialisationStd, values);
    }
}

void fillTensor(const ImageTensor& tensor, const ImageNetworkSpec& network, const Stream& stream,
                std::vector<float>& values)
{
    switch (tensor.role) {
    case ImageTensorRole::weight:
        return fillWeight(tensor, network, stream, values);
    case ImageTensorRole::bias:
        if (network.initialisation == Initialisation::uniformFanIn) {
            fillSymmetric(stream, 1 / std::sqrt(static_cast<double>(tensor.fanIn)), values);
        }
        return;
    case ImageTensorRole::gain:
        std::ranges::fill(values, 1.0f);
        if (network.initialisation == Initialisation::normal) {
            fillGaussian(stream, 1, network.initialisationStd, values);
        }
        return;
    case ImageTensorRole::embedding:
        return fillNormal(stream, values);
    case ImageTensorRole::mean:
        return;
    case ImageTensorRole::variance:
        std::ranges::fill(values, 1.0f);
        return;
    }
}

// Adds the tensors of one layer after the other.
class TensorList {
public:
    explicit TensorList(ImageNetworkShape& network) : m_network(network) {}

    void addLayer(std::size_t layer)
    {
        m_layer = static_cast<int>(layer);
        const LayerSpec& spec = m_network.spec.layers[layer];
        const std::int64_t in = m_network.inputOf(layer).front();
        switch (spec.kind) {
        case LayerKind::linear:
            return addWeight("", {spec.out, in}, spec.bias, spec.spectral, false);
        case LayerKind::conv:
            return addWeight("", {spec.out, in, spec.kernel, spec.kernel}, spec.bias, spec.spectral, false);
        case LayerKind::convTransposed:
            return addWeight("", {in, spec.out, spec.kernel, spec.kernel}, spec.bias, spec.spectral, true);
        case LayerKind::residual:
            addWeight("conv1.", {spec.out, in, spec.kernel, spec.kernel}, true, false, false);
            addWeight("conv2.", {spec.out, spec.out, spec.kernel, spec.kernel}, true, false, false);
            return addWeight("shortcut.", {spec.out, in, 1, 1}, false, false, false);
        case LayerKind::batchNorm:
            addNorm(in);
            add("mean", ImageTensorRole::mean, {in}, 1, 1);
            return add("variance", ImageTensorRole::variance, {in}, 1, 1);
        case LayerKind::layerNorm:
        case LayerKind::instanceNorm:
            return addNorm(in);
        default:
            return;
        }
    }

    void addEmbedding(std::int64_t dimensions)
    {
        m_network.tensors.push_back({m_network.name + ".embedding.weight",
                                     static_cast<int>(m_network.spec.layers.size()),
                                     ImageTensorRole::embedding,
                                     {m_network.classes, dimensions}});
    }

    void addProjection(std::int64_t features, bool spectral)
    {
        m_network.tensors.push_back({m_network.name + ".projection.weight",
                                     static_cast<int>(m_network.spec.layers.size()),
                                     ImageTensorRole::weight,
                                     {m_network.classes, features},
                                     features,
                                     1,
                                     spectral});
    }

private:
    void add(const std::string& name, ImageTensorRole role, std::vector<std::int64_t> shape, std::int64_t fanIn,
             std::int64_t fanOut)
    {
        m_network.tensors.push_back({m_network.name + "." + std::to_string(m_layer) + "." + name, m_layer, role,
                                     std::move(shape), fanIn, fanOut});
    }

    void addWeight(const std::string& prefix, const std::vector<std::int64_t>& shape, bool bias, bool spectral,
                   bool transposed)
    {
        const std::int64_t window = shape.size() == 4 ? shape[2] * shape[3] : 1;
        const std::int64_t fanIn = shape[1] * window;
        add(prefix + "weight", ImageTensorRole::weight, shape, fanIn, shape[0] * window);
        m_network.tensors.back().spectral = spectral;
        m_network.tensors.back().transposed = transposed;
        if (bias) {
            add(prefix + "bias", ImageTensorRole::bias, {shape[transposed ? 1 : 0]}, fanIn, 1);
        }
    }

    void addNorm(std::int64_t channels)
    {
        add("weight", ImageTensorRole::gain, {channels}, 1, 1);
        add("bias", ImageTensorRole::bias, {channels}, 1, 1);
        // A norm's bias has no fan in: it begins at 0 whatever the initialisation.
        m_network.tensors.back().fanIn = 0;
    }

    ImageNetworkShape& m_network;
    int m_layer = 0;
};

std::string misfit(const ImageNetworkShape& network, std::size_t layer, const std::string& problem)
{
    return network.name == "generator"
               ? Words::tr("Layer %1 of the generator does not fit what comes before it: %2", layer + 1, problem)
               : Words::tr("Layer %1 of the discriminator does not fit what comes before it: %2", layer + 1, problem);
}

ImageNetworkShape followed(const char* name, const ImageNetworkSpec& spec, LayerShape input, int classes)
{
    ImageNetworkShape network{name, spec, std::move(input), {}, classes, -1, {}};
    const std::vector<LayerResult> results = followLayers(spec.layers, network.input);
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (!results[i].problem.empty()) {
            throw Error(misfit(network, i, results[i].problem));
        }
        network.outputs.push_back(results[i].shape);
    }
    TensorList tensors(network);
    for (std::size_t layer = 0; layer < spec.layers.size(); ++layer) {
        tensors.addLayer(layer);
    }
    return network;
}

bool endsInFeatures(LayerKind kind)
{
    return kind == LayerKind::linear || kind == LayerKind::conv;
}

}  // namespace

bool ImageNetworkShape::hasBatchNorm() const
{
    return std::ranges::any_of(spec.layers, [](const LayerSpec& layer) { return layer.kind == LayerKind::batchNorm; });
}

ImageNetworkShape generatorShape(const ImageSpec& spec, const LayerShape& picture, int classes)
{
    const bool labelled = spec.conditioning == Conditioning::labels;
    ImageNetworkShape network = followed("generator", spec.generator, {spec.latent.dimensions}, labelled ? classes : 0);
    if (network.output() != picture) {
        throw Error(Words::tr("The generator makes %1, but the pictures of the set are %2 (channels, height, width).",
                              shapeText(network.output()), shapeText(picture)));
    }
    if (labelled) {
        TensorList(network).addEmbedding(spec.latent.dimensions);
    }
    return network;
}

ImageNetworkShape discriminatorShape(const ImageSpec& spec, const LayerShape& picture, int classes)
{
    const bool labelled = spec.conditioning == Conditioning::labels;
    ImageNetworkShape network = followed("discriminator", spec.discriminator, picture, labelled ? classes : 0);
    if (sizeOf(network.output()) != 1) {
        throw Error(Words::tr("The discriminator makes %1 of a picture, but it has to end in a single score.",
                              shapeText(network.output())));
    }
    if (!labelled) {
        return network;
    }
    for (std::size_t layer = 0; layer < network.spec.layers.size(); ++layer) {
        if (endsInFeatures(network.spec.layers[layer].kind)) {
            network.featuresLayer = static_cast<int>(layer);
        }
    }
    if (network.featuresLayer < 0) {
        throw Error(Words::tr("Conditioning on labels needs a linear or convolutional layer in the discriminator."));
    }
    const auto features = static_cast<std::size_t>(network.featuresLayer);
    TensorList(network).addProjection(sizeOf(network.inputOf(features)), network.spec.layers[features].spectral);
    return network;
}

std::vector<Tensor> initialTensors(const ImageNetworkShape& network, std::int64_t seed, std::int64_t step)
{
    std::vector<Tensor> tensors;
    for (const ImageTensor& tensor : network.tensors) {
        Tensor values{tensor.name, tensor.shape, std::vector<float>(static_cast<std::size_t>(sizeOf(tensor.shape)))};
        if (tensor.fanIn > 0) {
            const Stream stream{static_cast<std::uint64_t>(seed), streamId("init." + tensor.name),
                                static_cast<std::uint64_t>(step)};
            fillTensor(tensor, network.spec, stream, values.values);
        }
        tensors.push_back(std::move(values));
    }
    return tensors;
}

}  // namespace ganimede
