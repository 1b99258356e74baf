#include "engine/torch/torch_unrolled.h"

#include <cmath>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <torch/csrc/autograd/autograd.h>

namespace ganimede {
namespace {

// LibTorch's optimisers write over their parameters and take no graph along, so their formulas stand here once more.
class DifferentiableOptimiser {
public:
    DifferentiableOptimiser(const OptimiserSpec& spec, double rateFactor, const TorchNetwork& network)
        : m_spec(spec), m_rate(spec.learningRate * rateFactor), m_updates(network.updates())
    {
        for (const at::Tensor& parameter : network.mlp().parameters()) {
            m_first.push_back(network.optimiser().firstMoment(parameter));
            m_second.push_back(network.optimiser().secondMoment(parameter));
        }
    }

    std::vector<at::Tensor> updated(const std::vector<at::Tensor>& parameters, const std::vector<at::Tensor>& gradients)
    {
        ++m_updates;
        std::vector<at::Tensor> result;
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const at::Tensor gradient =
                m_spec.weightDecay > 0 ? gradients[i] + m_spec.weightDecay * parameters[i] : gradients[i];
            result.push_back(parameters[i] - m_rate * direction(i, gradient));
        }
        return result;
    }

private:
    // Out of place throughout: the moments are part of the graph, and those of D's own optimiser are only read.
    at::Tensor direction(std::size_t i, const at::Tensor& gradient)
    {
        switch (m_spec.kind) {
        case OptimiserKind::sgd:
            break;
        case OptimiserKind::momentum:
            return m_first[i] = m_spec.momentum * m_first[i] + gradient;
        case OptimiserKind::rmsprop:
            m_second[i] = m_spec.decay * m_second[i] + (1 - m_spec.decay) * at::square(gradient);
            // Of a unit that never had a gradient the mean square is 0, where a root has no derivative.
            return gradient / (rootOrZero(m_second[i]) + m_spec.epsilon);
        case OptimiserKind::adam: {
            m_first[i] = m_spec.beta1 * m_first[i] + (1 - m_spec.beta1) * gradient;
            m_second[i] = m_spec.beta2 * m_second[i] + (1 - m_spec.beta2) * at::square(gradient);
            const auto t = static_cast<double>(m_updates);
            const double correction1 = 1 - std::pow(m_spec.beta1, t);
            const double correction2 = std::sqrt(1 - std::pow(m_spec.beta2, t));
            return m_first[i] / correction1 / (rootOrZero(m_second[i]) / correction2 + m_spec.epsilon);
        }
        }
        return gradient;
    }

    const OptimiserSpec& m_spec;
    double m_rate;
    std::int64_t m_updates;
    std::vector<at::Tensor> m_first;
    std::vector<at::Tensor> m_second;
};

std::vector<at::Tensor> leavesOf(const std::vector<at::Tensor>& parameters)
{
    std::vector<at::Tensor> leaves;
    for (const at::Tensor& parameter : parameters) {
        leaves.push_back(parameter.detach().set_requires_grad(true));
    }
    return leaves;
}

}  // namespace

std::vector<at::Tensor> unrolledParameters(const ExperimentSpec& spec, const TorchNetwork& discriminator,
                                           const JudgedBatch& batch, double rateFactor)
{
    DifferentiableOptimiser optimiser(spec.discriminator.optimiser, rateFactor, discriminator);
    std::vector<at::Tensor> parameters = leavesOf(discriminator.mlp().parameters());
    for (int i = 0; i < spec.remedies.unrolledSteps; ++i) {
        const at::Tensor sum = discriminatorLoss(spec, discriminator.mlp(), parameters, batch).total();
        std::vector<at::Tensor> gradients = torch::autograd::grad({sum}, parameters, {}, true, true);
        for (at::Tensor& gradient : gradients) {
            gradient = gradient / spec.batch;
        }
        parameters = optimiser.updated(parameters, gradients);
        if (spec.objective.kind == ObjectiveKind::wasserstein) {
            for (at::Tensor& parameter : parameters) {
                parameter = parameter.clamp(-spec.objective.clip, spec.objective.clip);
            }
        }
    }
    return parameters;
}

}  // namespace ganimede
