#include "tests/bench/step_cost.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "engine/networks/objective.h"

namespace ganimede::bench {
namespace {

double sizeOf(const LayerShape& shape)
{
    return std::accumulate(shape.begin(), shape.end(), 1.0, std::multiplies<>());
}

bool multiplies(LayerKind kind)
{
    return kind == LayerKind::linear || kind == LayerKind::conv || kind == LayerKind::convTransposed ||
           kind == LayerKind::residual;
}

/// Of a network for one sample, and of its weights once.
struct NetworkCost {
    double multiplications = 0;
    double firstMultiplications = 0;  // of the layer whose inputs need no gradient
    double forward = 0;               // numbers read and written
    double backward = 0;              // by the inputs
    double byWeights = 0;
    double weights = 0;  // of the layers that multiply
    double learnt = 0;   // of all
};

double multiplicationsOf(const ImageNetworkShape& network, std::size_t layer)
{
    const LayerSpec& spec = network.spec.layers[layer];
    const LayerShape& in = network.inputOf(layer);
    const LayerShape& out = network.outputs[layer];
    const double window = double{1} * spec.kernel * spec.kernel;
    switch (spec.kind) {
    case LayerKind::linear:
        return sizeOf(in) * sizeOf(out);
    case LayerKind::conv:
        return sizeOf(out) * static_cast<double>(in[0]) * window;
    case LayerKind::convTransposed:
        return sizeOf(in) * static_cast<double>(out[0]) * window;
    case LayerKind::residual: {
        // Both convolutions and the shortcut keep the input's height and width; pooling comes after.
        const auto pixels = static_cast<double>(in[1] * in[2]);
        const auto from = static_cast<double>(in[0]);
        const auto to = static_cast<double>(out[0]);
        return pixels * to * ((from + to) * window + from);
    }
    default:
        return 0;
    }
}

NetworkCost costOf(const ImageNetworkShape& network)
{
    NetworkCost cost;
    for (std::size_t layer = 0; layer < network.spec.layers.size(); ++layer) {
        const LayerKind kind = network.spec.layers[layer].kind;
        const double in = sizeOf(network.inputOf(layer));
        const double out = sizeOf(network.outputs[layer]);
        if (multiplies(kind)) {
            const double multiplications = multiplicationsOf(network, layer);
            if (cost.multiplications == 0) {
                cost.firstMultiplications = multiplications;
            }
            cost.multiplications += multiplications;
            cost.forward += in + out;
            cost.backward += in + out;
            cost.byWeights += in + out;
        } else if (kind != LayerKind::reshape && kind != LayerKind::flatten) {
            const bool norm = kind == LayerKind::batchNorm;
            cost.forward += in + out + (norm ? in : 0);
            cost.backward += in + 2 * out + (norm ? in + out : 0);
        }
    }
    for (const ImageTensor& tensor : network.tensors) {
        const double size = sizeOf(tensor.shape);
        cost.weights += tensor.shape.size() > 1 ? size : 0;
        cost.learnt += tensor.isLearnt() ? size : 0;
    }
    return cost;
}

/// Sums passes over a network up.
class Passes {
public:
    Passes(const NetworkCost& network, double numberBytes) : m_network(network), m_numberBytes(numberBytes) {}

    void forward(double samples) { add(m_network.multiplications, m_network.forward, samples); }
    void backward(double samples, bool toInputs)
    {
        add(m_network.multiplications - (toInputs ? 0 : m_network.firstMultiplications), m_network.backward, samples);
    }
    void byWeights(double samples) { add(m_network.multiplications, m_network.byWeights, samples); }
    void update()
    {
        constexpr double kFloat = 4;
        const double copies =
            m_numberBytes < kFloat ? 2 * m_numberBytes + kFloat : 0;  // weight and gradient change type
        const double looks = 3;  // parameter and second moment for what is not finite, gradient for its length
        m_cost.bytes += m_network.learnt * ((7 + looks) * kFloat + copies);
    }
    const StepCost& cost() const { return m_cost; }

private:
    void add(double multiplications, double numbers, double samples)
    {
        m_cost.flops += 2 * multiplications * samples;
        m_cost.bytes += (numbers * samples + m_network.weights) * m_numberBytes;
    }

    NetworkCost m_network;
    double m_numberBytes;
    StepCost m_cost;
};

}  // namespace

StepCost costOfStep(const ImageSpec& spec, const ImageNetworkShape& generator, const ImageNetworkShape& discriminator,
                    bool bfloat16)
{
    const double batch = spec.batch;
    Passes g(costOf(generator), bfloat16 ? 2 : 4);
    Passes d(costOf(discriminator), bfloat16 ? 2 : 4);
    const int ofD = spec.discriminator.updates;
    const int ofG = spec.generator.updates;
    const int passes = spec.sharedNoise ? std::max(ofG, std::min(ofD, 1)) : ofD + ofG;
    for (int pass = 0; pass < passes; ++pass) {
        g.forward(batch);
    }
    for (int update = 0; update < ofD; ++update) {
        d.forward(2 * batch);
        d.byWeights(2 * batch);
        d.backward(2 * batch, false);
        d.update();
    }
    for (int update = 0; update < ofG; ++update) {
        d.forward(isPaired(spec.objective.kind) ? 2 * batch : batch);
        d.backward(batch, true);
        g.byWeights(batch);
        g.backward(batch, false);
        g.update();
    }
    return {g.cost().flops + d.cost().flops, g.cost().bytes + d.cost().bytes};
}

}  // namespace ganimede::bench
