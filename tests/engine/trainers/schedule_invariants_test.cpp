// What every trainer must keep of schedules, weight decay, unrolling and data on a line, over all that this executable
// can make and that take the spec.
#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "engine/networks/objective.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {

TEST_CASE("a constant schedule, and any before its start, is none")
{
    for (const ScheduleSpec& schedule :
         {ScheduleSpec{ScheduleKind::constant, 3, 7, 0.0}, ScheduleSpec{ScheduleKind::exponential, 29, 60, 0.1}}) {
        ExperimentSpec spec = smallSpec();
        spec.schedule = schedule;
        forEachTrainerOf(spec, [&](const TrainerKind& kind) {
            const auto scheduled = kind.make(spec, ringData());
            const auto plain = kind.make(smallSpec(), ringData());
            trained(*scheduled, 30);
            trained(*plain, 30);
            CHECK(sameBits(scheduled->state(), plain->state()));
            trained(*scheduled, 5);
            trained(*plain, 5);
            CHECK(sameBits(scheduled->state(), plain->state()) == (schedule.kind == ScheduleKind::constant));
        });
    }
}

TEST_CASE("after a schedule's end the learning rates are that share of themselves")
{
    ExperimentSpec scheduled = smallSpec();
    scheduled.schedule = {ScheduleKind::linear, 0, 10, 0.25};
    ExperimentSpec slower = smallSpec();
    slower.generator.optimiser.learningRate *= 0.25;
    slower.discriminator.optimiser.learningRate *= 0.25;
    ExperimentSpec stopped = scheduled;
    stopped.schedule.final = 0;
    forEachTrainerOf(scheduled, [&](const TrainerKind& kind) {
        const auto trainer = kind.make(scheduled, ringData());
        trained(*trainer, 10);
        const TrainerState middle = trainer->state();
        const auto other = kind.make(slower, ringData());
        other->restore(middle);
        trainer->restore(middle);
        trained(*trainer, 20);
        trained(*other, 20);
        CHECK(sameBits(trainer->state(), other->state()));

        const auto still = kind.make(stopped, ringData());
        still->restore(middle);
        trained(*still, 5);
        CHECK(relativeDifference(still->state(), middle, "generator.") == 0);
        CHECK(relativeDifference(still->state(), middle, "discriminator.") == 0);
    });
}

TEST_CASE("weight decay alone shrinks every parameter by the same share")
{
    ExperimentSpec spec = smallSpec();
    spec.generator.optimiser.kind = OptimiserKind::sgd;
    spec.generator.optimiser.learningRate = 0.1;
    spec.generator.optimiser.weightDecay = 0.5;
    spec.generator.initialisation = Initialisation::uniformFanIn;
    forEachTrainerOf(spec, [&](const TrainerKind& kind) {
        const auto trainer = kind.make(spec, ringData());
        // D is the same everywhere: G has no gradient.
        setTensor(*trainer, "discriminator.1.weight", std::vector<float>(11));
        const TrainerState before = trainer->state();
        trained(*trainer, 1, StepKind::generatorOnly);
        const TrainerState after = trainer->state();
        for (const Tensor& tensor : tensorsOf(before, "generator.")) {
            for (std::size_t i = 0; i < tensor.values.size(); ++i) {
                CHECK(tensorOf(after, tensor.name).values[i] ==
                      doctest::Approx(0.95 * static_cast<double>(tensor.values[i])).epsilon(1e-5));
            }
        }
    });
}

TEST_CASE("looking ahead leaves the discriminator as it is, and changes where the generator goes")
{
    for (const OptimiserKind optimiser :
         {OptimiserKind::sgd, OptimiserKind::momentum, OptimiserKind::rmsprop, OptimiserKind::adam}) {
        CAPTURE(static_cast<int>(optimiser));
        ExperimentSpec plain = smallSpec();
        plain.discriminator.optimiser.kind = optimiser;
        plain.discriminator.optimiser.learningRate = 0.01;
        plain.discriminator.activation = Activation::relu;
        ExperimentSpec unrolled = plain;
        unrolled.remedies.unrolledSteps = 3;
        forEachTrainerOf(unrolled, [&](const TrainerKind& kind) {
            const auto ahead = kind.make(unrolled, ringData());
            const auto behind = kind.make(plain, ringData());
            const TrainerState start = ahead->state();
            // From the very start, where the optimiser's means are still 0, and with units that are dead.
            CHECK_FALSE(trained(*ahead, 5, StepKind::generatorOnly));
            CHECK_FALSE(trained(*behind, 5, StepKind::generatorOnly));
            CHECK(tensorsOf(ahead->state(), "discriminator.") == tensorsOf(start, "discriminator."));
            CHECK(ahead->state().discriminatorUpdates == 0);
            CHECK(relativeDifference(ahead->state(), behind->state(), "generator.") > 1e-6);
            CHECK_FALSE(trained(*ahead, 5));
        });
    }
}

TEST_CASE("looking ahead at a discriminator that does not learn is not looking ahead")
{
    ExperimentSpec plain = smallSpec();
    plain.discriminator.optimiser.learningRate = 0;
    ExperimentSpec unrolled = plain;
    unrolled.remedies.unrolledSteps = 3;
    forEachTrainerOf(unrolled, [&](const TrainerKind& kind) {
        const auto ahead = kind.make(unrolled, ringData());
        const auto behind = kind.make(plain, ringData());
        CHECK_FALSE(trained(*ahead, 20));
        CHECK_FALSE(trained(*behind, 20));
        CHECK(relativeDifference(ahead->state(), behind->state(), "generator.") < 1e-5);
    });
}

TEST_CASE("data on a line are learnt and looked at as single numbers")
{
    ExperimentSpec spec = smallSpec();
    spec.data.kind = "mixture-1d";
    forEachTrainerOf(spec, [&](const TrainerKind& kind) {
        const auto trainer = kind.make(spec, lineData());
        const TrainerState state = trainer->state();
        CHECK(tensorOf(state, "generator.2.weight").shape == std::vector<std::int64_t>{1, 5});
        CHECK(tensorOf(state, "discriminator.0.weight").shape == std::vector<std::int64_t>{11, 1});
        std::vector<StepLosses> losses;
        CHECK_FALSE(trainer->train(100, StepKind::both, losses));
        std::vector<float> z(3 * 70, 0.5f), points(70), scores(70), gradient(70);
        trainer->generate(z, points);
        // Equal latents make equal numbers, but for what the last vector of a batch rounds otherwise.
        CHECK(std::ranges::all_of(points, [&](float x) { return std::fabs(x - points.front()) < 1e-5f; }));
        std::ranges::generate(points, [i = 0]() mutable { return 0.02f * static_cast<float>(i++ - 35); });
        trainer->score(points, scores);
        trainer->generatorGradient(points, gradient);
        CHECK(std::ranges::all_of(scores, [](float s) { return std::isfinite(s); }));
        CHECK(std::ranges::any_of(gradient, [](float g) { return g != 0; }));

        // Data in the plane ask for other networks.
        const Restarted restarted = trainer->apply(smallSpec(), ringData());
        CHECK(restarted.generator);
        CHECK(restarted.discriminator);
        CHECK_FALSE(trained(*trainer, 10));
    });
}

TEST_CASE("with pairs and packs the gradient is that of copies of the point against the mean real score")
{
    ExperimentSpec spec = smallSpec();
    spec.objective.kind = ObjectiveKind::relativistic;
    spec.remedies.pack = 2;
    spec.discriminator.activation = Activation::tanh;  // smooth, so that differences converge
    const std::vector<float> points{0.1f, -0.2f, -0.9f, 0.4f, 0.7f, 0.8f, 0.0f, 0.0f};
    const DatasetPtr data = ringData();
    forEachTrainerOf(spec, [&](const TrainerKind& kind) {
        const auto trainer = kind.make(spec, data);
        std::vector<float> reals, realScores(Trainer::kLookReals);
        for (std::size_t i = 0; i < Trainer::kLookReals; ++i) {
            reals.insert(reals.end(), {data->x[i], data->y[i]});
        }
        trainer->score(reals, realScores);
        double mean = 0;
        for (const float score : realScores) {
            mean += score / static_cast<double>(realScores.size());
        }
        std::vector<float> gradient(points.size());
        trainer->generatorGradient(points, gradient);
        constexpr float kStep = 0.01f;
        for (std::size_t i = 0; i < points.size(); ++i) {
            std::vector<float> above = points, below = points;
            above[i] += kStep;
            below[i] -= kStep;
            std::vector<float> scoreAbove(points.size() / 2), scoreBelow(points.size() / 2);
            trainer->score(above, scoreAbove);
            trainer->score(below, scoreBelow);
            const double slope =
                (relativisticLoss(scoreAbove[i / 2] - mean).value - relativisticLoss(scoreBelow[i / 2] - mean).value) /
                (static_cast<double>(above[i]) - below[i]);
            CHECK(gradient[i] == doctest::Approx(slope).epsilon(2e-4).scale(1));
        }
    });
}

}  // namespace ganimede::test
