// What the CUDA trainer does when its device fails, with faults forced between the two.
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/trainers/device_trouble.h"
#include "engine/torch/toys/cuda_trainer.h"
#include "engine/torch/toys/host_toy_device.h"
#include "engine/torch/toys/toy_population.h"
#include "engine/trainers/fused/fused_trainer.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {
namespace {

using namespace toys;

auto failing(std::string_view call, ToyFault fault)
{
    return [call, fault](const char* asked) {
        return call == asked ? ToyOutcome{fault, "forced", 0, 300'000'000} : ToyOutcome{};
    };
}

}  // namespace

TEST_CASE("where memory is short there are fewer arenas, and what was too much is not asked for again")
{
    std::size_t room = 1000;
    std::size_t held = 0;
    std::vector<std::size_t> asked;
    const auto reserve = [&](std::size_t bytes) -> ToyOutcome {
        if (bytes <= held) {
            return {};
        }
        asked.push_back(bytes);
        held = bytes <= room ? bytes : 0;
        return bytes <= room ? ToyOutcome{} : ToyOutcome{ToyFault::outOfMemory, "", bytes, room};
    };
    std::size_t most = std::numeric_limits<std::size_t>::max();
    unsigned blocks = 132;
    REQUIRE(reserveArenas(100, blocks, most, reserve).ok());
    CHECK(blocks == 8);  // 132, 66, 33, 16 were too many
    CHECK(asked == std::vector<std::size_t>{13'200, 6'600, 3'300, 1'600, 800});
    asked.clear();
    blocks = 132;
    REQUIRE(reserveArenas(100, blocks, most, reserve).ok());
    CHECK(blocks == 8);
    CHECK(asked.empty());
    blocks = 3;
    REQUIRE(reserveArenas(300, blocks, most, reserve).ok());
    CHECK(blocks == 2);
    blocks = 5;
    CHECK(reserveArenas(1200, blocks, most, reserve).fault == ToyFault::outOfMemory);
    CHECK(blocks == 1);
    blocks = 7;
    CHECK(reserveArenas(0, blocks, most, reserve).ok());
    CHECK(blocks == 7);
    const auto lost = [](std::size_t) { return ToyOutcome{ToyFault::lost, "", 0, 0}; };
    CHECK(reserveArenas(100, blocks, most, lost).fault == ToyFault::lost);
}

TEST_CASE("fifty failures for want of memory are survived, with the state kept and no memory lost")
{
    const auto device = std::make_shared<HostToyDevice>();
    const auto undisturbed = makeCudaTrainer(smallSpec(), ringData(), std::make_shared<HostToyDevice>());
    auto trainer = makeCudaTrainer(smallSpec(), ringData(), device);
    REQUIRE_FALSE(trained(*trainer, 10));
    REQUIRE_FALSE(trained(*undisturbed, 10));
    const std::size_t before = device->bytesInUse();
    CHECK(before > 0);
    const TrainerState kept = trainer->state();
    ExperimentSpec larger = smallSpec();
    larger.generator.hidden = larger.discriminator.hidden = {128, 128};
    for (int i = 0; i < 50; ++i) {
        device->fault = failing("allocate", ToyFault::outOfMemory);
        const auto second = makeCudaTrainer(larger, ringData(), device);
        CHECK_THROWS_WITH_AS(trained(*second, 1),
                             "The device ran out of memory while training small networks: 8 kB more were needed "
                             "and 300 MB were free. Choose a smaller batch or smaller networks, or train on the CPU.",
                             DeviceError);
        CHECK(second->step() == 0);
        device->fault = nullptr;
    }
    CHECK(device->bytesInUse() == before);
    CHECK(sameBits(trainer->state(), kept));
    REQUIRE_FALSE(trained(*trainer, 10));
    REQUIRE_FALSE(trained(*undisturbed, 10));
    CHECK(sameBits(trainer->state(), undisturbed->state()));
    trainer.reset();
    CHECK(device->bytesInUse() == 0);
}

TEST_CASE("a device that is lost at any call leaves the last state, which goes on elsewhere")
{
    for (const char* call : {"upload", "train", "download"}) {
        INFO("call: ", std::string(call));
        const auto device = std::make_shared<HostToyDevice>();
        const auto trainer = makeCudaTrainer(smallSpec(), ringData(), device);
        REQUIRE_FALSE(trained(*trainer, 10));
        const TrainerState kept = trainer->state();
        trainer->restore(kept);
        device->fault = failing(call, ToyFault::lost);
        std::vector<StepLosses> losses;
        CHECK_THROWS_AS(trainer->train(10, StepKind::both, losses), Error);
        CHECK(losses.empty());
        CHECK(trainer->step() == 10);
        CHECK(sameBits(trainer->state(), kept));
        const auto onCpu = makeFusedTrainer(smallSpec(), ringData());
        onCpu->restore(trainer->state());
        CHECK_FALSE(trained(*onCpu, 10));
        // The same device, should it come back.
        device->fault = nullptr;
        REQUIRE_FALSE(trained(*trainer, 10));
        const auto straight = makeCudaTrainer(smallSpec(), ringData(), std::make_shared<HostToyDevice>());
        REQUIRE_FALSE(trained(*straight, 20));
        CHECK(sameBits(trainer->state(), straight->state()));
    }
}

TEST_CASE("every failure is a sentence with a way on")
{
    for (const ToyFault fault :
         {ToyFault::outOfMemory, ToyFault::lost, ToyFault::oldDriver, ToyFault::missing, ToyFault::other}) {
        const std::string sentence = sentenceOf({fault, "forced", 500'000'000, 300'000'000});
        CAPTURE(sentence);
        CHECK(sentence.find("CPU") != std::string::npos);
        CHECK(sentence.ends_with("."));
    }
    CHECK(sentenceOf({}).empty());
}

TEST_CASE("a thousand steps are one launch, and a changed spec needs no other device")
{
    const auto device = std::make_shared<HostToyDevice>();
    const auto trainer = makeCudaTrainer(smallSpec(), ringData(), device);
    std::vector<StepLosses> losses;
    REQUIRE_FALSE(trainer->train(1000, StepKind::both, losses));
    CHECK(device->launches() == 1);
    CHECK(losses.size() == 1000);
    REQUIRE_FALSE(trainer->train(5000, StepKind::both, losses));
    CHECK(device->launches() == 3);
    CHECK(losses.back().step == 6000);
    CHECK_THROWS_AS(makeCudaTrainer(smallSpec(), std::make_shared<Dataset>(), device), Error);
}

TEST_CASE("each member of a population trains bit for bit as it does alone, and a lost one stands still")
{
    std::vector<ExperimentSpec> specs(5, smallSpec());
    specs[1].seed = 8;
    specs[2].generator.hidden = {128, 128};  // does not fit: a launch of its own
    specs[3].objective.kind = ObjectiveKind::relativistic;
    specs[3].objective.r1 = 0.5;
    specs[4].discriminator.optimiser.learningRate = 1e30;
    std::vector<DatasetPtr> data(5, ringData());
    data[1] = ringData(6);
    const auto device = std::make_shared<HostToyDevice>(ItemOrder::forwards, 64 * 1024);
    ToyPopulation population(specs, data, device);
    population.train(20);
    population.train(10);
    CHECK(device->launches() == 4);
    const std::vector<ToyState> states = population.states();
    for (std::size_t i = 0; i < 4; ++i) {
        CAPTURE(i);
        const auto alone = makeCudaTrainer(specs[i], data[i], std::make_shared<HostToyDevice>());
        std::vector<StepLosses> losses;
        REQUIRE_FALSE(alone->train(30, StepKind::both, losses));
        CHECK(sameBits(trainerStateOf(states[i]), alone->state()));
        CHECK(population.progress()[i].step == 30);
        CHECK(population.losses(i).g == losses.back().g);
    }
    CHECK(population.progress()[4].lost != ToyLost::none);
    CHECK(population.progress()[4].step <= 2);
    CHECK_THROWS_AS(ToyPopulation(std::vector<ExperimentSpec>{}, {}, device), Error);
}

}  // namespace ganimede::test
