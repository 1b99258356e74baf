#include "engine/snapshots/line_view.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <doctest/doctest.h>

#include "engine/snapshots/snapshot.h"
#include "tests/engine/line_trainer.h"

// The samples of G are fixed by the seed; bounds are those that 10,000 samples exceed with less than one seed in a
// thousand at any of the places looked at.
namespace ganimede::test {
namespace {

constexpr double kMean = -0.1;
constexpr double kSpread = 0.2;

ExperimentSpec specOnLine()
{
    ExperimentSpec spec;
    spec.data.kind = "normal-1d";
    spec.data.mean = 0.3;
    spec.data.spread = 0.15;
    spec.latent.dimensions = 1;
    return spec;
}

/// G makes N(kMean, kSpread^2); D's score is 3 x.
LineTrainer trainerOf(int latentDimensions = 1)
{
    return {latentDimensions, [](float z) { return static_cast<float>(kMean + kSpread * static_cast<double>(z)); },
            [](float x) { return 3 * x; }, [](float x) { return -x; }};
}

LineView viewOf(const ExperimentSpec& spec)
{
    const LineTrainer trainer = trainerOf(spec.latent.dimensions);
    return lookAtLine(trainer, spec, *makeDataset(spec.data, spec.seed));
}

double normal(double x, double mean, double variance)
{
    return std::exp(-0.5 * (x - mean) * (x - mean) / variance) / std::sqrt(2 * std::numbers::pi * variance);
}

/// Real and generated density at x under noise of this variance.
std::pair<double, double> densitiesAt(double x, double noise)
{
    return {normal(x, 0.3, 0.15 * 0.15 + noise), normal(x, kMean, kSpread * kSpread + noise)};
}

template <typename Formula>
void checkBest(const ExperimentSpec& spec, double noise, double bound, Formula formula)
{
    const LineView view = viewOf(spec);
    REQUIRE(view.best == LineView::Best::shown);
    REQUIRE(view.bestRealness.size() == LineView::kPositions);
    int compared = 0;
    for (int i = 0; i < LineView::kPositions; ++i) {
        const auto [p, q] = densitiesAt(LineView::position(i), noise);
        const auto best = static_cast<double>(view.bestRealness[static_cast<std::size_t>(i)]);
        if (p + q > 0.2) {
            CHECK_MESSAGE(std::abs(best - formula(p, q)) < bound, LineView::position(i));
            ++compared;
        }
        CHECK((std::isnan(best) || (best >= 0 && best <= 1)));
    }
    CHECK(compared > 80);
}

TEST_CASE("the best discriminator of two normals is p / (p + q), for all losses of that form")
{
    const auto share = [](double p, double q) { return p / (p + q); };
    for (const auto kind : {ObjectiveKind::minimax, ObjectiveKind::nonSaturating, ObjectiveKind::leastSquares}) {
        ExperimentSpec spec = specOnLine();
        spec.objective.kind = kind;
        checkBest(spec, 0, 0.06, share);
        checkBest(spec, LineView::kSmoothing * LineView::kSmoothing, 0.05, share);
    }
}

TEST_CASE("smoothed labels, packs and noise change the best discriminator as the theory says")
{
    ExperimentSpec spec = specOnLine();
    spec.remedies.labelSmoothing = 0.25;
    checkBest(spec, 0, 0.06, [](double p, double q) { return 0.75 * p / (p + q); });
    spec = specOnLine();
    spec.remedies.pack = 2;
    checkBest(spec, 0, 0.1, [](double p, double q) { return p * p / (p * p + q * q); });
    spec = specOnLine();
    spec.remedies.inputNoise = 0.3;
    checkBest(spec, 0.09, 0.03, [](double p, double q) { return p / (p + q); });
}

TEST_CASE("hinge's best discriminator is a sign")
{
    ExperimentSpec spec = specOnLine();
    spec.objective.kind = ObjectiveKind::hinge;
    const LineView view = viewOf(spec);
    for (int i = 0; i < LineView::kPositions; ++i) {
        const auto [p, q] = densitiesAt(LineView::position(i), 0);
        if (p + q > 0.2 && std::abs(std::log(p / q)) > 0.4) {
            CHECK(view.bestRealness[static_cast<std::size_t>(i)] == (p > q ? 1.0f : 0.0f));
        }
    }
}

TEST_CASE("there is no best discriminator where it is no function of the densities at x")
{
    ExperimentSpec spec = specOnLine();
    const auto bestWith = [&](ObjectiveKind kind) {
        spec.objective.kind = kind;
        const LineView view = viewOf(spec);
        CHECK((view.best == LineView::Best::shown) == !view.bestRealness.empty());
        return view.best;
    };
    CHECK(bestWith(ObjectiveKind::wasserstein) == LineView::Best::critic);
    CHECK(bestWith(ObjectiveKind::wassersteinGp) == LineView::Best::critic);
    CHECK(bestWith(ObjectiveKind::relativistic) == LineView::Best::paired);
    spec.remedies.generatorAverage = 0.9;
    CHECK(bestWith(ObjectiveKind::minimax) == LineView::Best::averagedG);
}

TEST_CASE("where G makes the data, the best discriminator is undecided")
{
    ExperimentSpec spec = specOnLine();
    spec.data.mean = kMean;
    spec.data.spread = kSpread;
    const LineView view = viewOf(spec);
    for (int i = 60; i <= 120; ++i) {  // x from -.4 to .2: a deviation and a half to each side
        CHECK(std::abs(view.bestRealness[static_cast<std::size_t>(i)] - 0.5f) < 0.05f);
    }
    CHECK(std::isnan(view.bestRealness.back()));
}

TEST_CASE("a line's view holds D, histograms, moments and the latent map")
{
    const ExperimentSpec spec = specOnLine();
    const LineView view = viewOf(spec);
    CHECK(view.score[200] == doctest::Approx(3));
    CHECK(view.realness[0] == doctest::Approx(1 / (1 + std::exp(3.0))));
    CHECK(view.density[130] == doctest::Approx(normal(0.3, 0.3, 0.15 * 0.15)));
    CHECK(std::abs(view.generated.mean - kMean) < 5 * kSpread / 100);
    CHECK(std::abs(view.generated.deviation - kSpread) < 5 * kSpread / std::sqrt(20'000.0));
    CHECK(std::abs(view.real.mean - 0.3) < 5 * 0.15 / std::sqrt(12'000.0));
    REQUIRE(view.latents.size() == LineView::kLatents);
    CHECK(view.latents[50] == doctest::Approx(0).epsilon(1e-6));
    CHECK(std::ranges::is_sorted(view.latents));
    CHECK(view.images[0] == doctest::Approx(kMean + kSpread * static_cast<double>(view.latents[0])));
}

TEST_CASE("histograms are densities of what lies on the stage")
{
    const ExperimentSpec spec = specOnLine();
    const LineTrainer trainer(
        1, [](float z) { return z; }, [](float) { return 0.0f; }, [](float) { return 0.0f; });
    const LineView view = lookAtLine(trainer, spec, *makeDataset(spec.data, 1));
    double real = 0, inside = 0;
    for (int i = 0; i < LineView::kBins; ++i) {
        real += static_cast<double>(view.realBins[static_cast<std::size_t>(i)]) * 2 / LineView::kBins;
        inside += static_cast<double>(view.generatedBins[static_cast<std::size_t>(i)]) * 2 / LineView::kBins;
    }
    CHECK(real == doctest::Approx(1).epsilon(1e-3));
    CHECK(inside + view.generatedLeft + view.generatedRight == doctest::Approx(1));
    CHECK(std::abs(view.generatedLeft - 0.158655) < 5 * std::sqrt(0.1587 * 0.8413 / LineView::kSamples));
}

TEST_CASE("more latent dimensions have no latent map, and a snapshot holds a line only when asked")
{
    ExperimentSpec spec = specOnLine();
    spec.latent.dimensions = 3;
    const LineTrainer trainer = trainerOf(3);
    const DatasetPtr data = makeDataset(spec.data, 1);
    const Snapshot snapshot = takeSnapshot(trainer, spec, data, {});
    REQUIRE(snapshot.line.has_value());
    CHECK(snapshot.line->latents.empty());
    CHECK(snapshot.surface.empty());
    CHECK(snapshot.manifold.empty());
    CHECK(snapshot.gradients.at(7).x == -snapshot.fakes.at(7).x);
    CHECK_FALSE(takeSnapshot(trainer, spec, data, {true, true, true, true, false}).line.has_value());
}

}  // namespace
}  // namespace ganimede::test
