#include "engine/torch/trained_tensors.h"

#include <cmath>
#include <utility>

#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/torch/torch_mlp.h"

namespace ganimede {
namespace {

// The length of all of them together, as one number on their device.
at::Tensor lengthOf(const std::vector<at::Tensor>& tensors)
{
    return at::linalg_vector_norm(at::stack(at::_foreach_norm(tensors)));
}

}  // namespace

TrainedTensors::TrainedTensors(std::vector<std::string> names, std::vector<at::Tensor> parameters,
                               const OptimiserSpec& optimiser, OptimiserKernel kernel)
    : m_names(std::move(names)),
      m_parameters(std::move(parameters)),
      m_kernel(kernel),
      m_optimiser(optimiser, m_parameters, kernel)
{
    requireGradients(true);
}

void TrainedTensors::keep(const std::string& name, const at::Tensor& tensor)
{
    m_kept.emplace_back(name, tensor);
}

void TrainedTensors::requireGradients(bool required)
{
    for (const at::Tensor& parameter : m_parameters) {
        parameter.set_requires_grad(required);
    }
}

at::Tensor TrainedTensors::descend(const at::Tensor& loss)
{
    m_optimiser.zeroGradients();
    // Only to the parameters: neither to inputs whose slope is penalised nor to what lies behind them.
    loss.backward({}, std::nullopt, false, m_parameters);
    const at::NoGradGuard noGrad;
    std::vector<at::Tensor> gradients;
    for (const at::Tensor& parameter : m_parameters) {
        if (parameter.grad().defined()) {
            gradients.push_back(parameter.grad());
        }
    }
    at::Tensor length = gradients.empty() ? at::zeros({}) : lengthOf(gradients);
    m_optimiser.step();
    ++m_updates;
    return length;
}

void TrainedTensors::configure(const OptimiserSpec& optimiser)
{
    if (optimiser.kind == m_optimiser.kind()) {
        m_optimiser.configure(optimiser);
        return;
    }
    m_optimiser = TorchOptimiser(optimiser, m_parameters, m_kernel);
    m_updates = 0;
}

void TrainedTensors::countUpdates(std::int64_t updates)
{
    m_updates += updates;
    m_optimiser.setUpdates(m_updates);
}

void TrainedTensors::clip(double bound)
{
    const at::NoGradGuard noGrad;
    for (const at::Tensor& parameter : m_parameters) {
        parameter.clamp_(-bound, bound);
    }
}

bool TrainedTensors::isFinite() const
{
    const at::NoGradGuard noGrad;
    // The length is a single pass; only where it is not finite (it may overflow by itself) is every value looked at.
    if (!std::isfinite(lengthOf(m_parameters).item<double>())) {
        for (const at::Tensor& parameter : m_parameters) {
            if (!at::isfinite(parameter).all().item<bool>()) {
                return false;
            }
        }
    }
    return m_optimiser.isFinite();
}

void TrainedTensors::setAveraging(bool averaging)
{
    if (!averaging) {
        m_averages.clear();
    } else if (m_averages.empty()) {
        for (const at::Tensor& parameter : m_parameters) {
            m_averages.push_back(parameter.detach().clone());
        }
    }
}

void TrainedTensors::average(double keep)
{
    const at::NoGradGuard noGrad;
    for (std::size_t i = 0; i < m_averages.size(); ++i) {
        m_averages[i].mul_(keep).add_(m_parameters[i], 1 - keep);
    }
}

template <typename Visitor>
void TrainedTensors::visit(Visitor&& visitor) const
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const at::Tensor& parameter = m_parameters[i];
        visitor(m_names[i], parameter);
        if (const at::Tensor first = m_optimiser.firstMoment(parameter); first.defined()) {
            visitor(m_names[i] + ".m", first);
        }
        if (const at::Tensor second = m_optimiser.secondMoment(parameter); second.defined()) {
            visitor(m_names[i] + ".v", second);
        }
        if (!m_averages.empty()) {
            visitor(m_names[i] + ".average", m_averages[i]);
        }
    }
    for (const auto& [name, tensor] : m_kept) {
        visitor(name, tensor);
    }
}

void TrainedTensors::save(std::vector<Tensor>& tensors) const
{
    visit([&](const std::string& name, const at::Tensor& tensor) { tensors.push_back(toHost(name, tensor)); });
}

std::size_t TrainedTensors::check(const std::map<std::string, const Tensor*>& tensors) const
{
    std::size_t count = 0;
    visit([&](const std::string& name, const at::Tensor& tensor) {
        const auto found = tensors.find(name);
        if (found == tensors.end()) {
            throw Error(Words::tr("The saved state lacks \"%1\", which these networks need.", name));
        }
        if (found->second->shape != tensor.sizes().vec() ||
            found->second->values.size() != static_cast<std::size_t>(tensor.numel())) {
            throw Error(Words::tr("The saved state's \"%1\" has another shape than these networks need.", name));
        }
        ++count;
    });
    return count;
}

void TrainedTensors::restore(const std::map<std::string, const Tensor*>& tensors, std::int64_t updates)
{
    visit([&](const std::string& name, const at::Tensor& tensor) { copyFromHost(*tensors.at(name), tensor); });
    m_optimiser.setUpdates(updates);
    m_updates = updates;
}

}  // namespace ganimede
