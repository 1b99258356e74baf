// The block program of the CUDA trainer, on executors of the host: no phase's items meet, their order does not matter,
// and the numbers are the fused trainer's. That it keeps what every trainer must keep is in
// trainer_invariants_test.cpp.
#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/torch/toys/cuda_trainer.h"
#include "engine/torch/toys/host_toy_device.h"
#include "engine/torch/toys/toy_program.h"
#include "engine/torch/toys/toy_state.h"
#include "engine/trainers/fused/fused_trainer.h"
#include "tests/engine/toys/toy_specs.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {
namespace {

using namespace toys;

const std::vector<ToyCase>& programCases()
{
    static const std::vector<ToyCase> kCases{
        kPlainToy,
        kMomentumToy,
        kPenalisedToy,
        {"relativistic, R1, R2, tanh output, uniform latents",
         [](ExperimentSpec& spec) {
             spec.objective.kind = ObjectiveKind::relativistic;
             spec.objective.r1 = spec.objective.r2 = 0.5;
             spec.generator.output = OutputActivation::tanh;
             spec.latent.kind = LatentKind::uniform;
             spec.schedule = {ScheduleKind::cosine, 0, 10, 0.1};
         }},
        {"a line, no hidden layers, batch 1, RMSprop, clipped",
         [](ExperimentSpec& spec) {
             spec.data.kind = "mixture-1d";
             spec.generator.hidden = spec.discriminator.hidden = {};
             spec.batch = 1;
             spec.objective.kind = ObjectiveKind::wasserstein;
             spec.discriminator.optimiser.kind = OptimiserKind::rmsprop;
         }},
        {"five layers, 128 units",
         [](ExperimentSpec& spec) {
             spec.generator.hidden = {16, 3, 9, 128, 5};
             spec.discriminator.hidden = {12, 31, 8, 9, 3};
             spec.generator.optimiser.kind = OptimiserKind::sgd;
         }},
    };
    return kCases;
}

DatasetPtr dataOf(const ExperimentSpec& spec)
{
    return dataDimensions(spec.data) == 1 ? lineData() : ringData();
}

// A member whose state, progress and losses are on the host.
struct Member {
    ToyState state;
    DatasetPtr data;
    ToyMember member;
    ToyLosses losses;

    Member(const ExperimentSpec& spec, std::size_t fastBytes) : state(freshState(spec, fastBytes)), data(dataOf(spec))
    {
        member.gan = state.gan;
        member.state = state.numbers.data();
        member.progress = &state.progress;
        member.x = data->x.data();
        member.y = data->y.data();
        member.points = static_cast<std::uint32_t>(data->size());
        member.lossSlots = 1;
        member.losses = &losses;
    }
};

TrainerState after(const ExperimentSpec& spec, ToyDevicePtr device, int steps)
{
    const auto trainer = makeCudaTrainer(spec, dataOf(spec), std::move(device));
    REQUIRE_FALSE(trained(*trainer, steps));
    return trainer->state();
}

}  // namespace

TEST_CASE("no item of a phase touches what another writes, what was never written or what is not its own")
{
    for (const ToyCase& single : programCases()) {
        INFO("case: ", std::string(single.name));
        // All in fast memory, nothing but the first pieces, and nothing at all.
        for (const std::size_t fastBytes : {std::size_t{227} * 1024, std::size_t{6000}, std::size_t{0}}) {
            CAPTURE(fastBytes);
            const ExperimentSpec spec = specOf(single);
            Member member(spec, fastBytes);
            const ToyGan& gan = member.state.gan;
            CHECK(static_cast<std::size_t>(gan.fastFloats) * sizeof(float) <= fastBytes);
            CheckedBlock block(static_cast<std::size_t>(gan.fastFloats), static_cast<std::size_t>(gan.arenaFloats));
            ToyProgram<CheckedBlock> program(block, member.member);
            CHECK_NOTHROW(program.train(3));
            CHECK(member.state.progress.step == 3);
            CHECK(block.phases() > 3 * 10);
            std::vector<float> numbers(4 * 100), seen(2 * 100);
            const int chunk = std::min(gan.lookColumns, 100);
            CHECK_NOTHROW(program.look(ToyView::generate, numbers.data(), seen.data(), 0, 0, chunk));
            CHECK_NOTHROW(program.look(ToyView::score, numbers.data(), seen.data(), 0, 0, chunk));
            CHECK_NOTHROW(program.look(ToyView::gradient, numbers.data(), seen.data(), 0.5f, 0, chunk));
        }
    }
}

TEST_CASE("the checked block sees races, stray accesses and unwritten numbers")
{
    CheckedBlock block(8, 0);
    const CheckedBlock::Floats floats = block.place({0, true});
    CHECK_NOTHROW(block.each(8, [=](int i) { put(floats, i, 1.0f); }));
    CHECK_THROWS_AS(block.each(2, [=](int) { put(floats, 0, 1.0f); }), std::logic_error);
    CHECK_THROWS_AS(block.each(7, [=](int i) { put(floats, i, get(floats, i + 1)); }), std::logic_error);
    CHECK_THROWS_AS(block.each(7, [=](int i) { put(floats, i + 1, get(floats, i)); }), std::logic_error);
    CHECK_THROWS_AS(block.each(9, [=](int i) { put(floats, i, 1.0f); }), std::logic_error);
    CHECK_THROWS_AS(block.each(1, [=](int) { get4(floats, 2); }), std::logic_error);
    CheckedBlock fresh(8, 0);
    const CheckedBlock::Floats unwritten = fresh.place({0, true});
    CHECK_THROWS_AS(fresh.each(1, [=](int) { get(unwritten, 0); }), std::logic_error);
}

TEST_CASE("neither the order of a phase's items nor where things stand changes a byte")
{
    for (const ToyCase& single : programCases()) {
        INFO("case: ", std::string(single.name));
        const ExperimentSpec spec = specOf(single);
        const TrainerState forwards = after(spec, std::make_shared<HostToyDevice>(ItemOrder::forwards), 20);
        const TrainerState backwards = after(spec, std::make_shared<HostToyDevice>(ItemOrder::backwards), 20);
        const TrainerState shuffled = after(spec, std::make_shared<HostToyDevice>(ItemOrder::shuffled), 20);
        const TrainerState inArena = after(spec, std::make_shared<HostToyDevice>(ItemOrder::forwards, 2000), 20);
        CHECK(sameBits(forwards, backwards));
        CHECK(sameBits(forwards, shuffled));
        CHECK(sameBits(forwards, inArena));
    }
}

TEST_CASE("the numbers are the fused trainer's")
{
    for (const ToyCase& single : programCases()) {
        INFO("case: ", std::string(single.name));
        ExperimentSpec spec = specOf(single);
        spec.generator.optimiser.learningRate = spec.discriminator.optimiser.learningRate = 2e-4;
        const auto fused = makeFusedTrainer(spec, dataOf(spec));
        const TrainerState start = fused->state();
        const auto toy = makeCudaTrainer(spec, dataOf(spec), std::make_shared<HostToyDevice>());
        CHECK(sameBits(toy->state(), start));
        std::vector<StepLosses> expected, found;
        REQUIRE_FALSE(fused->train(100, StepKind::both, expected));
        REQUIRE_FALSE(toy->train(100, StepKind::both, found));
        CHECK(relativeDifference(toy->state(), fused->state(), "generator.") <= 1e-4);
        CHECK(relativeDifference(toy->state(), fused->state(), "discriminator.") <= 1e-4);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            CHECK(found[i].step == expected[i].step);
            CHECK(found[i].dReal == doctest::Approx(expected[i].dReal).epsilon(1e-4).scale(1));
            CHECK(found[i].dFake == doctest::Approx(expected[i].dFake).epsilon(1e-4).scale(1));
            CHECK(found[i].g == doctest::Approx(expected[i].g).epsilon(1e-4).scale(1));
            CHECK(found[i].penalty == doctest::Approx(expected[i].penalty).epsilon(1e-4).scale(1));
        }
    }
}

TEST_CASE("a toy GAN fits into half a multiprocessor of compute capability 9.0, of a large one the weights come first")
{
    ExperimentSpec toy;
    CHECK(planToy(toy, 227 * 1024).arenaFloats == 0);
    CHECK(static_cast<std::size_t>(planToy(toy, 227 * 1024).fastFloats) * sizeof(float) < 112 * 1024);
    ExperimentSpec large;
    large.batch = 4096;
    large.generator.hidden = large.discriminator.hidden = {128, 128, 128};
    const ToyGan gan = planToy(large, 227 * 1024);
    CHECK(gan.arenaFloats > 0);
    CHECK(gan.fastFloats * 4 <= 227 * 1024);
    CHECK(gan.discriminator.parameters.fast);
}

}  // namespace ganimede::test
