#include "engine/snapshots/line_view.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/data/line_density.h"
#include "engine/networks/objective.h"
#include "engine/snapshots/critic_scale.h"
#include "engine/snapshots/latent_ticks.h"
#include "engine/snapshots/looking.h"
#include "engine/trainers/schedule.h"

namespace ganimede {
namespace {

/// The grid that densities are blurred on: fine beside the narrowest data (.01), and wide enough that nothing beyond it
/// reaches the stage unless the noise is as wide as the stage.
constexpr int kCellsPerPosition = 5;
constexpr double kCell = 2.0 / (LineView::kPositions - 1) / kCellsPerPosition;
constexpr int kMargin = 1'500;  // cells beyond the stage at each side: 3 units
constexpr int kCells = 2 * kMargin + (LineView::kPositions - 1) * kCellsPerPosition + 1;

double cellCentre(int cell)
{
    return -1.0 + kCell * (cell - kMargin);
}

std::vector<double> densityOnCells(const DataSpec& data)
{
    std::vector<double> x(kCells);
    for (int i = 0; i < kCells; ++i) {
        x[static_cast<std::size_t>(i)] = cellCentre(i);
    }
    std::vector<double> density(x.size());
    lineDensities(data, x, density);
    return density;
}

/// Samples as a density on the cells, each shared between its two nearest so that its place is kept.
std::vector<double> samplesOnCells(std::span<const float> samples)
{
    std::vector<double> density(kCells);
    const double weight = 1.0 / (static_cast<double>(samples.size()) * kCell);
    for (const float sample : samples) {
        const double at = (static_cast<double>(sample) + 1.0) / kCell + kMargin;
        if (at >= 0 && at < kCells - 1) {  // false for NaN
            const auto cell = static_cast<std::size_t>(at);
            const double share = at - static_cast<double>(cell);
            density[cell] += weight * (1 - share);
            density[cell + 1] += weight * share;
        }
    }
    return density;
}

/// Half of a Gaussian's weights on the cells, from its middle outwards; all of them together are 1.
std::vector<double> kernel(double deviation)
{
    std::vector<double> weights;
    const int reach = std::min(kMargin, static_cast<int>(std::ceil(4 * deviation / kCell)));
    double sum = 0;
    for (int i = 0; i <= reach; ++i) {
        const double t = i * kCell / deviation;
        weights.push_back(std::exp(-0.5 * t * t));
        sum += (i == 0 ? 1 : 2) * weights.back();
    }
    for (double& weight : weights) {
        weight /= sum;
    }
    return weights;
}

double blurredAt(const std::vector<double>& density, const std::vector<double>& half, int position)
{
    const auto middle = static_cast<std::size_t>(kMargin + position * kCellsPerPosition);
    double sum = half[0] * density[middle];
    for (std::size_t i = 1; i < half.size(); ++i) {
        sum += half[i] * (density[middle - i] + density[middle + i]);
    }
    return sum;
}

LineView::Best bestOf(const ExperimentSpec& spec)
{
    if (isCritic(spec.objective.kind)) {
        return LineView::Best::critic;
    }
    if (isPaired(spec.objective.kind)) {
        return LineView::Best::paired;
    }
    return spec.remedies.generatorAverage > 0 ? LineView::Best::averagedG : LineView::Best::shown;
}

/// The best realness where real and generated density are p and q.
float bestAt(const ExperimentSpec& spec, double p, double q)
{
    if (p + q < LineView::kLeastDensity) {
        return std::numeric_limits<float>::quiet_NaN();
    }
    if (spec.objective.kind == ObjectiveKind::hinge) {
        return p > q ? 1.0f : 0.0f;
    }
    const double odds = std::pow(q / p, spec.remedies.pack);  // infinite where p is 0
    return static_cast<float>((1 - spec.remedies.labelSmoothing) / (1 + odds));
}

LineMoments momentsOf(std::span<const float> x)
{
    double sum = 0, squares = 0;
    for (const float value : x) {
        sum += static_cast<double>(value);
    }
    const double mean = sum / static_cast<double>(x.size());
    for (const float value : x) {
        squares += (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean);
    }
    return {mean, std::sqrt(squares / static_cast<double>(x.size()))};
}

std::vector<float> histogram(std::span<const float> x)
{
    constexpr double kWidth = 2.0 / LineView::kBins;
    std::vector<int> counts(LineView::kBins);
    for (const float value : x) {
        const double at = (static_cast<double>(value) + 1.0) / kWidth;
        if (at >= 0 && at < LineView::kBins) {  // false for NaN
            ++counts[static_cast<std::size_t>(at)];
        }
    }
    std::vector<float> bins(counts.size());
    const double scale = 1.0 / (static_cast<double>(x.size()) * kWidth);
    std::ranges::transform(counts, bins.begin(), [scale](int count) { return static_cast<float>(count * scale); });
    return bins;
}

std::vector<float> samplesOf(const Trainer& trainer, const ExperimentSpec& spec)
{
    std::vector<float> z(LineView::kSamples * static_cast<std::size_t>(spec.latent.dimensions));
    fillLatent(spec.latent, {static_cast<std::uint64_t>(spec.seed), streams::kLatentView, 0}, z);
    std::vector<float> x(LineView::kSamples);
    trainer.generate(z, x);
    return x;
}

double meanScore(const Trainer& trainer, std::span<const float> x)
{
    std::vector<float> scores(std::min(x.size(), Trainer::kLookReals));
    trainer.score(x.first(scores.size()), scores);
    double sum = 0;
    for (const float score : scores) {
        sum += static_cast<double>(score);
    }
    return sum / static_cast<double>(scores.size());
}

void lookAtDiscriminator(LineView& view, const Trainer& trainer, ObjectiveKind kind, std::span<const float> generated,
                         std::span<const float> real)
{
    std::vector<float> x(LineView::kPositions);
    for (int i = 0; i < LineView::kPositions; ++i) {
        x[static_cast<std::size_t>(i)] = static_cast<float>(LineView::position(i));
    }
    view.score.resize(x.size());
    trainer.score(x, view.score);
    const double onFake = needsMeanScores(kind) ? meanScore(trainer, generated) : 0;
    const double onReal = needsMeanScores(kind) ? meanScore(trainer, real) : 0;
    view.realness.resize(x.size());
    const CriticScale scale = CriticScale::of(view.score, onFake, onReal);
    std::ranges::transform(view.score, view.realness.begin(), [&](float score) {
        const auto value = static_cast<double>(score);
        return static_cast<float>(isCritic(kind) ? scale.shareOf(value) : realness(kind, value, onFake, onReal));
    });
}

}  // namespace

std::vector<float> bestRealness(const ExperimentSpec& spec, std::int64_t step, std::span<const float> generated)
{
    const std::vector<double> half = kernel(std::hypot(LineView::kSmoothing, inputNoiseAt(spec.remedies, step)));
    const std::vector<double> real = densityOnCells(spec.data);
    const std::vector<double> fake = samplesOnCells(generated);
    std::vector<float> best;
    for (int i = 0; i < LineView::kPositions; ++i) {
        best.push_back(bestAt(spec, blurredAt(real, half, i), blurredAt(fake, half, i)));
    }
    return best;
}

LineView lookAtLine(const Trainer& trainer, const ExperimentSpec& spec, const Dataset& data)
{
    LineView view;
    const std::vector<float> generated = samplesOf(trainer, spec);
    view.density.resize(LineView::kPositions);
    std::vector<double> x(LineView::kPositions);
    for (int i = 0; i < LineView::kPositions; ++i) {
        x[static_cast<std::size_t>(i)] = LineView::position(i);
    }
    lineDensities(spec.data, x, view.density);
    view.top = topDensity(spec.data);
    lookAtDiscriminator(view, trainer, spec.objective.kind, generated, data.x);
    view.best = bestOf(spec);
    if (view.best == LineView::Best::shown) {
        view.bestRealness = bestRealness(spec, trainer.step(), generated);
    }
    view.realBins = histogram(data.x);
    view.generatedBins = histogram(generated);
    const auto share = [&](auto beyond) {
        return static_cast<double>(std::ranges::count_if(generated, beyond)) / LineView::kSamples;
    };
    view.generatedLeft = share([](float at) { return at < -1; });
    view.generatedRight = share([](float at) { return at >= 1; });
    view.real = momentsOf(data.x);
    view.generated = momentsOf(generated);
    if (spec.latent.dimensions == 1) {
        view.latents = latentTicks(spec.latent.kind, LineView::kLatents);
        view.images.resize(view.latents.size());
        trainer.generate(view.latents, view.images);
    }
    return view;
}

}  // namespace ganimede
