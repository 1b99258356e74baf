#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/images/image_parameters.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_spec_json.h"
#include "engine/images/layer_shapes.h"
#include "engine/spec/presets.h"

namespace ganimede::test {
namespace {

const ImageSpec& specOf(const std::string& name)
{
    const ImagePreset* preset = findImagePreset(name);
    REQUIRE_MESSAGE(preset != nullptr, name);
    return preset->spec;
}

std::int64_t parametersOf(const std::vector<LayerSpec>& layers, const LayerShape& input)
{
    std::int64_t total = 0;
    for (const LayerResult& result : followLayers(layers, input)) {
        CHECK_MESSAGE(result.problem.empty(), result.problem);
        total += result.parameters;
    }
    return total;
}

}  // namespace

TEST_CASE("every preset of pictures is valid, explained, and named as no other")
{
    CHECK(imagePresets().size() == 9);
    int order = 0;
    for (const ImagePreset& preset : imagePresets()) {
        CAPTURE(preset.name);
        CHECK(preset.order == ++order);
        CHECK_MESSAGE(validate(preset.spec).empty(), joined(validate(preset.spec)));
        CHECK(preset.spec.name == preset.title);
        CHECK(!preset.about.empty());
        CHECK(!preset.lookFor.empty());
        CHECK(findPreset(preset.name) == nullptr);
        CHECK(readImageSpec(writeSpec(preset.spec)).spec == preset.spec);
    }
    CHECK(findImagePreset("nothing") == nullptr);
}

TEST_CASE("the numbers that a preset's layers learn are those of the tensors that its trainer makes")
{
    const auto learnt = [](const ImageNetworkShape& network) {
        std::int64_t total = 0;
        for (const ImageTensor& tensor : network.tensors) {
            const bool ofLayer = tensor.layer < static_cast<int>(network.spec.layers.size());
            std::int64_t size = 1;
            for (const std::int64_t side : tensor.shape) {
                size *= side;
            }
            total += tensor.isLearnt() && ofLayer ? size : 0;
        }
        return total;
    };
    for (const ImagePreset& preset : imagePresets()) {
        CAPTURE(preset.name);
        const ImageSpec& spec = preset.spec;
        const ImageShape known = knownShape(spec.data).value();
        const LayerShape picture{known.channels, known.height, known.width};
        CHECK(parametersOf(spec.generator.layers, {spec.latent.dimensions}) ==
              learnt(generatorShape(spec, picture, 10)));
        CHECK(parametersOf(spec.discriminator.layers, picture) == learnt(discriminatorShape(spec, picture, 10)));
    }
}

TEST_CASE("dcgan-003 is the Keras practical's, and as printed differs in one field")
{
    const ImageSpec& meant = specOf("dcgan-003");
    CHECK(parametersOf(meant.generator.layers, {100}) == 798'049);
    CHECK(parametersOf(meant.discriminator.layers, {1, 28, 28}) == 382'209);
    CHECK(meant.data.classes == std::vector{3, 8});
    CHECK(meant.seed == 42);
    CHECK(meant.batch == 64);
    CHECK(meant.epochs == 50);
    CHECK(meant.wall == 6);
    CHECK(meant.sharedNoise);
    CHECK(meant.training);
    for (const ImageNetworkSpec& network : {meant.generator, meant.discriminator}) {
        CHECK(network.initialisation == Initialisation::glorotUniform);
        CHECK(network.optimiser.learningRate == 5e-4);
        CHECK(network.optimiser.beta1 == 0.5);
        CHECK(network.optimiser.epsilon == 1e-7);
    }
    CHECK(meant.generator.layers[3].kind == LayerKind::batchNorm);
    CHECK(meant.generator.layers[3].keep == 0.99);
    CHECK(meant.generator.layers[3].epsilon == 1e-3);
    const auto changes = differences(meant, specOf("dcgan-003-as-printed"), 0);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0] == TimedChange{0, "training", "false"});
}

TEST_CASE("dcgan-004 has the PyTorch course's layers")
{
    const ImageSpec& spec = specOf("dcgan-004");
    // Linear 100 -> 16384 with bias; 4 x 4 kernels without: 1024-512-256-128-3; gain and bias of each batch norm.
    CHECK(parametersOf(spec.generator.layers, {100}) ==
          101 * 16'384 + 16 * (1024 * 512 + 512 * 256 + 256 * 128 + 128 * 3) + 2 * (512 + 256 + 128));
    CHECK(parametersOf(spec.discriminator.layers, {3, 64, 64}) ==
          16 * (3 * 128 + 128 * 256 + 256 * 512 + 512 * 1024) + 2 * (256 + 512 + 1024) + 16'384 + 1);
    CHECK(spec.wall == 20);
    CHECK(spec.epochs == 200);
    CHECK(!spec.together);
    ImageSpec colour = spec;
    colour.data.source = "cifar-10";
    CHECK_MESSAGE(validate(colour).empty(), joined(validate(colour)));
}

TEST_CASE("the checkerboard comes of kernels that the stride does not divide, and of nothing else in dcgan-003")
{
    const ImageSpec& spec = specOf("dcgan-checkerboard");
    std::vector<LayerSpec> layers = spec.generator.layers;
    int uneven = 0;
    for (LayerSpec& layer : layers) {
        if (layer.kind == LayerKind::convTransposed && layer.stride > 1) {
            CHECK(layer.kernel % layer.stride != 0);
            layer.kernel = 4;
            ++uneven;
        }
    }
    CHECK(uneven == 2);
    CHECK(layers == specOf("dcgan-003").generator.layers);
    CHECK(spec.discriminator == specOf("dcgan-003").discriminator);
}

TEST_CASE("digits-conditional is digits, told which digit")
{
    const auto changes = differences(specOf("digits"), specOf("digits-conditional"), 0);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0] == TimedChange{0, "conditioning", "\"labels\""});
    CHECK(specOf("digits").data.classes.empty());
}

TEST_CASE("dcgan-001 takes k steps of the discriminator, real and generated apart")
{
    CHECK(specOf("dcgan-001").discriminator.updates > 1);
    CHECK(specOf("dcgan-001").generator.updates == 1);
    CHECK(!specOf("dcgan-001").together);
    CHECK(!specOf("dcgan-001").sharedNoise);
}

}  // namespace ganimede::test
