#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/population/cpu_population.h"
#include "engine/sweep/sweep_runner.h"

namespace ganimede {
namespace {

/// Three objectives and two seeds: six members that differ.
SweepRequest smallRequest()
{
    SweepRequest request;
    request.base.data.kind = "ring-8";
    request.base.data.size = 500;
    request.base.batch = 32;
    request.axes = {parseSweepAxis("objective.kind=minimax,hinge,wasserstein_gp", request.base)};
    request.seeds = 2;
    request.steps = 300;
    return request;
}

PopulationOptions withThreads(int threads, std::int64_t limit)
{
    PopulationOptions options;
    options.threads = threads;
    options.stepLimit = limit;
    return options;
}

template <typename Done>
bool waitUntil(const Done& done)
{
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(120);
    while (!done() && std::chrono::steady_clock::now() < patience) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return done();
}

bool waitForRest(const Population& population)
{
    return waitUntil([&] { return population.atRest(); });
}

TrainerState aloneAt(const ExperimentSpec& spec, std::int64_t steps)
{
    Run run(spec, {});
    std::vector<StepLosses> losses;
    run.train(steps, losses);
    return run.state();
}

/// A discriminator that leaves the finite numbers within a few steps.
ExperimentSpec divergingSpec()
{
    ExperimentSpec spec;
    spec.data.size = 500;
    spec.batch = 16;
    spec.objective.kind = ObjectiveKind::leastSquares;
    spec.discriminator.optimiser.kind = OptimiserKind::sgd;
    spec.discriminator.optimiser.learningRate = 1000;
    spec.generator.updates = 0;
    return spec;
}

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
    specs[2].generator.hidden = specs[2].discriminator.hidden = {128, 128, 128};
    specs[2].batch = 256;
    for (const int threads : {1, 2, 4}) {
        CAPTURE(threads);
        PopulationOptions options = withThreads(threads, 400);
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
    PopulationOptions options = withThreads(2, Population::kNoLimit);
    options.paused = true;
    CpuPopulation population(populationSpecs(smallRequest()), options);
    population.setSeen({1, 4, 77});
    REQUIRE(waitUntil([&] { return population.fakes().size() == 2; }));
    CHECK(population.fakes()[1].member == 4);
    CHECK(population.fakes()[1].points->size() == Population::kFakes);
    CHECK(population.stepsDone() == 0);
    population.setPaused(false);
    REQUIRE(waitUntil([&] { return population.stepsDone() > 1000; }));
    population.setPaused(true);
    REQUIRE(waitUntil([&] {
        const std::int64_t before = population.stepsDone();
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        return population.stepsDone() == before;
    }));
    const auto at = static_cast<std::size_t>(population.states()[5].step);
    CHECK(population.trainerState(5).step == static_cast<std::int64_t>(at));
    CHECK(population.trainerState(5) == aloneAt(populationSpecs(smallRequest())[5], static_cast<std::int64_t>(at)));
}

TEST_CASE("aRaisedLimitGoesOnAndStopIsForGood")
{
    const auto specs = populationSpecs(smallRequest());
    CpuPopulation population(specs, withThreads(2, 50));
    REQUIRE(waitForRest(population));
    population.setStepLimit(120);
    REQUIRE(waitForRest(population));
    CHECK(population.states()[0].step == 120);
    CHECK(population.trainerState(0) == aloneAt(specs[0], 120));
    population.setStepLimit(Population::kNoLimit);
    population.stop();
    const std::int64_t stood = population.stepsDone();
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    CHECK(population.stepsDone() == stood);
    CHECK(population.states().size() == 6);
}

TEST_CASE("whatDivergesStopsWhatCannotTrainIsRefusedAndTheRestTrains")
{
    ExperimentSpec good;
    good.data.size = 500;
    ExperimentSpec unrolled = good;
    unrolled.remedies.unrolledSteps = 3;
    ExperimentSpec empty = good;
    empty.data.kind = "drawn";
    CpuPopulation population({divergingSpec(), good, unrolled, empty}, withThreads(2, 200));
    REQUIRE(waitForRest(population));
    const auto states = population.states();
    CHECK(states[0].status == MemberStatus::diverged);
    CHECK(states[0].outcome == RunOutcome::diverged);
    CHECK(states[0].divergedStep == states[0].step + 1);
    CHECK(states[1].status == MemberStatus::finished);
    CHECK(states[1].step == 200);
    CHECK(states[2].status == MemberStatus::refused);
    CHECK(population.refusal(2).find("fused") != std::string::npos);
    CHECK(states[3].status == MemberStatus::refused);
    CHECK(!population.refusal(3).empty());
    CHECK(population.refusal(1).empty());
    CHECK_THROWS_AS(population.trainerState(3), Error);
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
