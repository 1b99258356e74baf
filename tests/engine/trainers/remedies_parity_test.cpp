// Penalties, remedies, schedules and data on a line against LibTorch's autograd in float64: as parity_test.cpp.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/networks/objective.h"
#include "tests/engine/trainers/parity.h"

namespace ganimede::test {
namespace {

struct Case {
    const char* name;
    void (*change)(ExperimentSpec&);
};

void compareAll(const std::vector<Case>& cases)
{
    int fused = 0;
    int count = 0;
    for (const Activation activation : {Activation::leakyRelu, Activation::relu}) {
        for (const auto& [name, change] : cases) {
            INFO("case: ", std::string(name), std::string(activation == Activation::relu ? ", ReLU" : ", LeakyReLU"));
            ExperimentSpec spec = paritySpec();
            spec.generator.activation = spec.discriminator.activation = activation;
            change(spec);
            fused += compareWithReference(spec) ? 1 : 0;
            ++count;
        }
    }
    MESSAGE("of ", count, " cases the fused trainer took and was compared in ", fused);
}

void setOptimiser(ExperimentSpec& spec, OptimiserKind kind, double weightDecay = 0)
{
    for (NetworkSpec* network : {static_cast<NetworkSpec*>(&spec.generator), &spec.discriminator}) {
        network->optimiser.kind = kind;
        network->optimiser.weightDecay = weightDecay;
    }
    setRate(spec, rateOf(kind));
}

void setObjective(ExperimentSpec& spec, ObjectiveKind kind, double r1 = 0, double r2 = 0)
{
    spec.objective.kind = kind;
    spec.objective.r1 = r1;
    spec.objective.r2 = r2;
}

}  // namespace

TEST_CASE("objectives of pairs and gradient penalties agree with float64 autograd")
{
    using enum ObjectiveKind;
    compareAll({
        {"R1", [](ExperimentSpec& spec) { setObjective(spec, nonSaturating, 1); }},
        {"R2", [](ExperimentSpec& spec) { setObjective(spec, nonSaturating, 0, 1); }},
        {"minimax, R1 and R2", [](ExperimentSpec& spec) { setObjective(spec, minimax, 0.5, 2); }},
        {"least squares, R1", [](ExperimentSpec& spec) { setObjective(spec, leastSquares, 0.3); }},
        {"hinge, R2", [](ExperimentSpec& spec) { setObjective(spec, hinge, 0, 0.3); }},
        {"clipped Wasserstein, R1",
         [](ExperimentSpec& spec) { setObjective(spec, wasserstein, 0.3), spec.objective.clip = 0.3; }},
        {"relativistic", [](ExperimentSpec& spec) { setObjective(spec, relativistic); }},
        {"relativistic, R1 and R2", [](ExperimentSpec& spec) { setObjective(spec, relativistic, 0.5, 0.5); }},
        {"relativistic, R1, gradient descent",
         [](ExperimentSpec& spec) {
             setOptimiser(spec, OptimiserKind::sgd);
             setObjective(spec, relativistic, 0.5);
         }},
        {"WGAN-GP", [](ExperimentSpec& spec) { setObjective(spec, wassersteinGp); }},
        {"WGAN-GP, five updates of D",
         [](ExperimentSpec& spec) { setObjective(spec, wassersteinGp), spec.discriminator.updates = 5; }},
        {"WGAN-GP, R1 and R2", [](ExperimentSpec& spec) { setObjective(spec, wassersteinGp, 0.2, 0.2); }},
        {"WGAN-GP without a penalty",
         [](ExperimentSpec& spec) { setObjective(spec, wassersteinGp), spec.objective.gradientPenalty = 0; }},
        {"WGAN-GP, momentum",
         [](ExperimentSpec& spec) {
             setOptimiser(spec, OptimiserKind::momentum);
             setObjective(spec, wassersteinGp);
             spec.objective.gradientPenalty = 1;
         }},
        {"R1 and R2, batch 17, no hidden layers of D",
         [](ExperimentSpec& spec) {
             setObjective(spec, nonSaturating, 1, 1);
             spec.batch = 17;
             spec.discriminator.hidden = {};
         }},
        {"WGAN-GP, batch 1, one hidden layer of D",
         [](ExperimentSpec& spec) {
             setObjective(spec, wassersteinGp);
             spec.batch = 1;
             spec.discriminator.hidden = {13};
         }},
        {"R1 and R2, five hidden layers of D",
         [](ExperimentSpec& spec) {
             setObjective(spec, nonSaturating, 0.5, 0.5);
             spec.discriminator.hidden = {12, 31, 8, 9, 5};
         }},
        {"R1 and R2, 64 units",
         [](ExperimentSpec& spec) {
             setObjective(spec, relativistic, 0.5, 0.5);
             spec.generator.hidden = spec.discriminator.hidden = {64, 64};
             setRate(spec, 1e-4);
         }},
    });
}

TEST_CASE("remedies and schedules agree with float64 autograd")
{
    using enum ObjectiveKind;
    compareAll({
        {"smoothed labels", [](ExperimentSpec& spec) { spec.remedies.labelSmoothing = 0.1; }},
        {"smoothed labels, minimax",
         [](ExperimentSpec& spec) { setObjective(spec, minimax), spec.remedies.labelSmoothing = 0.3; }},
        {"smoothed labels, least squares",
         [](ExperimentSpec& spec) { setObjective(spec, leastSquares), spec.remedies.labelSmoothing = 0.2; }},
        {"noise", [](ExperimentSpec& spec) { spec.remedies.inputNoise = 0.3; }},
        {"fading noise",
         [](ExperimentSpec& spec) { spec.remedies.inputNoise = 0.5, spec.remedies.inputNoiseSteps = 60; }},
        {"packs of 2", [](ExperimentSpec& spec) { spec.remedies.pack = 2; }},
        {"packs of 4, 2 updates of D",
         [](ExperimentSpec& spec) { spec.remedies.pack = 4, spec.discriminator.updates = 2; }},
        {"average", [](ExperimentSpec& spec) { spec.remedies.generatorAverage = 0.95; }},
        {"linear schedule",
         [](ExperimentSpec& spec) {
             spec.schedule = {ScheduleKind::linear, 20, 70, 0.1};
         }},
        {"cosine schedule",
         [](ExperimentSpec& spec) {
             spec.schedule = {ScheduleKind::cosine, 0, 100, 0.0};
         }},
        {"exponential schedule",
         [](ExperimentSpec& spec) {
             spec.schedule = {ScheduleKind::exponential, 10, 90, 0.01};
         }},
        {"weight decay, gradient descent", [](ExperimentSpec& spec) { setOptimiser(spec, OptimiserKind::sgd, 0.1); }},
        {"weight decay, momentum", [](ExperimentSpec& spec) { setOptimiser(spec, OptimiserKind::momentum, 0.1); }},
        {"weight decay, RMSprop", [](ExperimentSpec& spec) { setOptimiser(spec, OptimiserKind::rmsprop, 0.1); }},
        {"weight decay, Adam", [](ExperimentSpec& spec) { setOptimiser(spec, OptimiserKind::adam, 0.1); }},
        {"a line", [](ExperimentSpec& spec) { spec.data.kind = "mixture-1d"; }},
    });
}

TEST_CASE("remedies together agree with float64 autograd")
{
    using enum ObjectiveKind;
    compareAll({
        {"relativistic, R1, R2, noise, packs, average, schedule, weight decay",
         [](ExperimentSpec& spec) {
             setOptimiser(spec, OptimiserKind::adam, 0.01);
             setObjective(spec, relativistic, 0.5, 0.5);
             spec.remedies.inputNoise = 0.2;
             spec.remedies.inputNoiseSteps = 80;
             spec.remedies.pack = 2;
             spec.remedies.generatorAverage = 0.99;
             spec.schedule = {ScheduleKind::cosine, 10, 90, 0.1};
         }},
        {"relativistic, packs of 3, noise, 2 updates of both",
         [](ExperimentSpec& spec) {
             setObjective(spec, relativistic);
             spec.remedies.pack = 3;
             spec.remedies.inputNoise = 0.1;
             spec.discriminator.updates = spec.generator.updates = 2;
             setRate(spec, 2e-4);
         }},
        {"WGAN-GP, packs, noise, average, RMSprop",
         [](ExperimentSpec& spec) {
             setOptimiser(spec, OptimiserKind::rmsprop);
             setObjective(spec, wassersteinGp);
             spec.remedies.pack = 2;
             spec.remedies.inputNoise = 0.1;
             spec.remedies.generatorAverage = 0.9;
             spec.discriminator.updates = 3;
         }},
        {"smoothed minimax, R1, noise, schedule, uniform latents, tanh output",
         [](ExperimentSpec& spec) {
             setObjective(spec, minimax, 1);
             spec.remedies.labelSmoothing = 0.2;
             spec.remedies.inputNoise = 0.4;
             spec.remedies.inputNoiseSteps = 50;
             spec.schedule = {ScheduleKind::linear, 0, 200, 0.0};
             spec.latent.kind = LatentKind::uniform;
             spec.generator.output = OutputActivation::tanh;
         }},
        {"a line, relativistic, R1, R2, packs of 4, noise",
         [](ExperimentSpec& spec) {
             spec.data.kind = "normal-1d";
             setObjective(spec, relativistic, 0.5, 0.5);
             spec.remedies.pack = 4;
             spec.remedies.inputNoise = 0.2;
         }},
        {"a line, WGAN-GP, one latent dimension",
         [](ExperimentSpec& spec) {
             spec.data.kind = "uniform-1d";
             setObjective(spec, wassersteinGp);
             spec.latent.dimensions = 1;
         }},
    });
}

TEST_CASE("what LibTorch alone trains agrees between float32 and float64")
{
    const auto compare = [](ExperimentSpec spec) { CHECK_FALSE(compareWithReference(spec)); };
    ExperimentSpec unrolled = paritySpec();
    unrolled.remedies.unrolledSteps = 5;
    compare(unrolled);
    unrolled.objective.kind = ObjectiveKind::relativistic;
    unrolled.objective.r1 = 0.5;
    unrolled.remedies.pack = 2;
    compare(unrolled);
    for (const Activation activation : {Activation::tanh, Activation::sigmoid, Activation::elu}) {
        CAPTURE(static_cast<int>(activation));
        ExperimentSpec smooth = paritySpec();
        smooth.discriminator.activation = activation;
        smooth.objective.r1 = smooth.objective.r2 = 0.5;
        compare(smooth);
        setObjective(smooth, ObjectiveKind::wassersteinGp);
        compare(smooth);
    }
}

}  // namespace ganimede::test
