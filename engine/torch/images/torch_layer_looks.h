#pragma once

#include <memory>

#include <ATen/Tensor.h>

#include "engine/images/layer_looks.h"
#include "engine/torch/images/torch_image_network.h"

namespace ganimede {

/// Layer by layer through a trainer's networks as they are shown. Lives as long as the trainer, whose thread uses it.
class TorchLayerLooks final : public LayerLooks {
public:
    /// @param generator, discriminator  the trainer's own: a restart puts others there
    TorchLayerLooks(const std::unique_ptr<TorchImageNetwork>& generator,
                    const std::unique_ptr<TorchImageNetwork>& discriminator, const at::TensorOptions& options,
                    int threads)
        : m_generator(generator), m_discriminator(discriminator), m_options(options), m_threads(threads)
    {}

    std::vector<LayerLook> insideGenerator(std::span<const float> z, std::int32_t label,
                                           std::span<const ChannelEdit> edits) const override;
    std::vector<LayerLook> insideDiscriminator(std::span<const float> picture, std::int32_t label,
                                               std::span<const ChannelEdit> edits) const override;

private:
    std::vector<LayerLook> inside(const TorchImageNetwork& network, std::span<const float> input, std::int32_t label,
                                  std::span<const ChannelEdit> edits) const;

    const std::unique_ptr<TorchImageNetwork>& m_generator;
    const std::unique_ptr<TorchImageNetwork>& m_discriminator;
    at::TensorOptions m_options;
    int m_threads;
};

}  // namespace ganimede
