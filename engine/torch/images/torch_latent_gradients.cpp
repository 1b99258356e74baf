#include "engine/torch/images/torch_latent_gradients.h"

#include "engine/core/error.h"
#include "engine/torch/images/image_rows.h"
#include "engine/torch/latent_autograd.h"
#include "engine/torch/torch_scope.h"

namespace ganimede {
namespace {

void requireRows(const at::Tensor& tensor, const at::Tensor& z, const char* what)
{
    if (tensor.size(0) != z.size(0)) {
        throw Error(std::string("Every latent needs ") + what + " of its own.");
    }
}

}  // namespace

void TorchLatentGradients::pull(std::span<const float> z, std::span<const std::int32_t> labels,
                                std::span<const float> targets, std::span<const float> weights, std::span<float> losses,
                                std::span<float> gradients) const
{
    translatingErrors("looking for a latent", [&] {
        const ComputeScope scope(m_threads);
        const TorchImageNetwork& network = *m_generator;
        const at::Tensor input = rowsOf(z, network.shape().input, m_options);
        const at::Tensor wanted = rowsOf(targets, network.shape().output(), m_options);
        requireRows(wanted, input, "a picture");
        at::Tensor weight;
        if (!weights.empty()) {
            weight = rowsOf(weights, network.shape().output(), m_options);
            if (weight.size(0) != 1) {
                throw Error("The weights of a picture's places are as many as its numbers.");
            }
        }
        const at::Tensor classes = labelsOf(labels, input.size(0), network.shape(), m_options.device());
        const auto picturesOf = [&](const at::Tensor& x) { return network.shown(x, classes); };
        const LatentPull pull = latentPull(picturesOf, input, wanted, weight);
        copyToHost(pull.losses, losses);
        copyToHost(pull.gradients, gradients);
    });
}

void TorchLatentGradients::stretch(std::span<const float> z, std::span<const std::int32_t> labels,
                                   std::span<const float> u, std::span<const float> v, std::span<float> areas) const
{
    translatingErrors("measuring how a latent is stretched", [&] {
        const ComputeScope scope(m_threads);
        const TorchImageNetwork& network = *m_generator;
        const at::Tensor input = rowsOf(z, network.shape().input, m_options);
        const at::Tensor first = rowsOf(u, network.shape().input, m_options);
        const at::Tensor second = rowsOf(v, network.shape().input, m_options);
        requireRows(first, input, "two directions");
        requireRows(second, input, "two directions");
        const at::Tensor classes = labelsOf(labels, input.size(0), network.shape(), m_options.device());
        const auto picturesOf = [&](const at::Tensor& x) { return network.shown(x, classes, true); };
        copyToHost(latentStretch(picturesOf, input, first, second), areas);
    });
}

}  // namespace ganimede
