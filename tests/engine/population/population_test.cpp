#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/population/cpu_population.h"
#include "engine/sweep/sweep_runner.h"
#include "tests/engine/population_fixtures.h"

namespace ganimede {
namespace {

using namespace test;

std::int64_t farthestApart(const std::vector<MemberState>& states)
{
    const auto [least, most] = std::ranges::minmax_element(states, {}, &MemberState::step);
    return most->step - least->step;
}

}  // namespace

TEST_CASE("aMemberIsTheRunThatItsSpecWouldMakeAlone")
{
    const std::vector<ExperimentSpec> specs = populationSpecs(smallRequest());
    for (const int threads : {1, 2, 3}) {
        CAPTURE(threads);
        CpuPopulation population(specs, withThreads(threads, 300));
        population.setSeen({0, 3});  // looking changes nothing
        REQUIRE(waitForRest(population));
        for (std::size_t i = 0; i < specs.size(); ++i) {
            CAPTURE(i);
            CHECK(population.states()[i].status == MemberStatus::finished);
            CHECK(population.trainerState(i) == aloneAt(specs[i], 300));
        }
        CHECK(population.stepsDone() == 6 * 300);
    }
}

TEST_CASE("whatIsKnownOfAMemberDoesNotDependOnThreads")
{
    const std::vector<ExperimentSpec> specs = populationSpecs(smallRequest());
    const auto figures = [&](int threads) {
        CpuPopulation population(specs, withThreads(threads, 1000));
        REQUIRE(waitForRest(population));
        std::vector<std::string> found;
        for (const MemberState& state : population.states()) {
            CHECK(state.measuredAt == 1000);
            CHECK(state.modes == 8);
            found.push_back(keyOf(state.outcome) + " " + std::to_string(state.modesHeld) + " " +
                            std::to_string(state.goodShare) + " " + std::to_string(state.jensenShannon) + " " +
                            std::to_string(state.coverage));
        }
        return found;
    };
    const auto one = figures(1);
    CHECK(one == figures(2));
    CHECK(std::set<std::string>(one.begin(), one.end()).size() > 1);  // they are not all the same
}

TEST_CASE("aPopulationEndsAsTheSweepDoes")
{
    SweepRequest request = smallRequest();
    request.seeds = 1;  // one set: measured against the very same
    request.steps = 1000;
    SweepRunner runner(SweepResults(request), {1, false, {}});
    SweepResults swept(request);
    runner.run([&](std::size_t run, const SweepRunResult& result) { swept.set(run, result); }, [] {});
    CpuPopulation population(populationSpecs(request), withThreads(2, request.steps));
    REQUIRE(waitForRest(population));
    const auto states = population.states();
    for (std::size_t i = 0; i < states.size(); ++i) {
        CAPTURE(i);
        CHECK(keyOf(states[i].outcome) == swept.run(i)->outcome);
        CHECK(static_cast<double>(states[i].modesHeld) == swept.run(i)->measures.modesHeld);
        CHECK(static_cast<double>(states[i].jensenShannon) == swept.run(i)->measures.jensenShannon);
    }
}

TEST_CASE("noMemberIsMoreThanASliceAhead")
{
    // One that takes many times as long as the others.
    std::vector<ExperimentSpec> specs = populationSpecs(smallRequest());
    specs[2].generator.hidden = specs[2].discriminator.hidden = {64, 64};
    specs[2].batch = 256;
    for (const int threads : {1, 2, 4}) {
        CAPTURE(threads);
        PopulationOptions options = withThreads(threads, 160);
        options.sliceSteps = 20;
        CpuPopulation population(specs, options);
        std::int64_t widest = 0;
        waitUntil([&] {
            widest = std::max(widest, farthestApart(population.states()));
            return population.atRest();
        });
        CHECK(widest <= 20);
        CHECK(widest > 0);
    }
}

TEST_CASE("pausedNothingTrainsAndLooksAreAnswered")
{
    for (const PopulationKind& kind : populationKinds()) {
        CAPTURE(std::string(kind.name));
        PopulationOptions options = withThreads(2, Population::kNoLimit);
        options.paused = true;
        const auto population = kind.make(populationSpecs(smallRequest()), options);
        population->setSeen({1, 4, 77});
        REQUIRE(waitUntil([&] { return population->fakes().size() == 2; }));
        CHECK(population->fakes()[1].member == 4);
        CHECK(population->fakes()[1].points->size() == Population::kFakes);
        CHECK(population->stepsDone() == 0);
        population->setPaused(false);
        REQUIRE(waitUntil([&] { return population->stepsDone() > 1000; }));
        population->setPaused(true);
        for (std::size_t member = 0; member < population->members(); ++member) {
            population->trainerState(member);  // waits for its slice under way
        }
        const std::int64_t stood = population->stepsDone();
        population->setSeen({0, 2});
        REQUIRE(waitUntil([&] {
            const auto fakes = population->fakes();
            return fakes.size() == 2 && fakes[0].member == 0 && fakes[1].member == 2;
        }));
        CHECK(population->stepsDone() == stood);
        const auto at = static_cast<std::size_t>(population->states()[5].step);
        CHECK(population->trainerState(5).step == static_cast<std::int64_t>(at));
        CHECK(population->trainerState(5) ==
              aloneAt(populationSpecs(smallRequest())[5], static_cast<std::int64_t>(at), kind.alone));
    }
}

TEST_CASE("aRaisedLimitGoesOnAndStopIsForGood")
{
    for (const PopulationKind& kind : populationKinds()) {
        CAPTURE(std::string(kind.name));
        const auto specs = populationSpecs(smallRequest());
        PopulationOptions options = withThreads(2, 50);
        options.sliceSteps = 10;  // what it ends after being stopped
        const auto population = kind.make(specs, options);
        REQUIRE(waitForRest(*population));
        population->setStepLimit(120);
        REQUIRE(waitForRest(*population));
        CHECK(population->states()[0].step == 120);
        CHECK(population->trainerState(0) == aloneAt(specs[0], 120, kind.alone));
        population->setStepLimit(Population::kNoLimit);
        population->stop();
        // What would set another going changes nothing, and what is known agrees.
        population->setStepLimit(Population::kNoLimit);
        std::int64_t known = 0;
        for (std::size_t member = 0; member < population->members(); ++member) {
            const std::int64_t step = population->trainerState(member).step;
            CHECK(population->states()[member].step == step);
            known += step;
        }
        CHECK(population->stepsDone() == known);
        CHECK(population->states().size() == 6);
    }
}

TEST_CASE("whatDivergesStopsWhatCannotTrainIsRefusedAndTheRestTrains")
{
    for (const PopulationKind& kind : populationKinds()) {
        CAPTURE(std::string(kind.name));
        ExperimentSpec good;
        good.data.size = 500;
        ExperimentSpec unrolled = good;
        unrolled.remedies.unrolledSteps = 3;
        ExperimentSpec empty = good;
        empty.data.kind = "drawn";
        const auto population = kind.make({divergingSpec(), good, unrolled, empty}, withThreads(2, 200));
        REQUIRE(waitForRest(*population));
        const auto states = population->states();
        CHECK(states[0].status == MemberStatus::diverged);
        CHECK(states[0].outcome == RunOutcome::diverged);
        CHECK(states[0].divergedStep == states[0].step + 1);
        CHECK(population->trainerState(0) == aloneAt(divergingSpec(), states[0].step, kind.alone));
        CHECK(states[1].status == MemberStatus::finished);
        CHECK(states[1].step == 200);
        CHECK(states[2].status == MemberStatus::refused);
        CHECK(population->refusal(2).find("cannot train this") != std::string::npos);
        CHECK(states[3].status == MemberStatus::refused);
        CHECK(!population->refusal(3).empty());
        CHECK(population->refusal(1).empty());
        CHECK_THROWS_AS(population->trainerState(3), Error);
    }
}

TEST_CASE("aPopulationHasOneToManyMembers")
{
    CHECK_THROWS_AS(CpuPopulation({}, {}), Error);
    SweepRequest request = smallRequest();
    request.seeds = 1000;
    CHECK(populationSpecs(request).size() == 3000);
    request.axes.push_back(parseSweepAxis("batch=8,16", request.base));
    CHECK_THROWS_AS(populationSpecs(request), Error);
}

}  // namespace ganimede
