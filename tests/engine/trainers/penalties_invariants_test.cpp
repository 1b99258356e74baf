// What every trainer must keep of objectives of pairs, gradient penalties and smoothed labels, over all that this
// executable can make and that take the spec.
#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "engine/networks/objective.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {
namespace {

// D without hidden layers: its score is weight . point + bias, its slope the weight everywhere.
ExperimentSpec linearSpec(ObjectiveKind objective)
{
    ExperimentSpec spec = smallSpec();
    spec.objective.kind = objective;
    spec.discriminator.hidden = {};
    spec.discriminator.optimiser.kind = OptimiserKind::sgd;
    spec.discriminator.optimiser.learningRate = 0.01;
    return spec;
}

std::vector<float> weightOf(const Trainer& trainer)
{
    return tensorOf(trainer.state(), "discriminator.0.weight").values;
}

// The losses of D's update at these parameters of a linear D.
StepLosses updateAt(Trainer& trainer, const std::vector<float>& weight, float bias = 0)
{
    setTensor(trainer, "discriminator.0.weight", weight);
    setTensor(trainer, "discriminator.0.bias", {bias});
    std::vector<StepLosses> losses;
    REQUIRE_FALSE(trainer.train(1, StepKind::discriminatorOnly, losses));
    return losses.back();
}

// How the first update of a linear D from `weight` differs from that of the same D without penalties.
std::vector<double> pushOf(const TrainerKind& kind, ObjectiveSpec objective, const std::vector<float>& weight)
{
    ExperimentSpec spec = linearSpec(objective.kind);
    const auto plain = [&] {
        spec.objective.gradientPenalty = spec.objective.r1 = spec.objective.r2 = 0;
        return kind.make(spec, ringData());
    }();
    spec.objective = objective;
    const auto penalised = kind.make(spec, ringData());
    updateAt(*plain, weight);
    updateAt(*penalised, weight);
    std::vector<double> push;
    for (std::size_t i = 0; i < weight.size(); ++i) {
        push.push_back(static_cast<double>(weightOf(*penalised)[i]) - weightOf(*plain)[i]);
    }
    return push;
}

}  // namespace

TEST_CASE("WGAN-GP's penalty is lambda (slope - 1)^2 of a linear critic, and pushes it to a slope of 1")
{
    const ExperimentSpec spec = linearSpec(ObjectiveKind::wassersteinGp);
    forEachTrainerOf(spec, [&](const TrainerKind& kind) {
        const auto trainer = kind.make(spec, ringData());
        CHECK(updateAt(*trainer, {0.6f, 0.8f}).penalty == doctest::Approx(0).scale(1).epsilon(1e-6));
        CHECK(updateAt(*trainer, {1.2f, 1.6f}).penalty == doctest::Approx(10).epsilon(1e-5));
        CHECK(updateAt(*trainer, {0.3f, 0.4f}).penalty == doctest::Approx(2.5).epsilon(1e-5));
        // A flat critic has no direction to be pushed in: only the other part of the loss moves it.
        CHECK(updateAt(*trainer, {0, 0}).penalty == doctest::Approx(10).epsilon(1e-5));
        CHECK(std::isfinite(weightOf(*trainer)[0]));

        for (const double push : pushOf(kind, spec.objective, {0.6f, 0.8f})) {
            CHECK(push == doctest::Approx(0).scale(1).epsilon(1e-6));
        }
        // - rate 2 lambda (|w| - 1) w / |w|
        const std::vector<double> push = pushOf(kind, spec.objective, {1.2f, 1.6f});
        CHECK(push[0] == doctest::Approx(-0.01 * 20 * 0.6).epsilon(1e-4));
        CHECK(push[1] == doctest::Approx(-0.01 * 20 * 0.8).epsilon(1e-4));
        for (const double none : pushOf(kind, spec.objective, {0, 0})) {
            CHECK(none == doctest::Approx(0).scale(1).epsilon(1e-6));
        }
    });
}

TEST_CASE("R1 and R2 are gamma / 2 slope^2 of a linear discriminator, and pull it flat")
{
    for (const ObjectiveKind objective : {ObjectiveKind::nonSaturating, ObjectiveKind::relativistic}) {
        CAPTURE(static_cast<int>(objective));
        ExperimentSpec spec = linearSpec(objective);
        spec.objective.r1 = 0.5;
        spec.objective.r2 = 0.25;
        forEachTrainerOf(spec, [&](const TrainerKind& kind) {
            const auto trainer = kind.make(spec, ringData());
            CHECK(updateAt(*trainer, {3, 4}).penalty == doctest::Approx((0.5 + 0.25) / 2 * 25).epsilon(1e-5));
            CHECK(updateAt(*trainer, {0, 0}).penalty == 0);
            // - rate gamma w
            const std::vector<double> push = pushOf(kind, spec.objective, {3, 4});
            CHECK(push[0] == doctest::Approx(-0.01 * 0.75 * 3).epsilon(1e-4));
            CHECK(push[1] == doctest::Approx(-0.01 * 0.75 * 4).epsilon(1e-4));
        });
    }
}

TEST_CASE("R1 looks at the reals and R2 at the fakes")
{
    // max(0, x - 10) is flat on the data; and all the fakes lie at x = 20, where its slope is 1.
    ExperimentSpec spec = smallSpec();
    spec.discriminator.hidden = {1};
    spec.discriminator.activation = Activation::relu;
    for (const bool onReals : {true, false}) {
        (onReals ? spec.objective.r1 : spec.objective.r2) = 4;
        (onReals ? spec.objective.r2 : spec.objective.r1) = 0;
        forEachTrainerOf(spec, [&](const TrainerKind& kind) {
            const auto trainer = kind.make(spec, ringData());
            setTensor(*trainer, "discriminator.0.weight", {1, 0});
            setTensor(*trainer, "discriminator.0.bias", {-10});
            setTensor(*trainer, "discriminator.1.weight", {1});
            setTensor(*trainer, "generator.2.weight", std::vector<float>(10));
            setTensor(*trainer, "generator.2.bias", {20, 0});
            std::vector<StepLosses> losses;
            CHECK_FALSE(trainer->train(1, StepKind::discriminatorOnly, losses));
            CHECK(losses.back().penalty == doctest::Approx(onReals ? 0 : 2));
        });
    }
}

TEST_CASE("a constant discriminator has no penalty on its slope")
{
    ExperimentSpec spec = smallSpec();
    spec.objective.r1 = spec.objective.r2 = 10;
    forEachTrainerOf(spec, [&](const TrainerKind& kind) {
        const auto trainer = kind.make(spec, ringData());
        setTensor(*trainer, "discriminator.1.weight", std::vector<float>(11));
        std::vector<StepLosses> losses;
        CHECK_FALSE(trainer->train(2, StepKind::discriminatorOnly, losses));
        CHECK(losses[0].penalty == 0);
        CHECK(losses[1].penalty > 0);
    });
}

TEST_CASE("the penalty's loss is 0 without one and NaN where D was not updated")
{
    forEachTrainer([](const TrainerKind& kind) {
        std::vector<StepLosses> losses;
        kind.make(smallSpec(), ringData())->train(1, StepKind::both, losses);
        CHECK(losses[0].penalty == 0);
    });
    ExperimentSpec spec = smallSpec();
    spec.objective.r1 = 1;
    forEachTrainerOf(spec, [&](const TrainerKind& kind) {
        const auto trainer = kind.make(spec, ringData());
        std::vector<StepLosses> losses;
        trainer->train(1, StepKind::both, losses);
        trainer->train(1, StepKind::generatorOnly, losses);
        CHECK(losses[0].penalty > 0);
        CHECK(std::isnan(losses[1].penalty));
    });
}

TEST_CASE("a critic with gradient penalty is not clipped")
{
    ExperimentSpec spec = smallSpec();
    spec.objective.kind = ObjectiveKind::wassersteinGp;
    spec.objective.clip = 0.001;
    forEachTrainerOf(spec, [&](const TrainerKind& kind) {
        const auto trainer = kind.make(spec, ringData());
        CHECK_FALSE(trained(*trainer, 20));
        const Tensor weight = tensorOf(trainer->state(), "discriminator.0.weight");
        CHECK(std::ranges::any_of(weight.values, [](float w) { return std::fabs(w) > 0.01f; }));
    });
}

TEST_CASE("a relativistic discriminator's last bias has no gradient, not even a rounded one")
{
    for (const double r1 : {0.0, 0.5}) {
        ExperimentSpec spec = smallSpec();
        spec.objective.kind = ObjectiveKind::relativistic;
        spec.objective.r1 = r1;
        forEachTrainerOf(spec, [&](const TrainerKind& kind) {
            const auto trainer = kind.make(spec, ringData());
            setTensor(*trainer, "discriminator.1.bias", {0.375f});
            std::vector<StepLosses> losses;
            CHECK_FALSE(trainer->train(50, StepKind::both, losses));
            CHECK(tensorOf(trainer->state(), "discriminator.1.bias").values[0] == 0.375f);
            CHECK(losses.back().dReal == losses.back().dFake);
        });
    }
}

TEST_CASE("smoothed labels move the target of objectives that have one, and of no other")
{
    for (int i = 0; i <= static_cast<int>(ObjectiveKind::relativistic); ++i) {
        const auto objective = static_cast<ObjectiveKind>(i);
        CAPTURE(i);
        ExperimentSpec spec = linearSpec(objective);
        ExperimentSpec smoothed = spec;
        smoothed.remedies.labelSmoothing = 0.3;
        forEachTrainerOf(smoothed, [&](const TrainerKind& kind) {
            const auto plain = kind.make(spec, ringData());
            const auto trainer = kind.make(smoothed, ringData());
            const StepLosses losses = updateAt(*trainer, {0, 0}, 2);
            const StepLosses plainLosses = updateAt(*plain, {0, 0}, 2);
            const bool hasTarget = objective == ObjectiveKind::minimax || objective == ObjectiveKind::nonSaturating ||
                                   objective == ObjectiveKind::leastSquares;
            CHECK(losses.dFake == plainLosses.dFake);
            if (hasTarget) {
                CHECK(losses.dReal == doctest::Approx(smoothedLossOnReal(objective, 2, 0.3).value).epsilon(1e-5));
                CHECK(losses.dReal != doctest::Approx(plainLosses.dReal).epsilon(1e-3));
            } else {
                CHECK(losses.dReal == plainLosses.dReal);
                CHECK(sameBits(trainer->state(), plain->state()));
            }
        });
    }
}

}  // namespace ganimede::test
