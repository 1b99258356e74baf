#include "engine/networks/mlp.h"

#include <cmath>

#include "engine/data/dataset.h"

namespace ganimede {
namespace {

MlpShape shapeOf(int inputs, const NetworkSpec& network, int outputs)
{
    MlpShape shape;
    shape.widths.push_back(inputs);
    shape.widths.insert(shape.widths.end(), network.hidden.begin(), network.hidden.end());
    shape.widths.push_back(outputs);
    shape.activation = network.activation;
    shape.leak = network.leak;
    return shape;
}

void scale(std::vector<float>& values, double factor, double offset)
{
    for (float& value : values) {
        value = static_cast<float>(factor * value + offset);
    }
}

void fillSymmetric(const Stream& stream, double limit, std::vector<float>& values)
{
    fillUniform(stream, values);
    scale(values, 2.0 * limit, -limit);
}

void fillWeights(const NetworkSpec& network, int fanIn, int fanOut, const Stream& stream, std::vector<float>& values)
{
    switch (network.initialisation) {
    case Initialisation::uniformFanIn:
        fillSymmetric(stream, 1.0 / std::sqrt(fanIn), values);
        break;
    case Initialisation::heNormal:
        fillNormal(stream, values);
        scale(values, std::sqrt(2.0 / fanIn), 0.0);
        break;
    case Initialisation::glorotUniform:
        fillSymmetric(stream, std::sqrt(6.0 / (fanIn + fanOut)), values);
        break;
    case Initialisation::normal:
        fillNormal(stream, values);
        scale(values, network.initialisationStd, 0.0);
        break;
    }
}

}  // namespace

std::int64_t MlpShape::parameterCount() const
{
    std::int64_t count = 0;
    for (int layer = 0; layer < layers(); ++layer) {
        count += (std::int64_t{widths[layer]} + 1) * widths[layer + 1];
    }
    return count;
}

MlpShape generatorShape(const ExperimentSpec& spec)
{
    MlpShape shape = shapeOf(spec.latent.dimensions, spec.generator, dataDimensions(spec.data));
    shape.output = spec.generator.output;
    return shape;
}

MlpShape discriminatorShape(const ExperimentSpec& spec)
{
    return shapeOf(spec.remedies.pack * dataDimensions(spec.data), spec.discriminator, 1);
}

std::vector<Tensor> initialParameters(const MlpShape& shape, const NetworkSpec& network, const std::string& prefix,
                                      const Stream& stream)
{
    std::vector<Tensor> tensors;
    for (int layer = 0; layer < shape.layers(); ++layer) {
        const int in = shape.widths[layer];
        const int out = shape.widths[layer + 1];
        const std::string name = prefix + "." + std::to_string(layer);
        const auto row = static_cast<std::uint32_t>(2 * layer);

        Tensor weight{name + ".weight", {out, in}, std::vector<float>(static_cast<std::size_t>(in) * out)};
        fillWeights(network, in, out, stream.row(row), weight.values);
        Tensor bias{name + ".bias", {out}, std::vector<float>(static_cast<std::size_t>(out), 0.0f)};
        if (network.initialisation == Initialisation::uniformFanIn) {
            fillSymmetric(stream.row(row + 1), 1.0 / std::sqrt(in), bias.values);
        }
        tensors.push_back(std::move(weight));
        tensors.push_back(std::move(bias));
    }
    return tensors;
}

}  // namespace ganimede
