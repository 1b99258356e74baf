// Every trainer against LibTorch's autograd in float64: after 100 steps of the same spec and seed the parameters of
// each network differ by at most 1e-4, as the L2 norm of the difference over the L2 norm.
#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "engine/spec/spec_json.h"
#include "tests/engine/trainers/parity.h"

namespace ganimede::test {
namespace {

template <typename Enum>
std::vector<Enum> everyChoice()
{
    std::vector<Enum> result;
    for (std::size_t i = 0; i < choiceNames(Enum{}).size(); ++i) {
        result.push_back(static_cast<Enum>(i));
    }
    return result;
}

}  // namespace

TEST_CASE("every objective, optimiser and activation agrees with float64 autograd after 100 steps")
{
    const auto activations = static_cast<int>(everyChoice<Activation>().size());
    for (const ObjectiveKind objective : everyChoice<ObjectiveKind>()) {
        for (const OptimiserKind optimiser : everyChoice<OptimiserKind>()) {
            for (const Activation activation : everyChoice<Activation>()) {
                INFO(nameOf(objective), ", ", nameOf(optimiser), ", ", nameOf(activation));
                ExperimentSpec spec = paritySpec();
                spec.objective.kind = objective;
                spec.objective.clip = 0.5;
                for (NetworkSpec* network : {static_cast<NetworkSpec*>(&spec.generator), &spec.discriminator}) {
                    network->activation = activation;
                    network->optimiser.kind = optimiser;
                }
                setRate(spec, rateOf(optimiser));
                // LibTorch's own float32 with a fifth of them, where every optimiser meets every objective and
                // activation.
                const bool withFloat32 = (static_cast<int>(objective) + static_cast<int>(optimiser)) % activations ==
                                         static_cast<int>(activation);
                compareWithReference(spec, withFloat32);
            }
        }
    }
}

TEST_CASE("every shape of run agrees with float64 autograd after 100 steps")
{
    using Change = void (*)(ExperimentSpec&);
    const std::vector<std::pair<const char*, Change>> changes{
        {"tanh output", [](ExperimentSpec& spec) { spec.generator.output = OutputActivation::tanh; }},
        {"uniform latents", [](ExperimentSpec& spec) { spec.latent.kind = LatentKind::uniform; }},
        {"one latent dimension", [](ExperimentSpec& spec) { spec.latent.dimensions = 1; }},
        {"100 latent dimensions", [](ExperimentSpec& spec) { spec.latent.dimensions = 100; }},
        {"5 updates of D, 2 of G",
         [](ExperimentSpec& spec) { spec.discriminator.updates = 5, spec.generator.updates = 2; }},
        {"batch 1", [](ExperimentSpec& spec) { spec.batch = 1; }},
        {"batch 17", [](ExperimentSpec& spec) { spec.batch = 17; }},
        {"batch 1001", [](ExperimentSpec& spec) { spec.batch = 1001; }},
        {"no hidden layers", [](ExperimentSpec& spec) { spec.generator.hidden = {}, spec.discriminator.hidden = {}; }},
        {"one unit", [](ExperimentSpec& spec) { spec.generator.hidden = {1}, spec.discriminator.hidden = {1}; }},
        {"5 hidden layers",
         [](ExperimentSpec& spec) {
             spec.generator.hidden = {16, 8, 24, 5, 12};
             spec.discriminator.hidden = {12, 31, 8, 9, 3};
         }},
        {"128 units",
         [](ExperimentSpec& spec) {
             spec.generator.hidden = {128, 127};
             spec.discriminator.hidden = {65, 128};
             setRate(spec, 5e-5);
         }},
        {"64 units",
         [](ExperimentSpec& spec) {
             spec.generator.hidden = spec.discriminator.hidden = {64, 64};
             setRate(spec, 1e-4);
         }},
        {"a large seed", [](ExperimentSpec& spec) { spec.seed = (std::int64_t{1} << 53) - 1; }},
        {"8 hidden layers of 256 units",
         [](ExperimentSpec& spec) {
             spec.discriminator.hidden.assign(8, 256);
             spec.batch = 16;
             setRate(spec, 1e-5);
         }},
    };
    for (const auto& [name, change] : changes) {
        INFO("shape of run: ", std::string(name));
        ExperimentSpec spec = paritySpec();
        spec.generator.activation = Activation::leakyRelu;  // so that a single unit is never dead
        spec.discriminator.activation = Activation::leakyRelu;
        change(spec);
        compareWithReference(spec);
    }
}

TEST_CASE("a run with changes on the way agrees with float64 autograd")
{
    const DatasetPtr data = ringData();
    ExperimentSpec spec = paritySpec();
    std::vector<std::unique_ptr<Trainer>> trainers;
    for (const TrainerKind& kind : {torchTrainer(true), torchTrainer(false), fusedTrainer()}) {
        trainers.push_back(kind.make(spec, data));
    }
    const auto trainAll = [&] {
        for (const auto& trainer : trainers) {
            trainer->apply(spec, data);
            CHECK_FALSE(trained(*trainer, 25));
        }
    };
    trainAll();
    spec.objective.kind = ObjectiveKind::hinge;
    spec.discriminator.optimiser.learningRate = 3e-3;
    trainAll();
    spec.generator.hidden = {20};
    spec.discriminator.optimiser.kind = OptimiserKind::rmsprop;
    trainAll();
    spec.batch = 64;
    spec.generator.updates = 2;
    trainAll();
    for (std::size_t i = 1; i < trainers.size(); ++i) {
        CAPTURE(trainers[i]->info().name);
        CHECK(relativeDifference(trainers[i]->state(), trainers[0]->state(), "generator.") <= kParityTolerance);
        CHECK(relativeDifference(trainers[i]->state(), trainers[0]->state(), "discriminator.") <= kParityTolerance);
    }
}

TEST_CASE("looking at the networks agrees with float64 autograd")
{
    ExperimentSpec spec = paritySpec();
    spec.generator.output = OutputActivation::tanh;
    constexpr std::size_t kRows = 101;
    std::vector<float> z(2 * kRows), points(2 * kRows);
    fillLatent(spec.latent, {1, streams::kLatentView, 0}, z);
    fillLatent(spec.latent, {2, streams::kLatentView, 0}, points);
    const auto look = [&](const TrainerKind& kind) {
        const auto trainer = kind.make(spec, ringData());
        std::vector<float> seen(5 * kRows);
        const std::span<float> all(seen);
        trainer->generate(z, all.subspan(0, 2 * kRows));
        trainer->score(points, all.subspan(2 * kRows, kRows));
        trainer->generatorGradient(points, all.subspan(3 * kRows));
        return seen;
    };
    for (const ObjectiveKind objective : everyChoice<ObjectiveKind>()) {
        CAPTURE(nameOf(objective));
        spec.objective.kind = objective;
        const std::vector<float> expected = look(torchTrainer(true));
        for (const TrainerKind& kind : {fusedTrainer(), torchTrainer(false)}) {
            CAPTURE(kind.name);
            if (!kind.trains(spec)) {
                continue;
            }
            const std::vector<float> found = look(kind);
            for (std::size_t i = 0; i < found.size(); ++i) {
                CAPTURE(i);
                CHECK(found[i] == doctest::Approx(expected[i]).epsilon(1e-5).scale(1));
            }
        }
    }
}

}  // namespace ganimede::test
