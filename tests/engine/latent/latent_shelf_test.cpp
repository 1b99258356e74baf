#include <fstream>
#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/files/checkpoint.h"
#include "engine/images/image_presets.h"
#include "engine/latent/generator.h"
#include "engine/latent/latent_directions.h"
#include "engine/latent/latent_shelf.h"
#include "tests/engine/still_image_trainer.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede {
namespace {

std::string shelfOf(const std::string& latents)
{
    return R"({"format": "ganimede latents 1", "latents": [)" + latents + "]}";
}

void refuses(const std::string& json, const std::string& why)
{
    CAPTURE(json.substr(0, 100));
    try {
        readShelf(json, "shelf.json");
        FAIL("was read");
    } catch (const Error& error) {
        const std::string said = error.what();
        CAPTURE(said);
        CHECK(said.find("shelf.json") != std::string::npos);
        CHECK(said.find(why) != std::string::npos);
    }
}

ImageSpec smallSpec(int dimensions)
{
    ImageSpec spec;
    spec.latent.dimensions = dimensions;
    spec.generator.layers = {LayerSpec{}};  // linear
    return spec;
}

}  // namespace

TEST_CASE("a shelf reads back to the same bits")
{
    const std::vector<SavedLatent> shelf{{"a slanted 3", latentOfSeed({100, LatentKind::gaussian}, 12), "", false},
                                         {"Año \"8\"", {0.1F, -1e-30F, 3e38F}, "8", false},
                                         {"", {1}, "", false}};
    CHECK(readShelf(writeShelf(shelf), "x") == shelf);
    CHECK(readShelf(writeShelf({}), "x").empty());
}

TEST_CASE("a shelf is the same as safetensors, directions too")
{
    const test::TemporaryFolder folder;
    const std::vector<SavedLatent> shelf{{"a slanted 3", latentOfSeed({100, LatentKind::gaussian}, 12), "", false},
                                         {"rounder", {0.5F, -1e-30F}, "8", true}};
    for (const char* name : {"shelf.safetensors", "shelf.json"}) {
        writeShelfFile(folder.path() / name, shelf);
        CHECK(readShelfFile(folder.path() / name) == shelf);
    }
    const auto refusesFile = [&](const SafetensorsFile& content, const char* why) {
        writeSafetensors(folder.path() / "bad.safetensors", content);
        CHECK_THROWS_WITH_AS(readShelfFile(folder.path() / "bad.safetensors"), doctest::Contains(why), Error);
    };
    const std::map<std::string, std::string> two{{"format", "ganimede latents 1"}, {"latents", R"([{}, {}])"}};
    refusesFile({{}, {{"latent.0", {1}, {1}}}, false}, "no saved latents");
    refusesFile({two, {{"latent.0", {1}, {1}}}, false}, "names 2 latents and holds 1");
    refusesFile({two, {{"latent.0", {1}, {1}}, {"latent.7", {1}, {1}}}, false}, "latent 2 has no tensor");
    refusesFile({two, {{"latent.0", {1, 1}, {1}}, {"latent.1", {1}, {1}}}, false}, "latent 1 has no tensor");
    const float none = std::numeric_limits<float>::quiet_NaN();
    refusesFile({two, {{"latent.0", {1}, {1}}, {"latent.1", {1}, {none}}}, false}, "not finite");
    refuses(shelfOf(R"({"name": "a", "z": [1], "direction": 3})"), "\"direction\"");
}

TEST_CASE("each damage to a shelf is a sentence that names its place")
{
    refuses("", "nothing: it is empty");
    refuses("{", "breaks off");
    refuses("[]", "no saved latents");
    refuses(R"({"format": "something else", "latents": []})", "no saved latents");
    refuses(R"({"format": "ganimede latents 1"})", "no saved latents");
    refuses(shelfOf("3"), "latent 1");
    refuses(shelfOf(R"({"name": "a", "z": [1]}, {"name": "b"})"), "latent 2 (b)");
    refuses(shelfOf(R"({"name": 7, "z": [1]})"), "\"name\"");
    refuses(shelfOf(R"({"name": ")" + std::string(200, 'a') + R"(", "z": [1]})"), "\"name\"");
    refuses(shelfOf(R"({"name": "a", "z": []})"), "list of numbers");
    refuses(shelfOf(R"({"name": "a", "z": [1, null]})"), "component 2 of \"z\" is not a number");
    refuses(shelfOf(R"({"name": "a", "z": [1, NaN]})"), "not JSON in line");
    refuses(shelfOf(R"({"name": "a", "z": [1, 2, 1e39]})"), "component 3 of \"z\" is not finite");
    refuses(shelfOf(R"({"name": "a", "z": [1e999]})"), "too large");
    refuses(std::string(100'000, '['), "shelf.json");
}

TEST_CASE("a latent of the wrong length does not fit, and says the two lengths")
{
    const SavedLatent saved{"mine", {1, 2, 3}, "", false};
    CHECK_NOTHROW(checkFits(saved, 3));
    CHECK_THROWS_WITH_AS(checkFits(saved, 100), "The latent 'mine' has 3 components; this generator takes 100.", Error);
}

TEST_CASE("directions are NumPy's singular vectors of the first layer")
{
    const auto reference = nlohmann::json::parse(std::ifstream(GANIMEDE_DIRECTIONS_REFERENCE));
    for (const auto& expected : reference) {
        const auto columns = expected["columns"].get<std::size_t>();
        CAPTURE(columns);
        const ImageSpec spec = smallSpec(static_cast<int>(columns));
        TrainerState state;
        state.tensors = {{"generator.0.weight",
                          {expected["rows"].get<std::int64_t>(), static_cast<std::int64_t>(columns)},
                          expected["weight"].get<std::vector<float>>()}};
        const auto directions = firstLayerDirections(spec, state, 0, 1000);
        REQUIRE(directions.size() == columns);
        double shares = 0;
        for (std::size_t k = 0; k < columns; ++k) {
            CAPTURE(k);
            CHECK(directions[k].deviation == doctest::Approx(expected["deviations"][k].get<double>()).epsilon(1e-6));
            for (std::size_t i = 0; i < columns; ++i) {
                const double difference =
                    static_cast<double>(directions[k].step[i]) - expected["steps"][k][i].get<double>();
                CHECK(std::fabs(difference) < 1e-5);
            }
            shares += directions[k].share;
        }
        CHECK(shares == doctest::Approx(1));
    }
}

TEST_CASE("directions follow the latent's kind, the averaged weights and the label's embedding")
{
    ImageSpec spec = smallSpec(2);
    TrainerState state;
    state.tensors = {{"generator.0.weight", {2, 2}, {3, 0, 0, 1}}};
    const auto plain = firstLayerDirections(spec, state, 0, 1);
    REQUIRE(plain.size() == 1);
    CHECK(plain[0].step == Latent{1, 0});
    CHECK(plain[0].share == doctest::Approx(0.9));
    spec.latent.kind = LatentKind::uniform;
    CHECK(firstLayerDirections(spec, state, 0, 1)[0].step[0] == doctest::Approx(1 / std::sqrt(3.0)));
    spec.latent.kind = LatentKind::gaussian;
    spec.conditioning = Conditioning::labels;
    state.tensors.push_back({"generator.embedding.weight", {2, 2}, {1, 1, 0.1F, 5}});
    CHECK(firstLayerDirections(spec, state, 0, 1)[0].step == Latent{1, 0});
    CHECK(firstLayerDirections(spec, state, 1, 1)[0].step == Latent{0, 1});
    CHECK_THROWS_AS(firstLayerDirections(spec, state, 2, 1), Error);
    spec.conditioning = Conditioning::none;
    state.tensors.push_back({"generator.0.weight.average", {2, 2}, {1, 0, 0, 3}});
    CHECK(firstLayerDirections(spec, state, 0, 1)[0].step == Latent{0, 1});
    const auto both = firstLayerDirections(spec, state, 0, 2);
    CHECK(shifted(Latent{1, 1}, both, {2, -1}) == Latent{0, 3});
}

TEST_CASE("directions of another first layer or of no weights are refused in a sentence")
{
    ImageSpec spec = smallSpec(2);
    CHECK_THROWS_WITH_AS(firstLayerDirections(spec, {}, 0, 1), doctest::Contains("generator.0.weight"), Error);
    spec.generator.layers.front().kind = LayerKind::reshape;
    CHECK_THROWS_WITH_AS(firstLayerDirections(spec, {}, 0, 1), doctest::Contains("another kind"), Error);
}

TEST_CASE("a generator is made of a checkpoint without its training set")
{
    struct Watching : test::StillImageTrainer {
        explicit Watching(std::int64_t& restored) : m_restored(restored) {}
        void restore(const TrainerState& state) override { m_restored = state.step; }
        void generate(std::span<const float>, std::span<const std::int32_t>, std::span<float>) const override {}
        std::int64_t& m_restored;
    };
    std::int64_t restored = 0;
    ImageCheckpoint checkpoint;
    checkpoint.state.step = 42;
    checkpoint.shape = {3, 4, 5};
    checkpoint.classes = {"a", "b"};
    ImageTrainerOptions options;
    options.factory = [&restored](const ImageSpec&, ImageSetPtr set) {
        CHECK(set->shape == ImageShape{3, 4, 5});
        CHECK(set->classes.size() == 2);
        CHECK(set->size() == 1);
        return std::make_unique<Watching>(restored);
    };
    const auto generator = makeGenerator(checkpoint, options);
    CHECK(restored == 42);
    CHECK(generator->info().step == 42);
    checkpoint.state.step = 43;
    CHECK(generator->renew(checkpoint));
    CHECK(restored == 43);
    CHECK(generator->info().step == 43);
    checkpoint.classes = {"a"};
    CHECK_FALSE(generator->renew(checkpoint));
    CHECK(restored == 43);
}

}  // namespace ganimede
