#include "engine/files/checkpoint.h"

#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/spec/spec_json.h"
#include "engine/trainers/run.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

ExperimentSpec smallSpec()
{
    ExperimentSpec spec;
    spec.name = "small \xC3\xB1";
    spec.seed = 9'007'199'254'740'991;
    spec.latent.dimensions = 3;
    spec.generator.hidden = {4};
    spec.discriminator.hidden = {5, 2};
    spec.data.kind = "drawn";
    spec.data.strokes = {Stroke{false, 0.07, 0.3, {{0.1f, -0.2f}, {1.0f / 3, 1e-7f}}}};
    return spec;
}

/// A checkpoint of `recorded` with the networks that `current` describes, and Adam's moments.
Checkpoint checkpointOf(const ExperimentSpec& recorded, const ExperimentSpec& current, std::int64_t step)
{
    Checkpoint checkpoint{recorded, {step, 2 * step, 3 * step, {}}, "fused", "0.1.0"};
    auto& tensors = checkpoint.state.tensors;
    for (const char* suffix : {"", ".m", ".v"}) {
        const Stream stream{11, streams::kInitGenerator, static_cast<std::uint64_t>(suffix[0] != '\0' ? suffix[1] : 0)};
        for (Tensor& tensor : initialParameters(generatorShape(current), current.generator, "generator", stream)) {
            tensor.name += suffix;
            tensors.push_back(std::move(tensor));
        }
        for (Tensor& tensor :
             initialParameters(discriminatorShape(current), current.discriminator, "discriminator", stream)) {
            tensor.name += suffix;
            tensors.push_back(std::move(tensor));
        }
    }
    return checkpoint;
}

/// What reading a checkpoint says after `change` was made to its file.
template <typename Change>
std::string failureAfter(Change change)
{
    const TemporaryFolder folder;
    writeCheckpoint(folder / "file", checkpointOf(smallSpec(), smallSpec(), 100));
    SafetensorsFile file = readSafetensors(folder / "file");
    change(file);
    writeSafetensors(folder / "file", file);
    return messageOf([&] { readCheckpoint(folder / "file"); });
}

TEST_CASE("checkpointComesBackBitByBit")
{
    const TemporaryFolder folder;
    const Checkpoint checkpoint = checkpointOf(smallSpec(), smallSpec(), 123456789012);
    writeCheckpoint(folder / "file", checkpoint);
    const Checkpoint back = readCheckpoint(folder / "file");
    CHECK(back.recorded == checkpoint.recorded);
    CHECK(back.state == checkpoint.state);
    CHECK(back.trainer == "fused");
    CHECK(back.version == "0.1.0");
    writeCheckpoint(folder / "again", back);
    CHECK(readFile(folder / "file") == readFile(folder / "again"));
}

TEST_CASE("checkpointSaysWhatItIsInItsMetadata")
{
    const TemporaryFolder folder;
    writeCheckpoint(folder / "file", checkpointOf(smallSpec(), smallSpec(), 100));
    const SafetensorsFile file = readSafetensors(folder / "file");
    CHECK(file.metadata.at("format") == "ganimede checkpoint 1");
    CHECK(file.metadata.at("step") == "100");
    CHECK(file.metadata.at("generator_updates") == "200");
    CHECK(file.metadata.at("discriminator_updates") == "300");
    CHECK(file.metadata.at("trainer") == "fused");
    CHECK(file.metadata.at("version") == "0.1.0");
    CHECK(readSpec(file.metadata.at("spec")).spec == smallSpec());
}

TEST_CASE("checkpointTruncatedAnywhereIsAnError")
{
    const TemporaryFolder folder;
    writeCheckpoint(folder / "file", checkpointOf(smallSpec(), smallSpec(), 100));
    const std::string bytes = readFile(folder / "file");
    for (std::size_t length = 0; length < bytes.size(); length += 97) {
        CAPTURE(length);
        writeFileAtomically(folder / "cut", bytes.substr(0, length));
        REQUIRE(contains(messageOf([&] { readCheckpoint(folder / "cut"); }), "Cannot read"));
    }
}

TEST_CASE("checkpointHoldsTheNetworksThatItsChangesMade")
{
    const TemporaryFolder folder;
    ExperimentSpec recorded = smallSpec();
    recorded.changes = {
        {50, "generator.hidden", "[6, 7]"}, {60, "only", "\"generator\""}, {200, "generator.hidden", "[8]"}};
    ExperimentSpec current = smallSpec();
    current.generator.hidden = {6, 7};
    const Checkpoint checkpoint = checkpointOf(recorded, current, 100);
    writeCheckpoint(folder / "file", checkpoint);
    CHECK(readCheckpoint(folder / "file").state == checkpoint.state);
    writeCheckpoint(folder / "file", checkpointOf(recorded, smallSpec(), 100));
    CHECK(contains(messageOf([&] { readCheckpoint(folder / "file"); }), "another shape"));
    writeCheckpoint(folder / "file", checkpointOf(recorded, smallSpec(), 49));
    CHECK(messageOf([&] { readCheckpoint(folder / "file"); }).empty());
}

TEST_CASE("checkpointHoldsTheAverageOfG")
{
    const TemporaryFolder folder;
    ExperimentSpec spec = smallSpec();
    spec.remedies.generatorAverage = 0.9;
    Run run(spec, {});
    std::vector<StepLosses> losses;
    REQUIRE(!run.train(3, losses));
    writeCheckpoint(folder / "file", {run.recorded(), run.state(), "fused", "0.1.0"});
    CHECK(readCheckpoint(folder / "file").state == run.state());
}

TEST_CASE("foreignSafetensorsAreNoCheckpoint")
{
    CHECK(contains(failureAfter([](SafetensorsFile& file) { file.metadata.clear(); }), "not a checkpoint of Ganimede"));
    CHECK(contains(failureAfter([](SafetensorsFile& file) { file.metadata["format"] = "pt"; }),
                   "not a checkpoint of Ganimede"));
    CHECK(contains(failureAfter([](SafetensorsFile& file) { file.metadata["format"] = "ganimede checkpoint 2"; }),
                   "another version"));
}

TEST_CASE("checkpointWithBadMetadataSaysWhich")
{
    for (const char* key : {"spec", "step", "generator_updates", "discriminator_updates", "trainer", "version"}) {
        CAPTURE(key);
        CHECK(contains(failureAfter([&](SafetensorsFile& file) { file.metadata.erase(key); }),
                       '"' + std::string(key) + '"'));
    }
    for (const char* count : {"", "-1", "1.5", "ten", "12 ", "99999999999999999999"}) {
        CAPTURE(count);
        CHECK(contains(failureAfter([&](SafetensorsFile& file) { file.metadata["step"] = count; }), "\"step\""));
    }
}

TEST_CASE("checkpointListsEveryProblemOfItsSpec")
{
    ExperimentSpec bad = smallSpec();
    bad.batch = 0;
    bad.generator.hidden = {900};
    const std::string message = failureAfter([&](SafetensorsFile& file) { file.metadata["spec"] = writeSpec(bad); });
    CHECK(contains(message, "batch"));
    CHECK(contains(message, "generator.hidden"));
    CHECK_FALSE(failureAfter([](SafetensorsFile& file) { file.metadata["spec"] = "{"; }).empty());
}

TEST_CASE("checkpointWithTheWrongTensorsSaysWhich")
{
    const auto weight = [](SafetensorsFile& file) -> Tensor& {
        return *std::ranges::find(file.tensors, "discriminator.1.weight", &Tensor::name);
    };
    CHECK(contains(failureAfter([&](SafetensorsFile& file) {
                       weight(file).shape = {5, 2};
                   }),
                   "\"discriminator.1.weight\" has another shape"));
    CHECK(contains(failureAfter([&](SafetensorsFile& file) { weight(file).name = "discriminator.9.weight"; }),
                   "\"discriminator.9.weight\" belongs to no layer"));
    CHECK(
        contains(failureAfter([&](SafetensorsFile& file) { std::erase(file.tensors, weight(file)); }), "9 of the 10"));
    for (const float value : {NAN, INFINITY}) {
        CHECK(
            contains(failureAfter([&](SafetensorsFile& file) { weight(file).values[3] = value; }), "NaN or infinity"));
    }
}

}  // namespace
}  // namespace ganimede::test
