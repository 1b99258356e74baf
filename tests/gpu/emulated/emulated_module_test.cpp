// The module as the program opens it, with a GPU that the CPU plays: what is chosen, made and handed over.
#include <vector>

#include <doctest/doctest.h>

#include "engine/trainers/devices.h"
#include "tests/engine/population_fixtures.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {

TEST_CASE("the GPU is listed")
{
    const DeviceList list = listDevices();
    const DeviceInfo* const gpu = findDevice(list, "cuda:0");
    REQUIRE(gpu != nullptr);
    CHECK(gpu->name == "emulated GPU");
}

TEST_CASE("both trainers of points draw on the GPU what the host draws")
{
    ExperimentSpec spec = smallSpec();
    spec.remedies.pack = 2;
    spec.objective.kind = ObjectiveKind::wassersteinGp;
    const auto reference = fusedTrainer().make(spec, ringData());
    std::vector<StepLosses> losses;
    REQUIRE_FALSE(reference->train(5, StepKind::both, losses));
    for (const TrainerChoice choice : {TrainerChoice::cuda, TrainerChoice::torch}) {
        TrainerOptions options;
        options.choice = choice;
        options.device = "cuda:0";
        const auto trainer = makeTrainer(spec, ringData(), options);
        REQUIRE_FALSE(trainer->train(5, StepKind::both, losses));
        CHECK(relativeDifference(trainer->state(), reference->state(), "") < 1e-4);
    }
}

TEST_CASE("each member of a population on the GPU makes its spec's run there, bit for bit")
{
    constexpr std::int64_t kSteps = 12;
    std::vector<ExperimentSpec> specs(5, smallSpec());
    specs[1].seed = 9;
    specs[2].objective.kind = ObjectiveKind::hinge;
    specs[3].changes = {{7, "generator.optimiser.learning_rate", "0.002"}, {7, "generator.hidden", "[24]"}};
    specs[4] = divergingSpec();
    PopulationOptions options = withThreads(1, kSteps);
    options.device = "cuda:0";
    const auto population = makePopulation(specs, options);
    REQUIRE(waitForRest(*population));
    CHECK(population->failure().empty());
    TrainerOptions alone;
    alone.device = "cuda:0";
    for (std::size_t i = 0; i < specs.size(); ++i) {
        CAPTURE(i);
        const std::int64_t step = population->states()[i].step;
        CHECK((step == kSteps) == (i != 4));
        CHECK(population->trainerState(i) == aloneAt(specs[i], step, alone));
    }
}

}  // namespace ganimede::test
