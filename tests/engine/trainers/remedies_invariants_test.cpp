// What every trainer must keep of noise, packs and averages, and of changes of every remedy on the way, over all that
// this executable can make and that take the spec.
#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "engine/networks/objective.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {
namespace {

bool isAverage(const Tensor& tensor)
{
    return tensor.name.ends_with(".average");
}

TrainerState withoutAverage(TrainerState state)
{
    std::erase_if(state.tensors, isAverage);
    return state;
}

// Every remedy that any trainer but LibTorch's may take, faded or fallen half way after 20 steps.
ExperimentSpec remediedSpec()
{
    ExperimentSpec spec = smallSpec();
    spec.objective.kind = ObjectiveKind::relativistic;
    spec.objective.r1 = 0.5;
    spec.objective.r2 = 0.25;
    spec.remedies.inputNoise = 0.3;
    spec.remedies.inputNoiseSteps = 40;
    spec.remedies.pack = 2;
    spec.remedies.generatorAverage = 0.9;
    spec.schedule = {ScheduleKind::cosine, 0, 40, 0.1};
    spec.generator.optimiser.weightDecay = spec.discriminator.optimiser.weightDecay = 0.01;
    return spec;
}

std::vector<float> generated(const Trainer& trainer)
{
    std::vector<float> z(3 * 50), points(2 * 50);
    fillNormal({1, streams::kLatentView, 0}, z);
    trainer.generate(z, points);
    return points;
}

}  // namespace

TEST_CASE("with every remedy on, a restored state goes on bit for bit")
{
    ExperimentSpec unrolled = remediedSpec();
    unrolled.remedies.unrolledSteps = 2;
    ExperimentSpec smoothed = remediedSpec();
    smoothed.objective.kind = ObjectiveKind::minimax;
    smoothed.remedies.labelSmoothing = 0.1;
    ExperimentSpec wasserstein = remediedSpec();
    wasserstein.objective.kind = ObjectiveKind::wassersteinGp;
    for (const ExperimentSpec& spec : {remediedSpec(), unrolled, smoothed, wasserstein}) {
        forEachTrainerOf(spec, [&](const TrainerKind& kind) {
            if (!kind.exactState) {
                return;
            }
            const auto straight = kind.make(spec, ringData());
            REQUIRE_FALSE(trained(*straight, 20));
            const TrainerState middle = straight->state();
            REQUIRE_FALSE(trained(*straight, 30));
            const auto resumed = kind.make(spec, ringData());
            resumed->restore(middle);
            CHECK(sameBits(resumed->state(), middle));
            REQUIRE_FALSE(trained(*resumed, 30));
            CHECK(sameBits(resumed->state(), straight->state()));
            CHECK(generated(*resumed) == generated(*straight));
        });
    }
}

TEST_CASE("faded noise is no noise, and unfaded noise is some")
{
    ExperimentSpec noisy = smallSpec();
    noisy.remedies.inputNoise = 0.5;
    noisy.remedies.inputNoiseSteps = 5;
    forEachTrainerOf(noisy, [&](const TrainerKind& kind) {
        const auto faded = kind.make(noisy, ringData());
        const auto plain = kind.make(smallSpec(), ringData());
        trained(*faded, 5);
        trained(*plain, 5);
        CHECK_FALSE(sameBits(faded->state(), plain->state()));
        const TrainerState middle = faded->state();
        plain->restore(middle);
        faded->restore(middle);
        trained(*faded, 10);
        trained(*plain, 10);
        CHECK(sameBits(faded->state(), plain->state()));
    });
}

TEST_CASE("a discriminator that ignores a pack's second member judges as one without packs")
{
    ExperimentSpec spec = smallSpec();
    spec.discriminator.hidden = {};
    ExperimentSpec packed = spec;
    packed.remedies.pack = 2;
    forEachTrainerOf(packed, [&](const TrainerKind& kind) {
        const auto one = kind.make(spec, ringData());
        const auto two = kind.make(packed, ringData());
        setTensor(*one, "discriminator.0.weight", {0.8f, -1.5f});
        const auto lossesWith = [&](const std::vector<float>& weight) {
            setTensor(*two, "discriminator.0.weight", weight);
            two->restore([&] {
                TrainerState state = two->state();
                state.step = 0;
                return state;
            }());
            std::vector<StepLosses> losses;
            CHECK_FALSE(two->train(1, StepKind::discriminatorOnly, losses));
            return losses.back();
        };
        std::vector<StepLosses> expected;
        CHECK_FALSE(one->train(1, StepKind::discriminatorOnly, expected));
        const StepLosses first = lossesWith({0.8f, -1.5f, 0, 0});
        CHECK(first.dReal == doctest::Approx(expected.back().dReal).epsilon(1e-5));
        CHECK(first.dFake == doctest::Approx(expected.back().dFake).epsilon(1e-5));
        const StepLosses second = lossesWith({0, 0, 0.8f, -1.5f});
        CHECK(second.dReal != doctest::Approx(expected.back().dReal).epsilon(1e-5));
        CHECK(second.dFake != doctest::Approx(expected.back().dFake).epsilon(1e-5));
    });
}

TEST_CASE("an average is kept beside the generator, is what one sees, and leaves training alone")
{
    ExperimentSpec averaged = smallSpec();
    averaged.remedies.generatorAverage = 0.5;
    forEachTrainerOf(averaged, [&](const TrainerKind& kind) {
        const auto plain = kind.make(smallSpec(), ringData());
        const auto trainer = kind.make(averaged, ringData());
        CHECK(std::ranges::none_of(plain->state().tensors, isAverage));
        const Tensor start = tensorOf(trainer->state(), "generator.0.weight");
        CHECK(tensorOf(trainer->state(), "generator.0.weight.average").values == start.values);
        CHECK(generated(*trainer) == generated(*plain));
        trained(*plain, 1);
        trained(*trainer, 1);
        // The first update keeps 2 / 11 of what was.
        const TrainerState state = trainer->state();
        const Tensor& now = tensorOf(state, "generator.0.weight");
        const Tensor& average = tensorOf(state, "generator.0.weight.average");
        for (std::size_t i = 0; i < now.values.size(); ++i) {
            CHECK(average.values[i] ==
                  doctest::Approx(2.0 / 11 * start.values[i] + 9.0 / 11 * now.values[i]).epsilon(1e-5));
        }
        trained(*plain, 19);
        trained(*trainer, 19);
        CHECK(sameBits(withoutAverage(trainer->state()), plain->state()));
        CHECK(generated(*trainer) != generated(*plain));

        // What one sees is the network that the average is the weights of.
        TrainerState shown = plain->state();
        for (Tensor& tensor : shown.tensors) {
            if (tensor.name.starts_with("generator.") &&
                (tensor.name.ends_with("weight") || tensor.name.ends_with("bias"))) {
                tensor.values = tensorOf(trainer->state(), tensor.name + ".average").values;
            }
        }
        plain->restore(shown);
        const std::vector<float> expected = generated(*plain);
        const std::vector<float> found = generated(*trainer);
        for (std::size_t i = 0; i < found.size(); ++i) {
            CHECK(found[i] == doctest::Approx(expected[i]).epsilon(1e-5).scale(1));
        }
    });
}

TEST_CASE("an average of next to no memory is the generator")
{
    ExperimentSpec spec = smallSpec();
    spec.remedies.generatorAverage = 1e-30;
    forEachTrainerOf(spec, [&](const TrainerKind& kind) {
        const auto trainer = kind.make(spec, ringData());
        trained(*trainer, 20);
        for (const Tensor& tensor : trainer->state().tensors) {
            if (isAverage(tensor)) {
                const std::string name = tensor.name.substr(0, tensor.name.rfind('.'));
                CHECK(tensor.values == tensorOf(trainer->state(), name).values);
            }
        }
    });
}

TEST_CASE("an average begins when switched on, restarts with the generator and goes when switched off")
{
    ExperimentSpec averaged = smallSpec();
    averaged.remedies.generatorAverage = 0.99;
    forEachTrainerOf(averaged, [&](const TrainerKind& kind) {
        const DatasetPtr data = ringData();
        const auto trainer = kind.make(smallSpec(), data);
        trained(*trainer, 10);
        const Restarted restarted = trainer->apply(averaged, data);
        CHECK_FALSE((restarted.generator || restarted.discriminator));
        const auto averageIsGenerator = [&] {
            const TrainerState state = trainer->state();
            return tensorOf(state, "generator.1.weight.average").values == tensorOf(state, "generator.1.weight").values;
        };
        CHECK(averageIsGenerator());
        trained(*trainer, 10);
        CHECK_FALSE(averageIsGenerator());
        const TrainerState before = trainer->state();
        trainer->apply(averaged, data);
        CHECK(sameBits(trainer->state(), before));
        ExperimentSpec wider = averaged;
        wider.generator.hidden = {7, 6};
        CHECK(trainer->apply(wider, data).generator);
        CHECK(averageIsGenerator());
        trained(*trainer, 5);
        wider.remedies.generatorAverage = 0;
        trainer->apply(wider, data);
        CHECK(std::ranges::none_of(trainer->state().tensors, isAverage));
        trained(*trainer, 5);
    });
}

TEST_CASE("remedies change live, but packs restart the discriminator")
{
    using Change = void (*)(ExperimentSpec&);
    const std::vector<std::pair<const char*, Change>> changes{
        {"R1", [](ExperimentSpec& spec) { spec.objective.r1 = 1; }},
        {"R2", [](ExperimentSpec& spec) { spec.objective.r2 = 1; }},
        {"relativistic", [](ExperimentSpec& spec) { spec.objective.kind = ObjectiveKind::relativistic; }},
        {"WGAN-GP", [](ExperimentSpec& spec) { spec.objective.kind = ObjectiveKind::wassersteinGp; }},
        {"smoothing", [](ExperimentSpec& spec) { spec.remedies.labelSmoothing = 0.2; }},
        {"noise", [](ExperimentSpec& spec) { spec.remedies.inputNoise = 0.2; }},
        {"schedule",
         [](ExperimentSpec& spec) {
             spec.schedule = {ScheduleKind::linear, 0, 30, 0.0};
         }},
        {"weight decay", [](ExperimentSpec& spec) { spec.generator.optimiser.weightDecay = 0.1; }},
        {"packs", [](ExperimentSpec& spec) { spec.remedies.pack = 3; }},
        {"unrolling", [](ExperimentSpec& spec) { spec.remedies.unrolledSteps = 2; }},
    };
    for (const auto& single : changes) {
        const auto& change = single.second;
        INFO("change: ", std::string(single.first));
        const bool packs = std::string_view(single.first) == "packs";
        ExperimentSpec spec = smallSpec();
        change(spec);
        forEachTrainerOf(spec, [&](const TrainerKind& kind) {
            const DatasetPtr data = ringData();
            const auto trainer = kind.make(smallSpec(), data);
            const auto unchanged = kind.make(smallSpec(), data);
            trained(*trainer, 10);
            trained(*unchanged, 10);
            const Restarted restarted = trainer->apply(spec, data);
            CHECK_FALSE(restarted.generator);
            CHECK(restarted.discriminator == packs);
            CHECK(sameBits(trainer->state(), unchanged->state()) != packs);
            const TrainerState middle = trainer->state();
            CHECK_FALSE(trained(*trainer, 2));
            CHECK_FALSE(trained(*unchanged, 2));
            CHECK_FALSE(sameBits(trainer->state(), unchanged->state()));
            if (kind.exactState) {
                const auto fresh = kind.make(spec, data);
                fresh->restore(middle);
                trained(*fresh, 2);
                CHECK(sameBits(fresh->state(), trainer->state()));
            }
        });
    }
}

}  // namespace ganimede::test
