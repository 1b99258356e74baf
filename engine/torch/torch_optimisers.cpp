#include "engine/torch/torch_optimisers.h"

#include <tuple>

#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>
#include <torch/optim/adam.h>
#include <torch/optim/rmsprop.h>
#include <torch/optim/sgd.h>

namespace ganimede {
namespace {

using torch::optim::Adam;
using torch::optim::AdamOptions;
using torch::optim::AdamParamState;
using torch::optim::RMSprop;
using torch::optim::RMSpropOptions;
using torch::optim::RMSpropParamState;
using torch::optim::SGD;
using torch::optim::SGDOptions;
using torch::optim::SGDParamState;

void setOptions(AdamOptions& options, const OptimiserSpec& spec, double rate)
{
    options.lr(rate).betas(std::make_tuple(spec.beta1, spec.beta2)).eps(spec.epsilon).weight_decay(spec.weightDecay);
}

void setOptions(RMSpropOptions& options, const OptimiserSpec& spec, double rate)
{
    options.lr(rate).alpha(spec.decay).eps(spec.epsilon).weight_decay(spec.weightDecay);
}

void setOptions(SGDOptions& options, const OptimiserSpec& spec, double rate)
{
    options.lr(rate).momentum(spec.kind == OptimiserKind::momentum ? spec.momentum : 0.0);
    options.weight_decay(spec.weightDecay);
}

template <typename Optimiser, typename Options>
std::unique_ptr<torch::optim::Optimizer> make(const OptimiserSpec& spec, const std::vector<at::Tensor>& parameters,
                                              Options options)
{
    setOptions(options, spec, spec.learningRate);
    return std::make_unique<Optimiser>(parameters, options);
}

std::unique_ptr<torch::optim::Optimizer> makeOptimiser(const OptimiserSpec& spec,
                                                       const std::vector<at::Tensor>& parameters)
{
    switch (spec.kind) {
    case OptimiserKind::adam:
        return make<Adam>(spec, parameters, AdamOptions());
    case OptimiserKind::rmsprop:
        return make<RMSprop>(spec, parameters, RMSpropOptions());
    case OptimiserKind::sgd:
    case OptimiserKind::momentum:
        break;
    }
    return make<SGD>(spec, parameters, SGDOptions(spec.learningRate));
}

// nullptr for plain gradient descent, which remembers nothing.
std::unique_ptr<torch::optim::OptimizerParamState> freshState(OptimiserKind kind, const at::Tensor& parameter)
{
    const at::Tensor values = parameter.detach();
    if (kind == OptimiserKind::adam) {
        auto state = std::make_unique<AdamParamState>();
        state->step(0);
        state->exp_avg(at::zeros_like(values));
        state->exp_avg_sq(at::zeros_like(values));
        return state;
    }
    if (kind == OptimiserKind::rmsprop) {
        auto state = std::make_unique<RMSpropParamState>();
        state->step(0);
        state->square_avg(at::zeros_like(values));
        return state;
    }
    if (kind == OptimiserKind::momentum) {
        auto state = std::make_unique<SGDParamState>();
        state->momentum_buffer(at::zeros_like(values));
        return state;
    }
    return nullptr;
}

}  // namespace

TorchOptimiser::TorchOptimiser(const OptimiserSpec& spec, const std::vector<at::Tensor>& parameters,
                               OptimiserKernel kernel)
    : m_spec(spec), m_kernel(kernel), m_parameters(parameters), m_optimiser(makeOptimiser(spec, parameters))
{
    for (const at::Tensor& parameter : m_parameters) {
        if (auto state = freshState(m_spec.kind, parameter)) {
            m_optimiser->state()[parameter.unsafeGetTensorImpl()] = std::move(state);
        }
    }
}

void TorchOptimiser::configure(const OptimiserSpec& spec)
{
    m_spec = spec;
    setOptions();
}

void TorchOptimiser::setRateFactor(double factor)
{
    if (factor != m_rateFactor) {
        m_rateFactor = factor;
        setOptions();
    }
}

void TorchOptimiser::setOptions()
{
    const double rate = m_spec.learningRate * m_rateFactor;
    for (torch::optim::OptimizerParamGroup& group : m_optimiser->param_groups()) {
        switch (m_spec.kind) {
        case OptimiserKind::adam:
            ganimede::setOptions(static_cast<AdamOptions&>(group.options()), m_spec, rate);
            break;
        case OptimiserKind::rmsprop:
            ganimede::setOptions(static_cast<RMSpropOptions&>(group.options()), m_spec, rate);
            break;
        case OptimiserKind::sgd:
        case OptimiserKind::momentum:
            ganimede::setOptions(static_cast<SGDOptions&>(group.options()), m_spec, rate);
            break;
        }
    }
}

void TorchOptimiser::step()
{
    if (m_kernel == OptimiserKernel::fused && m_spec.kind == OptimiserKind::adam) {
        stepFused();
    } else {
        m_optimiser->step();
    }
}

void TorchOptimiser::stepFused()
{
    const at::NoGradGuard noGrad;
    std::vector<at::Tensor> parameters, gradients, first, second, steps;
    for (const at::Tensor& parameter : m_parameters) {
        if (!parameter.grad().defined()) {
            continue;
        }
        auto& state = *static_cast<AdamParamState*>(stateOf(parameter));
        state.step(state.step() + 1);
        parameters.push_back(parameter);
        gradients.push_back(parameter.grad());
        first.push_back(state.exp_avg());
        second.push_back(state.exp_avg_sq());
        steps.push_back(at::full({}, static_cast<double>(state.step()), parameter.options().dtype(at::kFloat)));
    }
    if (!parameters.empty()) {
        at::_fused_adam_(parameters, gradients, first, second, {}, steps, m_spec.learningRate * m_rateFactor,
                         m_spec.beta1, m_spec.beta2, m_spec.weightDecay, m_spec.epsilon, false, false);
    }
}

void TorchOptimiser::setUpdates(std::int64_t updates)
{
    if (m_spec.kind != OptimiserKind::adam) {
        return;
    }
    for (const at::Tensor& parameter : m_parameters) {
        static_cast<AdamParamState*>(stateOf(parameter))->step(updates);
    }
}

at::Tensor TorchOptimiser::firstMoment(const at::Tensor& parameter) const
{
    switch (m_spec.kind) {
    case OptimiserKind::adam:
        return static_cast<AdamParamState*>(stateOf(parameter))->exp_avg();
    case OptimiserKind::momentum:
        return static_cast<SGDParamState*>(stateOf(parameter))->momentum_buffer();
    case OptimiserKind::sgd:
    case OptimiserKind::rmsprop:
        break;
    }
    return {};
}

at::Tensor TorchOptimiser::secondMoment(const at::Tensor& parameter) const
{
    switch (m_spec.kind) {
    case OptimiserKind::adam:
        return static_cast<AdamParamState*>(stateOf(parameter))->exp_avg_sq();
    case OptimiserKind::rmsprop:
        return static_cast<RMSpropParamState*>(stateOf(parameter))->square_avg();
    case OptimiserKind::sgd:
    case OptimiserKind::momentum:
        break;
    }
    return {};
}

torch::optim::OptimizerParamState* TorchOptimiser::stateOf(const at::Tensor& parameter) const
{
    return m_optimiser->state().at(parameter.unsafeGetTensorImpl()).get();
}

}  // namespace ganimede
