#include "tests/engine/trainers/parity.h"

#include <cmath>

#include <doctest/doctest.h>

#include "engine/core/simd.h"
#include "engine/networks/objective.h"

namespace ganimede::test {
namespace {

struct Outcome {
    TrainerState state;
    StepLosses losses;
};

Outcome outcomeOf(Trainer& trainer)
{
    std::vector<StepLosses> losses;
    REQUIRE_FALSE(trainer.train(kParitySteps, StepKind::both, losses));
    return {trainer.state(), losses.back()};
}

void compareLosses(const StepLosses& found, const StepLosses& expected)
{
    constexpr double kLossTolerance = 1e-3;  // a hundred steps on, of single batches
    CHECK(found.dReal == doctest::Approx(expected.dReal).epsilon(kLossTolerance).scale(1));
    CHECK(found.dFake == doctest::Approx(expected.dFake).epsilon(kLossTolerance).scale(1));
    CHECK(found.g == doctest::Approx(expected.g).epsilon(kLossTolerance).scale(1));
    CHECK(found.penalty == doctest::Approx(expected.penalty).epsilon(kLossTolerance).scale(1));
}

}  // namespace

ExperimentSpec paritySpec()
{
    ExperimentSpec spec;
    spec.seed = 3;
    spec.batch = 150;
    spec.generator.hidden = {16, 12};
    spec.discriminator.hidden = {17, 9};
    return spec;
}

void setRate(ExperimentSpec& spec, double rate)
{
    spec.generator.optimiser.learningRate = spec.discriminator.optimiser.learningRate = rate;
}

double rateOf(OptimiserKind kind)
{
    switch (kind) {
    case OptimiserKind::sgd:
        return 0.01;
    case OptimiserKind::momentum:
        return 5e-4;
    case OptimiserKind::rmsprop:
    case OptimiserKind::adam:
        break;
    }
    return 1e-3;
}

bool compareWithReference(ExperimentSpec spec, bool withFloat32)
{
    if (hasGradientPenalty(spec.objective)) {
        // The penalty's own gradient jumps where a unit of ReLU begins to fire, and in float32 some fire a step earlier
        // or later: smaller steps keep what follows from it small.
        spec.generator.optimiser.learningRate /= 10;
        spec.discriminator.optimiser.learningRate /= 10;
    }
    const DatasetPtr data = dataDimensions(spec.data) == 1 ? lineData() : ringData();
    const auto reference = torchTrainer(true).make(spec, data);
    const TrainerState start = reference->state();
    const Outcome expected = outcomeOf(*reference);
    // Where nothing moved, agreement would say nothing.
    REQUIRE(relativeDifference(start, expected.state, "generator.") > 10 * kParityTolerance);
    REQUIRE(relativeDifference(start, expected.state, "discriminator.") > 10 * kParityTolerance);
    const auto compare = [&](const TrainerKind& kind, double tolerance = kParityTolerance) {
        const auto trainer = kind.make(spec, data);
        CAPTURE(trainer->info().name);
        CAPTURE(trainer->info().detail);
        const Outcome found = outcomeOf(*trainer);
        CHECK(relativeDifference(found.state, expected.state, "generator.") <= tolerance);
        CHECK(relativeDifference(found.state, expected.state, "discriminator.") <= tolerance);
        compareLosses(found.losses, expected.losses);
    };
    if (withFloat32) {
        compare(torchTrainer(false));
    }
    if (!fusedTrainer().trains(spec)) {
        return false;
    }
    // At one seed in eight some sample of such a run comes to lie within rounding of ReLU's kink: of 40 seeds
    // LibTorch's own float32 is 1e-4 or more from float64 at six, this program at five. Here it is this program's turn.
    const bool kinks = spec.objective.kind == ObjectiveKind::relativistic &&
                       spec.discriminator.optimiser.kind == OptimiserKind::rmsprop &&
                       spec.discriminator.activation == Activation::relu;
    compare(hostToyTrainer(), kinks ? 1e-3 : kParityTolerance);
    for (const std::string& target : availableSimdTargets()) {
        limitSimdTarget(target);
        compare(fusedTrainer());
    }
    limitSimdTarget("");
    return true;
}

}  // namespace ganimede::test
