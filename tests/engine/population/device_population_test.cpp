// A population on one device, whose block program the CPU runs: what population_test.cpp does not ask of every kind.
#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/sweep/sweep_runner.h"
#include "engine/torch/toys/device_population.h"
#include "engine/torch/toys/host_toy_device.h"
#include "tests/engine/population_fixtures.h"

namespace ganimede::test {
namespace {

using namespace toys;

TrainerOptions alone()
{
    return populationKinds()[1].alone;
}

/// Fails one kind of call from a number of them on.
class Fault {
public:
    Fault(std::string_view call, int from, ToyFault fault) : m_call(call), m_from(from), m_fault(fault) {}
    ToyOutcome operator()(const char* asked)
    {
        const bool due = m_call == asked && ++m_calls > m_from;
        return due ? ToyOutcome{m_fault, "forced", 0, 300'000'000} : ToyOutcome{};
    }

private:
    std::string_view m_call;
    int m_from;
    ToyFault m_fault;
    int m_calls = 0;
};

/// Has no place for another GAN once it trains, so that what is changed then is refused.
class RefusingDevice : public HostToyDevice {
public:
    ToyDeviceInfo info() const override
    {
        if (launches() > 0) {
            throw Error("no place");
        }
        return HostToyDevice::info();
    }
};

std::unique_ptr<Population> onDevice(std::vector<ExperimentSpec> specs, const PopulationOptions& options)
{
    return populationKinds()[1].make(std::move(specs), options);
}

}  // namespace

TEST_CASE("a device's members are the runs of their specs, changes on the way included, however slices fall")
{
    std::vector<ExperimentSpec> specs = populationSpecs(smallRequest());
    specs[1].changes = {{40, "generator.optimiser.learning_rate", "0.002"}, {40, "batch", "24"}};
    specs[2].changes = {{40, "generator.hidden", "[24]"}, {90, "remedies.generator_average", "0.9"}};
    specs[3].generator.hidden = {64, 64};  // does not fit into the block's fast memory
    specs[3].changes = {{0, "only", "\"discriminator\""}, {1, "only", "\"discriminator\""}};
    specs[4].changes = {{40, "only", "\"generator\""}, {40, "batch", "16"}, {119, "only", "\"discriminator\""}};
    for (const std::int64_t slice : {7, 64}) {
        CAPTURE(slice);
        PopulationOptions options = withThreads(1, 120);
        options.sliceSteps = slice;
        const auto device = std::make_shared<HostToyDevice>(ItemOrder::backwards, 64 * 1024);
        const auto population = std::make_unique<DevicePopulation>(specs, options, device);
        population->setSeen({0, 3});  // looking changes nothing
        REQUIRE(waitForRest(*population));
        CHECK(population->failure().empty());
        for (std::size_t i = 0; i < specs.size(); ++i) {
            CAPTURE(i);
            CHECK(population->states()[i].status == MemberStatus::finished);
            CHECK(population->trainerState(i) == aloneAt(specs[i], 120, alone()));
        }
        CHECK(population->stepsDone() == 6 * 120);
    }
}

TEST_CASE("a change that cannot be made refuses a member, and the rest trains on")
{
    std::vector<ExperimentSpec> specs = populationSpecs(smallRequest());
    specs[0].changes = {{10, "data.kind", "\"drawn\""}};  // nothing is drawn
    const auto population = onDevice(specs, withThreads(1, 30));
    REQUIRE(waitForRest(*population));
    CHECK(population->states()[0].status == MemberStatus::refused);
    CHECK(!population->refusal(0).empty());
    CHECK(population->trainerState(2) == aloneAt(specs[2], 30, alone()));
}

TEST_CASE("a change that refuses the last member on a device leaves nothing to measure")
{
    std::vector<ExperimentSpec> specs = populationSpecs(smallRequest());
    specs.resize(1);
    specs[0].changes = {{30, "batch", "24"}};  // where figures are due
    const auto population =
        std::make_unique<DevicePopulation>(specs, withThreads(1, 30), std::make_shared<RefusingDevice>());
    REQUIRE(waitForRest(*population));
    CHECK(population->failure().empty());
    CHECK(population->states()[0].status == MemberStatus::refused);
    CHECK(population->states()[0].step == 30);
}

TEST_CASE("a device that fails at any call ends in a sentence, with each member as it was last read back")
{
    const std::vector<ExperimentSpec> specs = populationSpecs(smallRequest());
    for (const char* call : {"allocate", "upload", "train", "download", "copy", "draw", "measure"}) {
        const bool onlyAtFirst = std::string_view(call) == "allocate";
        for (const int from : {0, 3, 9}) {
            CAPTURE(std::string(call));
            CAPTURE(from);
            const auto device = std::make_shared<HostToyDevice>();
            device->fault = Fault(call, from, ToyFault::lost);
            {
                DevicePopulation population(specs, withThreads(1, onlyAtFirst ? 60 : 2000), device);
                population.setSeen({0});
                REQUIRE(waitUntil([&] { return !population.failure().empty() || population.atRest(); }));
                const bool fails = !population.failure().empty();
                CHECK((fails || onlyAtFirst));
                CHECK(population.atRest());
                if (fails) {
                    CHECK(population.failure().find("The GPU stopped answering") != std::string::npos);
                    CHECK(population.states().size() == specs.size());
                }
                for (std::size_t i = 0; i < 2 && fails; ++i) {
                    try {
                        const TrainerState known = population.trainerState(i);
                        CHECK(known == aloneAt(specs[i], known.step, alone()));
                    } catch (const Error&) {
                        CHECK(population.states()[i].step == 0);  // nothing was ever trained
                    }
                }
            }
            CHECK(device->bytesInUse() == 0);
        }
    }
}

TEST_CASE("the CPU goes on with the members of a device that failed, each from where it was last known")
{
    std::vector<ExperimentSpec> specs = populationSpecs(smallRequest());
    specs[1] = divergingSpec();
    specs[2].changes = {{10, "data.kind", "\"drawn\""}};  // nothing is drawn: refused
    specs[3].changes = {{20, "generator.optimiser.learning_rate", "0.002"}, {150, "batch", "24"}};
    for (const int from : {0, 1, 5}) {
        CAPTURE(from);
        const auto device = std::make_shared<HostToyDevice>();
        device->fault = Fault("train", from, ToyFault::lost);
        PopulationOptions options = withThreads(2, 200);
        options.sliceSteps = 16;
        DevicePopulation failed(specs, options, device);
        REQUIRE(waitUntil([&] { return !failed.failure().empty(); }));
        std::vector<MemberStart> starts = startsOf(failed);
        const std::vector<MemberStart> before = starts;
        const auto population = goOnOnCpu(specs, std::move(starts), options);
        REQUIRE(waitForRest(*population));
        const std::vector<MemberState> states = population->states();
        std::int64_t steps = 0;
        for (std::size_t i = 0; i < specs.size(); ++i) {
            CAPTURE(i);
            steps += states[i].step;
            if (i == 1) {
                CHECK(states[i].status == MemberStatus::diverged);
                CHECK(states[i].divergedStep == states[i].step + 1);
            } else if (i == 2) {
                CHECK(states[i].status == MemberStatus::refused);
                CHECK(!population->refusal(i).empty());
                continue;
            } else {
                CHECK(states[i].status == MemberStatus::finished);
                CHECK(states[i].step == 200);
                CHECK(states[i].measuredAt == 200);
            }
            TrainerOptions fused;
            fused.choice = TrainerChoice::fused;
            Run run = before[i].from ? Run::resume(specs[i], *before[i].from, fused) : Run(specs[i], fused);
            CHECK(before[i].state.step == run.step());
            std::vector<StepLosses> losses;
            run.train(states[i].step - run.step(), losses);
            CHECK(population->trainerState(i) == run.state());
        }
        CHECK(population->stepsDone() == steps);
    }
}

TEST_CASE("a sweep on a device ends as the CPU's does, to the precision that rounding leaves")
{
    SweepRequest request = smallRequest();
    request.steps = 200;  // later rounding has grown beyond any bound in WGAN-GP
    const auto swept = [&](const PopulationMaker& maker) {
        SweepRunner runner(SweepResults(request), {1, false, {}}, maker);
        SweepResults results(request);
        runner.run([&](std::size_t run, const SweepRunResult& result) { results.set(run, result); }, [] {});
        CHECK(results.complete());
        return results;
    };
    const SweepResults cpu = swept({});
    const SweepResults device = swept(onDevice);
    for (std::size_t i = 0; i < request.runs(); ++i) {
        CAPTURE(i);
        CHECK(cpu.run(i)->steps == device.run(i)->steps);
        CHECK(cpu.run(i)->outcome == device.run(i)->outcome);
        CHECK(cpu.run(i)->measures.jensenShannon ==
              doctest::Approx(device.run(i)->measures.jensenShannon).epsilon(0.001));
        CHECK(cpu.run(i)->measures.slicedWasserstein ==
              doctest::Approx(device.run(i)->measures.slicedWasserstein).epsilon(0.001));
    }
}

}  // namespace ganimede::test
