#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/images/image_source.h"
#include "engine/images/image_spec_fields.h"
#include "engine/images/image_spec_json.h"
#include "engine/images/layer_json.h"
#include "engine/images/layer_text.h"
#include "tests/engine/image_fixtures.h"

namespace ganimede::test {
namespace {

LayerSpec picture(int channels, int height, int width)
{
    LayerSpec spec = layerOf(LayerKind::reshape);
    spec.shape = {channels, height, width};
    return spec;
}

/// A small pair of networks for MNIST.
ImageSpec smallSpec()
{
    using enum LayerKind;
    ImageSpec spec;
    spec.generator.layers = {layerOf(linear, 8 * 7 * 7), picture(8, 7, 7), layerOf(upsample, 1, 3, 4), layerOf(conv, 1),
                             layerOf(LayerKind::tanh)};
    spec.discriminator.layers = {layerOf(conv, 8, 3, 2), layerOf(leakyRelu), layerOf(flatten), layerOf(linear, 1)};
    return spec;
}

/// Every kind of layer, each field away from its default.
std::vector<LayerSpec> unusualLayers()
{
    std::vector<LayerSpec> layers;
    for (std::size_t i = 0; i < choiceNames(LayerKind{}).size(); ++i) {
        LayerSpec spec;
        spec.kind = static_cast<LayerKind>(i);
        using enum LayerKind;
        const bool convolves = spec.kind == conv || spec.kind == convTransposed;
        if (convolves || spec.kind == linear) {
            spec.bias = false;
            spec.spectral = true;
        }
        if (convolves || spec.kind == linear || spec.kind == residual) {
            spec.out = 7;
        }
        if (convolves || spec.kind == residual) {
            spec.kernel = 5;
        }
        if (convolves || spec.kind == residual || spec.kind == upsample || spec.kind == averagePool) {
            spec.stride = 2;
        }
        spec.padding = convolves ? 2 : LayerSpec::kSame;
        spec.slope = spec.kind == leakyRelu || spec.kind == residual ? 1.0 / 3 : spec.slope;
        spec.rate = spec.kind == dropout ? 0.7 : spec.rate;
        spec.keep = spec.kind == batchNorm ? 0.99 : spec.keep;
        if (spec.kind == batchNorm || spec.kind == layerNorm || spec.kind == instanceNorm) {
            spec.epsilon = 1e-3;
        }
        spec.shape = spec.kind == reshape ? std::vector{1, 2, 3} : std::vector<int>{};
        layers.push_back(spec);
    }
    return layers;
}

ImageSpec unusualSpec()
{
    ImageSpec spec = smallSpec();
    spec.name = "Überraschung";
    spec.seed = 7;
    spec.batch = 4096;
    spec.epochs = 3;
    spec.objective = {ObjectiveKind::relativistic, 0.1, 2, 3, 4};
    spec.remedies.generatorAverage = 0.999;
    spec.schedule.kind = ScheduleKind::cosine;
    spec.data = {"files", "/tmp/pictures", {3, 8}, 100, 28, 1, true};
    spec.latent = {1024, LatentKind::uniform};
    spec.conditioning = Conditioning::labels;
    spec.sharedNoise = true;
    spec.together = false;
    spec.training = false;
    spec.wall = 6;
    spec.generator.initialisation = Initialisation::normal;
    spec.discriminator.updates = 5;
    spec.discriminator.optimiser.epsilon = 1e-7;
    return spec;
}

bool hasProblemAt(const std::vector<Problem>& problems, const std::string& path)
{
    return std::ranges::any_of(problems, [&](const Problem& problem) { return problem.path == path; });
}

}  // namespace

TEST_CASE("an image run reads back as it was written, every field")
{
    for (const ImageSpec& spec : {smallSpec(), unusualSpec()}) {
        const ImageSpecResult read = readImageSpec(writeSpec(spec));
        CHECK_MESSAGE(read.problems.empty(), joined(read.problems));
        CHECK(read.spec == spec);
        CHECK(saysImages(writeSpec(spec)));
    }
}

TEST_CASE("every layer reads back as it was written, at its defaults and away from them")
{
    ImageSpec spec = smallSpec();
    spec.generator.layers = unusualLayers();
    CHECK(readImageSpec(writeSpec(spec)).spec == spec);
    for (LayerSpec& layer : spec.generator.layers) {
        LayerSpec plain;
        plain.kind = layer.kind;
        plain.shape = layer.shape;
        layer = plain;
    }
    CHECK(readImageSpec(writeSpec(spec)).spec == spec);
}

TEST_CASE("a layer is a line that tells what is not at its default")
{
    CHECK(layerText(layerOf(LayerKind::relu)) == R"("relu")");
    CHECK(layerText(layerOf(LayerKind::conv, 64, 3, 2)) == R"({"conv": 64, "stride": 2})");
    CHECK(layerText(layerOf(LayerKind::upsample, 1, 3, 2)) == R"({"upsample": 2})");
    CHECK(layerText(picture(128, 7, 7)) == R"({"reshape": [128,7,7]})");
    LayerSpec norm = layerOf(LayerKind::batchNorm);
    CHECK(layerText(norm) == R"("batch_norm")");
    norm.keep = 0.99;
    CHECK(layerText(norm) == R"({"layer": "batch_norm", "keep": 0.99})");
    LayerSpec transposed = layerOf(LayerKind::convTransposed, 512, 4, 2);
    transposed.padding = 1;
    transposed.bias = false;
    CHECK(layerText(transposed) ==
          R"({"conv_transposed": 512, "kernel": 4, "stride": 2, "padding": 1, "bias": false})");
    CHECK(writeSpec(smallSpec()).find("\n      {\"conv\": 8, \"stride\": 2},\n      {\"leaky_relu\": 0.2},\n") !=
          std::string::npos);
}

TEST_CASE("specs of points and of pictures are told apart, and neither is read as the other")
{
    const std::string points = writeSpec(ExperimentSpec{});
    CHECK(!saysImages(points));
    const ImageSpecResult wrong = readImageSpec(points);
    REQUIRE(wrong.problems.size() == 1);
    CHECK(wrong.problems[0].message() == R"(kind: found nothing, allowed: "images")");
    const SpecResult other = readSpec(writeSpec(smallSpec()));
    REQUIRE(other.problems.size() == 1);
    CHECK(other.problems[0].message() == R"(kind: found "images", allowed: "points" or nothing)");
    CHECK(readSpec(R"({"kind": "points"})").problems.empty());
    for (const char* text :
         {"", "null", "[]", "{", "\xff\xfe", R"({"kind": 7})", R"({"kind": "images", "version": 2})"}) {
        CHECK_MESSAGE(!readImageSpec(text).problems.empty(), text);
    }
    CHECK(!saysImages(std::string(100'000, '[')));
}

TEST_CASE("every problem of an image run is reported at once, with its path")
{
    const ImageSpecResult read = readImageSpec(R"({
        "kind": "images", "batch": 0, "colour": "red", "wall": 5, "together": 1, "epochs": 0, "remedies": {"pack": 2},
        "data": {"source": "web", "classes": [3, "x", 1000], "channels": 4}, "conditioning": "some", "latent": {"dimensions": 2000},
        "generator": {"layers": ["relu", "rule", {"conv": 8, "kernal": 3}, {"conv": "8", "padding": "valid"}, "linear", 7,
                                 {"linear": 0}, {"layer": "batch_norm", "keep": 1}, {"reshape": [1, 0, "y"]}]},
        "discriminator": {"layers": {}, "optimiser": {"beta1": 1}}})");
    for (const char* path : {"batch",
                             "colour",
                             "wall",
                             "together",
                             "epochs",
                             "remedies.pack",
                             "data.source",
                             "data.classes[1]",
                             "data.classes[2]",
                             "data.channels",
                             "conditioning",
                             "latent.dimensions",
                             "generator.layers[1]",
                             "generator.layers[2].kernal",
                             "generator.layers[3].conv",
                             "generator.layers[3].padding",
                             "generator.layers[4].linear",
                             "generator.layers[5]",
                             "generator.layers[6].linear",
                             "generator.layers[7].keep",
                             "generator.layers[8].reshape[1]",
                             "generator.layers[8].reshape[2]",
                             "discriminator.layers",
                             "discriminator.optimiser.beta1"}) {
        CHECK_MESSAGE(hasProblemAt(read.problems, path), path);
    }
}

TEST_CASE("networks must fit each other and the data")
{
    const auto problemsOf = [](auto change) {
        ImageSpec spec = smallSpec();
        change(spec);
        return validate(spec);
    };
    CHECK_MESSAGE(validate(smallSpec()).empty(), joined(validate(smallSpec())));
    const auto larger = problemsOf([](ImageSpec& spec) { spec.data.source = "cifar-10"; });
    REQUIRE(larger.size() == 1);
    CHECK(larger[0].message() == "generator.layers: The generator makes pictures of 1 x 28 x 28, and the data's are "
                                 "3 x 32 x 32 (channels, height, width).");
    const auto flat =
        problemsOf([](ImageSpec& spec) { std::swap(spec.discriminator.layers[0], spec.discriminator.layers[2]); });
    REQUIRE(flat.size() == 1);
    CHECK(flat[0].path == "discriminator.layers[2]");
    CHECK(flat[0].reason.find("A convolution needs a picture") == 0);
    CHECK(hasProblemAt(problemsOf([](ImageSpec& spec) { spec.discriminator.layers.pop_back(); }),
                       "discriminator.layers[2]"));
    CHECK(hasProblemAt(
        problemsOf([](ImageSpec& spec) { spec.discriminator.layers.push_back(layerOf(LayerKind::sigmoid)); }),
        "discriminator.layers[4]"));
    CHECK(hasProblemAt(problemsOf([](ImageSpec& spec) { spec.discriminator.layers.clear(); }), "discriminator.layers"));
    CHECK(hasProblemAt(problemsOf([](ImageSpec& spec) { spec.latent.dimensions = 0; }), "latent.dimensions"));
    CHECK(hasProblemAt(problemsOf([](ImageSpec& spec) { spec.generator.layers[1] = picture(9, 7, 7); }),
                       "generator.layers[1]"));
    const auto deaf = problemsOf([](ImageSpec& spec) {
        spec.conditioning = Conditioning::labels;
        spec.discriminator.layers = {layerOf(LayerKind::averagePool, 1, 3, 28), layerOf(LayerKind::flatten)};
    });
    REQUIRE(deaf.size() == 1);
    CHECK(deaf[0].path == "discriminator.layers");
}

TEST_CASE("pictures whose size only their files know are taken to be what the generator makes")
{
    ImageSpec spec = smallSpec();
    spec.data.source = "files";
    CHECK(hasProblemAt(validate(spec), "data.path"));
    spec.data.path = "somewhere";
    CHECK(!knownShape(spec.data));
    CHECK_MESSAGE(validate(spec).empty(), joined(validate(spec)));
    spec.data.side = 28;
    CHECK(!knownShape(spec.data));
    spec.data.channels = 3;
    CHECK(knownShape(spec.data) == ImageShape{3, 28, 28});
    CHECK(hasProblemAt(validate(spec), "generator.layers"));
    spec.data.source = "mnist";
    spec.data.side = 64;
    CHECK(knownShape(spec.data) == ImageShape{3, 64, 64});
}

TEST_CASE("what a spec knows of the sets that have a name is what they are")
{
    CHECK(knownImages().size() + 1 == imageSources().size());  // and "files"
    for (const KnownImages& known : knownImages()) {
        CAPTURE(known.source);
        CHECK(std::ranges::find(imageSources(), known.source) != imageSources().end());
        ImageSpec spec = smallSpec();
        spec.data.source = known.source;
        CHECK(knownShape(spec.data) == known.shape);
        const auto classesAllow = [&](std::size_t index) {
            spec.data.classes = {static_cast<int>(index)};
            return !hasProblemAt(validate(spec), "data.classes");
        };
        CHECK(classesAllow(known.classes.size() - 1));
        CHECK(!classesAllow(known.classes.size()));
    }
}

TEST_CASE("what is for points only is refused for pictures, and limits are themselves allowed")
{
    const auto problemsWith = [](const char* path, const char* value) {
        ImageSpec spec = smallSpec();
        CHECK(setField(spec, path, value).empty());
        return validate(spec);
    };
    ImageSpec spec = smallSpec();
    CHECK(!setField(spec, "remedies.unrolled_steps", "3").empty());
    spec.remedies.unrolledSteps = 3;
    spec.remedies.pack = 2;
    CHECK(hasProblemAt(validate(spec), "remedies.unrolled_steps"));
    CHECK(hasProblemAt(validate(spec), "remedies.pack"));
    CHECK(problemsWith("batch", "4096").empty());
    CHECK(hasProblemAt(problemsWith("batch", "4097"), "batch"));
    CHECK(problemsWith("wall", "6").empty());
    CHECK(problemsWith("wall", "100").empty());
    CHECK(hasProblemAt(problemsWith("wall", "101"), "wall"));
    CHECK(problemsWith("data.classes", "[3,8]").empty());
    CHECK(hasProblemAt(problemsWith("data.classes", "[3,3]"), "data.classes"));
    CHECK(hasProblemAt(problemsWith("data.classes", "[10]"), "data.classes"));
    CHECK(hasProblemAt(problemsWith("data.channels", "2"), "data.channels"));
    CHECK(hasProblemAt(problemsWith("data.side", "7"), "data.side"));
}

TEST_CASE("settings and differences of image runs")
{
    ImageSpec spec = smallSpec();
    CHECK(setField(spec, "objective.kind", "hinge").empty());
    CHECK(spec.objective.kind == ObjectiveKind::hinge);
    CHECK(setField(spec, "training", "false").empty());
    CHECK(!spec.training);
    CHECK(setField(spec, "discriminator.layers", R"(["flatten", {"linear": 1}])").empty());
    CHECK(spec.discriminator.layers.size() == 2);
    const ImageSpec before = spec;
    CHECK(!setField(spec, "generator.hidden", "[3]").empty());
    CHECK(!setField(spec, "training", "1").empty());
    CHECK(!setField(spec, "generator.layers", R"(["flaten"])").empty());
    CHECK(spec == before);

    const ImageSpec from = smallSpec();
    ImageSpec to = unusualSpec();
    to.generator.layers = unusualLayers();
    to.name = from.name;
    ImageSpec played = from;
    for (const TimedChange& change : differences(from, to, 3)) {
        CHECK(change.step == 3);
        CHECK(setField(played, change.path, change.value).empty());
    }
    CHECK(played == to);
}

TEST_CASE("changes of a run of pictures are read as they were written, and files without have none")
{
    ImageSpec spec = smallSpec();
    CHECK(writeSpec(spec).find("changes") == std::string::npos);
    spec.changes = {{0, "only", "\"discriminator\""},
                    {5, "generator.optimiser.learning_rate", "0.001"},
                    {5, "objective.kind", "\"hinge\""},
                    {9, "generator.layers", layersJson(spec.generator.layers).dump()}};
    const ImageSpecResult back = readImageSpec(writeSpec(spec));
    CHECK_MESSAGE(back.problems.empty(), joined(back.problems));
    CHECK(back.spec == spec);
    CHECK(differences(smallSpec(), spec, 1).empty());
}

TEST_CASE("every change of pictures that cannot be made is named")
{
    const auto problemsOf = [](const std::vector<TimedChange>& changes) {
        ImageSpec spec = smallSpec();
        spec.changes = changes;
        return validate(spec);
    };
    CHECK(hasProblemAt(problemsOf({{1, "generator.hidden", "[3]"}}), "changes[0]: generator.hidden"));
    CHECK(hasProblemAt(problemsOf({{1, "batch", "\"many\""}}), "changes[0]: batch"));
    CHECK(hasProblemAt(problemsOf({{1, "batch", "8"}, {2, "batch", "0"}}), "changes[1]: batch"));
    CHECK(hasProblemAt(problemsOf({{2, "batch", "8"}, {1, "batch", "9"}}), "changes[1].step"));
    CHECK(hasProblemAt(problemsOf({{-1, "batch", "8"}}), "changes[0].step"));
    CHECK(hasProblemAt(problemsOf({{1, "only", "\"both\""}}), "changes[0].value"));
    for (const char* fixed : {"name", "seed", "version", "changes"}) {
        CHECK(hasProblemAt(problemsOf({{1, fixed, "1"}}), "changes[0].path"));
    }
    CHECK(hasProblemAt(problemsOf({{1, "kind", "\"points\""}}), "changes[0]: kind"));
    CHECK(hasProblemAt(problemsOf({{1, "generator.layers", "[\"relu\"]"}}), "changes[0]: generator.layers"));
    // Only what holds after all of a step's changes has to fit.
    CHECK(problemsOf({{1, "data.source", "\"files\""}, {1, "data.path", "\"/x\""}}).empty());
    CHECK(problemsOf({{1, "batch", "0"}, {2, "wall", "5"}}).size() == 3);
    const std::string text = writeSpec(smallSpec());
    for (const char* changes :
         {"3", "[3]", "[{\"step\": -1, \"path\": \"batch\", \"value\": 3}]", "[{\"step\": 1, \"path\": \"batch\"}]"}) {
        const std::string file = text.substr(0, text.rfind('}')) + ", \"changes\": " + changes + "}";
        CHECK_MESSAGE(readImageSpec(file).problems.size() == 1, changes);
    }
}

TEST_CASE("every field of pictures and of layers is documented")
{
    REQUIRE(imageFieldInfos().size() > 60);
    for (const FieldInfo& field : imageFieldInfos()) {
        CHECK_MESSAGE(!field.meaning.empty(), field.path);
        CHECK_MESSAGE(!field.range.empty(), field.path);
        CHECK_MESSAGE(!field.defaultValue.empty(), field.path);
        // What a layer cannot do without has none.
        const bool size = field.path == "upsample.upsample" || field.path == "conv.conv";
        CHECK_MESSAGE((!size || field.defaultValue == "null"), field.path);
    }
    for (std::size_t i = 0; i < choiceNames(LayerKind{}).size(); ++i) {
        CHECK(!layerMeaning(static_cast<LayerKind>(i)).empty());
    }
}

}  // namespace ganimede::test
