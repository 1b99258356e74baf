#include "tests/engine/reference_trainer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/networks/objective.h"

namespace ganimede::test {

ReferenceTrainer::ReferenceTrainer(const ExperimentSpec& spec, DatasetPtr data)
    : m_spec(spec),
      m_data(std::move(data)),
      m_generator(makeNetwork(generatorShape(spec), spec.generator, "generator",
                              {static_cast<std::uint64_t>(spec.seed), streams::kInitGenerator, 0})),
      m_discriminator(makeNetwork(discriminatorShape(spec), spec.discriminator, "discriminator",
                                  {static_cast<std::uint64_t>(spec.seed), streams::kInitDiscriminator, 0}))
{}

ReferenceTrainer::Network ReferenceTrainer::makeNetwork(const MlpShape& shape, const NetworkSpec& spec,
                                                        const char* prefix, const Stream& stream)
{
    Network network{shape, spec.optimiser, {}, 0};
    for (Tensor& tensor : initialParameters(shape, spec, prefix, stream)) {
        const std::size_t count = tensor.values.size();
        Vector value(tensor.values.begin(), tensor.values.end());
        network.parameters.push_back(
            {std::move(tensor), std::move(value), Vector(count), Vector(count), Vector(count)});
    }
    return network;
}

double ReferenceTrainer::follow(const MlpShape& shape, int layer, double x)
{
    if (layer + 1 == shape.layers()) {
        return shape.output == OutputActivation::tanh ? std::tanh(x) : x;
    }
    switch (shape.activation) {
    case Activation::relu:
        return x > 0 ? x : 0;
    case Activation::leakyRelu:
        return x > 0 ? x : shape.leak * x;
    case Activation::tanh:
        return std::tanh(x);
    case Activation::sigmoid:
        return 1 / (1 + std::exp(-x));
    case Activation::elu:
        return x > 0 ? x : std::expm1(x);
    }
    return x;
}

double ReferenceTrainer::slope(const MlpShape& shape, int layer, double x)
{
    const double y = follow(shape, layer, x);
    if (layer + 1 == shape.layers()) {
        return shape.output == OutputActivation::tanh ? 1 - y * y : 1;
    }
    switch (shape.activation) {
    case Activation::relu:
        return x > 0 ? 1 : 0;
    case Activation::leakyRelu:
        return x > 0 ? 1 : shape.leak;
    case Activation::tanh:
        return 1 - y * y;
    case Activation::sigmoid:
        return y * (1 - y);
    case Activation::elu:
        return x > 0 ? 1 : std::exp(x);
    }
    return 1;
}

std::vector<ReferenceTrainer::Vector> ReferenceTrainer::forward(const Network& network, const Vector& input)
{
    std::vector<Vector> sums;
    Vector from = input;
    for (int layer = 0; layer < network.shape.layers(); ++layer) {
        const Vector& weight = network.parameters[2 * layer].value;
        Vector sum = network.parameters[2 * layer + 1].value;
        for (std::size_t o = 0; o < sum.size(); ++o) {
            for (std::size_t i = 0; i < from.size(); ++i) {
                sum[o] += weight[o * from.size() + i] * from[i];
            }
        }
        from.resize(sum.size());
        std::ranges::transform(sum, from.begin(), [&](double x) { return follow(network.shape, layer, x); });
        sums.push_back(std::move(sum));
    }
    return sums;
}

ReferenceTrainer::Vector ReferenceTrainer::output(const Network& network, const std::vector<Vector>& sums)
{
    Vector result = sums.back();
    std::ranges::transform(result, result.begin(),
                           [&](double x) { return follow(network.shape, network.shape.layers() - 1, x); });
    return result;
}

ReferenceTrainer::Vector ReferenceTrainer::backward(Network& network, const Vector& input,
                                                    const std::vector<Vector>& sums, Vector byOutput)
{
    for (int layer = network.shape.layers(); layer-- > 0;) {
        Vector from = input;
        if (layer > 0) {
            from = sums[layer - 1];
            std::ranges::transform(from, from.begin(), [&](double x) { return follow(network.shape, layer - 1, x); });
        }
        Parameter& weight = network.parameters[2 * layer];
        Parameter& bias = network.parameters[2 * layer + 1];
        Vector byInput(from.size());
        for (std::size_t o = 0; o < byOutput.size(); ++o) {
            const double delta = byOutput[o] * slope(network.shape, layer, sums[layer][o]);
            bias.gradient[o] += delta;
            for (std::size_t i = 0; i < from.size(); ++i) {
                weight.gradient[o * from.size() + i] += delta * from[i];
                byInput[i] += delta * weight.value[o * from.size() + i];
            }
        }
        byOutput = std::move(byInput);
    }
    return byOutput;
}

void ReferenceTrainer::descend(Network& network)
{
    const OptimiserSpec& o = network.optimiser;
    const int t = ++network.updates;
    for (Parameter& p : network.parameters) {
        for (std::size_t i = 0; i < p.value.size(); ++i) {
            const double g = std::exchange(p.gradient[i], 0.0);
            switch (o.kind) {
            case OptimiserKind::sgd:
                p.value[i] -= o.learningRate * g;
                break;
            case OptimiserKind::momentum:
                p.m[i] = o.momentum * p.m[i] + g;
                p.value[i] -= o.learningRate * p.m[i];
                break;
            case OptimiserKind::rmsprop:
                p.v[i] = o.decay * p.v[i] + (1 - o.decay) * g * g;
                p.value[i] -= o.learningRate * g / (std::sqrt(p.v[i]) + o.epsilon);
                break;
            case OptimiserKind::adam:
                p.m[i] = o.beta1 * p.m[i] + (1 - o.beta1) * g;
                p.v[i] = o.beta2 * p.v[i] + (1 - o.beta2) * g * g;
                p.value[i] -= o.learningRate / (1 - std::pow(o.beta1, t)) * p.m[i] /
                              (std::sqrt(p.v[i]) / std::sqrt(1 - std::pow(o.beta2, t)) + o.epsilon);
                break;
            }
        }
    }
}

std::vector<ReferenceTrainer::Vector> ReferenceTrainer::latents(std::uint32_t stream, std::uint64_t key) const
{
    const auto dimensions = static_cast<std::size_t>(m_spec.latent.dimensions);
    std::vector<float> z(dimensions * static_cast<std::size_t>(m_spec.batch));
    fillLatent(m_spec.latent, {static_cast<std::uint64_t>(m_spec.seed), stream, key}, z);
    std::vector<Vector> samples;
    for (std::size_t i = 0; i < z.size(); i += dimensions) {
        samples.emplace_back(z.begin() + static_cast<std::ptrdiff_t>(i),
                             z.begin() + static_cast<std::ptrdiff_t>(i + dimensions));
    }
    return samples;
}

void ReferenceTrainer::updateDiscriminator(std::uint64_t key)
{
    std::vector<std::uint32_t> indices(static_cast<std::size_t>(m_spec.batch));
    fillIndices({static_cast<std::uint64_t>(m_spec.seed), streams::kBatchReal, key},
                static_cast<std::uint32_t>(m_data->size()), indices);
    double real = 0;
    double fake = 0;
    const auto learn = [&](const Vector& point, auto lossOf, double& total) {
        const auto sums = forward(m_discriminator, point);
        const LossTerm loss = lossOf(m_spec.objective.kind, output(m_discriminator, sums).front());
        total += loss.value / m_spec.batch;
        backward(m_discriminator, point, sums, {loss.derivative / m_spec.batch});
    };
    for (const std::uint32_t index : indices) {
        learn({m_data->x[index], m_data->y[index]}, discriminatorLossOnReal, real);
    }
    for (const Vector& z : latents(streams::kLatentForD, key)) {
        learn(output(m_generator, forward(m_generator, z)), discriminatorLossOnFake, fake);
    }
    descend(m_discriminator);
    if (m_spec.objective.kind == ObjectiveKind::wasserstein) {
        for (Parameter& p : m_discriminator.parameters) {
            for (double& value : p.value) {
                value = std::clamp(value, -m_spec.objective.clip, m_spec.objective.clip);
            }
        }
    }
    m_losses.dReal = static_cast<float>(real);
    m_losses.dFake = static_cast<float>(fake);
}

void ReferenceTrainer::updateGenerator(std::uint64_t key)
{
    double total = 0;
    for (const Vector& z : latents(streams::kLatentForG, key)) {
        const auto sums = forward(m_generator, z);
        const Vector point = output(m_generator, sums);
        const auto judged = forward(m_discriminator, point);
        const LossTerm loss = generatorLoss(m_spec.objective.kind, output(m_discriminator, judged).front());
        total += loss.value / m_spec.batch;
        backward(m_generator, z, sums, backward(m_discriminator, point, judged, {loss.derivative / m_spec.batch}));
    }
    for (Parameter& p : m_discriminator.parameters) {
        std::ranges::fill(p.gradient, 0.0);
    }
    descend(m_generator);
    m_losses.g = static_cast<float>(total);
}

void ReferenceTrainer::train(int steps)
{
    for (int i = 0; i < steps; ++i) {
        for (int update = 0; update < m_spec.discriminator.updates; ++update) {
            updateDiscriminator(updateKey(m_step, update));
        }
        for (int update = 0; update < m_spec.generator.updates; ++update) {
            updateGenerator(updateKey(m_step, update));
        }
        m_losses.step = ++m_step;
    }
}

TrainerState ReferenceTrainer::state() const
{
    TrainerState state{m_step, m_generator.updates, m_discriminator.updates, {}};
    for (const Network* network : {&m_generator, &m_discriminator}) {
        for (const Parameter& p : network->parameters) {
            state.tensors.push_back({p.tensor.name, p.tensor.shape, {p.value.begin(), p.value.end()}});
        }
    }
    return state;
}

}  // namespace ganimede::test
