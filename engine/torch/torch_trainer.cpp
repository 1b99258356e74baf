#include "engine/torch/torch_trainer.h"

#include <cmath>
#include <limits>
#include <utility>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/networks/objective.h"
#include "engine/torch/torch_device.h"
#include "engine/torch/torch_discriminator_loss.h"
#include "engine/torch/torch_objective.h"
#include "engine/torch/torch_scope.h"
#include "engine/torch/torch_unrolled.h"
#include "engine/trainers/schedule.h"

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

DatasetPtr checked(const ExperimentSpec& spec, DatasetPtr data)
{
    if (data->dimensions != dataDimensions(spec.data)) {
        throw Error(Words::tr("The data set has %1 numbers a point, but \"%2\" has %3.", data->dimensions,
                              spec.data.kind, dataDimensions(spec.data)));
    }
    return data;
}

float meanOf(const at::Tensor& sum, int count)
{
    return static_cast<float>(sum.item<double>() / count);
}

}  // namespace

TorchTrainer::TorchTrainer(const ExperimentSpec& spec, DatasetPtr data, const TrainerOptions& options)
    : m_trainerOptions(options),
      m_options(tensorOptions(options)),
      m_spec(spec),
      m_sampler(spec.seed, checked(spec, std::move(data)), m_options),
      m_generator(std::make_unique<TorchNetwork>(makeGenerator(spec))),
      m_discriminator(std::make_unique<TorchNetwork>(makeDiscriminator(spec)))
{}

TorchNetwork TorchTrainer::makeGenerator(const ExperimentSpec& spec) const
{
    const MlpShape shape = generatorShape(spec);
    const auto initial =
        initialParameters(shape, spec.generator, "generator", initStream(spec, streams::kInitGenerator, m_step));
    TorchNetwork network(shape, initial, spec.generator.optimiser, m_options);
    network.setAveraging(spec.remedies.generatorAverage > 0);
    return network;
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
    return translatingErrors(Doing::training, [&]() -> std::optional<NonFinite> {
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
    StepLosses losses{m_step + 1, kNone, kNone, kNone, kNone};
    const double rateFactor = learningRateFactor(m_spec.schedule, m_step);
    m_generator->setRateFactor(rateFactor);
    m_discriminator->setRateFactor(rateFactor);
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

at::Tensor TorchTrainer::reals(std::uint32_t points, std::uint32_t noise, std::uint64_t key) const
{
    return judged(m_sampler.realPoints(m_spec.batch, m_spec.remedies.pack, points, key), noise, key);
}

at::Tensor TorchTrainer::fakes(std::uint32_t latents, std::uint32_t noise, std::uint64_t key) const
{
    const at::Tensor z = m_sampler.latents(m_spec.latent, m_spec.batch, m_spec.remedies.pack, latents, key);
    return judged(m_generator->mlp().forward(z).view({m_spec.batch, -1}), noise, key);
}

at::Tensor TorchTrainer::judged(const at::Tensor& packs, std::uint32_t noise, std::uint64_t key) const
{
    const double deviation = inputNoiseAt(m_spec.remedies, m_step);
    return deviation > 0 ? packs + deviation * m_sampler.noise(m_spec.batch, packs.size(1), noise, key) : packs;
}

at::Tensor TorchTrainer::interpolation(std::uint32_t stream, std::uint64_t key) const
{
    const bool needed = m_spec.objective.kind == ObjectiveKind::wassersteinGp;
    return needed ? m_sampler.uniform(m_spec.batch, stream, key) : at::Tensor();
}

void TorchTrainer::updateDiscriminator(int update, StepLosses& losses)
{
    const std::uint64_t key = updateKey(m_step, update);
    JudgedBatch batch{
        reals(streams::kBatchReal, streams::kNoiseReal, key), {}, interpolation(streams::kInterpolation, key)};
    {
        const at::NoGradGuard noGrad;
        batch.fake = fakes(streams::kLatentForD, streams::kNoiseFake, key);
    }
    const TorchMlp& mlp = m_discriminator->mlp();
    const DiscriminatorLoss loss = discriminatorLoss(m_spec, mlp, mlp.parameters(), batch);
    m_discriminator->descend(loss.total(), m_spec.batch);
    if (m_spec.objective.kind == ObjectiveKind::wasserstein) {
        m_discriminator->mlp().clip(m_spec.objective.clip);
    }
    losses.dReal = meanOf(loss.real, m_spec.batch);
    losses.dFake = meanOf(loss.fake, m_spec.batch);
    losses.penalty = loss.penalty.defined() ? meanOf(loss.penalty, m_spec.batch) : 0;
}

void TorchTrainer::updateGenerator(int update, StepLosses& losses)
{
    const std::uint64_t key = updateKey(m_step, update);
    const TorchMlp& discriminator = m_discriminator->mlp();
    const bool paired = isPaired(m_spec.objective.kind);
    const bool unrolled = m_spec.remedies.unrolledSteps > 0;
    JudgedBatch batch;
    batch.fake = fakes(streams::kLatentForG, streams::kNoiseFakeForG, key);
    if (paired || unrolled) {
        batch.real = reals(streams::kBatchRealForG, streams::kNoiseRealForG, key);
    }
    std::vector<at::Tensor> parameters = discriminator.parameters();
    if (unrolled) {
        batch.interpolation = interpolation(streams::kInterpolationForG, key);
        const double rateFactor = learningRateFactor(m_spec.schedule, m_step);
        parameters = unrolledParameters(m_spec, *m_discriminator, batch, rateFactor);
    }
    const at::Tensor onReal = paired ? discriminator.forward(parameters, batch.real) : at::Tensor();
    const at::Tensor onFake = discriminator.forward(parameters, batch.fake);
    const at::Tensor loss = torchGeneratorLoss(m_spec.objective.kind, onFake, onReal).sum();
    m_generator->descend(loss, m_spec.batch);
    m_generator->average(averageKeep(m_spec.remedies, m_generator->updates()));
    losses.g = meanOf(loss, m_spec.batch);
}

std::optional<NonFinite> TorchTrainer::findNonFinite(const StepLosses& losses, StepKind kind) const
{
    // NaN also stands for a network without an update in the step.
    const bool discriminatorUpdated = kind != StepKind::generatorOnly && m_spec.discriminator.updates > 0;
    const bool generatorUpdated = kind != StepKind::discriminatorOnly && m_spec.generator.updates > 0;
    const bool discriminatorLost = discriminatorUpdated && !std::isfinite(losses.dReal + losses.dFake + losses.penalty);
    const bool generatorLost = generatorUpdated && !std::isfinite(losses.g);
    // D is updated first: a generator lost in the same step was only dragged along.
    if (discriminatorLost || !m_discriminator->isFinite()) {
        return NonFinite{m_step, false, true};
    }
    if (generatorLost || !m_generator->isFinite()) {
        return NonFinite{m_step, true, false};
    }
    return std::nullopt;
}

Restarted TorchTrainer::apply(const ExperimentSpec& spec, DatasetPtr data)
{
    return translatingErrors(Doing::takingOver, [&] {
        const Restarted restarted{
            !sameStructure(generatorShape(spec), spec.generator, m_generator->mlp().shape(), m_spec.generator),
            !sameStructure(discriminatorShape(spec), spec.discriminator, m_discriminator->mlp().shape(),
                           m_spec.discriminator)};
        // Whatever can fail is made before anything is changed.
        auto generator = restarted.generator ? std::make_unique<TorchNetwork>(makeGenerator(spec)) : nullptr;
        auto discriminator =
            restarted.discriminator ? std::make_unique<TorchNetwork>(makeDiscriminator(spec)) : nullptr;
        TorchSampler sampler =
            data == m_sampler.data() ? m_sampler : TorchSampler(spec.seed, checked(spec, data), m_options);
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
        m_generator->setAveraging(spec.remedies.generatorAverage > 0);
        m_sampler = std::move(sampler);
        m_spec = spec;
        return restarted;
    });
}

TrainerState TorchTrainer::state() const
{
    return translatingErrors(Doing::reading, [&] {
        TrainerState state{m_step, m_generator->updates(), m_discriminator->updates(), {}};
        m_generator->save(state.tensors);
        m_discriminator->save(state.tensors);
        return state;
    });
}

void TorchTrainer::restore(const TrainerState& state)
{
    translatingErrors(Doing::restoring, [&] {
        NamedTensors tensors;
        for (const Tensor& tensor : state.tensors) {
            tensors[tensor.name] = &tensor;
        }
        const std::size_t expected = m_generator->check(tensors) + m_discriminator->check(tensors);
        if (expected != state.tensors.size()) {
            throw Error(Words::tr("The saved state holds %1 tensors, but these networks and optimisers have %2.",
                                  state.tensors.size(), expected));
        }
        m_generator->restore(tensors, state.generatorUpdates);
        m_discriminator->restore(tensors, state.discriminatorUpdates);
        m_step = state.step;
    });
}

}  // namespace ganimede
