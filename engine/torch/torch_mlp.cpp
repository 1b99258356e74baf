#include "engine/torch/torch_mlp.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>
#include <c10/util/accumulate.h>

namespace ganimede {
namespace {

at::Tensor activated(const MlpShape& shape, const at::Tensor& x)
{
    switch (shape.activation) {
    case Activation::relu:
        return at::relu(x);
    case Activation::leakyRelu:
        return at::leaky_relu(x, shape.leak);
    case Activation::tanh:
        return at::tanh(x);
    case Activation::sigmoid:
        return at::sigmoid(x);
    case Activation::elu:
        return at::elu(x);
    }
    return x;
}

at::Tensor hostView(const Tensor& tensor)
{
    // from_blob takes a mutable pointer; the view is only read.
    return at::from_blob(const_cast<float*>(tensor.values.data()), tensor.shape, at::kFloat);
}

}  // namespace

TorchMlp::TorchMlp(MlpShape shape, const std::vector<Tensor>& values, const at::TensorOptions& options)
    : m_shape(std::move(shape))
{
    const at::NoGradGuard noGrad;
    m_flat = at::zeros({m_shape.parameterCount()}, options);
    viewFlat();
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_parameters[i].copy_(hostView(values[i]));
        m_names.push_back(values[i].name);
    }
}

void TorchMlp::viewFlat()
{
    m_parameters.clear();
    std::int64_t offset = 0;
    const auto add = [&](at::IntArrayRef shape) {
        const std::int64_t count = c10::multiply_integers(shape);
        at::Tensor parameter = m_flat.narrow(0, offset, count).view(shape).detach();
        parameter.set_requires_grad(true);
        m_parameters.push_back(parameter);
        offset += count;
    };
    for (std::size_t layer = 0; layer + 1 < m_shape.widths.size(); ++layer) {
        add({m_shape.widths[layer + 1], m_shape.widths[layer]});
        add({m_shape.widths[layer + 1]});
    }
}

at::Tensor TorchMlp::forward(const std::vector<at::Tensor>& parameters, at::Tensor input) const
{
    at::Tensor x = std::move(input);
    const auto layers = static_cast<std::size_t>(m_shape.layers());
    for (std::size_t layer = 0; layer < layers; ++layer) {
        x = at::linear(x, parameters[2 * layer], parameters[2 * layer + 1]);
        if (layer + 1 < layers) {
            x = activated(m_shape, x);
        }
    }
    return m_shape.output == OutputActivation::tanh ? at::tanh(x) : x;
}

void TorchMlp::requireGradients(bool required)
{
    for (const at::Tensor& parameter : m_parameters) {
        parameter.set_requires_grad(required);
    }
}

void TorchMlp::clip(double bound)
{
    const at::NoGradGuard noGrad;
    m_flat.clamp_(-bound, bound);
}

bool TorchMlp::isFinite() const
{
    const at::NoGradGuard noGrad;
    // The sum is a single pass; only where it is not finite (it may overflow by itself) is every value looked at.
    if (std::isfinite(m_flat.sum().item<double>())) {
        return true;
    }
    return at::isfinite(m_flat).all().item<bool>();
}

TorchMlp TorchMlp::copy() const
{
    const at::NoGradGuard noGrad;
    TorchMlp result = *this;
    result.m_flat = m_flat.clone();
    result.viewFlat();
    return result;
}

void TorchMlp::mixIn(const TorchMlp& other, double keep)
{
    const at::NoGradGuard noGrad;
    m_flat.mul_(keep).add_(other.m_flat, 1 - keep);
}

Tensor toHost(const std::string& name, const at::Tensor& tensor)
{
    const at::Tensor host = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    Tensor result{name, host.sizes().vec(), std::vector<float>(static_cast<std::size_t>(host.numel()))};
    std::copy_n(host.const_data_ptr<float>(), result.values.size(), result.values.begin());
    return result;
}

void copyFromHost(const Tensor& source, const at::Tensor& target)
{
    const at::NoGradGuard noGrad;
    target.copy_(hostView(source));
}

}  // namespace ganimede
