// The part of TorchTrainer that looks at the networks without training them.
#include <algorithm>

#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>

#include "engine/networks/objective.h"
#include "engine/torch/torch_objective.h"
#include "engine/torch/torch_scope.h"
#include "engine/torch/torch_trainer.h"

namespace ganimede {
namespace {

// A float32 array on the host, row by row of `columns`, as a tensor of its own.
at::Tensor fromHost(std::span<const float> values, std::int64_t columns, const at::TensorOptions& options)
{
    const auto rows = static_cast<std::int64_t>(values.size()) / columns;
    at::Tensor host = at::empty({rows, columns}, at::kFloat);
    std::copy(values.begin(), values.end(), host.mutable_data_ptr<float>());
    return host.to(options);
}

void copyToHost(const at::Tensor& tensor, std::span<float> out)
{
    const at::Tensor host = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    std::copy_n(host.const_data_ptr<float>(), std::min(out.size(), static_cast<std::size_t>(host.numel())),
                out.begin());
}

}  // namespace

void TorchTrainer::generate(std::span<const float> z, std::span<float> points) const
{
    translatingErrors(Doing::generatingPoints, [&] {
        const ComputeScope scope(m_trainerOptions.threads);
        const at::NoGradGuard noGrad;
        copyToHost(m_generator->shown().forward(fromHost(z, m_spec.latent.dimensions, m_options)), points);
    });
}

at::Tensor TorchTrainer::scores(const at::Tensor& points) const
{
    // One row of copies of the point: member by member, as a pack lies.
    return m_discriminator->mlp().forward(points.repeat({1, m_spec.remedies.pack}));
}

void TorchTrainer::score(std::span<const float> points, std::span<float> scores) const
{
    translatingErrors(Doing::scoringPoints, [&] {
        const ComputeScope scope(m_trainerOptions.threads);
        const at::NoGradGuard noGrad;
        copyToHost(this->scores(fromHost(points, m_sampler.data()->dimensions, m_options)), scores);
    });
}

void TorchTrainer::generatorGradient(std::span<const float> points, std::span<float> gradient) const
{
    translatingErrors(Doing::computingGradients, [&] {
        const ComputeScope scope(m_trainerOptions.threads);
        at::Tensor input = fromHost(points, m_sampler.data()->dimensions, m_options);
        input.set_requires_grad(true);
        at::Tensor meanOnReal;
        if (isPaired(m_spec.objective.kind)) {
            const at::NoGradGuard noGrad;
            meanOnReal = scores(m_sampler.firstPoints(kLookReals)).mean();
        }
        // The sum over points has, by each point, the gradient of that point's own loss.
        const at::Tensor loss = torchGeneratorLoss(m_spec.objective.kind, scores(input), meanOnReal).sum();
        copyToHost(torch::autograd::grad({loss}, {input}).front(), gradient);
    });
}

}  // namespace ganimede
