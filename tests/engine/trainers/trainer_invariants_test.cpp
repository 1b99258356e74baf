// What every trainer must keep, run over all that this executable can make.
#include <algorithm>
#include <cmath>
#include <functional>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/networks/objective.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {
namespace {

float largestParameter(const TrainerState& state, std::string_view prefix)
{
    float largest = 0;
    for (const Tensor& tensor : tensorsOf(state, prefix)) {
        if (tensor.name.ends_with(".weight") || tensor.name.ends_with(".bias")) {
            for (const float value : tensor.values) {
                largest = std::max(largest, std::fabs(value));
            }
        }
    }
    return largest;
}

void trainBy(ExperimentSpec& spec, OptimiserKind kind, double rate)
{
    spec.generator.optimiser.kind = spec.discriminator.optimiser.kind = kind;
    spec.generator.optimiser.learningRate = spec.discriminator.optimiser.learningRate = rate;
}

constexpr OptimiserKind kOptimisers[] = {OptimiserKind::sgd, OptimiserKind::momentum, OptimiserKind::rmsprop,
                                         OptimiserKind::adam};
constexpr ObjectiveKind kObjectives[] = {ObjectiveKind::minimax, ObjectiveKind::nonSaturating,
                                         ObjectiveKind::leastSquares, ObjectiveKind::hinge, ObjectiveKind::wasserstein};

}  // namespace

TEST_CASE("a run of the same seed gives the same bytes twice, of another seed others")
{
    forEachTrainer([](const TrainerKind& kind) {
        ExperimentSpec spec = smallSpec();
        std::vector<StepLosses> first, second, third;
        const auto a = kind.make(spec, ringData());
        const auto b = kind.make(spec, ringData());
        spec.seed += 1;
        const auto c = kind.make(spec, ringData());
        CHECK_FALSE(a->train(200, StepKind::both, first));
        CHECK_FALSE(b->train(200, StepKind::both, second));
        CHECK_FALSE(c->train(200, StepKind::both, third));
        CHECK(sameBits(a->state(), b->state()));
        CHECK(sameBits(first, second));
        CHECK_FALSE(sameBits(first, third));
        CHECK(first.size() == 200);
        CHECK(first.front().step == 1);
        CHECK(first.back().step == 200);
    });
}

TEST_CASE("training in slices is training in one go")
{
    forEachTrainer([](const TrainerKind& kind) {
        const auto whole = kind.make(smallSpec(), ringData());
        const auto sliced = kind.make(smallSpec(), ringData());
        std::vector<StepLosses> expected, losses;
        whole->train(60, StepKind::both, expected);
        for (const int steps : {1, 7, 0, 32, 20}) {
            sliced->train(steps, StepKind::both, losses);
        }
        CHECK(sameBits(sliced->state(), whole->state()));
        CHECK(sameBits(losses, expected));
    });
}

TEST_CASE("1,000 steps, a restored state and 1,000 more are 2,000 steps, bit for bit")
{
    forEachTrainer([](const TrainerKind& kind) {
        if (!kind.exactState) {
            return;
        }
        const auto straight = kind.make(smallSpec(), ringData());
        REQUIRE_FALSE(trained(*straight, 1000));
        const TrainerState middle = straight->state();
        REQUIRE_FALSE(trained(*straight, 1000));

        const auto resumed = kind.make(smallSpec(), ringData());
        resumed->restore(middle);
        CHECK(resumed->step() == 1000);
        CHECK(sameBits(resumed->state(), middle));
        REQUIRE_FALSE(trained(*resumed, 1000));
        CHECK(sameBits(resumed->state(), straight->state()));
    });
}

TEST_CASE("every optimiser's memory is part of the state")
{
    forEachTrainer([](const TrainerKind& kind) {
        if (!kind.exactState) {
            return;
        }
        for (const OptimiserKind optimiser : kOptimisers) {
            CAPTURE(static_cast<int>(optimiser));
            ExperimentSpec spec = smallSpec();
            trainBy(spec, optimiser, 0.01);
            const auto straight = kind.make(spec, ringData());
            trained(*straight, 30);
            const TrainerState middle = straight->state();
            trained(*straight, 30);
            const auto resumed = kind.make(spec, ringData());
            resumed->restore(middle);
            trained(*resumed, 30);
            CHECK(sameBits(resumed->state(), straight->state()));
        }
    });
}

TEST_CASE("a state that does not fit is refused and changes nothing")
{
    forEachTrainer([](const TrainerKind& kind) {
        const auto trainer = kind.make(smallSpec(), ringData());
        trained(*trainer, 5);
        const TrainerState before = trainer->state();

        TrainerState missing = before;
        missing.tensors.pop_back();
        CHECK_THROWS_AS(trainer->restore(missing), Error);
        TrainerState unknown = before;
        unknown.tensors.push_back({"generator.9.weight", {1}, {0.0f}});
        CHECK_THROWS_AS(trainer->restore(unknown), Error);
        TrainerState reshaped = before;
        std::swap(reshaped.tensors[0].shape[0], reshaped.tensors[0].shape[1]);
        CHECK_THROWS_AS(trainer->restore(reshaped), Error);

        CHECK(sameBits(trainer->state(), before));
    });
}

TEST_CASE("a network with no updates stays as it is")
{
    forEachTrainer([](const TrainerKind& kind) {
        ExperimentSpec spec = smallSpec();
        spec.discriminator.updates = 0;
        const auto frozenD = kind.make(spec, ringData());
        const TrainerState before = frozenD->state();
        std::vector<StepLosses> losses;
        CHECK_FALSE(frozenD->train(20, StepKind::both, losses));
        CHECK(tensorsOf(frozenD->state(), "discriminator.") == tensorsOf(before, "discriminator."));
        CHECK(tensorsOf(frozenD->state(), "generator.") != tensorsOf(before, "generator."));
        CHECK(frozenD->state().discriminatorUpdates == 0);
        CHECK(frozenD->state().generatorUpdates == 20);
        CHECK(std::isnan(losses.back().dReal));
        CHECK(std::isnan(losses.back().dFake));
        CHECK(std::isfinite(losses.back().g));

        spec.discriminator.updates = 2;
        spec.generator.updates = 0;
        const auto frozenG = kind.make(spec, ringData());
        CHECK_FALSE(frozenG->train(20, StepKind::both, losses));
        CHECK(tensorsOf(frozenG->state(), "generator.") == tensorsOf(before, "generator."));
        CHECK(frozenG->state().discriminatorUpdates == 40);
        CHECK(std::isnan(losses.back().g));
    });
}

TEST_CASE("a step of one network leaves the other as it is, and counts")
{
    forEachTrainer([](const TrainerKind& kind) {
        const auto trainer = kind.make(smallSpec(), ringData());
        const TrainerState start = trainer->state();
        CHECK_FALSE(trained(*trainer, 3, StepKind::discriminatorOnly));
        const TrainerState afterD = trainer->state();
        CHECK(tensorsOf(afterD, "generator.") == tensorsOf(start, "generator."));
        CHECK(tensorsOf(afterD, "discriminator.") != tensorsOf(start, "discriminator."));
        CHECK_FALSE(trained(*trainer, 3, StepKind::generatorOnly));
        const TrainerState afterG = trainer->state();
        CHECK(tensorsOf(afterG, "discriminator.") == tensorsOf(afterD, "discriminator."));
        CHECK(tensorsOf(afterG, "generator.") != tensorsOf(afterD, "generator."));
        CHECK(trainer->step() == 6);
    });
}

TEST_CASE("the Wasserstein critic's parameters stay within the clipping bound")
{
    forEachTrainer([](const TrainerKind& kind) {
        ExperimentSpec spec = smallSpec();
        spec.objective.kind = ObjectiveKind::wasserstein;
        spec.objective.clip = 0.03;
        spec.discriminator.updates = 3;
        const auto trainer = kind.make(spec, ringData());
        const auto bound = static_cast<float>(spec.objective.clip);
        CHECK(largestParameter(trainer->state(), "discriminator.") > bound);
        for (int i = 0; i < 20; ++i) {
            CHECK_FALSE(trained(*trainer, 1));
            CHECK(largestParameter(trainer->state(), "discriminator.") <= bound);
        }
        CHECK(largestParameter(trainer->state(), "generator.") > bound);
    });
}

TEST_CASE("a changed learning rate applies live and keeps weights and memory")
{
    forEachTrainer([](const TrainerKind& kind) {
        for (const OptimiserKind optimiser : kOptimisers) {
            CAPTURE(static_cast<int>(optimiser));
            ExperimentSpec spec = smallSpec();
            trainBy(spec, optimiser, 0.01);
            const DatasetPtr data = ringData();
            const auto trainer = kind.make(spec, data);
            const auto unchanged = kind.make(spec, data);
            trained(*trainer, 20);
            trained(*unchanged, 20);
            const TrainerState before = trainer->state();
            spec.generator.optimiser.learningRate = 0;
            const Restarted restarted = trainer->apply(spec, data);
            CHECK_FALSE(restarted.generator);
            CHECK_FALSE(restarted.discriminator);
            CHECK(sameBits(trainer->state(), before));
            trained(*trainer, 1);
            trained(*unchanged, 1);
            // At a rate of zero the weights stand still; D, updated before G, goes on as if nothing had changed.
            CHECK(tensorOf(trainer->state(), "generator.0.weight") == tensorOf(before, "generator.0.weight"));
            CHECK(tensorsOf(trainer->state(), "discriminator.") == tensorsOf(unchanged->state(), "discriminator."));
            CHECK(tensorOf(unchanged->state(), "generator.0.weight") != tensorOf(before, "generator.0.weight"));
        }
    });
}

TEST_CASE("objective, batch, updates, latent kind and data change live")
{
    const std::vector<std::pair<const char*, std::function<void(ExperimentSpec&)>>> changes{
        {"objective", [](ExperimentSpec& spec) { spec.objective.kind = ObjectiveKind::leastSquares; }},
        {"larger batch", [](ExperimentSpec& spec) { spec.batch = 131; }},
        {"smaller batch", [](ExperimentSpec& spec) { spec.batch = 1; }},
        {"updates", [](ExperimentSpec& spec) { spec.generator.updates = 3; }},
        {"latent kind", [](ExperimentSpec& spec) { spec.latent.kind = LatentKind::uniform; }},
        {"data", [](ExperimentSpec&) {}},
    };
    forEachTrainer([&](const TrainerKind& kind) {
        for (const auto& single : changes) {
            const auto& change = single.second;
            INFO("change: ", std::string(single.first));
            ExperimentSpec spec = smallSpec();
            const DatasetPtr data = ringData();
            const auto trainer = kind.make(spec, data);
            const auto unchanged = kind.make(spec, data);
            trained(*trainer, 10);
            trained(*unchanged, 10);
            change(spec);
            const DatasetPtr changedData = std::string_view(single.first) == "data" ? ringData(6) : data;
            const Restarted restarted = trainer->apply(spec, changedData);
            CHECK_FALSE((restarted.generator || restarted.discriminator));
            CHECK(sameBits(trainer->state(), unchanged->state()));
            CHECK_FALSE(trained(*trainer, 1));
            CHECK_FALSE(trained(*unchanged, 1));
            CHECK_FALSE(sameBits(trainer->state(), unchanged->state()));

            // The same as a trainer that had the changed spec from this state on.
            if (kind.exactState) {
                const auto fresh = kind.make(spec, changedData);
                const auto old = kind.make(smallSpec(), data);
                trained(*old, 10);
                fresh->restore(old->state());
                trained(*fresh, 1);
                CHECK(sameBits(fresh->state(), trainer->state()));
            }
        }
    });
}

TEST_CASE("a changed structure restarts that network alone, from its stream at that step")
{
    forEachTrainer([](const TrainerKind& kind) {
        ExperimentSpec spec = smallSpec();
        const DatasetPtr data = ringData();
        const auto trainer = kind.make(spec, data);
        trained(*trainer, 10);
        const TrainerState before = trainer->state();
        spec.generator.hidden = {6, 8, 4};
        Restarted restarted = trainer->apply(spec, data);
        CHECK(restarted.generator);
        CHECK_FALSE(restarted.discriminator);
        const TrainerState after = trainer->state();
        CHECK(tensorsOf(after, "discriminator.") == tensorsOf(before, "discriminator."));
        CHECK(after.step == 10);
        CHECK(after.generatorUpdates == 0);
        CHECK(after.discriminatorUpdates == 10);
        const Stream stream{static_cast<std::uint64_t>(spec.seed), streams::kInitGenerator, 10};
        for (const Tensor& expected : initialParameters(generatorShape(spec), spec.generator, "generator", stream)) {
            CHECK(tensorOf(after, expected.name) == expected);
        }
        CHECK_FALSE(trained(*trainer, 10));

        const TrainerState middle = trainer->state();
        spec.discriminator.initialisation = Initialisation::uniformFanIn;
        restarted = trainer->apply(spec, data);
        CHECK_FALSE(restarted.generator);
        CHECK(restarted.discriminator);
        CHECK(tensorsOf(trainer->state(), "generator.") == tensorsOf(middle, "generator."));
        CHECK_FALSE(trained(*trainer, 10));
    });
}

TEST_CASE("another kind of optimiser keeps the weights and begins anew")
{
    forEachTrainer([](const TrainerKind& kind) {
        ExperimentSpec spec = smallSpec();
        const DatasetPtr data = ringData();
        const auto trainer = kind.make(spec, data);
        trained(*trainer, 10);
        const TrainerState before = trainer->state();
        spec.discriminator.optimiser.kind = OptimiserKind::momentum;
        const Restarted restarted = trainer->apply(spec, data);
        CHECK_FALSE((restarted.generator || restarted.discriminator));
        const TrainerState after = trainer->state();
        CHECK(tensorOf(after, "discriminator.0.weight") == tensorOf(before, "discriminator.0.weight"));
        CHECK(after.discriminatorUpdates == 0);
        CHECK(after.generatorUpdates == 10);
        CHECK(std::ranges::all_of(tensorOf(after, "discriminator.0.weight.m").values, [](float m) { return m == 0; }));
        CHECK(std::ranges::find(after.tensors, "discriminator.0.weight.v", &Tensor::name) == after.tensors.end());
        CHECK(tensorsOf(after, "generator.") == tensorsOf(before, "generator."));
        CHECK_FALSE(trained(*trainer, 10));
    });
}

TEST_CASE("a network that leaves the finite numbers is named at that step")
{
    forEachTrainer([](const TrainerKind& kind) {
        ExperimentSpec spec = smallSpec();
        // Such a step makes weights near 1e300 (in float32: infinity) at once, or at the step after.
        const double rate = kind.options.float64 ? 1e300 : 1e30;
        spec.discriminator.optimiser.learningRate = rate;
        const auto lostD = kind.make(spec, ringData());
        std::vector<StepLosses> losses;
        const auto failureOfD = lostD->train(10, StepKind::discriminatorOnly, losses);
        REQUIRE(failureOfD);
        CHECK(failureOfD->discriminator);
        CHECK_FALSE(failureOfD->generator);
        CHECK(failureOfD->step == static_cast<std::int64_t>(losses.size()));
        CHECK(losses.back().step == failureOfD->step);
        CHECK(failureOfD->step <= 2);

        spec.discriminator.optimiser.learningRate = 1e-3;
        spec.generator.optimiser.learningRate = rate;
        const auto lostG = kind.make(spec, ringData());
        losses.clear();
        const auto failureOfG = lostG->train(10, StepKind::generatorOnly, losses);
        REQUIRE(failureOfG);
        CHECK(failureOfG->generator);
        CHECK_FALSE(failureOfG->discriminator);
        CHECK(failureOfG->step == static_cast<std::int64_t>(losses.size()));
        CHECK(failureOfG->step <= 2);
    });
}

TEST_CASE("a mean square of gradients that overflows counts as leaving the finite numbers")
{
    for (const OptimiserKind optimiser : {OptimiserKind::rmsprop, OptimiserKind::adam}) {
        ExperimentSpec spec = smallSpec();
        spec.objective.kind = ObjectiveKind::hinge;
        spec.discriminator.hidden = {4};
        spec.discriminator.activation = Activation::relu;
        spec.discriminator.optimiser.kind = optimiser;
        forEachTrainerOf(spec, [&](const TrainerKind& kind) {
            if (kind.options.float64) {
                return;  // holds the square of 1e22
            }
            const auto trainer = kind.make(spec, ringData());
            TrainerState state = trainer->state();
            for (Tensor& tensor : state.tensors) {
                if (tensor.name == "discriminator.0.weight") {
                    std::ranges::fill(tensor.values, 1e22f);
                } else if (tensor.name == "discriminator.1.weight") {
                    std::ranges::fill(tensor.values, 1e-3f);
                }
            }
            trainer->restore(state);
            std::vector<StepLosses> losses;
            const auto failure = trainer->train(1, StepKind::both, losses);
            CHECK(std::isfinite(losses.back().dFake));
            REQUIRE(failure);
            CHECK(failure->discriminator);
            CHECK(failure->step == 1);
        });
    }
}

TEST_CASE("the gradient at a point is the slope of the generator's loss there")
{
    const std::vector<float> points{0.1f, -0.2f, -0.9f, 0.4f, 0.7f, 0.8f, 0.0f, 0.0f, -0.3f, -1.1f};
    forEachTrainer([&](const TrainerKind& kind) {
        for (const ObjectiveKind objective : kObjectives) {
            CAPTURE(static_cast<int>(objective));
            ExperimentSpec spec = smallSpec();
            spec.objective.kind = objective;
            spec.discriminator.activation = Activation::tanh;  // smooth, so that differences converge
            const auto trainer = kind.make(spec, ringData());
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
                const double slope = (generatorLoss(objective, scoreAbove[i / 2]).value -
                                      generatorLoss(objective, scoreBelow[i / 2]).value) /
                                     (static_cast<double>(above[i]) - below[i]);
                CHECK(gradient[i] == doctest::Approx(slope).epsilon(2e-4).scale(1));
            }
        }
    });
}

TEST_CASE("looking at the networks does not disturb training")
{
    forEachTrainer([](const TrainerKind& kind) {
        const auto watched = kind.make(smallSpec(), ringData());
        const auto alone = kind.make(smallSpec(), ringData());
        std::vector<float> z(3 * 501, 0.5f), points(2 * 501), scores(501), gradient(2 * 501);
        for (int i = 0; i < 10; ++i) {
            trained(*watched, 3);
            watched->generate(z, points);
            watched->score(points, scores);
            watched->generatorGradient(points, gradient);
        }
        trained(*alone, 30);
        CHECK(sameBits(watched->state(), alone->state()));
        CHECK(std::ranges::all_of(scores, [](float s) { return std::isfinite(s); }));
        watched->generate({}, {});
        watched->score({}, {});
        watched->generatorGradient({}, {});
    });
}

}  // namespace ganimede::test
