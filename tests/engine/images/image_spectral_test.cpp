// Spectral norm beside PyTorch's own: reference/make_spectral_reference.py.
#include <cmath>
#include <fstream>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "engine/images/image_trainer.h"
#include "tests/engine/image_fixtures.h"

namespace ganimede::test {
namespace {

using Json = nlohmann::json;

ImageSetPtr onePicture(const Json& pixels)
{
    auto set = std::make_shared<ImageSet>();
    set->name = "one";
    set->shape = {1, 4, 4};
    set->pixels = pixels.get<std::vector<std::uint8_t>>();
    set->labels = {0};
    set->classes = {"it"};
    return set;
}

ImageSpec spectralSpec(double rate)
{
    using enum LayerKind;
    ImageSpec spec;
    spec.batch = 2;
    spec.latent.dimensions = 3;
    spec.objective.kind = ObjectiveKind::hinge;
    LayerSpec shaped = layerOf(reshape);
    shaped.shape = {1, 4, 4};
    spec.generator.layers = {layerOf(linear, 16), shaped, layerOf(LayerKind::tanh)};
    spec.discriminator.layers = {layerOf(conv, 4, 3, 2), layerOf(leakyRelu), layerOf(flatten), layerOf(linear, 1)};
    spec.discriminator.layers[0].spectral = spec.discriminator.layers[3].spectral = true;
    for (ImageNetworkSpec* network : {&spec.generator, &spec.discriminator}) {
        network->optimiser.kind = OptimiserKind::sgd;
        network->optimiser.learningRate = rate;
    }
    return spec;
}

TrainerState stateOf(const Json& tensors)
{
    TrainerState state;
    for (const auto& [name, tensor] : tensors.items()) {
        state.tensors.push_back(
            {name, tensor[0].get<std::vector<std::int64_t>>(), tensor[1].get<std::vector<float>>()});
    }
    return state;
}

}  // namespace

TEST_CASE("spectral norm is PyTorch's: losses, gradients, weights and vectors of two updates")
{
    const Json reference = Json::parse(std::ifstream(GANIMEDE_SPECTRAL_REFERENCE));
    for (const bool plain : {true, false}) {
        CAPTURE(plain);
        ImageTrainerOptions options;
        options.threads = 1;
        options.plain = plain;
        const auto trainer =
            makeImageTrainer(spectralSpec(reference["rate"]), onePicture(reference["pixels"]), options);
        trainer->restore(stateOf(reference["before"]));
        std::vector<ImageStepLosses> losses;
        REQUIRE_FALSE(trainer->train(2, StepKind::discriminatorOnly, losses));
        for (std::size_t i = 0; i < 2; ++i) {
            const Json& expected = reference["losses"][i];
            CHECK(losses[i].dReal == doctest::Approx(expected[0].get<double>()).epsilon(1e-5));
            CHECK(losses[i].dFake == doctest::Approx(expected[1].get<double>()).epsilon(1e-5));
            CHECK(losses[i].dGradient == doctest::Approx(expected[2].get<double>()).epsilon(1e-5));
        }
        for (const Tensor& tensor : trainer->state().tensors) {
            CAPTURE(tensor.name);
            if (!reference["after"].contains(tensor.name)) {
                continue;
            }
            const auto expected = reference["after"][tensor.name].get<std::vector<double>>();
            REQUIRE(expected.size() == tensor.values.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                CHECK(std::fabs(tensor.values[i] - expected[i]) < 2e-6);
            }
        }
    }
}

}  // namespace ganimede::test
