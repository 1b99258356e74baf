// A run of pictures is a value: what happens in it is recorded, and replays to the same bytes.
#include <algorithm>
#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/image_spec_json.h"
#include "engine/images/image_training.h"
#include "tests/engine/image_fixtures.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

using Losses = std::vector<ImageStepLosses>;

ImageSpec spec()
{
    ImageSpec spec = smallDcgan();
    spec.data.side = smallShape().height;
    return spec;
}

/// Other pictures, of three classes, where the data has a limit.
ImageSetPtr setFor(const ImageDataSpec& data)
{
    static const ImageSetPtr kSet = blobs(21, smallShape());
    static const ImageSetPtr kOther = blobs(30, smallShape(), 3);
    return data.limit > 0 ? kOther : kSet;
}

/// The same; the others cannot be had while `missing`.
auto setsUnless(const bool& missing)
{
    return [&missing](const ImageDataSpec& data) {
        if (missing && data.limit > 0) {
            throw Error("No such pictures.");
        }
        return setFor(data);
    };
}

ImageTrainerOptions options()
{
    ImageTrainerOptions options;
    options.threads = 1;
    return options;
}

ImageTraining begun(const ImageSpec& recorded)
{
    return {recorded, setFor, options()};
}

Losses trained(ImageTraining& run, std::int64_t steps, StepKind kind = StepKind::both)
{
    Losses losses;
    const auto failure = run.train(steps, kind, losses);
    CHECK_FALSE(failure);
    return losses;
}

ImageSpec throughAFile(const ImageSpec& recorded)
{
    const ImageSpecResult file = readImageSpec(writeSpec(recorded));
    REQUIRE_MESSAGE(file.problems.empty(), joined(file.problems));
    CHECK(file.spec == recorded);
    return file.spec;
}

void changeStructureAndBack(ImageTraining& run)
{
    ImageSpec changed = run.spec();
    LayerSpec& layer = changed.generator.layers[1];
    const LayerSpec before = layer;
    layer.kind = LayerKind::elu;
    const Restarted restarted = run.change(changed);
    CHECK(restarted.generator);
    CHECK_FALSE(restarted.discriminator);
    layer = before;
    run.change(changed);  // fresh weights all the same
}

/// A run in which much was changed on the way.
ImageTraining eventful()
{
    ImageTraining run = begun(spec());
    trained(run, 1, StepKind::discriminatorOnly);
    trained(run, 2);
    ImageSpec changed = run.spec();
    changed.discriminator.optimiser.learningRate = 0.001;
    changed.remedies.generatorAverage = 0.9;
    run.change(changed);
    changeStructureAndBack(run);
    trained(run, 2);
    changed.data.limit = 30;
    changed.batch = 5;
    run.change(changed);
    CHECK(std::isnan(trained(run, 1, StepKind::generatorOnly).back().dReal));
    changed.remedies.generatorAverage = 0;
    run.change(changed);
    changed.remedies.generatorAverage = 0.9;  // which begins it anew
    changed.objective.r1 = 0.1;
    run.change(changed);
    trained(run, 3);
    return run;
}

}  // namespace

TEST_CASE("what was changed in a run of pictures replays to the same bytes, however it is sliced")
{
    const ImageTraining run = eventful();
    const ImageSpec file = throughAFile(run.recorded());
    REQUIRE(file.changes.size() > 8);
    CHECK(file.changes.front() == TimedChange{0, "only", "\"discriminator\""});
    for (const std::int64_t slice : {1, 2, 4, 100}) {
        CAPTURE(slice);
        ImageTraining replayed = begun(file);
        while (replayed.step() < run.step()) {
            trained(replayed, std::min(slice, run.step() - replayed.step()));
        }
        CHECK(replayed.state() == run.state());
        CHECK(replayed.spec() == run.spec());
        CHECK(replayed.set() == run.set());
        CHECK(replayed.recorded() == run.recorded());
    }
    ImageTraining without = begun(spec());
    trained(without, run.step());
    CHECK_FALSE(without.state() == run.state());
}

TEST_CASE("a recorded run of pictures goes on from a checkpoint at any step")
{
    const TemporaryFolder folder;
    const ImageTraining whole = eventful();
    for (std::int64_t step = 0; step <= whole.step(); ++step) {
        CAPTURE(step);
        ImageTraining half = begun(whole.recorded());
        trained(half, step);
        writeImageCheckpoint(
            folder / "half",
            {half.spec(), half.state(), "torch", "1", "blobs", smallShape(), {"0", "1"}, "", half.recorded()});
        const ImageCheckpoint read = readImageCheckpoint(folder / "half");
        CHECK(read.spec == half.spec());
        CHECK(read.toGoOnFrom() == whole.recorded());
        ImageTraining resumed(read.toGoOnFrom(), setFor, options(), read.state);
        CHECK(resumed.spec() == half.spec());
        CHECK(resumed.changesInEffect() == half.changesInEffect());
        trained(resumed, whole.step() - step);
        CHECK(resumed.state() == whole.state());
    }
}

TEST_CASE("a change before the first step changes the start itself")
{
    ImageSpec changed = spec();
    changed.generator.layers[1].kind = LayerKind::elu;
    changed.generator.optimiser.kind = OptimiserKind::sgd;
    changed.data.limit = 30;
    changed.batch = 7;
    ImageTraining run = begun(spec());
    run.change(changed);
    CHECK(run.recorded() == changed);
    ImageTraining fresh = begun(changed);
    trained(run, 4);
    trained(fresh, 4);
    CHECK(run.state() == fresh.state());
}

TEST_CASE("another seed starts again, and what is changed takes the place of what was to come")
{
    ImageSpec recorded = spec();
    recorded.changes = {{2, "batch", "5"}, {4, "batch", "6"}};
    ImageTraining run = begun(recorded);
    trained(run, 3);
    CHECK(run.spec().batch == 5);
    CHECK(run.stepsToNextChange() == 1);
    run.change(run.spec());  // nothing differs
    CHECK(run.recorded() == recorded);
    ImageSpec changed = run.spec();
    for (const double rate : {0.002, 0.003, 0.004}) {
        changed.generator.optimiser.learningRate = rate;
        run.change(changed);
    }
    CHECK(run.recorded().changes ==
          std::vector<TimedChange>{{2, "batch", "5"}, {3, "generator.optimiser.learning_rate", "0.004"}});
    trained(run, 3);
    CHECK(run.spec().batch == 5);
    changed.seed = 43;
    run.change(changed);
    CHECK(run.step() == 0);
    CHECK(run.recorded() == changed);
}

TEST_CASE("a failure after a recorded change walks back to the step before it")
{
    ImageSpec recorded = spec();
    recorded.changes = {{3, "objective.kind", "\"least_squares\""},
                        {3, "discriminator.optimiser.kind", "\"sgd\""},
                        {3, "discriminator.optimiser.learning_rate", "1000"}};
    ImageTraining run = begun(recorded);
    Losses losses;
    const auto failure = run.train(200, StepKind::both, losses);
    REQUIRE(failure);
    CHECK(failure->what.step > 3);
    CHECK(run.step() == failure->what.step - 1);
    CHECK(static_cast<std::int64_t>(losses.size()) == run.step());
    ImageTraining again = begun(recorded);
    trained(again, run.step());
    CHECK(run.state() == again.state());

    ImageSpec mended = run.spec();
    mended.discriminator.optimiser.learningRate = 1e-4;
    mended.discriminator.layers[1].slope = 0.3;
    mended.discriminator.layers[0].bias = false;  // fresh weights
    run.change(mended);
    trained(run, 1);
}

TEST_CASE("a change whose pictures cannot be had stops the run at its step, and is made once they can")
{
    ImageSpec recorded = spec();
    recorded.changes = {{2, "data.limit", "30"}, {2, "batch", "5"}};
    bool missing = true;
    const auto sets = setsUnless(missing);
    ImageTraining run(recorded, sets, options());
    Losses losses;
    for (int attempt = 0; attempt < 2; ++attempt) {
        CHECK_THROWS_WITH_AS(run.train(4, StepKind::both, losses), "No such pictures.", Error);
        CHECK(run.step() == 2);
        CHECK(losses.size() == 2);
        CHECK(run.spec().batch == recorded.batch);
    }
    missing = false;
    trained(run, 2);
    ImageTraining undisturbed = begun(recorded);
    trained(undisturbed, 4);
    CHECK(run.state() == undisturbed.state());
}

TEST_CASE("a run that waits for its pictures is kept and opened where it stands")
{
    ImageSpec recorded = spec();
    LayerSpec other = recorded.generator.layers[1];
    other.kind = LayerKind::elu;
    ImageSpec changed = recorded;
    changed.batch = 5;
    changed.data.limit = 30;
    changed.generator.layers[1] = other;  // networks of another structure than those that are kept
    recorded.changes = differences(recorded, changed, 2);
    for (TimedChange& change : recorded.changes) {
        change.together = false;
    }
    recorded.changes.push_back({4, "batch", "6"});
    bool missing = true;
    const auto sets = setsUnless(missing);
    ImageTraining run(recorded, sets, options());
    Losses losses;
    CHECK_THROWS_AS(run.train(5, StepKind::both, losses), Error);
    REQUIRE(run.step() == 2);
    const ImageSpec kept = throughAFile(run.recorded());
    CHECK(specAt(kept, 2) == run.spec());
    ImageTraining opened(kept, sets, options(), run.state());
    CHECK(opened.spec() == run.spec());
    CHECK(opened.changesInEffect() == run.changesInEffect());
    CHECK_THROWS_AS(opened.train(1, StepKind::both, losses), Error);
    CHECK(opened.state() == run.state());
    missing = false;
    trained(opened, 3);
    CHECK(opened.recorded() == recorded);
    ImageTraining undisturbed = begun(recorded);
    trained(undisturbed, 5);
    CHECK(opened.state() == undisturbed.state());
}

TEST_CASE("the fields of other pictures are taken over together")
{
    ImageSpec changed = spec();
    changed.data.source = "files";
    changed.data.path = "/pictures";
    changed.data.channels = 1;
    ImageTraining run = begun(spec());
    trained(run, 1);
    run.change(changed);
    REQUIRE(run.recorded().changes.size() == 3);
    std::vector<ImageDataSpec> asked;
    ImageTraining replayed(
        run.recorded(),
        [&](const ImageDataSpec& data) {
            asked.push_back(data);
            return setFor(data);
        },
        options());
    trained(replayed, 1);
    CHECK(asked == std::vector<ImageDataSpec>{spec().data, changed.data});
    CHECK(replayed.state() == run.state());
}

TEST_CASE("edits of the data that follow each other at one step replay one after the other")
{
    // Three classes in between, and with them fresh networks.
    const auto sets = [](const ImageDataSpec& data) {
        ImageDataSpec asked;
        asked.limit = !data.classes.empty() && !data.flips ? 30 : 0;
        return setFor(asked);
    };
    ImageSpec changed = spec();
    changed.conditioning = Conditioning::labels;
    ImageTraining run(changed, sets, options());
    trained(run, 2);
    changed.data.classes = {0, 1};
    CHECK(run.change(changed).generator);
    changed.data.flips = true;
    CHECK(run.change(changed).generator);
    trained(run, 2);

    ImageTraining replayed(throughAFile(run.recorded()), sets, options());
    trained(replayed, 4);
    CHECK(replayed.state() == run.state());

    ImageSpec atOnce = run.recorded();
    REQUIRE(atOnce.changes.size() == 2);
    atOnce.changes[0].together = true;
    ImageTraining other(throughAFile(atOnce), sets, options());
    trained(other, 4);
    CHECK_FALSE(other.state() == run.state());
}

TEST_CASE("other classes and back at one step mean fresh networks in a replay too")
{
    ImageSpec conditional = spec();
    conditional.conditioning = Conditioning::labels;
    ImageTraining run = begun(conditional);
    trained(run, 2);
    for (const int limit : {30, 0}) {
        ImageSpec changed = run.spec();
        changed.data.limit = limit;
        CHECK(run.change(changed).generator);
    }
    trained(run, 2);
    ImageTraining replayed = begun(run.recorded());
    trained(replayed, 4);
    CHECK(replayed.state() == run.state());
}

TEST_CASE("a change that is refused leaves a run of pictures as it was")
{
    ImageTraining run = begun(spec());
    trained(run, 2);
    const TrainerState before = run.state();
    ImageSpec unfitting = run.spec();
    unfitting.generator.layers.pop_back();
    unfitting.generator.layers.pop_back();  // ends in more channels than the pictures have
    CHECK_THROWS_AS(run.change(unfitting), Error);
    CHECK(run.recorded() == spec());
    CHECK(run.spec() == spec());
    CHECK(run.state() == before);
}

}  // namespace ganimede::test
