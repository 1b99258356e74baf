#include "engine/torch/images/graph/graph_optimiser.h"

#include <ATen/Functions.h>

namespace ganimede {

GraphOptimiser::GraphOptimiser(TrainedTensors& trained, const OptimiserSpec& spec)
    : m_trained(trained),
      m_spec(spec),
      m_t(at::zeros({}, trained.parameters().front().options().dtype(at::kFloat).requires_grad(false)))
{
    takeOver();
}

void GraphOptimiser::takeOver()
{
    m_t.fill_(static_cast<double>(m_trained.updates()));
}

void GraphOptimiser::step(const Tensors& gradients, const at::Tensor& rate)
{
    Tensors parameters, used;
    m_first.clear();
    m_second.clear();
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        if (gradients[i].defined()) {
            const at::Tensor& parameter = m_trained.parameters()[i];
            parameters.push_back(parameter);
            used.push_back(gradients[i]);
            m_first.push_back(m_trained.optimiser().firstMoment(parameter));
            m_second.push_back(m_trained.optimiser().secondMoment(parameter));
        }
    }
    if (parameters.empty()) {
        return;
    }
    switch (m_spec.kind) {
    case OptimiserKind::adam:
        adam(parameters, used, rate);
        break;
    case OptimiserKind::rmsprop:
        rmsprop(parameters, std::move(used), rate);
        break;
    case OptimiserKind::sgd:
    case OptimiserKind::momentum:
        descend(parameters, std::move(used), rate);
        break;
    }
}

void GraphOptimiser::adam(const Tensors& parameters, const Tensors& gradients, const at::Tensor& rate)
{
    m_t.add_(1);
    const Tensors counts(parameters.size(), m_t);
    at::_fused_adam_(parameters, gradients, m_first, m_second, {}, counts, rate, m_spec.beta1, m_spec.beta2,
                     m_spec.weightDecay, m_spec.epsilon, false, false);
}

void GraphOptimiser::rmsprop(const Tensors& parameters, Tensors gradients, const at::Tensor& rate)
{
    if (m_spec.weightDecay != 0) {
        gradients = at::_foreach_add(gradients, parameters, m_spec.weightDecay);
    }
    at::_foreach_mul_(m_second, m_spec.decay);
    at::_foreach_addcmul_(m_second, gradients, gradients, 1 - m_spec.decay);
    const Tensors roots = at::_foreach_sqrt(m_second);
    at::_foreach_add_(roots, m_spec.epsilon);
    const Tensors ways = at::_foreach_div(gradients, roots);
    at::_foreach_mul_(ways, rate);
    at::_foreach_sub_(parameters, ways);
}

void GraphOptimiser::descend(const Tensors& parameters, Tensors gradients, const at::Tensor& rate)
{
    if (m_spec.weightDecay != 0) {
        gradients = at::_foreach_add(gradients, parameters, m_spec.weightDecay);
    }
    if (m_spec.kind == OptimiserKind::momentum) {
        at::_foreach_mul_(m_first, m_spec.momentum);
        at::_foreach_add_(m_first, gradients);
        gradients = m_first;
    }
    at::_foreach_sub_(parameters, at::_foreach_mul(gradients, rate));
}

std::vector<at::Tensor> GraphOptimiser::updated() const
{
    Tensors tensors;
    for (const at::Tensor& parameter : m_trained.parameters()) {
        tensors.push_back(parameter);
        if (const at::Tensor second = m_trained.optimiser().secondMoment(parameter); second.defined()) {
            tensors.push_back(second);
        }
    }
    return tensors;
}

}  // namespace ganimede
