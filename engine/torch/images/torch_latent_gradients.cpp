#include "engine/torch/images/torch_latent_gradients.h"

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/torch/images/image_rows.h"
#include "engine/torch/latent_autograd.h"
#include "engine/torch/torch_scope.h"

namespace ganimede {
namespace {

bool haveAsManyRows(const at::Tensor& tensor, const at::Tensor& z)
{
    return tensor.size(0) == z.size(0);
}

}  // namespace

void TorchLatentGradients::pull(std::span<const float> z, std::span<const std::int32_t> labels,
                                std::span<const float> targets, std::span<const float> weights, std::span<float> losses,
                                std::span<float> gradients) const
{
    translatingErrors(Doing::lookingForLatent, [&] {
        const ComputeScope scope(m_threads);
        const TorchImageNetwork& network = *m_generator;
        const at::Tensor input = rowsOf(z, network.shape().input, m_options);
        const at::Tensor wanted = rowsOf(targets, network.shape().output(), m_options);
        if (!haveAsManyRows(wanted, input)) {
            throw Error(Words::tr("Every latent needs a picture of its own."));
        }
        at::Tensor weight;
        if (!weights.empty()) {
            weight = rowsOf(weights, network.shape().output(), m_options);
            if (weight.size(0) != 1) {
                throw Error(Words::tr("The weights of a picture's places are as many as its numbers."));
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
    translatingErrors(Doing::measuringStretch, [&] {
        const ComputeScope scope(m_threads);
        const TorchImageNetwork& network = *m_generator;
        const at::Tensor input = rowsOf(z, network.shape().input, m_options);
        const at::Tensor first = rowsOf(u, network.shape().input, m_options);
        const at::Tensor second = rowsOf(v, network.shape().input, m_options);
        if (!haveAsManyRows(first, input) || !haveAsManyRows(second, input)) {
            throw Error(Words::tr("Every latent needs two directions of its own."));
        }
        const at::Tensor classes = labelsOf(labels, input.size(0), network.shape(), m_options.device());
        const auto picturesOf = [&](const at::Tensor& x) { return network.shown(x, classes, true); };
        copyToHost(latentStretch(picturesOf, input, first, second), areas);
    });
}

}  // namespace ganimede
