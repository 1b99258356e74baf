#include "engine/torch/torch_network.h"

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {

TorchNetwork::TorchNetwork(const MlpShape& shape, const std::vector<Tensor>& initial, const OptimiserSpec& optimiser,
                           const at::TensorOptions& options)
    : m_mlp(shape, initial, options), m_optimiser(optimiser, m_mlp.parameters())
{}

void TorchNetwork::descend(const at::Tensor& sum, int count)
{
    m_optimiser.zeroGradients();
    // Only to the parameters: neither to inputs whose slope is penalised nor to what lies behind them.
    sum.backward({}, std::nullopt, false, m_mlp.parameters());
    for (const at::Tensor& parameter : m_mlp.parameters()) {
        parameter.mutable_grad().div_(count);
    }
    m_optimiser.step();
    ++m_updates;
}

void TorchNetwork::configure(const OptimiserSpec& optimiser)
{
    if (optimiser.kind == m_optimiser.kind()) {
        m_optimiser.configure(optimiser);
        return;
    }
    m_optimiser = TorchOptimiser(optimiser, m_mlp.parameters());
    m_updates = 0;
}

void TorchNetwork::setAveraging(bool averaging)
{
    if (averaging && !m_average) {
        m_average = m_mlp.copy();
    } else if (!averaging) {
        m_average.reset();
    }
}

void TorchNetwork::average(double keep)
{
    if (m_average) {
        m_average->mixIn(m_mlp, keep);
    }
}

template <typename Visitor>
void TorchNetwork::visit(Visitor&& visitor) const
{
    for (std::size_t i = 0; i < m_mlp.parameters().size(); ++i) {
        const at::Tensor& parameter = m_mlp.parameters()[i];
        const std::string& name = m_mlp.names()[i];
        visitor(name, parameter);
        if (const at::Tensor first = m_optimiser.firstMoment(parameter); first.defined()) {
            visitor(name + ".m", first);
        }
        if (const at::Tensor second = m_optimiser.secondMoment(parameter); second.defined()) {
            visitor(name + ".v", second);
        }
        if (m_average) {
            visitor(name + ".average", m_average->parameters()[i]);
        }
    }
}

void TorchNetwork::save(std::vector<Tensor>& tensors) const
{
    visit([&](const std::string& name, const at::Tensor& tensor) { tensors.push_back(toHost(name, tensor)); });
}

std::size_t TorchNetwork::check(const NamedTensors& tensors) const
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

void TorchNetwork::restore(const NamedTensors& tensors, std::int64_t updates)
{
    visit([&](const std::string& name, const at::Tensor& tensor) { copyFromHost(*tensors.at(name), tensor); });
    m_optimiser.setUpdates(updates);
    m_updates = updates;
}

}  // namespace ganimede
