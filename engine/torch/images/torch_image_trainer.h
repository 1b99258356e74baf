#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/images/image_trainer.h"
#include "engine/torch/images/torch_image_network.h"
#include "engine/torch/images/torch_image_sampler.h"
#include "engine/torch/images/torch_latent_gradients.h"
#include "engine/torch/images/torch_layer_looks.h"

namespace ganimede {

/// Trains pictures by LibTorch's autograd. What LibTorch throws leaves it as ganimede::Error.
class TorchImageTrainer : public ImageTrainer {
public:
    TorchImageTrainer(const ImageSpec& spec, ImageSetPtr set, const ImageTrainerOptions& options);
    ~TorchImageTrainer() override;

    TrainerInfo info() const override;
    std::int64_t step() const override { return m_step; }
    std::int64_t stepsPerEpoch() const override;
    std::optional<NonFinite> train(std::int64_t steps, StepKind kind, std::vector<ImageStepLosses>& losses) override;
    Restarted apply(const ImageSpec& spec, ImageSetPtr set) override;
    TrainerState state() const override;
    void restore(const TrainerState& state) override;
    void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                  std::span<float> images) const override;
    void score(std::span<const float> images, std::span<const std::int32_t> labels,
               std::span<float> scores) const override;
    const LatentGradients* gradients() const override { return &m_gradients; }
    const LayerLooks* layers() const override { return &m_layers; }
    double secondsOnData() const override { return m_sampler.seconds(); }

protected:
    ImageTrainerOptions m_trainerOptions;
    at::TensorOptions m_options;  // dtype and device
    bool m_fast;
    ImageSpec m_spec;
    std::int64_t m_step = 0;
    TorchImageSampler m_sampler;
    std::unique_ptr<TorchImageNetwork> m_generator;
    std::unique_ptr<TorchImageNetwork> m_discriminator;

private:
    struct Scores {
        at::Tensor real;  // (B, 1)
        at::Tensor fake;
    };

    ImageStepLosses trainStep(StepKind kind);
    void updateDiscriminator(int update, ImageStepLosses& losses);
    void updateGenerator(int update, ImageStepLosses& losses);
    Scores scoresForD(const ImageBatch& real, const ImageBatch& fake, std::uint64_t key) const;
    at::Tensor penaltyOf(const ImageBatch& real, const ImageBatch& fake, const Scores& scores, std::uint64_t key) const;
    at::Tensor scored(const ImageBatch& batch, const ImagePass& pass) const;
    // G in training; its graph follows grad mode.
    at::Tensor generated(std::uint32_t latents, std::uint64_t latentKey, const at::Tensor& labels, const char* pass,
                         std::uint64_t key) const;
    ImageBatch fakesForD(const ImageBatch& reals, std::uint64_t key);
    ImageBatch fakesForG(int update, std::uint64_t key);
    at::Tensor noised(const at::Tensor& images, std::uint32_t stream, std::uint64_t key) const;
    ImagePass passOf(std::vector<ImagePass::Part> parts, bool twice = false) const;
    std::int64_t numberOf(int update) const { return m_step * m_spec.discriminator.updates + update; }
    std::optional<NonFinite> findNonFinite(const ImageStepLosses& losses, StepKind kind) const;
    at::Tensor shownBy(const TorchImageNetwork& network, std::span<const float> input,
                       std::span<const std::int32_t> labels) const;
    std::unique_ptr<TorchImageNetwork> makeNetwork(ImageNetworkShape shape, const ImageSpec& spec) const;

    TorchLatentGradients m_gradients;
    TorchLayerLooks m_layers;
    ImageBatch m_shared;  // with sharedNoise, the step's fakes with G's graph; else undefined
};

}  // namespace ganimede
