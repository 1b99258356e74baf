#include "engine/torch/images/graph/graph_step.h"

#include <limits>
#include <utility>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

#include "engine/networks/objective.h"
#include "engine/torch/torch_discriminator_loss.h"

namespace ganimede {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

// Pictures whose numbers are computed with before D sees them are worth full precision.
at::ScalarType pictureType(const ImageSpec& spec, const at::TensorOptions& options, bool bfloat16)
{
    const bool asTheyAre = spec.remedies.inputNoise <= 0 && !hasGradientPenalty(spec.objective);
    return bfloat16 && asTheyAre ? at::kBFloat16 : options.dtype().toScalarType();
}

}  // namespace

GraphStep::GraphStep(const ImageSpec& spec, const StepTables& tables, TorchImageNetwork& generator,
                     TorchImageNetwork& discriminator, const at::TensorOptions& options, bool bfloat16)
    : m_spec(spec),
      m_tables(tables),
      m_draws(spec.seed, tables, options),
      m_options(options),
      m_pictureType(pictureType(spec, options, bfloat16)),
      m_generator(generator, m_draws, bfloat16, false),
      m_discriminator(discriminator, m_draws, bfloat16, hasGradientPenalty(spec.objective)),
      m_ring(at::full({tables.capacity(), StepRow::columns}, kNone, options)),
      m_row(at::full({StepRow::columns}, kNone, options)),
      m_share(at::full({}, 1.0 / spec.batch, options))
{}

void GraphStep::takeOver()
{
    m_generator.takeOver();
    m_discriminator.takeOver();
}

std::vector<GraphStep::Part> GraphStep::parts(StepKind kind)
{
    std::vector<Part> parts;
    if (kind != StepKind::generatorOnly) {
        parts.emplace_back([this] { discriminatorPart(); });
    }
    if (kind != StepKind::discriminatorOnly) {
        parts.emplace_back([this, both = kind == StepKind::both] {
            generatorPart(both);
            endStep();
        });
    } else {
        parts.back() = [this] {
            discriminatorPart();
            forget(StepRow::g, StepRow::dLargest);
            endStep();
        };
    }
    return parts;
}

void GraphStep::discriminatorPart()
{
    m_shared = {};
    m_numbers = m_draws.numbers();
    if (m_spec.discriminator.updates == 0) {
        forget(StepRow::dReal, StepRow::g);
        return;
    }
    for (int update = 0; update < m_spec.discriminator.updates; ++update) {
        updateDiscriminator(update);
    }
}

void GraphStep::generatorPart(bool afterDiscriminator)
{
    if (!afterDiscriminator) {
        m_shared = {};
        forget(StepRow::dReal, StepRow::g);
    }
    m_numbers = m_draws.numbers();
    if (m_spec.generator.updates == 0) {
        forget(StepRow::g, StepRow::dLargest);
        return;
    }
    for (int update = 0; update < m_spec.generator.updates; ++update) {
        updateGenerator(update);
    }
}

void GraphStep::endStep()
{
    m_shared = {};
    m_numbers.reset();
    m_discriminator.largest(numberAt(StepRow::dLargest));
    m_generator.largest(numberAt(StepRow::gLargest));
    m_draws.endStep(m_row, m_ring);
}

void GraphStep::forget(StepRow::Column first, StepRow::Column end)
{
    m_row.narrow(0, first, end - first).fill_(kNone);
}

void GraphStep::updateDiscriminator(int update)
{
    ImageBatch real = reals(m_tables.rowOfD(update));
    ImageBatch fake = fakesForD(real, update);
    real.images = noised(real.images, streams::kNoiseReal, update);
    fake.images = noised(fake.images, streams::kNoiseFake, update);
    if (m_spec.objective.r1 > 0) {
        real.images = withGradient(real.images);
    }
    if (m_spec.objective.r2 > 0) {
        // In the reals' type: its slopes are worth full precision too, and the penalties are read in it.
        fake.images = withGradient(fake.images.to(real.images.scalar_type()));
    }
    m_discriminator.network().iterateSpectralNorms();
    const BatchScores scores = scoresForD(real, fake, update);
    const at::Tensor penalties = penaltyOf(real, fake, scores, update);
    // The last update's are a step's losses.
    const bool isLast = update + 1 == m_spec.discriminator.updates;
    std::vector<at::Tensor> outputs = scores.outputs;
    std::vector<at::Tensor> derivatives = judgeForD(rule(), scores, penalties, isLast ? m_row : at::Tensor());
    if (penalties.defined()) {
        outputs.push_back(penalties);
        derivatives.push_back(m_share);
    }
    m_discriminator.descend(outputs, derivatives, number(StepTables::kRateD), numberAt(StepRow::dGradient));
    if (m_spec.objective.kind == ObjectiveKind::wasserstein) {
        m_discriminator.clip(m_spec.objective.clip);
    }
}

void GraphStep::updateGenerator(int update)
{
    ImageBatch fake = fakesForG(update);
    fake.images = noised(fake.images, streams::kNoiseFakeForG, update);
    at::Tensor real;
    if (isPaired(m_spec.objective.kind)) {
        const at::NoGradGuard noGrad;
        ImageBatch batch = reals(m_tables.rowOfG(update));
        batch.images = noised(batch.images, streams::kNoiseRealForG, update);
        real = scored(batch, passOf({"real.generator"}, update));
    }
    const at::Tensor scores = scored(fake, passOf({"fake.generator"}, update));
    const bool isLast = update + 1 == m_spec.generator.updates;
    const at::Tensor derivative = judgeForG(rule(), scores, real, isLast ? m_row : at::Tensor());
    m_generator.descend({scores}, {derivative}, number(StepTables::kRateG), numberAt(StepRow::gGradient));
    m_generator.average(number(StepTables::kTake + update));
}

ImageBatch GraphStep::reals(std::int64_t row, bool withPictures) const
{
    ImageBatch batch;
    if (withPictures) {
        batch.images = m_draws.pictures(row, m_pictureType);
    }
    if (m_spec.conditioning != Conditioning::none) {
        batch.labels = m_draws.labels(row);
    }
    return batch;
}

at::Tensor GraphStep::generated(std::uint32_t latents, int latentUpdate, const at::Tensor& labels, const char* pass,
                                int update) const
{
    const at::Tensor z = m_draws.latents(m_spec.latent, m_spec.batch, {latents, latentUpdate});
    return m_generator.forward(z, labels, passOf({pass}, update));
}

ImageBatch GraphStep::fakesForD(const ImageBatch& reals, int update)
{
    if (!m_spec.sharedNoise) {
        const at::NoGradGuard noGrad;
        return {generated(streams::kLatentForD, update, reals.labels, "generator.fake", update), reals.labels};
    }
    if (!m_shared.images.defined()) {
        m_generator.network().iterateSpectralNorms();
        m_shared = {generated(streams::kLatentForD, update, reals.labels, "generator.fake", update), reals.labels};
    }
    return {m_shared.images.detach(), m_shared.labels};
}

ImageBatch GraphStep::fakesForG(int update)
{
    if (m_spec.sharedNoise && update == 0 && m_shared.images.defined()) {
        return m_shared;
    }
    m_generator.network().iterateSpectralNorms();
    if (!m_spec.sharedNoise) {
        const at::Tensor labels = reals(m_tables.rowOfG(update), false).labels;
        return {generated(streams::kLatentForG, update, labels, "generator", update), labels};
    }
    const at::Tensor labels = m_shared.images.defined() ? m_shared.labels : reals(m_tables.rowOfD(0), false).labels;
    return {generated(streams::kLatentForD, 0, labels, "generator", update), labels};
}

at::Tensor GraphStep::noised(const at::Tensor& images, std::uint32_t stream, int update) const
{
    if (m_spec.remedies.inputNoise <= 0) {
        return images;
    }
    return images + number(StepTables::kDeviation) * m_draws.normal(images.sizes(), {stream, update});
}

at::Tensor GraphStep::scored(const ImageBatch& batch, const GraphPass& pass) const
{
    return m_discriminator.forward(batch.images, batch.labels, pass).reshape({-1, 1}).contiguous();
}

BatchScores GraphStep::scoresForD(const ImageBatch& real, const ImageBatch& fake, int update) const
{
    // Without batch norm it makes no difference, and one batch of both takes half the launches. The reference of the
    // tests keeps them apart, since sums that cancel exactly do so only within one order.
    const bool mixes = m_discriminator.network().shape().hasBatchNorm();
    if (mixes ? m_spec.together : m_options.dtype() != at::kDouble) {
        ImageBatch both{at::cat({real.images, fake.images.to(real.images.scalar_type())}), {}};
        if (real.labels.defined()) {
            both.labels = at::cat({real.labels, fake.labels});
        }
        return BatchScores(scored(both, passOf({"real", "fake"}, update)));
    }
    const at::Tensor onRealPictures = scored(real, passOf({"real"}, update));
    return {onRealPictures, scored(fake, passOf({"fake"}, update))};
}

at::Tensor GraphStep::penaltyOf(const ImageBatch& real, const ImageBatch& fake, const BatchScores& scores,
                                int update) const
{
    if (!hasGradientPenalty(m_spec.objective)) {
        return {};
    }
    at::Tensor between;
    if (m_spec.objective.kind == ObjectiveKind::wassersteinGp) {
        between = m_draws.uniform({m_spec.batch, 1, 1, 1}, {streams::kInterpolation, update});
    }
    const auto score = [&](const at::Tensor& images) {
        return scored({images, real.labels}, passOf({"between"}, update));
    };
    return slopePenalties(m_spec.objective, {real.images, scores.real}, {fake.images, scores.fake}, between, score);
}

}  // namespace ganimede
