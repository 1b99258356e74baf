#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/torch/torch_network.h"
#include "engine/torch/torch_sampler.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// The reference: a GAN trained by LibTorch's autograd and optimisers, for any spec, in float32 or float64, on the CPU
/// or a CUDA device. What LibTorch throws leaves it as ganimede::Error. Files hold float32, so that a float64 run does
/// not resume bit-exactly; a float32 run does.
class TorchTrainer final : public Trainer {
public:
    /// @throws Error if the spec or the device cannot be used.
    TorchTrainer(const ExperimentSpec& spec, DatasetPtr data, const TrainerOptions& options);

    TrainerInfo info() const override;
    std::int64_t step() const override { return m_step; }
    std::optional<NonFinite> train(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses) override;
    Restarted apply(const ExperimentSpec& spec, DatasetPtr data) override;
    TrainerState state() const override;
    void restore(const TrainerState& state) override;
    void generate(std::span<const float> z, std::span<float> points) const override;
    void score(std::span<const float> points, std::span<float> scores) const override;
    void generatorGradient(std::span<const float> points, std::span<float> gradient) const override;

private:
    StepLosses trainStep(StepKind kind);
    void updateDiscriminator(int update, StepLosses& losses);
    void updateGenerator(int update, StepLosses& losses);
    // What D sees, (B, m d): packs of real or generated samples of these streams, with noise.
    at::Tensor reals(std::uint32_t points, std::uint32_t noise, std::uint64_t key) const;
    at::Tensor fakes(std::uint32_t latents, std::uint32_t noise, std::uint64_t key) const;
    at::Tensor judged(const at::Tensor& packs, std::uint32_t noise, std::uint64_t key) const;
    at::Tensor interpolation(std::uint32_t stream, std::uint64_t key) const;
    at::Tensor scores(const at::Tensor& points) const;
    std::optional<NonFinite> findNonFinite(const StepLosses& losses, StepKind kind) const;
    TorchNetwork makeGenerator(const ExperimentSpec& spec) const;
    TorchNetwork makeDiscriminator(const ExperimentSpec& spec) const;

    TrainerOptions m_trainerOptions;
    at::TensorOptions m_options;  // dtype and device
    ExperimentSpec m_spec;
    std::int64_t m_step = 0;
    TorchSampler m_sampler;
    std::unique_ptr<TorchNetwork> m_generator;
    std::unique_ptr<TorchNetwork> m_discriminator;
};

}  // namespace ganimede
