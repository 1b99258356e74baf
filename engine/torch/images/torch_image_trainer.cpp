#include "engine/torch/images/torch_image_trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <thread>
#include <utility>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/networks/objective.h"
#include "engine/torch/images/image_rows.h"
#include "engine/torch/images/pooled_memory.h"
#include "engine/torch/torch_device.h"
#include "engine/torch/torch_discriminator_loss.h"
#include "engine/torch/torch_objective.h"
#include "engine/torch/torch_scope.h"
#include "engine/trainers/schedule.h"

namespace ganimede {
namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

LayerShape pictureShape(const ImageSet& set)
{
    return {set.shape.channels, set.shape.height, set.shape.width};
}

ImageNetworkShape generatorFor(const ImageSpec& spec, const ImageSet& set)
{
    return generatorShape(spec, pictureShape(set), static_cast<int>(set.classes.size()));
}

ImageNetworkShape discriminatorFor(const ImageSpec& spec, const ImageSet& set)
{
    return discriminatorShape(spec, pictureShape(set), static_cast<int>(set.classes.size()));
}

// Whether the weights of one network fit the other: what layers only compute with may differ.
bool sameStructure(const ImageNetworkShape& a, const ImageNetworkShape& b)
{
    const auto sameLayer = [](LayerSpec x, LayerSpec y) {
        for (LayerSpec* layer : {&x, &y}) {
            layer->slope = layer->rate = layer->epsilon = layer->keep = 0;
        }
        return x == y;
    };
    return std::ranges::equal(a.spec.layers, b.spec.layers, sameLayer) && a.input == b.input &&
           a.classes == b.classes && a.spec.initialisation == b.spec.initialisation &&
           a.spec.initialisationStd == b.spec.initialisationStd;
}

float meanOf(const at::Tensor& values)
{
    return static_cast<float>(values.detach().mean().item<double>());
}

ImageTrainerOptions withThreads(ImageTrainerOptions options)
{
    if (options.threads == 0) {
        options.threads = std::min(256, static_cast<int>(std::max(1u, std::thread::hardware_concurrency())));
    }
    return options;
}

TrainerOptions deviceOptions(const ImageTrainerOptions& options)
{
    TrainerOptions result;
    result.threads = options.threads;
    result.float64 = options.float64;
    result.device = options.device;
    return result;
}

}  // namespace

TorchImageTrainer::TorchImageTrainer(const ImageSpec& spec, ImageSetPtr set, const ImageTrainerOptions& options)
    : m_trainerOptions(withThreads(options)),
      m_options(tensorOptions(deviceOptions(m_trainerOptions))),
      m_fast(!options.plain && !options.float64 && m_options.device().is_cpu() &&
             options.stepping != ImageStepping::graph),
      m_spec(spec),
      m_sampler(spec.seed, std::move(set), m_options),
      m_generator(makeNetwork(generatorFor(spec, *m_sampler.set()), spec)),
      m_discriminator(makeNetwork(discriminatorFor(spec, *m_sampler.set()), spec)),
      m_gradients(m_generator, m_options, m_trainerOptions.threads),
      m_layers(m_generator, m_discriminator, m_options, m_trainerOptions.threads)
{
    m_generator->trained().setAveraging(spec.remedies.generatorAverage > 0);
}

TorchImageTrainer::~TorchImageTrainer()
{
    m_generator.reset();
    m_discriminator.reset();
    trimHostMemory();
}

std::unique_ptr<TorchImageNetwork> TorchImageTrainer::makeNetwork(ImageNetworkShape shape, const ImageSpec& spec) const
{
    const bool channelsLast = m_fast || (m_options.device().is_cuda() && !m_trainerOptions.plain);
    return std::make_unique<TorchImageNetwork>(std::move(shape), spec.seed, m_step, m_options, m_fast, channelsLast);
}

TrainerInfo TorchImageTrainer::info() const
{
    const std::string detail = torchDetail(m_trainerOptions.float64);
    return {"torch", deviceName(m_options.device()), m_fast ? detail : detail + ", plain", m_trainerOptions.threads};
}

std::int64_t TorchImageTrainer::stepsPerEpoch() const
{
    const std::int64_t batches = batchesPerPass(m_sampler.set()->size(), m_spec.batch);
    const std::int64_t updates = std::max(1, m_spec.discriminator.updates);
    return (batches + updates - 1) / updates;
}

std::optional<NonFinite> TorchImageTrainer::train(std::int64_t steps, StepKind kind,
                                                  std::vector<ImageStepLosses>& losses)
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

ImageStepLosses TorchImageTrainer::trainStep(StepKind kind)
{
    ImageStepLosses losses{{m_step + 1, kNone, kNone, kNone, kNone}, kNone, kNone, kNone, kNone, kNone, kNone};
    const double rateFactor = learningRateFactor(m_spec.schedule, m_step);
    m_generator->trained().setRateFactor(rateFactor);
    m_discriminator->trained().setRateFactor(rateFactor);
    m_shared = {};
    if (kind != StepKind::generatorOnly) {
        m_discriminator->trained().requireGradients(true);
        for (int update = 0; update < m_spec.discriminator.updates; ++update) {
            updateDiscriminator(update, losses);
        }
    }
    if (kind != StepKind::discriminatorOnly) {
        // D only passes gradients on: its own are not computed.
        m_discriminator->trained().requireGradients(false);
        for (int update = 0; update < m_spec.generator.updates; ++update) {
            updateGenerator(update, losses);
        }
    }
    m_shared = {};
    ++m_step;
    return losses;
}

void TorchImageTrainer::updateDiscriminator(int update, ImageStepLosses& losses)
{
    const std::uint64_t key = updateKey(m_step, update);
    ImageBatch real = m_sampler.reals(m_spec, numberOf(update), key);
    ImageBatch fake = fakesForD(real, key);
    real.images = noised(real.images, streams::kNoiseReal, key);
    fake.images = noised(fake.images, streams::kNoiseFake, key);
    if (m_spec.objective.r1 > 0) {
        real.images = withGradient(real.images);
    }
    if (m_spec.objective.r2 > 0) {
        fake.images = withGradient(fake.images);
    }
    m_discriminator->iterateSpectralNorms();
    const Scores scores = scoresForD(real, fake, key);
    const TorchLosses parts =
        torchDiscriminatorLoss(m_spec.objective.kind, m_spec.remedies.labelSmoothing, scores.real, scores.fake);
    const at::Tensor penalty = penaltyOf(real, fake, scores, key);
    const at::Tensor sum = (parts.real + parts.fake).sum();
    const at::Tensor length =
        m_discriminator->trained().descend((penalty.defined() ? sum + penalty : sum) / m_spec.batch);
    if (m_spec.objective.kind == ObjectiveKind::wasserstein) {
        m_discriminator->trained().clip(m_spec.objective.clip);
    }
    losses.dReal = meanOf(parts.real);
    losses.dFake = meanOf(parts.fake);
    losses.penalty = penalty.defined() ? meanOf(penalty / m_spec.batch) : 0;
    const TorchVerdicts verdicts = torchVerdicts(m_spec.objective.kind, scores.real, scores.fake);
    losses.onReal = meanOf(verdicts.real);
    losses.onFake = meanOf(verdicts.fake);
    losses.scoreOnReal = meanOf(scores.real);
    losses.scoreOnFake = meanOf(scores.fake);
    losses.dGradient = meanOf(length);
}

ImagePass TorchImageTrainer::passOf(std::vector<ImagePass::Part> parts, bool twice) const
{
    return {m_spec.training, twice, static_cast<std::uint64_t>(m_spec.seed), std::move(parts)};
}

at::Tensor TorchImageTrainer::scored(const ImageBatch& batch, const ImagePass& pass) const
{
    return m_discriminator->forward(batch.images, batch.labels, pass).reshape({-1, 1});
}

TorchImageTrainer::Scores TorchImageTrainer::scoresForD(const ImageBatch& real, const ImageBatch& fake,
                                                        std::uint64_t key) const
{
    // Without batch norm it makes no difference, and one batch of both is faster.
    const bool mixes = m_discriminator->shape().hasBatchNorm();
    const bool twice = hasGradientPenalty(m_spec.objective);
    if (mixes ? m_spec.together : m_fast) {
        const ImageBatch both{at::cat({real.images, fake.images}), at::cat({real.labels, fake.labels})};
        const at::Tensor scores = scored(both, passOf({{"real", key}, {"fake", key}}, twice));
        return {scores.narrow(0, 0, m_spec.batch), scores.narrow(0, m_spec.batch, m_spec.batch)};
    }
    const at::Tensor onReal = scored(real, passOf({{"real", key}}, twice));
    return {onReal, scored(fake, passOf({{"fake", key}}, twice))};
}

at::Tensor TorchImageTrainer::penaltyOf(const ImageBatch& real, const ImageBatch& fake, const Scores& scores,
                                        std::uint64_t key) const
{
    if (!hasGradientPenalty(m_spec.objective)) {
        return {};
    }
    const auto scoreBetween = [&](const at::Tensor& images) {
        return scored({images, real.labels}, passOf({{"between", key}}, true));
    };
    return slopePenalties(m_spec.objective, {real.images, scores.real}, {fake.images, scores.fake},
                          m_sampler.interpolation(m_spec, key), scoreBetween);
}

ImageBatch TorchImageTrainer::fakesForD(const ImageBatch& reals, std::uint64_t key)
{
    if (!m_spec.sharedNoise) {
        const at::NoGradGuard noGrad;
        return {generated(streams::kLatentForD, key, reals.labels, "generator.fake", key), reals.labels};
    }
    if (!m_shared.images.defined()) {
        m_generator->iterateSpectralNorms();
        m_shared = {generated(streams::kLatentForD, key, reals.labels, "generator.fake", key), reals.labels};
    }
    return {m_shared.images.detach(), m_shared.labels};
}

ImageBatch TorchImageTrainer::fakesForG(int update, std::uint64_t key)
{
    if (m_spec.sharedNoise && update == 0 && m_shared.images.defined()) {
        return m_shared;
    }
    m_generator->iterateSpectralNorms();
    if (!m_spec.sharedNoise) {
        const at::Tensor labels = m_sampler.realsForG(m_spec, key).labels;
        return {generated(streams::kLatentForG, key, labels, "generator", key), labels};
    }
    const std::uint64_t first = updateKey(m_step, 0);
    const at::Tensor labels =
        m_shared.labels.defined() ? m_shared.labels : m_sampler.reals(m_spec, numberOf(0), first).labels;
    return {generated(streams::kLatentForD, first, labels, "generator", key), labels};
}

at::Tensor TorchImageTrainer::generated(std::uint32_t latents, std::uint64_t latentKey, const at::Tensor& labels,
                                        const char* pass, std::uint64_t key) const
{
    return m_generator->forward(m_sampler.latents(m_spec, latents, latentKey), labels, passOf({{pass, key}}));
}

at::Tensor TorchImageTrainer::noised(const at::Tensor& images, std::uint32_t stream, std::uint64_t key) const
{
    const double deviation = inputNoiseAt(m_spec.remedies, m_step);
    return deviation > 0 ? images + deviation * m_sampler.noise(images, stream, key) : images;
}

void TorchImageTrainer::updateGenerator(int update, ImageStepLosses& losses)
{
    const std::uint64_t key = updateKey(m_step, update);
    ImageBatch fake = fakesForG(update, key);
    fake.images = noised(fake.images, streams::kNoiseFakeForG, key);
    at::Tensor onReal;
    if (isPaired(m_spec.objective.kind)) {
        ImageBatch real = m_sampler.realsForG(m_spec, key);
        real.images = noised(real.images, streams::kNoiseRealForG, key);
        onReal = scored(real, passOf({{"real.generator", key}}));
    }
    const at::Tensor onFake = scored(fake, passOf({{"fake.generator", key}}));
    const at::Tensor loss = torchGeneratorLoss(m_spec.objective.kind, onFake, onReal);
    const at::Tensor length = m_generator->trained().descend(loss.sum() / m_spec.batch);
    m_generator->trained().average(averageKeep(m_spec.remedies, m_generator->trained().updates()));
    losses.g = meanOf(loss);
    losses.gGradient = meanOf(length);
}

std::optional<NonFinite> TorchImageTrainer::findNonFinite(const ImageStepLosses& losses, StepKind kind) const
{
    // NaN also stands for a network without an update in the step.
    const bool discriminatorUpdated = kind != StepKind::generatorOnly && m_spec.discriminator.updates > 0;
    const bool generatorUpdated = kind != StepKind::discriminatorOnly && m_spec.generator.updates > 0;
    const bool discriminatorLost = discriminatorUpdated && !std::isfinite(losses.dReal + losses.dFake + losses.penalty);
    const bool generatorLost = generatorUpdated && !std::isfinite(losses.g);
    // D is updated first: a generator lost in the same step was only dragged along.
    if (discriminatorLost || !m_discriminator->trained().isFinite()) {
        return NonFinite{m_step, false, true};
    }
    if (generatorLost || !m_generator->trained().isFinite()) {
        return NonFinite{m_step, true, false};
    }
    return std::nullopt;
}

Restarted TorchImageTrainer::apply(const ImageSpec& spec, ImageSetPtr set)
{
    return translatingErrors(Doing::takingOver, [&] {
        // Whatever can fail is made before anything is changed.
        TorchImageSampler sampler =
            set == m_sampler.set() ? m_sampler : TorchImageSampler(spec.seed, std::move(set), m_options);
        sampler.setSeed(spec.seed);
        ImageNetworkShape generatorNow = generatorFor(spec, *sampler.set());
        ImageNetworkShape discriminatorNow = discriminatorFor(spec, *sampler.set());
        const Restarted restarted{!sameStructure(generatorNow, m_generator->shape()),
                                  !sameStructure(discriminatorNow, m_discriminator->shape())};
        auto generator = restarted.generator ? makeNetwork(std::move(generatorNow), spec) : nullptr;
        auto discriminator = restarted.discriminator ? makeNetwork(std::move(discriminatorNow), spec) : nullptr;
        if (generator) {
            m_generator = std::move(generator);
        } else {
            m_generator->configure(spec.generator);
        }
        if (discriminator) {
            m_discriminator = std::move(discriminator);
        } else {
            m_discriminator->configure(spec.discriminator);
        }
        m_generator->trained().setAveraging(spec.remedies.generatorAverage > 0);
        m_sampler = std::move(sampler);
        m_spec = spec;
        return restarted;
    });
}

TrainerState TorchImageTrainer::state() const
{
    return translatingErrors(Doing::reading, [&] {
        TrainerState state{m_step, m_generator->trained().updates(), m_discriminator->trained().updates(), {}};
        m_generator->trained().save(state.tensors);
        m_discriminator->trained().save(state.tensors);
        return state;
    });
}

void TorchImageTrainer::restore(const TrainerState& state)
{
    translatingErrors(Doing::restoring, [&] {
        std::map<std::string, const Tensor*> tensors;
        for (const Tensor& tensor : state.tensors) {
            tensors[tensor.name] = &tensor;
        }
        const std::size_t expected = m_generator->trained().check(tensors) + m_discriminator->trained().check(tensors);
        if (expected != state.tensors.size()) {
            throw Error(Words::tr("The saved state holds %1 tensors, but these networks and optimisers have %2.",
                                  state.tensors.size(), expected));
        }
        m_generator->trained().restore(tensors, state.generatorUpdates);
        m_discriminator->trained().restore(tensors, state.discriminatorUpdates);
        m_step = state.step;
    });
}

at::Tensor TorchImageTrainer::shownBy(const TorchImageNetwork& network, std::span<const float> input,
                                      std::span<const std::int32_t> labels) const
{
    const at::Tensor x = rowsOf(input, network.shape().input, m_options);
    return network.shown(x, labelsOf(labels, x.size(0), network.shape(), m_options.device()));
}

void TorchImageTrainer::generate(std::span<const float> z, std::span<const std::int32_t> labels,
                                 std::span<float> images) const
{
    translatingErrors(Doing::generatingPictures, [&] {
        const ComputeScope scope(m_trainerOptions.threads);
        const at::NoGradGuard noGrad;
        copyToHost(shownBy(*m_generator, z, labels), images);
    });
}

void TorchImageTrainer::score(std::span<const float> images, std::span<const std::int32_t> labels,
                              std::span<float> scores) const
{
    translatingErrors(Doing::scoringPictures, [&] {
        const ComputeScope scope(m_trainerOptions.threads);
        const at::NoGradGuard noGrad;
        copyToHost(shownBy(*m_discriminator, images, labels), scores);
    });
}

}  // namespace ganimede
