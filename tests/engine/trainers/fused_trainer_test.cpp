// The fused trainer against the plain double-precision trainer, with every set of vector instructions that this
// processor has; and what is particular to it. What it shares with all trainers is in trainer_invariants_test.cpp.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/core/simd.h"
#include "engine/trainers/fused/fused_trainer.h"
#include "tests/engine/each_target.h"
#include "tests/engine/reference_trainer.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {
namespace {

// Agreement is to rounding, unless a sample comes to lie within rounding of a kink (of ReLU, LeakyReLU or the hinge)
// and falls to the other side: from then on the runs differ by that sample's share of the batch. And where a gradient
// is exactly zero by cancellation, Adam and RMSprop make steps of what rounding leaves of it. So kinks are tested with
// a large batch and a seed without such events, and odd shapes with a smooth activation.
constexpr double kTolerance = 1e-4;
#ifdef GANIMEDE_INSTRUMENTED
constexpr int kSteps = 15;
#else
constexpr int kSteps = 100;
#endif

void compareWithReference(const ExperimentSpec& spec, int steps)
{
    const DatasetPtr data = ringData();
    ReferenceTrainer reference(spec, data);
    const TrainerState start = reference.state();
    reference.train(steps);
    const TrainerState expected = reference.state();
    // Where nothing moved, agreement would say nothing.
    REQUIRE(relativeDifference(start, expected, "generator.") > 5 * kTolerance);
    REQUIRE(relativeDifference(start, expected, "discriminator.") > 5 * kTolerance);
    forEachTarget([&] {
        const auto trainer = makeFusedTrainer(spec, data);
        std::vector<StepLosses> losses;
        REQUIRE_FALSE(trainer->train(steps, StepKind::both, losses));
        const TrainerState state = trainer->state();
        CHECK(relativeDifference(state, expected, "generator.") <= kTolerance);
        CHECK(relativeDifference(state, expected, "discriminator.") <= kTolerance);
        CHECK(losses.back().dReal == doctest::Approx(reference.losses().dReal).epsilon(kTolerance).scale(1));
        CHECK(losses.back().dFake == doctest::Approx(reference.losses().dFake).epsilon(kTolerance).scale(1));
        CHECK(losses.back().g == doctest::Approx(reference.losses().g).epsilon(kTolerance).scale(1));
    });
}

void forBoth(ExperimentSpec& spec, const std::function<void(NetworkSpec&)>& change)
{
    change(spec.generator);
    change(spec.discriminator);
}

// A rate at which each optimiser moves the parameters by tenths in 100 steps.
double rateOf(OptimiserKind kind)
{
    switch (kind) {
    case OptimiserKind::sgd:
        return 0.01;
    case OptimiserKind::momentum:
        return 0.002;
    case OptimiserKind::rmsprop:
    case OptimiserKind::adam:
        break;
    }
    return 1e-3;
}

ExperimentSpec oddSpec()
{
    ExperimentSpec spec;
    spec.seed = 13;
    spec.batch = 37;
    spec.generator.hidden = {9, 6};
    spec.discriminator.hidden = {7, 10};
    spec.objective.clip = 0.3;
    return spec;
}

constexpr ObjectiveKind kFusedObjectives[] = {ObjectiveKind::minimax, ObjectiveKind::nonSaturating,
                                              ObjectiveKind::leastSquares, ObjectiveKind::hinge,
                                              ObjectiveKind::wasserstein};
constexpr OptimiserKind kFusedOptimisers[] = {OptimiserKind::sgd, OptimiserKind::momentum, OptimiserKind::rmsprop,
                                              OptimiserKind::adam};
constexpr Activation kActivations[] = {Activation::relu, Activation::leakyRelu, Activation::tanh, Activation::sigmoid,
                                       Activation::elu};

}  // namespace

TEST_CASE("every objective, optimiser and activation agrees with plain double precision on every target")
{
    for (const ObjectiveKind objective : kFusedObjectives) {
        for (const OptimiserKind optimiser : kFusedOptimisers) {
            for (const Activation activation : kActivations) {
                CAPTURE(static_cast<int>(objective));
                CAPTURE(static_cast<int>(optimiser));
                CAPTURE(static_cast<int>(activation));
                ExperimentSpec spec = oddSpec();
                spec.batch = 150;
                spec.objective.kind = objective;
                forBoth(spec, [&](NetworkSpec& network) {
                    network.activation = activation;
                    network.optimiser.kind = optimiser;
                    network.optimiser.learningRate = rateOf(optimiser);
                });
                compareWithReference(spec, kSteps);
            }
        }
    }
}

TEST_CASE("every batch size agrees with plain double precision on every target")
{
    for (const int batch : {1, 2, 7, 8, 15, 16, 17, 31, 64, 150, 255, 256, 257, 300}) {
        CAPTURE(batch);
        ExperimentSpec spec = oddSpec();
        spec.batch = batch;
        forBoth(spec, [](NetworkSpec& network) { network.activation = Activation::elu; });
        compareWithReference(spec, kSteps);
    }
    ExperimentSpec largest = oddSpec();
    largest.batch = 4096;
    forBoth(largest, [](NetworkSpec& network) { network.optimiser.learningRate = 0.01; });
    compareWithReference(largest, 10);
}

TEST_CASE("every width and depth agrees with plain double precision on every target")
{
    for (const std::vector<int>& hidden : std::vector<std::vector<int>>{
             {}, {1}, {2}, {3}, {5}, {16, 16}, {17, 31}, {4, 8, 12}, {18, 3, 1, 6, 33}, {64, 64}, {128}, {127, 128}}) {
        CAPTURE(hidden.size());
        CAPTURE(hidden.empty() ? 0 : hidden.front());
        ExperimentSpec spec = oddSpec();
        spec.batch = 21;
        spec.generator.output = OutputActivation::tanh;
        forBoth(spec, [&](NetworkSpec& network) {
            network.hidden = hidden;
            network.activation = Activation::elu;
            network.optimiser.learningRate = 2e-4;  // 128 units diverge from any rounding at 1e-3
        });
        compareWithReference(spec, kSteps);
    }
}

TEST_CASE("latent dimensions, kinds of noise and updates a step agree with plain double precision")
{
    using Change = void (*)(ExperimentSpec&);
    const std::vector<Change> changes{
        [](ExperimentSpec& spec) { spec.latent.dimensions = 1; },
        [](ExperimentSpec& spec) { spec.latent.dimensions = 3, spec.latent.kind = LatentKind::uniform; },
        [](ExperimentSpec& spec) { spec.latent.dimensions = 100, spec.latent.kind = LatentKind::gaussian; },
        [](ExperimentSpec& spec) { spec.discriminator.updates = 5, spec.generator.updates = 1; },
        [](ExperimentSpec& spec) { spec.discriminator.updates = 1, spec.generator.updates = 10; },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i);
        ExperimentSpec spec = oddSpec();
        forBoth(spec, [](NetworkSpec& network) { network.activation = Activation::tanh; });
        changes[i](spec);
        compareWithReference(spec, kSteps);
    }
}

TEST_CASE("a trainer says which instructions it uses and keeps them")
{
    const DatasetPtr data = ringData();
    for (const std::string& target : availableSimdTargets()) {
        limitSimdTarget(target);
        const auto trainer = makeFusedTrainer(oddSpec(), data);
        const auto same = makeFusedTrainer(oddSpec(), data);
        limitSimdTarget("baseline");
        CHECK(trainer->info().name == "fused");
        CHECK(trainer->info().detail == target);
        CHECK(trainer->info().threads == 1);
        REQUIRE_FALSE(trained(*trainer, 20));
        limitSimdTarget(target);
        REQUIRE_FALSE(trained(*same, 20));
        CHECK(trainer->state() == same->state());
    }
    limitSimdTarget("");
    CHECK_THROWS_AS(limitSimdTarget("sse9"), Error);
}

TEST_CASE("a diverged unit of the padding never reaches the gradients")
{
    // One sample: all other lanes are padding, whose activations grow with the biases like any other's.
    for (const int batch : {1, 3}) {
        ExperimentSpec spec = oddSpec();
        spec.batch = batch;
        forEachTarget([&] {
            const auto trainer = makeFusedTrainer(spec, ringData());
            std::vector<StepLosses> losses;
            CHECK_FALSE(trainer->train(500, StepKind::both, losses));
            CHECK(losses.size() == 500);
        });
    }
}

TEST_CASE("dead units and saturated scores leave no NaN behind")
{
    ExperimentSpec spec = oddSpec();
    spec.discriminator.optimiser.kind = OptimiserKind::sgd;
    spec.discriminator.optimiser.learningRate = 3.0;  // far past convergence: units die, scores reach hundreds
    spec.generator.optimiser.epsilon = 1e-300;        // zero in float
    forEachTarget([&] {
        const auto trainer = makeFusedTrainer(spec, ringData());
        std::vector<StepLosses> losses;
        const auto failure = trainer->train(300, StepKind::both, losses);
        CHECK_FALSE(failure);
    });
}

TEST_CASE("views of any number of points agree with each other")
{
    forEachTarget([] {
        const auto trainer = makeFusedTrainer(oddSpec(), ringData());
        REQUIRE_FALSE(trained(*trainer, 20));
        constexpr std::size_t kMany = 1500;
        std::vector<float> z(2 * kMany), points(2 * kMany), scores(kMany), gradient(2 * kMany);
        fillLatent(oddSpec().latent, {3, streams::kLatentView, 0}, z);
        trainer->generate(z, points);
        trainer->score(points, scores);
        trainer->generatorGradient(points, gradient);
        for (const std::size_t count : {std::size_t{1}, std::size_t{33}, std::size_t{600}}) {
            CAPTURE(count);
            std::vector<float> fewPoints(2 * count), fewScores(count), fewGradient(2 * count);
            trainer->generate(std::span(z).first(2 * count), fewPoints);
            trainer->score(std::span(points).first(2 * count), fewScores);
            trainer->generatorGradient(std::span(points).first(2 * count), fewGradient);
            CHECK(std::equal(fewPoints.begin(), fewPoints.end(), points.begin()));
            CHECK(std::equal(fewScores.begin(), fewScores.end(), scores.begin()));
            CHECK(std::equal(fewGradient.begin(), fewGradient.end(), gradient.begin()));
        }
    });
}

TEST_CASE("what the fused trainer cannot train is refused and changes nothing")
{
    const DatasetPtr data = ringData();
    ExperimentSpec spec = oddSpec();
    const auto trainer = makeFusedTrainer(spec, data);
    REQUIRE_FALSE(trained(*trainer, 3));
    const TrainerState before = trainer->state();
    spec.generator.hidden = {129};
    CHECK_THROWS_AS(makeFusedTrainer(spec, data), Error);
    CHECK_THROWS_AS(trainer->apply(spec, data), Error);
    spec.generator.hidden.assign(6, 4);
    CHECK_THROWS_AS(trainer->apply(spec, data), Error);
    CHECK_THROWS_AS(trainer->apply(oddSpec(), std::make_shared<Dataset>()), Error);
    CHECK(trainer->state() == before);
    CHECK_FALSE(trained(*trainer, 3));
}

}  // namespace ganimede::test
