#include <cmath>

#include <doctest/doctest.h>

#include "engine/networks/mlp.h"

namespace ganimede {
namespace {

struct Moments {
    double mean = 0;
    double deviation = 0;
    double largest = 0;
};

Moments momentsOf(const std::vector<float>& values)
{
    Moments moments;
    double squares = 0;
    for (const float value : values) {
        moments.mean += value;
        squares += double{value} * value;
        moments.largest = std::max(moments.largest, std::abs(double{value}));
    }
    moments.mean /= static_cast<double>(values.size());
    moments.deviation = std::sqrt(squares / static_cast<double>(values.size()) - moments.mean * moments.mean);
    return moments;
}

std::vector<Tensor> drawn(Initialisation initialisation)
{
    NetworkSpec network;
    network.hidden = {256, 256};
    network.initialisation = initialisation;
    ExperimentSpec spec;
    spec.discriminator = network;
    return initialParameters(discriminatorShape(spec), network, "d", {3, streams::kInitDiscriminator, 0});
}

TEST_CASE("shapes follow the spec")
{
    ExperimentSpec spec;
    spec.latent.dimensions = 5;
    spec.generator.hidden = {7};
    spec.discriminator.hidden = {};
    CHECK(generatorShape(spec).widths == std::vector<int>{5, 7, 2});
    CHECK(generatorShape(spec).parameterCount() == 5 * 7 + 7 + 7 * 2 + 2);
    CHECK(discriminatorShape(spec).widths == std::vector<int>{2, 1});
}

// 65,536 weights of the middle layer: the standard error of the deviation is deviation / 362, of the mean deviation /
// 256. Five of those bound every check, so that a right generator fails one with a chance below 1e-6.
TEST_CASE("first weights have the deviation that their formula states")
{
    const double normalised[] = {1 / std::sqrt(256.0) / std::sqrt(3.0), std::sqrt(2.0 / 256),
                                 std::sqrt(6.0 / 512) / std::sqrt(3.0), 0.02};
    const Initialisation kinds[] = {Initialisation::uniformFanIn, Initialisation::heNormal,
                                    Initialisation::glorotUniform, Initialisation::normal};
    for (int i = 0; i < 4; ++i) {
        const auto tensors = drawn(kinds[i]);
        REQUIRE(tensors.size() == 6);
        CHECK(tensors[2].name == "d.1.weight");
        CHECK(tensors[2].shape == std::vector<std::int64_t>{256, 256});
        const Moments moments = momentsOf(tensors[2].values);
        CHECK(std::abs(moments.mean) < 5 * normalised[i] / 256);
        CHECK(std::abs(moments.deviation - normalised[i]) < 5 * normalised[i] / 362);
    }
}

TEST_CASE("uniform weights keep their bounds and only PyTorch's way draws biases")
{
    CHECK(momentsOf(drawn(Initialisation::uniformFanIn)[2].values).largest <= 1 / std::sqrt(256.0));
    CHECK(momentsOf(drawn(Initialisation::glorotUniform)[2].values).largest <= std::sqrt(6.0 / 512));
    CHECK(momentsOf(drawn(Initialisation::uniformFanIn)[3].values).largest > 0);
    CHECK(momentsOf(drawn(Initialisation::heNormal)[3].values).largest == 0);
}

TEST_CASE("another step of the stream gives other weights")
{
    const NetworkSpec network;
    const MlpShape shape = discriminatorShape({});
    const auto first = initialParameters(shape, network, "d", {3, streams::kInitDiscriminator, 0});
    const auto again = initialParameters(shape, network, "d", {3, streams::kInitDiscriminator, 0});
    const auto later = initialParameters(shape, network, "d", {3, streams::kInitDiscriminator, 8});
    CHECK(first == again);
    CHECK(first != later);
}

}  // namespace
}  // namespace ganimede
