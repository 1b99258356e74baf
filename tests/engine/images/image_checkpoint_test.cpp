#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <string>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/files/checkpoint.h"
#include "engine/files/half_float.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/image_presets.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

ImageCheckpoint sample()
{
    ImageCheckpoint checkpoint;
    checkpoint.spec = findImagePreset("dcgan-003")->spec;
    checkpoint.state.step = 935;
    checkpoint.state.generatorUpdates = 935;
    checkpoint.state.discriminatorUpdates = 935;
    for (const std::string network : {"generator", "discriminator"}) {
        for (const std::string name :
             {".0.weight", ".0.weight.m", ".0.weight.v", ".0.bias", ".0.bias.m", ".0.bias.v"}) {
            checkpoint.state.tensors.push_back({network + name, {2, 2}, {1.0f / 3, -2, 1e-6f, 100.25f}});
        }
    }
    checkpoint.state.tensors.push_back({"generator.3.mean", {1}, {0.5f}});
    checkpoint.trainer = "torch";
    checkpoint.version = "1.2.3";
    checkpoint.set = "MNIST";
    checkpoint.shape = {1, 28, 28};
    checkpoint.classes = {"3", "\"eight\""};
    return checkpoint;
}

void checkSameBut(const ImageCheckpoint& a, const ImageCheckpoint& b)
{
    CHECK(a.spec == b.spec);
    CHECK(a.state.step == b.state.step);
    CHECK(a.trainer == b.trainer);
    CHECK(a.version == b.version);
    CHECK(a.set == b.set);
    CHECK(a.shape == b.shape);
    CHECK(a.classes == b.classes);
}

template <typename Change>
std::string failureAfter(Change change)
{
    const TemporaryFolder folder;
    writeImageCheckpoint(folder / "file", sample());
    SafetensorsFile file = readSafetensors(folder / "file");
    change(file);
    writeSafetensors(folder / "file", file);
    try {
        readImageCheckpoint(folder / "file");
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("a checkpoint of pictures reads back as it was written, and twice gives the same bytes")
{
    const TemporaryFolder folder;
    writeImageCheckpoint(folder / "a", sample());
    const ImageCheckpoint back = readImageCheckpoint(folder / "a");
    checkSameBut(back, sample());
    CHECK(back.state == sample().state);
    writeImageCheckpoint(folder / "b", back);
    CHECK(readFile(folder / "a") == readFile(folder / "b"));
    CHECK(isImageCheckpoint(folder / "a"));
    CHECK(!isImageCheckpoint(folder / "none"));
}

TEST_CASE("half precision halves the file, and loses no more than a thousandth of a weight")
{
    const TemporaryFolder folder;
    ImageCheckpoint large = sample();
    large.state.tensors[0].shape = {1000, 100};
    large.state.tensors[0].values.assign(100'000, 1.0f / 3);
    writeImageCheckpoint(folder / "full", large);
    writeImageCheckpoint(folder / "half", large, {.half = true});
    CHECK(std::filesystem::file_size(folder / "full") - std::filesystem::file_size(folder / "half") > 199'000);
    const ImageCheckpoint back = readImageCheckpoint(folder / "half");
    checkSameBut(back, large);
    REQUIRE(back.state.tensors.size() == large.state.tensors.size());
    for (std::size_t t = 0; t < back.state.tensors.size(); ++t) {
        CHECK(back.state.tensors[t].shape == large.state.tensors[t].shape);
        for (std::size_t i = 0; i < 4 && i < back.state.tensors[t].values.size(); ++i) {
            const float value = large.state.tensors[t].values[i];
            CHECK(std::abs(back.state.tensors[t].values[i] - value) <= std::abs(value) / 1000 + 1e-7f);
        }
    }
    large.state.tensors[0].values[7] = 1e6f;
    CHECK_THROWS_WITH_AS(writeImageCheckpoint(folder / "half", large, {.half = true}),
                         doctest::Contains("too large for half precision"), Error);
    CHECK(readImageCheckpoint(folder / "half").state == back.state);  // the old file is untouched
}

TEST_CASE("weights alone come back with an optimiser that begins anew")
{
    const TemporaryFolder folder;
    writeImageCheckpoint(folder / "file", sample(), {.weightsOnly = true});
    CHECK(readSafetensors(folder / "file").tensors.size() == 5);
    const ImageCheckpoint back = readImageCheckpoint(folder / "file");
    checkSameBut(back, sample());
    CHECK(back.state.generatorUpdates == 0);
    CHECK(back.state.discriminatorUpdates == 0);
    REQUIRE(back.state.tensors.size() == sample().state.tensors.size());
    for (const Tensor& tensor : sample().state.tensors) {
        const auto found = std::ranges::find(back.state.tensors, tensor.name, &Tensor::name);
        REQUIRE_MESSAGE(found != back.state.tensors.end(), tensor.name);
        CHECK(found->shape == tensor.shape);
        const bool isMoment = tensor.name.ends_with(".m") || tensor.name.ends_with(".v");
        CHECK(found->values == (isMoment ? std::vector<float>(4) : tensor.values));
    }
}

TEST_CASE("what is wrong with a checkpoint of pictures is told with the file's name")
{
    CHECK(contains(failureAfter([](SafetensorsFile& file) { file.metadata.clear(); }), "not a checkpoint of Ganimede"));
    CHECK(contains(failureAfter([](SafetensorsFile& file) { file.metadata["format"] = "ganimede image checkpoint 2"; }),
                   "another version"));
    CHECK(contains(failureAfter([](SafetensorsFile& file) { file.metadata["format"] = "ganimede checkpoint 1"; }),
                   "a checkpoint of points"));
    CHECK(contains(failureAfter([](SafetensorsFile& file) { file.metadata["spec"] = R"({"kind": "images"})"; }),
                   "generator.layers"));
    for (const std::string key :
         {"spec", "step", "generator_updates", "trainer", "version", "set", "shape", "classes"}) {
        CHECK(contains(failureAfter([&](SafetensorsFile& file) { file.metadata.erase(key); }), '"' + key + '"'));
    }
    for (const char* shape : {"", "[1,28]", "[1,0,28]", "[1,-2,28]", "[1,28,1e9]", "{}", "[1,28,\"x\"]"}) {
        CHECK(contains(failureAfter([&](SafetensorsFile& file) { file.metadata["shape"] = shape; }), "\"shape\""));
    }
    for (const char* classes : {"", "[]", "[1]", "{\"a\": \"b\"}"}) {
        CHECK(
            contains(failureAfter([&](SafetensorsFile& file) { file.metadata["classes"] = classes; }), "\"classes\""));
    }
    CHECK(contains(failureAfter([](SafetensorsFile& file) {
                       file.tensors[0].values[0] = std::numeric_limits<float>::quiet_NaN();
                   }),
                   "NaN"));
}

TEST_CASE("half precision is IEEE's, to nearest, ties to even")
{
    CHECK(halfFromFloat(0.0f) == 0);
    CHECK(halfFromFloat(-0.0f) == 0x8000);
    CHECK(halfFromFloat(1.0f) == 0x3c00);
    CHECK(halfFromFloat(-2.0f) == 0xc000);
    CHECK(halfFromFloat(65504.0f) == 0x7bff);
    CHECK(halfFromFloat(65519.0f) == 0x7bff);
    CHECK(halfFromFloat(65520.0f) == 0x7c00);
    CHECK(halfFromFloat(0x1p-14f) == 0x0400);
    CHECK(halfFromFloat(0x1p-24f) == 0x0001);
    CHECK(halfFromFloat(0x1p-25f) == 0x0000);      // a tie, to even
    CHECK(halfFromFloat(0x1.8p-24f) == 0x0002);    // likewise
    CHECK(halfFromFloat(0x1.ff8p-15f) == 0x03ff);  // 1023 steps
    CHECK(halfFromFloat(0x1.ffcp-15f) == 0x0400);  // 1023.5 of them, a tie, become a normal number
    CHECK(halfFromFloat(1 + 0x1p-11f) == 0x3c00);  // a tie
    CHECK(halfFromFloat(1 + 0x3p-11f) == 0x3c02);  // a tie, the other way
    CHECK(std::isnan(floatFromHalf(halfFromFloat(std::numeric_limits<float>::quiet_NaN()))));
    for (int half = 0; half < 0x10000; ++half) {
        const auto bits = static_cast<std::uint16_t>(half);
        const float value = floatFromHalf(bits);
        if (!std::isnan(value)) {
            REQUIRE(halfFromFloat(value) == bits);
        }
    }
}

}  // namespace ganimede::test
