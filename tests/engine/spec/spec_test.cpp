#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "engine/data/dataset.h"
#include "engine/images/image_spec_json.h"
#include "engine/spec/presets.h"
#include "engine/spec/spec_json.h"

namespace ganimede {
namespace {

ExperimentSpec unusualSpec()
{
    ExperimentSpec spec;
    spec.name = "Überraschung \"quoted\"";
    spec.seed = (std::int64_t{1} << 53) - 1;
    spec.batch = 4096;
    spec.objective = {ObjectiveKind::wasserstein, 0.1};
    spec.data.kind = "drawn";
    spec.data.strokes = {{false, 0.1, 0.5, {{0.1f, -0.2f}, {0.3f, 1e-7f}}}, {true, 0.05, 1.0, {{0.0f, 0.0f}}}};
    spec.data.mean = -0.1;
    spec.data.spread = 1.0 / 7.0;
    spec.data.curve = {0, 1.0 / 3.0, 1};
    spec.data.points = {{1.5f, -2.25f}};
    spec.data.picture = {2, 1, {0, 255}};
    spec.latent = {100, LatentKind::uniform};
    spec.generator.hidden = {};
    spec.generator.output = OutputActivation::tanh;
    spec.generator.optimiser.learningRate = 1.0 / 3.0;
    spec.discriminator.hidden = {1, 256, 7};
    spec.discriminator.activation = Activation::leakyRelu;
    spec.discriminator.updates = 0;
    spec.changes = {{5, "objective.kind", "\"hinge\""}, {5, "only", "\"generator\""}};
    return spec;
}

bool hasProblemAt(const std::vector<Problem>& problems, const std::string& path)
{
    return std::ranges::any_of(problems, [&](const Problem& problem) { return problem.path == path; });
}

TEST_CASE("a spec reads back as it was written, every field")
{
    for (const ExperimentSpec& spec : {ExperimentSpec{}, unusualSpec()}) {
        const SpecResult read = readSpec(writeSpec(spec));
        CHECK_MESSAGE(read.problems.empty(), joined(read.problems));
        CHECK(read.spec == spec);
    }
}

TEST_CASE("missing fields take their defaults")
{
    const SpecResult read = readSpec(R"({"generator": {"hidden": [8]}})");
    CHECK(read.problems.empty());
    CHECK(read.spec.generator.hidden == std::vector<int>{8});
    CHECK(read.spec.batch == ExperimentSpec{}.batch);
}

TEST_CASE("every problem is reported at once, with path, finding and what is allowed")
{
    const SpecResult read = readSpec(R"({
        "batch": 0, "seed": -1, "colour": "red", "generator": {"hidden": [16, 900, "x"], "widht": 3, "optimiser": {"beta1": 1}},
        "objective": {"kind": "magic"}, "latent": 7, "data": {"kind": "drawn"}})");
    for (const char* path : {"batch", "seed", "colour", "generator.hidden[1]", "generator.hidden[2]", "generator.widht",
                             "generator.optimiser.beta1", "objective.kind", "latent", "data.strokes"}) {
        CHECK_MESSAGE(hasProblemAt(read.problems, path), path);
    }
    const auto batch = std::ranges::find(read.problems, "batch", &Problem::path);
    REQUIRE(batch != read.problems.end());
    CHECK(batch->message() == "batch: found 0, allowed: an integer from 1 to 4096");
}

TEST_CASE("limits are themselves allowed and the next value is not")
{
    const auto problemsWith = [](const char* path, const char* value) {
        ExperimentSpec spec;
        CHECK(setField(spec, path, value).empty());
        return validate(spec);
    };
    CHECK(problemsWith("batch", "1").empty());
    CHECK(problemsWith("batch", "4096").empty());
    CHECK(hasProblemAt(problemsWith("batch", "4097"), "batch"));
    CHECK(problemsWith("generator.hidden", "[1,1,1,1,1,1,1,256]").empty());
    CHECK(hasProblemAt(problemsWith("generator.hidden", "[1,1,1,1,1,1,1,1,1]"), "generator.hidden"));
    CHECK(hasProblemAt(problemsWith("discriminator.hidden", "[257]"), "discriminator.hidden[0]"));
    CHECK(problemsWith("latent.dimensions", "100").empty());
    CHECK(hasProblemAt(problemsWith("latent.dimensions", "101"), "latent.dimensions"));
    CHECK(problemsWith("generator.updates", "10").empty());
    CHECK(hasProblemAt(problemsWith("generator.updates", "11"), "generator.updates"));
    CHECK(hasProblemAt(problemsWith("objective.clip", "0"), "objective.clip"));
    CHECK(hasProblemAt(problemsWith("discriminator.optimiser.beta2", "1"), "discriminator.optimiser.beta2"));
}

TEST_CASE("a schedule ends after its start, and an exponential one above 0")
{
    const auto problemsWith = [](ScheduleSpec schedule) {
        ExperimentSpec spec;
        spec.schedule = schedule;
        return validate(spec);
    };
    CHECK(problemsWith({ScheduleKind::linear, 10, 11, 0}).empty());
    CHECK(hasProblemAt(problemsWith({ScheduleKind::linear, 10, 10, 0}), "schedule.end"));
    CHECK(hasProblemAt(problemsWith({ScheduleKind::cosine, 500, 100, 0.1}), "schedule.end"));
    CHECK(hasProblemAt(problemsWith({ScheduleKind::exponential, 0, 100, 0}), "schedule.final"));
    CHECK(problemsWith({ScheduleKind::exponential, 0, 100, 0.001}).empty());
    CHECK(problemsWith({ScheduleKind::constant, 500, 100, 0}).empty());  // which nothing takes notice of
}

TEST_CASE("what is no JSON is said in plain words, with its place")
{
    const auto said = [](const char* text) {
        const SpecResult read = readSpec(text);
        REQUIRE(read.problems.size() == 1);
        return read.problems.front().message();
    };
    CHECK(said("") == "found nothing: it is empty, allowed: a JSON document");
    CHECK(said(" \n") == said(""));
    CHECK(said("{\"batch\": 3,\n  \"seed\" 4}") ==
          "found something that is not JSON in line 2, column 10, allowed: a JSON document");
    CHECK(said("{\"batch\": 3") == "found JSON that breaks off before it is complete, allowed: a JSON document");
    const std::string tooLarge = "found a number too large to hold, allowed: numbers up to 1.8e308";
    CHECK(said("4.44e42031") == tooLarge);
    CHECK(said(R"({"objective": {"clip": -1e309}})") == "objective.clip: " + tooLarge);
    CHECK(readImageSpec(R"({"kind": "images", "seed": 1e999})").problems.front().message() == "seed: " + tooLarge);
}

TEST_CASE("what float32 rounds to the 0 that is not allowed is not allowed either")
{
    for (const char* path : {"objective.clip", "generator.optimiser.epsilon", "discriminator.initialisation_std"}) {
        CAPTURE(path);
        ExperimentSpec spec;
        CHECK(setField(spec, path, "1e-45").empty());
        CHECK(validate(spec).empty());
        CHECK(setField(spec, path, "1e-46").empty());
        const auto problems = validate(spec);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].path == path);
        CHECK(problems[0].message().find("a number from 1e-45 to 1") != std::string::npos);
    }
}

TEST_CASE("a name is as long as it has characters, whatever their bytes")
{
    ExperimentSpec spec;
    for (int i = 0; i < 200; ++i) {
        spec.name += "\xC3\xBC";  // an umlaut
    }
    CHECK(validate(spec).empty());
    spec.name += 'x';
    const auto problems = validate(spec);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message() == "name: found 201 characters, allowed: at most 200");
}

TEST_CASE("a drawing must leave something on the canvas")
{
    ExperimentSpec spec;
    spec.data.kind = "drawn";
    const Stroke away{false, 0.1, 1, {{3, 3}, {4, 4}}};
    const Stroke across{false, 0.1, 1, {{-2, 0}, {2, 0}}};
    const Stroke dot{false, 0.005, 1, {{1, -1}}};
    const Stroke rubber{true, 1, 1, {{-1, 0}, {1, 0}}};
    const auto allowed = [&](std::vector<Stroke> strokes) {
        spec.data.strokes = std::move(strokes);
        return !hasProblemAt(validate(spec), "data.strokes");
    };
    CHECK_FALSE(allowed({}));
    CHECK_FALSE(allowed({away}));
    CHECK_FALSE(allowed({rubber}));
    CHECK_FALSE(allowed({across, rubber}));
    CHECK_FALSE(allowed({across, rubber, away}));
    CHECK(allowed({across}));
    CHECK(allowed({dot}));
    CHECK(allowed({away, rubber, across}));
    CHECK_NOTHROW(makeDataset(spec.data, 1));
}

TEST_CASE("a field that is there twice is a problem, with its place")
{
    const SpecResult read = readSpec(R"({"batch": 3, "generator": {"hidden": [4], "optimiser": {"beta1": 0.5}},
        "batch": 4, "data": {"kind": "ring"}, "generator": {"optimiser": {"beta1": 0.5, "beta1": 0.6}}})");
    REQUIRE(read.problems.size() == 3);
    CHECK(hasProblemAt(read.problems, "batch"));
    CHECK(hasProblemAt(read.problems, "generator"));
    CHECK(hasProblemAt(read.problems, "generator.optimiser.beta1"));
    CHECK(readSpec(R"({"generator": {"updates": 2}, "discriminator": {"updates": 2}})").problems.empty());
}

TEST_CASE("a kind that there is not is told with those that there are")
{
    CHECK(joined(readSpec(R"({"kind": "picturs"})").problems) ==
          "kind: found \"picturs\", allowed: \"points\", \"images\" or nothing");
    CHECK(joined(readSpec(R"({"kind": "images"})").problems) ==
          "kind: found \"images\", allowed: \"points\" or nothing");
}

TEST_CASE("a drawn density needs heights from 0 to 1, two at least and not all on the ground")
{
    const auto problemsWith = [](std::vector<double> curve) {
        ExperimentSpec spec;
        spec.data.kind = "drawn-1d";
        spec.data.curve = std::move(curve);
        return validate(spec);
    };
    CHECK(problemsWith({0, 0.01}).empty());
    CHECK(problemsWith(std::vector<double>(256, 1)).empty());
    CHECK(hasProblemAt(problemsWith({}), "data.curve"));
    CHECK(hasProblemAt(problemsWith({1}), "data.curve"));
    CHECK(hasProblemAt(problemsWith({0, 0, 0.009}), "data.curve"));
    CHECK(hasProblemAt(problemsWith(std::vector<double>(257, 1)), "data.curve"));
    CHECK(hasProblemAt(problemsWith({1, 1.01}), "data.curve[1]"));
    CHECK(hasProblemAt(problemsWith({-0.01, 1}), "data.curve[0]"));
    ExperimentSpec spec;
    CHECK(hasProblemAt(setField(spec, "data.curve", R"([0, "x", 1])"), "data.curve[1]"));
    CHECK(hasProblemAt(setField(spec, "data.curve", "3"), "data.curve"));
    CHECK(spec.data.curve.empty());
}

TEST_CASE("what is no spec gives one problem and no crash")
{
    for (const char* text : {"", "null", "[]", "{", "{\"batch\": NaN}", "\xff\xfe", "12", "{\"version\": 2}"}) {
        CHECK_MESSAGE(!readSpec(text).problems.empty(), text);
    }
}

TEST_CASE("settings take JSON or plain words, and leave the spec alone when they are wrong")
{
    ExperimentSpec spec;
    CHECK(setField(spec, "objective.kind", "hinge").empty());
    CHECK(spec.objective.kind == ObjectiveKind::hinge);
    CHECK(setField(spec, "data", R"({"kind": "ring-8", "size": 100})").empty());
    CHECK(spec.data.size == 100);
    CHECK(setField(spec, "name", "7").empty());
    CHECK(spec.name == "7");
    const ExperimentSpec before = spec;
    CHECK(!setField(spec, "generator.hiden", "[3]").empty());
    CHECK(!setField(spec, "batch", "many").empty());
    CHECK(!setField(spec, "", "1").empty());
    CHECK(!setField(spec, "batch.size", "1").empty());
    CHECK(spec == before);
}

TEST_CASE("the differences of two specs turn the one into the other")
{
    const ExperimentSpec from;
    ExperimentSpec to = unusualSpec();
    to.changes.clear();
    to.name = from.name;
    ExperimentSpec played = from;
    for (const TimedChange& change : differences(from, to, 3)) {
        CHECK(change.step == 3);
        CHECK(setField(played, change.path, change.value).empty());
    }
    CHECK(played == to);
}

TEST_CASE("a stroke added to a drawing is recorded alone")
{
    ExperimentSpec from = unusualSpec();
    ExperimentSpec to = from;
    to.data.strokes.push_back({false, 0.2, 1.0, {{0.5f, 0.5f}}});
    const auto changes = differences(from, to, 9);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].path == "data.strokes+");
    CHECK(setField(from, changes[0].path, changes[0].value).empty());
    CHECK(from.data.strokes == to.data.strokes);
    CHECK(!readSpec(R"({"data": {"strokes+": []}})").problems.empty());
}

TEST_CASE("recorded changes are checked as they will be played")
{
    ExperimentSpec spec;
    spec.changes = {{10, "data.kind", "\"drawn\""}};
    CHECK(!validate(spec).empty());  // a drawing without strokes
    spec.changes.push_back({10, "data.strokes", R"([{"path": [[0, 0]]}])"});
    CHECK_MESSAGE(validate(spec).empty(), joined(validate(spec)));
    spec.changes.push_back({9, "batch", "10"});
    CHECK(hasProblemAt(validate(spec), "changes[2].step"));
    spec.changes = {{1, "seed", "3"}};
    CHECK(hasProblemAt(validate(spec), "changes[0].path"));
}

TEST_CASE("every field is documented")
{
    REQUIRE(fieldInfos().size() > 30);
    for (const FieldInfo& field : fieldInfos()) {
        CHECK_MESSAGE(!field.meaning.empty(), field.path);
        CHECK_MESSAGE(!field.range.empty(), field.path);
        CHECK_MESSAGE(!field.defaultValue.empty(), field.path);
    }
}

TEST_CASE("there is a valid preset for every built-in distribution")
{
    std::vector<std::string> names = distributionNames();
    names.insert(names.end(), lineDistributionNames().begin(), lineDistributionNames().end());
    names.push_back("drawn-1d");
    for (const std::string& name : names) {
        const Preset* preset = findPreset(name);
        REQUIRE_MESSAGE(preset != nullptr, name);
        CHECK(preset->spec.data.kind == name);
        CHECK(!preset->lookFor.empty());
        CHECK_MESSAGE(validate(preset->spec).empty(), joined(validate(preset->spec)));
    }
}

TEST_CASE("a text nested without end is a problem, not a crash")
{
    const auto nested = [](const std::string& open, const std::string& close) {
        std::string text;
        for (int i = 0; i < 300'000; ++i) {
            text += open;
        }
        text += '1';
        for (int i = 0; i < 300'000; ++i) {
            text += close;
        }
        return text;
    };
    ExperimentSpec spec;
    for (const std::string& deep : {nested("[", "]"), nested("{\"a\":", "}")}) {
        CHECK(readSpec("{\"name\":" + deep + "}").problems.size() == 1);
        CHECK(readSpec("{\"changes\":[{\"step\":0,\"path\":\"data\",\"value\":" + deep + "}]}").problems.size() == 1);
        CHECK(setField(spec, "batch", deep).size() == 1);
    }
    spec.name = std::string(60, '[') + "\\\"" + std::string(60, '{');  // brackets in a text nest nothing
    CHECK(readSpec(writeSpec(spec)).spec == spec);
}

}  // namespace
}  // namespace ganimede
