#include "engine/trainers/fused/fused_trainer.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <string_view>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/simd.h"
#include "engine/core/words.h"
#include "engine/networks/objective.h"
#include "engine/trainers/fused/fused_kernels.h"
#include "engine/trainers/schedule.h"

namespace ganimede {
namespace {

bool sameStructure(const NetworkSpec& a, const NetworkSpec& b)
{
    return a.initialisation == b.initialisation && a.initialisationStd == b.initialisationStd;
}

void throwIfImpossible(const ExperimentSpec& spec, const DatasetPtr& data)
{
    if (const auto objection = fusedTrainerObjection(spec)) {
        throw Error(Words::tr("The fused trainer cannot train this: %1. Choose the torch trainer.", *objection));
    }
    if (!data || data->size() == 0) {
        throw Error(Words::tr("The data set holds no points. Draw some or choose another."));
    }
}

FusedNetwork makeGenerator(const ExperimentSpec& spec, std::int64_t step)
{
    const MlpShape shape = generatorShape(spec);
    const Stream stream{static_cast<std::uint64_t>(spec.seed), streams::kInitGenerator,
                        static_cast<std::uint64_t>(step)};
    FusedNetwork network{"generator", shape, spec.generator.optimiser,
                         initialParameters(shape, spec.generator, "generator", stream)};
    network.keepAverage(spec.remedies.generatorAverage > 0);
    return network;
}

/// Whether the workspace of one spec is too small, or laid out otherwise, for the other.
bool needsOtherWorkspace(const ExperimentSpec& a, const ExperimentSpec& b)
{
    return generatorShape(a) != generatorShape(b) || discriminatorShape(a) != discriminatorShape(b) ||
           a.batch != b.batch || hasGradientPenalty(a.objective) != hasGradientPenalty(b.objective);
}

FusedNetwork makeDiscriminator(const ExperimentSpec& spec, std::int64_t step)
{
    const MlpShape shape = discriminatorShape(spec);
    const Stream stream{static_cast<std::uint64_t>(spec.seed), streams::kInitDiscriminator,
                        static_cast<std::uint64_t>(step)};
    return {"discriminator", shape, spec.discriminator.optimiser,
            initialParameters(shape, spec.discriminator, "discriminator", stream)};
}

class FusedTrainer final : public Trainer {
public:
    FusedTrainer(const ExperimentSpec& spec, DatasetPtr data);

    TrainerInfo info() const override { return {"fused", "CPU", m_target, 1}; }
    std::int64_t step() const override { return m_step; }
    std::optional<NonFinite> train(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses) override;
    Restarted apply(const ExperimentSpec& spec, DatasetPtr data) override;
    TrainerState state() const override;
    void restore(const TrainerState& state) override;
    void generate(std::span<const float> z, std::span<float> points) const override;
    void score(std::span<const float> points, std::span<float> scores) const override;
    void generatorGradient(std::span<const float> points, std::span<float> gradient) const override;

private:
    void takeSettings(const ExperimentSpec& spec, DatasetPtr data);
    std::optional<NonFinite> trainStep(StepKind kind, StepLosses& losses);
    float meanRealScore() const;

    std::string m_target;
    const FusedKernels& m_kernels;
    ExperimentSpec m_spec;
    FusedGan m_gan;
    mutable FusedWorkspace m_work;  // scratch: nothing in it outlives a call
    std::int64_t m_step = 0;
};

FusedTrainer::FusedTrainer(const ExperimentSpec& spec, DatasetPtr data)
    : m_target(simdTarget()), m_kernels(fusedKernels()), m_spec(spec)
{
    throwIfImpossible(spec, data);
    m_gan.generator = makeGenerator(spec, 0);
    m_gan.discriminator = makeDiscriminator(spec, 0);
    m_work = FusedWorkspace(spec);
    takeSettings(spec, std::move(data));
}

void FusedTrainer::takeSettings(const ExperimentSpec& spec, DatasetPtr data)
{
    m_gan.seed = static_cast<std::uint64_t>(spec.seed);
    m_gan.batch = static_cast<std::size_t>(spec.batch);
    m_gan.dimensions = static_cast<std::size_t>(dataDimensions(spec.data));
    m_gan.pack = static_cast<std::size_t>(spec.remedies.pack);
    m_gan.latent = spec.latent;
    m_gan.objective = spec.objective;
    m_gan.remedies = spec.remedies;
    m_gan.data = std::move(data);
}

std::optional<NonFinite> FusedTrainer::train(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses)
{
    const FlushDenormals flush;
    for (std::int64_t i = 0; i < steps; ++i) {
        constexpr float kNone = std::numeric_limits<float>::quiet_NaN();
        StepLosses stepLosses{m_step + 1, kNone, kNone, kNone, kNone};
        const auto failure = trainStep(kind, stepLosses);
        losses.push_back(stepLosses);
        if (failure) {
            return failure;
        }
    }
    return std::nullopt;
}

// Once a network has left the finite numbers the rest of the step is not trained: it would only drag the other along,
// and the report is to name the one that failed.
std::optional<NonFinite> FusedTrainer::trainStep(StepKind kind, StepLosses& losses)
{
    const std::int64_t step = m_step++;
    m_gan.rateFactor = learningRateFactor(m_spec.schedule, step);
    m_gan.inputNoise = static_cast<float>(inputNoiseAt(m_spec.remedies, step));
    if (kind != StepKind::generatorOnly) {
        for (int update = 0; update < m_spec.discriminator.updates; ++update) {
            const DiscriminatorUpdate done = m_kernels.updateDiscriminator(m_gan, m_work, updateKey(step, update));
            losses.dReal = done.lossOnReal;
            losses.dFake = done.lossOnFake;
            losses.penalty = done.penalty;
            if (!done.finite) {
                return NonFinite{m_step, false, true};
            }
        }
    }
    if (kind != StepKind::discriminatorOnly) {
        for (int update = 0; update < m_spec.generator.updates; ++update) {
            const GeneratorUpdate done = m_kernels.updateGenerator(m_gan, m_work, updateKey(step, update));
            losses.g = done.loss;
            if (!done.finite) {
                return NonFinite{m_step, true, false};
            }
        }
    }
    return std::nullopt;
}

Restarted FusedTrainer::apply(const ExperimentSpec& spec, DatasetPtr data)
{
    throwIfImpossible(spec, data);
    const Restarted restarted{generatorShape(spec) != m_gan.generator.shape ||
                                  !sameStructure(spec.generator, m_spec.generator),
                              discriminatorShape(spec) != m_gan.discriminator.shape ||
                                  !sameStructure(spec.discriminator, m_spec.discriminator)};
    // Whatever can fail is made before anything is changed.
    FusedNetwork generator = restarted.generator ? makeGenerator(spec, m_step) : FusedNetwork();
    FusedNetwork discriminator = restarted.discriminator ? makeDiscriminator(spec, m_step) : FusedNetwork();
    if (needsOtherWorkspace(spec, m_spec)) {
        m_work = FusedWorkspace(spec);
    }
    ExperimentSpec taken = spec;
    if (restarted.generator) {
        m_gan.generator = std::move(generator);
    } else {
        m_gan.generator.configure(spec.generator.optimiser);
        m_gan.generator.keepAverage(spec.remedies.generatorAverage > 0);
    }
    if (restarted.discriminator) {
        m_gan.discriminator = std::move(discriminator);
    } else {
        m_gan.discriminator.configure(spec.discriminator.optimiser);
    }
    takeSettings(taken, std::move(data));
    m_spec = std::move(taken);
    return restarted;
}

TrainerState FusedTrainer::state() const
{
    TrainerState state{m_step, m_gan.generator.updates, m_gan.discriminator.updates, {}};
    m_gan.generator.save(state.tensors);
    m_gan.discriminator.save(state.tensors);
    return state;
}

void FusedTrainer::restore(const TrainerState& state)
{
    std::map<std::string_view, const Tensor*> tensors;
    for (const Tensor& tensor : state.tensors) {
        tensors[tensor.name] = &tensor;
    }
    const std::size_t expected = m_gan.generator.check(tensors) + m_gan.discriminator.check(tensors);
    if (expected != state.tensors.size()) {
        throw Error(Words::tr("The saved state holds %1 tensors, but these networks and optimisers have %2.",
                              state.tensors.size(), expected));
    }
    m_gan.generator.restore(tensors, state.generatorUpdates);
    m_gan.discriminator.restore(tensors, state.discriminatorUpdates);
    m_step = state.step;
}

void FusedTrainer::generate(std::span<const float> z, std::span<float> points) const
{
    const FlushDenormals flush;
    m_kernels.generate(m_gan, m_work, z.data(), points.size() / m_gan.dimensions, points.data());
}

void FusedTrainer::score(std::span<const float> points, std::span<float> scores) const
{
    const FlushDenormals flush;
    m_kernels.score(m_gan, m_work, points.data(), scores.size(), scores.data());
}

void FusedTrainer::generatorGradient(std::span<const float> points, std::span<float> gradient) const
{
    const FlushDenormals flush;
    const float realScore = isPaired(m_gan.objective.kind) ? meanRealScore() : 0.0f;
    m_kernels.generatorGradient(m_gan, m_work, points.data(), points.size() / m_gan.dimensions, realScore,
                                gradient.data());
}

float FusedTrainer::meanRealScore() const
{
    const Dataset& data = *m_gan.data;
    const std::size_t count = std::min(data.size(), kLookReals);
    std::vector<float> points;
    for (std::size_t i = 0; i < count; ++i) {
        points.push_back(data.x[i]);
        if (m_gan.dimensions == 2) {
            points.push_back(data.y[i]);
        }
    }
    std::vector<float> scores(count);
    m_kernels.score(m_gan, m_work, points.data(), count, scores.data());
    return static_cast<float>(std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(count));
}

}  // namespace

std::unique_ptr<Trainer> makeFusedTrainer(const ExperimentSpec& spec, DatasetPtr data)
{
    return std::make_unique<FusedTrainer>(spec, std::move(data));
}

}  // namespace ganimede
