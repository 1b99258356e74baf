#include <cmath>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/files/checkpoint.h"
#include "engine/spec/presets.h"
#include "engine/spec/spec_json.h"
#include "engine/trainers/run.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede {
namespace {

ExperimentSpec smallSpec()
{
    ExperimentSpec spec;
    spec.data.kind = "ring-8";
    spec.data.size = 1000;
    spec.batch = 33;
    spec.seed = 11;
    return spec;
}

std::vector<StepLosses> trained(Run& run, std::int64_t steps)
{
    std::vector<StepLosses> losses;
    CHECK_FALSE(run.train(steps, losses));
    return losses;
}

bool sameBytes(const TrainerState& a, const TrainerState& b)
{
    return a == b;  // no NaN can be in it: a run stands only at finite states
}

TEST_CASE("the same spec gives the same run, however it is sliced")
{
    Run whole(smallSpec(), {});
    Run sliced(smallSpec(), {});
    const auto losses = trained(whole, 500);
    REQUIRE(losses.size() == 500);
    CHECK(losses.back().step == 500);
    for (const int steps : {1, 99, 300, 100}) {
        trained(sliced, steps);
    }
    CHECK(sameBytes(whole.state(), sliced.state()));
    ExperimentSpec other = smallSpec();
    other.seed = 12;
    Run different(other, {});
    trained(different, 500);
    CHECK_FALSE(sameBytes(whole.state(), different.state()));
}

TEST_CASE("a thousand steps, a file and a thousand more are two thousand")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "half.safetensors";
    ExperimentSpec spec = smallSpec();
    spec.changes = {{700, "objective.kind", "\"hinge\""}, {1000, "generator.hidden", "[8]"}, {1500, "batch", "50"}};
    Run whole(spec, {});
    trained(whole, 2000);

    Run half(spec, {});
    trained(half, 1000);
    writeCheckpoint(path, {half.recorded(), half.state(), "fused", "test"});
    const Checkpoint read = readCheckpoint(path);
    Run resumed = Run::resume(read.recorded, read.state, {});
    CHECK(resumed.step() == 1000);
    CHECK(resumed.current().generator.hidden == std::vector<int>{8});
    trained(resumed, 1000);
    CHECK(sameBytes(whole.state(), resumed.state()));
    CHECK(whole.recorded() == resumed.recorded());
}

TEST_CASE("what the user changed on the way replays to the same bytes")
{
    Run run(smallSpec(), {});
    trained(run, 100);
    ExperimentSpec changed = run.current();
    changed.discriminator.optimiser.learningRate = 0.01;
    run.change(changed);
    changed.generator.hidden = {24};
    const Restarted restarted = run.change(changed);
    CHECK(restarted.generator);
    CHECK_FALSE(restarted.discriminator);
    changed.generator.hidden = {16, 16};
    run.change(changed);  // back to the old structure: fresh weights all the same
    trained(run, 50);
    changed.data.kind = "drawn";
    changed.data.strokes = {{false, 0.2, 1.0, {{0.0f, 0.0f}, {0.5f, 0.5f}}}};
    run.change(changed);
    std::vector<StepLosses> losses;
    CHECK_FALSE(run.trainOnly(StepKind::generatorOnly, losses));
    CHECK(std::isnan(losses.back().dReal));
    changed.data.strokes.push_back({true, 0.1, 1.0, {{0.5f, 0.5f}}});
    run.change(changed);
    trained(run, 60);

    const SpecResult file = readSpec(writeSpec(run.recorded()));
    REQUIRE_MESSAGE(file.problems.empty(), joined(file.problems));
    Run replayed(file.spec, {});
    trained(replayed, run.step());
    CHECK(sameBytes(run.state(), replayed.state()));
    CHECK(replayed.current() == run.current());
}

TEST_CASE("turning one dial many times at one step is recorded once")
{
    Run run(smallSpec(), {});
    trained(run, 10);
    ExperimentSpec changed = run.current();
    for (const double rate : {0.002, 0.003, 0.004}) {
        changed.generator.optimiser.learningRate = rate;
        run.change(changed);
    }
    REQUIRE(run.recorded().changes.size() == 1);
    CHECK(run.recorded().changes[0].value == "0.004");
}

TEST_CASE("an average of the generator that began anew at one step does so in a replay")
{
    ExperimentSpec spec = smallSpec();
    spec.remedies.generatorAverage = 0.9;
    Run run(spec, {});
    trained(run, 10);
    for (const double keep : {0.0, 0.9}) {
        ExperimentSpec changed = run.current();
        changed.remedies.generatorAverage = keep;
        run.change(changed);
    }
    trained(run, 10);
    Run replayed(run.recorded(), {});
    trained(replayed, 20);
    CHECK(sameBytes(run.state(), replayed.state()));
}

TEST_CASE("a change before the first step changes the start, another seed starts again")
{
    Run run(smallSpec(), {});
    ExperimentSpec changed = run.current();
    changed.generator.hidden = {5};
    run.change(changed);
    CHECK(run.recorded().changes.empty());
    trained(run, 10);
    changed.seed = 99;
    run.change(changed);
    CHECK(run.step() == 0);
    CHECK(run.recorded() == changed);
}

TEST_CASE("a run that diverges stops at that step and stands at the last finite one")
{
    ExperimentSpec spec = smallSpec();
    spec.changes = {{40, "discriminator.optimiser.kind", "\"sgd\""},
                    {40, "discriminator.optimiser.learning_rate", "1000"},
                    {40, "generator.updates", "0"},
                    {40, "objective.kind", "\"least_squares\""}};
    Run run(spec, {});
    std::vector<StepLosses> losses;
    const auto failure = run.train(5000, losses);
    REQUIRE(failure);
    CHECK(failure->what.step > 40);
    CHECK(run.step() == failure->what.step - 1);
    CHECK(static_cast<std::int64_t>(losses.size()) == run.step());
    CHECK(failure->message.find("discriminator") != std::string::npos);
    for (const Tensor& tensor : run.state().tensors) {
        for (const float value : tensor.values) {
            REQUIRE(std::isfinite(value));
        }
    }
    Run again(spec, {});
    trained(again, run.step());
    CHECK(sameBytes(run.state(), again.state()));

    ExperimentSpec mended = run.current();
    mended.discriminator.optimiser.learningRate = 0.001;
    mended.discriminator.hidden = {8};  // fresh weights: the old ones are finite, and beyond any cure
    run.change(mended);
    trained(run, 1);
}

TEST_CASE("a change that cannot be made leaves the run as it was")
{
    Run run(smallSpec(), {TrainerChoice::fused});
    trained(run, 5);
    const TrainerState before = run.state();
    ExperimentSpec erased = run.current();
    erased.data.kind = "drawn";
    erased.data.strokes = {{false, 0.1, 1.0, {{0, 0}}}, {true, 0.5, 1.0, {{0, 0}}}};
    CHECK_THROWS_AS(run.change(erased), Error);
    ExperimentSpec tooWide = run.current();
    tooWide.generator.hidden = {200};
    CHECK_THROWS_AS(run.change(tooWide), Error);
    CHECK(sameBytes(run.state(), before));
    CHECK(run.current() == smallSpec());
    CHECK(run.recorded().changes.empty());
}

TEST_CASE("a run whose change could not be made is kept and opened where it stands")
{
    ExperimentSpec recorded = smallSpec();
    recorded.changes = {{2, "batch", "7"}, {2, "generator.hidden", "[200]"}};
    Run run(recorded, {TrainerChoice::fused});
    std::vector<StepLosses> losses;
    CHECK_THROWS_AS(run.train(3, losses), Error);
    REQUIRE(run.step() == 2);
    const SpecResult file = readSpec(writeSpec(run.recorded()));
    REQUIRE(file.problems.empty());
    Run opened = Run::resume(file.spec, run.state(), {TrainerChoice::fused});
    CHECK(opened.current() == run.current());
    CHECK(opened.current().batch == 7);
    CHECK_THROWS_AS(opened.train(1, losses), Error);
    ExperimentSpec narrower = opened.current();
    narrower.generator.hidden = {8};
    opened.change(narrower);  // takes the place of what waited
    trained(opened, 1);
    CHECK(opened.recorded().changes.size() == 2);
}

TEST_CASE("every preset trains")
{
    for (const Preset& preset : presets()) {
        CAPTURE(preset.name);
        Run run(preset.spec, {});
        std::vector<StepLosses> losses;
        constexpr std::int64_t kDivergedBy = 2000;  // which is to be watched
        CHECK(run.train(preset.promise.diverges ? kDivergedBy : 20, losses).has_value() == preset.promise.diverges);
        CHECK(run.trainer().info().name == "fused");
    }
}

}  // namespace
}  // namespace ganimede
