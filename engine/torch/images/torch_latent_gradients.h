#pragma once

#include <memory>

#include <ATen/Tensor.h>

#include "engine/images/latent_gradients.h"
#include "engine/torch/images/torch_image_network.h"

namespace ganimede {

/// Derivatives of a trainer's G as it is shown. Lives as long as the trainer, whose thread uses it.
class TorchLatentGradients final : public LatentGradients {
public:
    /// @param generator  the trainer's own: a restart puts another there
    TorchLatentGradients(const std::unique_ptr<TorchImageNetwork>& generator, const at::TensorOptions& options,
                         int threads)
        : m_generator(generator), m_options(options), m_threads(threads)
    {}

    void pull(std::span<const float> z, std::span<const std::int32_t> labels, std::span<const float> targets,
              std::span<const float> weights, std::span<float> losses, std::span<float> gradients) const override;
    void stretch(std::span<const float> z, std::span<const std::int32_t> labels, std::span<const float> u,
                 std::span<const float> v, std::span<float> areas) const override;

private:
    const std::unique_ptr<TorchImageNetwork>& m_generator;
    at::TensorOptions m_options;
    int m_threads;
};

}  // namespace ganimede
