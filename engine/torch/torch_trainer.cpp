#include "engine/torch/torch_trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>

#include "engine/core/error.h"
#include "engine/torch/torch_device.h"
#include "engine/torch/torch_objective.h"
#include "engine/torch/torch_scope.h"

namespace ganimede {
namespace {

bool sameStructure(const MlpShape& shapeA, const NetworkSpec& a, const MlpShape& shapeB, const NetworkSpec& b)
{
    return shapeA == shapeB && a.initialisation == b.initialisation && a.initialisationStd == b.initialisationStd;
}

Stream initStream(const ExperimentSpec& spec, std::uint32_t stream, std::int64_t step)
{
    return {static_cast<std::uint64_t>(spec.seed), stream, static_cast<std::uint64_t>(step)};
}

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

TorchTrainer::TorchTrainer(const ExperimentSpec& spec, DatasetPtr data, const TrainerOptions& options)
    : m_trainerOptions(options),
      m_options(tensorOptions(options)),
      m_spec(spec),
      m_sampler(spec.seed, std::move(data), m_options),
      m_generator(std::make_unique<TorchNetwork>(makeGenerator(spec))),
      m_discriminator(std::make_unique<TorchNetwork>(makeDiscriminator(spec)))
{}

TorchNetwork TorchTrainer::makeGenerator(const ExperimentSpec& spec) const
{
    const MlpShape shape = generatorShape(spec);
    const auto initial =
        initialParameters(shape, spec.generator, "generator", initStream(spec, streams::kInitGenerator, m_step));
    return {shape, initial, spec.generator.optimiser, m_options};
}

TorchNetwork TorchTrainer::makeDiscriminator(const ExperimentSpec& spec) const
{
    const MlpShape shape = discriminatorShape(spec);
    const auto initial = initialParameters(shape, spec.discriminator, "discriminator",
                                           initStream(spec, streams::kInitDiscriminator, m_step));
    return {shape, initial, spec.discriminator.optimiser, m_options};
}

TrainerInfo TorchTrainer::info() const
{
    return {"torch", deviceName(m_options.device()), torchDetail(m_trainerOptions.float64), m_trainerOptions.threads};
}

std::optional<NonFinite> TorchTrainer::train(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses)
{
    return translatingErrors("training", [&]() -> std::optional<NonFinite> {
        const ComputeScope scope(m_trainerOptions.threads);
        for (std::int64_t i = 0; i < steps; ++i) {
            losses.push_back(trainStep(kind));
            if (const auto failure = findNonFinite(losses.back(), kind)) {
                return failure;
            }
        }
        return std::nullopt;
    });
}

StepLosses TorchTrainer::trainStep(StepKind kind)
{
    constexpr float kNone = std::numeric_limits<float>::quiet_NaN();
    StepLosses losses{m_step + 1, kNone, kNone, kNone};
    if (kind != StepKind::generatorOnly) {
        m_discriminator->mlp().requireGradients(true);
        for (int update = 0; update < m_spec.discriminator.updates; ++update) {
            updateDiscriminator(update, losses);
        }
    }
    if (kind != StepKind::discriminatorOnly) {
        // D only passes gradients on: its own are not computed.
        m_discriminator->mlp().requireGradients(false);
        for (int update = 0; update < m_spec.generator.updates; ++update) {
            updateGenerator(update, losses);
        }
    }
    ++m_step;
    return losses;
}

void TorchTrainer::updateDiscriminator(int update, StepLosses& losses)
{
    const std::uint64_t key = updateKey(m_step, update);
    const at::Tensor real = m_sampler.realPoints(m_spec.batch, key);
    at::Tensor fake;
    {
        const at::NoGradGuard noGrad;
        fake = m_generator->mlp().forward(m_sampler.latents(m_spec.latent, m_spec.batch, streams::kLatentForD, key));
    }
    // Sums and a pass each, not means over both: where the parts of a gradient cancel exactly (the last bias of a hinge
    // or Wasserstein critic adds up +1 and -1), so do the sums, and RMSprop and Adam do not blow rounding up to full
    // steps.
    const TorchMlp& critic = m_discriminator->mlp();
    const at::Tensor onReal = torchLossOnReal(m_spec.objective.kind, critic.forward(real)).sum();
    const at::Tensor onFake = torchLossOnFake(m_spec.objective.kind, critic.forward(fake)).sum();
    m_discriminator->descend(onReal + onFake, m_spec.batch);
    if (m_spec.objective.kind == ObjectiveKind::wasserstein) {
        m_discriminator->mlp().clip(m_spec.objective.clip);
    }
    losses.dReal = static_cast<float>(onReal.item<double>() / m_spec.batch);
    losses.dFake = static_cast<float>(onFake.item<double>() / m_spec.batch);
}

void TorchTrainer::updateGenerator(int update, StepLosses& losses)
{
    const at::Tensor z =
        m_sampler.latents(m_spec.latent, m_spec.batch, streams::kLatentForG, updateKey(m_step, update));
    const at::Tensor scores = m_discriminator->mlp().forward(m_generator->mlp().forward(z));
    const at::Tensor loss = torchGeneratorLoss(m_spec.objective.kind, scores).sum();
    m_generator->descend(loss, m_spec.batch);
    losses.g = static_cast<float>(loss.item<double>() / m_spec.batch);
}

std::optional<NonFinite> TorchTrainer::findNonFinite(const StepLosses& losses, StepKind kind) const
{
    // NaN also stands for a network without an update in the step.
    const bool discriminatorUpdated = kind != StepKind::generatorOnly && m_spec.discriminator.updates > 0;
    const bool generatorUpdated = kind != StepKind::discriminatorOnly && m_spec.generator.updates > 0;
    const bool discriminatorLost =
        discriminatorUpdated && (!std::isfinite(losses.dReal) || !std::isfinite(losses.dFake));
    const bool generatorLost = generatorUpdated && !std::isfinite(losses.g);
    // D is updated first: a generator lost in the same step was only dragged along.
    if (discriminatorLost || !m_discriminator->mlp().isFinite()) {
        return NonFinite{m_step, false, true};
    }
    if (generatorLost || !m_generator->mlp().isFinite()) {
        return NonFinite{m_step, true, false};
    }
    return std::nullopt;
}

Restarted TorchTrainer::apply(const ExperimentSpec& spec, DatasetPtr data)
{
    return translatingErrors("taking over a change", [&] {
        const Restarted restarted{
            !sameStructure(generatorShape(spec), spec.generator, m_generator->mlp().shape(), m_spec.generator),
            !sameStructure(discriminatorShape(spec), spec.discriminator, m_discriminator->mlp().shape(),
                           m_spec.discriminator)};
        // Whatever can fail is made before anything is changed.
        auto generator = restarted.generator ? std::make_unique<TorchNetwork>(makeGenerator(spec)) : nullptr;
        auto discriminator =
            restarted.discriminator ? std::make_unique<TorchNetwork>(makeDiscriminator(spec)) : nullptr;
        TorchSampler sampler = data == m_sampler.data() ? m_sampler : TorchSampler(spec.seed, data, m_options);
        sampler.setSeed(spec.seed);
        if (!generator) {
            m_generator->configure(spec.generator.optimiser);
        } else {
            m_generator = std::move(generator);
        }
        if (!discriminator) {
            m_discriminator->configure(spec.discriminator.optimiser);
        } else {
            m_discriminator = std::move(discriminator);
        }
        m_sampler = std::move(sampler);
        m_spec = spec;
        return restarted;
    });
}

TrainerState TorchTrainer::state() const
{
    return translatingErrors("reading the networks", [&] {
        TrainerState state{m_step, m_generator->updates(), m_discriminator->updates(), {}};
        m_generator->save(state.tensors);
        m_discriminator->save(state.tensors);
        return state;
    });
}

void TorchTrainer::restore(const TrainerState& state)
{
    translatingErrors("restoring the networks", [&] {
        NamedTensors tensors;
        for (const Tensor& tensor : state.tensors) {
            tensors[tensor.name] = &tensor;
        }
        const std::size_t expected = m_generator->check(tensors) + m_discriminator->check(tensors);
        if (expected != state.tensors.size()) {
            throw Error("The saved state holds " + std::to_string(state.tensors.size()) +
                        " tensors, but these networks and optimisers have " + std::to_string(expected) + ".");
        }
        m_generator->restore(tensors, state.generatorUpdates);
        m_discriminator->restore(tensors, state.discriminatorUpdates);
        m_step = state.step;
    });
}

void TorchTrainer::generate(std::span<const float> z, std::span<float> points) const
{
    translatingErrors("generating points", [&] {
        const ComputeScope scope(m_trainerOptions.threads);
        const at::NoGradGuard noGrad;
        copyToHost(m_generator->mlp().forward(fromHost(z, m_spec.latent.dimensions, m_options)), points);
    });
}

void TorchTrainer::score(std::span<const float> points, std::span<float> scores) const
{
    translatingErrors("scoring points", [&] {
        const ComputeScope scope(m_trainerOptions.threads);
        const at::NoGradGuard noGrad;
        copyToHost(m_discriminator->mlp().forward(fromHost(points, 2, m_options)), scores);
    });
}

void TorchTrainer::generatorGradient(std::span<const float> points, std::span<float> gradient) const
{
    translatingErrors("computing gradients", [&] {
        const ComputeScope scope(m_trainerOptions.threads);
        at::Tensor input = fromHost(points, 2, m_options);
        input.set_requires_grad(true);
        // The sum over points has, by each point, the gradient of that point's own loss.
        const at::Tensor loss = torchGeneratorLoss(m_spec.objective.kind, m_discriminator->mlp().forward(input)).sum();
        copyToHost(torch::autograd::grad({loss}, {input}).front(), gradient);
    });
}

}  // namespace ganimede
