#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/trainers/run.h"
#include "engine/trainers/torch_module.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {

TEST_CASE("the module says what it is")
{
    const TorchModule& module = torchModule();
    CHECK(module.abi == TorchModule::kAbi);
    CHECK(&torchModule() == &module);

    const TrainerInfo info = torchTrainer(true).make(smallSpec(), ringData())->info();
    CHECK(info.name == "torch");
    CHECK(info.device == "CPU");
    CHECK(info.detail == std::string("LibTorch ") + module.torchVersion + ", float64");
    CHECK(info.threads == 1);
}

TEST_CASE("a device that is not there is an error in a sentence")
{
    TrainerKind kind = torchTrainer(false);
    kind.options.device = "abacus";
    CHECK_THROWS_WITH_AS(kind.make(smallSpec(), ringData()),
                         "\"abacus\" is not a device: choose \"cpu\", \"cuda\" or \"cuda:<number>\".", Error);
    kind.options.device = "cuda:63";
    CHECK_THROWS_AS(kind.make(smallSpec(), ringData()), Error);
    kind.options.device = "cpu";
    kind.options.threads = 0;
    CHECK_THROWS_AS(kind.make(smallSpec(), ringData()), Error);
}

TEST_CASE("an empty data set is an error in a sentence")
{
    CHECK_THROWS_WITH_AS(torchTrainer(false).make(smallSpec(), std::make_shared<Dataset>()),
                         "The data set holds no points, so there is nothing to train on.", Error);
}

TEST_CASE("a failed change changes nothing")
{
    const auto trainer = torchTrainer(false).make(smallSpec(), ringData());
    CHECK_FALSE(trained(*trainer, 5));
    const TrainerState before = trainer->state();
    ExperimentSpec spec = smallSpec();
    spec.generator.hidden = {4};
    CHECK_THROWS_AS(trainer->apply(spec, std::make_shared<Dataset>()), Error);
    CHECK(trainer->state() == before);
    CHECK_FALSE(trained(*trainer, 5));
}

/// The state's tensors in the order of their names, which is each trainer's own.
TrainerState sorted(TrainerState state)
{
    std::ranges::sort(state.tensors, {}, &Tensor::name);
    return state;
}

TEST_CASE("a change beyond the fused trainer hands the run to LibTorch, and back")
{
    ExperimentSpec spec = smallSpec();
    spec.discriminator.activation = Activation::tanh;
    Run run(spec, {});
    std::vector<StepLosses> losses;
    CHECK_FALSE(run.train(20, losses));
    REQUIRE(run.trainer().info().name == "fused");
    const TrainerState before = run.state();

    spec.objective.r2 = 0.1;
    const Restarted restarted = run.change(spec);
    CHECK_FALSE((restarted.generator || restarted.discriminator));
    CHECK(run.trainer().info().name == "torch");
    CHECK(sorted(run.state()) == sorted(before));
    CHECK_FALSE(run.train(10, losses));
    CHECK(losses.back().penalty > 0);

    // A file of the run goes on in the same trainer, and a replay from the start gives the same bytes.
    const Run resumed = Run::resume(run.recorded(), run.state(), {});
    CHECK(resumed.trainer().info().name == "torch");
    Run replayed(run.recorded(), {});
    CHECK_FALSE(replayed.train(run.step(), losses));
    CHECK(replayed.state() == run.state());

    const TrainerState penalised = run.state();
    spec.objective.r2 = 0;
    run.change(spec);
    CHECK(run.trainer().info().name == "fused");
    CHECK(sorted(run.state()) == sorted(penalised));
    CHECK_FALSE(run.train(10, losses));
    CHECK(run.step() == 40);
}

TEST_CASE("ten unrolled steps with penalties cost ten times one, not two to the tenth")
{
    ExperimentSpec spec = smallSpec();
    spec.objective.kind = ObjectiveKind::relativistic;
    spec.objective.r1 = spec.objective.r2 = 0.1;
    spec.remedies.unrolledSteps = 10;
    const auto trainer = torchTrainer(false).make(spec, ringData());
    CHECK_FALSE(trained(*trainer, 5));  // would take all memory if each slope were followed into the updates before
}

TEST_CASE("a trainer that was asked for stays, and says what it cannot train")
{
    ExperimentSpec spec = smallSpec();
    TrainerOptions options;
    options.choice = TrainerChoice::fused;
    Run run(spec, options);
    std::vector<StepLosses> losses;
    CHECK_FALSE(run.train(5, losses));
    const TrainerState before = run.state();
    ExperimentSpec wider = spec;
    wider.remedies.unrolledSteps = 2;
    CHECK_THROWS_AS(run.change(wider), Error);
    CHECK(run.state() == before);
    CHECK(run.current() == spec);
}

TEST_CASE("several threads train the same run as one, to rounding")
{
    ExperimentSpec spec = smallSpec();
    spec.batch = 1024;
    spec.discriminator.hidden = {128, 128};
    TrainerKind two = torchTrainer(false);
    two.options.threads = 2;
    const auto a = torchTrainer(false).make(spec, ringData());
    const auto b = two.make(spec, ringData());
    CHECK(b->info().threads == 2);
    CHECK_FALSE(trained(*a, 20));
    CHECK_FALSE(trained(*b, 20));
    CHECK(relativeDifference(b->state(), a->state(), "generator.") < 1e-4);
    CHECK(relativeDifference(b->state(), a->state(), "discriminator.") < 1e-4);
}

}  // namespace ganimede::test
