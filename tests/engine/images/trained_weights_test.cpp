#include <algorithm>
#include <cmath>
#include <filesystem>

#include <doctest/doctest.h>

#include "engine/images/image_presets.h"
#include "engine/images/trained_weights.h"

namespace ganimede::test {

TEST_CASE("the weights that come with presets are theirs, small, and finite")
{
    CHECK(!trainedWeights().empty());
    for (const TrainedWeights& weights : trainedWeights()) {
        CAPTURE(weights.preset);
        const ImagePreset* preset = findImagePreset(weights.preset);
        REQUIRE(preset != nullptr);
        const ImageCheckpoint checkpoint = readTrainedWeights(weights);
        CHECK(checkpoint.spec.seed == weights.seed);
        CHECK(checkpoint.state.step == weights.steps);
        CHECK(weights.epochs > 0);
        ImageSpec asked = preset->spec;
        asked.name = checkpoint.spec.name;
        asked.epochs = checkpoint.spec.epochs;
        CHECK(checkpoint.spec == asked);
        for (const Tensor& tensor : checkpoint.state.tensors) {
            CHECK(std::ranges::all_of(tensor.values, [](float value) { return std::isfinite(value); }));
        }
        const auto file = std::filesystem::path(GANIMEDE_WEIGHTS) / (weights.preset + ".safetensors");
        CHECK(std::filesystem::file_size(file) < 8'000'000);
    }
    CHECK(findTrainedWeights("nothing") == nullptr);
}

}  // namespace ganimede::test
