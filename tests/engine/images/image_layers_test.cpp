#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/images/layer_shapes.h"
#include "tests/engine/image_fixtures.h"

namespace ganimede::test {
namespace {

LayerSpec reshapeTo(std::vector<int> shape)
{
    LayerSpec spec;
    spec.kind = LayerKind::reshape;
    spec.shape = std::move(shape);
    return spec;
}

/// What one layer makes of a shape.
LayerResult after(const LayerSpec& spec, const LayerShape& input)
{
    return followLayers({spec}, input).at(0);
}

/// The generator of a Keras tutorial on MNIST's digits; Keras's own summary of it lists the numbers below.
std::vector<LayerSpec> kerasGenerator()
{
    using enum LayerKind;
    return {layerOf(linear, 7 * 7 * 128),
            layerOf(relu),
            reshapeTo({128, 7, 7}),
            layerOf(batchNorm),
            layerOf(convTransposed, 64, 4, 2, false),
            layerOf(batchNorm),
            layerOf(relu),
            layerOf(convTransposed, 32, 4, 2, false),
            layerOf(batchNorm),
            layerOf(relu),
            layerOf(convTransposed, 1, 3, 1),
            layerOf(LayerKind::tanh)};
}

std::vector<LayerSpec> kerasDiscriminator()
{
    using enum LayerKind;
    return {layerOf(conv, 64, 3, 2), layerOf(leakyRelu), layerOf(dropout),   layerOf(conv, 128, 3, 2),
            layerOf(leakyRelu),      layerOf(dropout),   layerOf(conv, 256), layerOf(leakyRelu),
            layerOf(dropout),        layerOf(flatten),   layerOf(linear, 1)};
}

std::int64_t totalOf(const std::vector<LayerResult>& results)
{
    std::int64_t total = 0;
    for (const LayerResult& result : results) {
        CHECK_MESSAGE(result.problem.empty(), result.problem);
        total += result.parameters;
    }
    return total;
}

}  // namespace

TEST_CASE("the Keras tutorial's generator makes 28 x 28 grey pixels, with Keras's parameters at every layer")
{
    const auto results = followLayers(kerasGenerator(), {100});
    const std::vector<LayerShape> shapes{{6272},       {6272},       {128, 7, 7},  {128, 7, 7},
                                         {64, 14, 14}, {64, 14, 14}, {64, 14, 14}, {32, 28, 28},
                                         {32, 28, 28}, {32, 28, 28}, {1, 28, 28},  {1, 28, 28}};
    // 100 * 6272 + 6272; gain and bias of 128; 128 * 64 * 16; ...; 32 * 9 + 1.
    const std::vector<std::int64_t> parameters{633'472, 0, 0, 256, 131'072, 128, 0, 32'768, 64, 0, 289, 0};
    REQUIRE(results.size() == shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        CAPTURE(i);
        CHECK(results[i].shape == shapes[i]);
        CHECK(results[i].parameters == parameters[i]);
    }
    CHECK(totalOf(results) == 798'049);
}

TEST_CASE("the Keras tutorial's discriminator ends in one number, with Keras's parameters at every layer")
{
    const auto results = followLayers(kerasDiscriminator(), {1, 28, 28});
    REQUIRE(results.size() == 11);
    CHECK(results[0].shape == LayerShape{64, 14, 14});
    CHECK(results[0].parameters == 640);  // 9 * 64 + 64
    CHECK(results[3].shape == LayerShape{128, 7, 7});
    CHECK(results[3].parameters == 73'856);  // 64 * 128 * 9 + 128
    CHECK(results[6].shape == LayerShape{256, 7, 7});
    CHECK(results[6].parameters == 295'168);
    CHECK(results[9].shape == LayerShape{12'544});
    CHECK(results[10].shape == LayerShape{1});
    CHECK(results[10].parameters == 12'545);
    CHECK(totalOf(results) == 382'209);
}

TEST_CASE("'same' padding is TensorFlow's: the length is rounded up, the odd pixel goes after")
{
    struct Case {
        int kernel, stride;
        std::int64_t length, outputs;
        Padding padding;
    };
    // total = max(0, (ceil(length / stride) - 1) stride + kernel - length), its smaller half before
    const Case cases[] = {{3, 1, 28, 28, {1, 1}}, {3, 2, 28, 14, {0, 1}}, {3, 2, 7, 4, {1, 1}},
                          {4, 2, 28, 14, {1, 1}}, {4, 1, 28, 28, {1, 2}}, {5, 2, 28, 14, {1, 2}},
                          {1, 2, 28, 14, {0, 0}}, {2, 2, 7, 4, {0, 1}},   {1, 3, 7, 3, {0, 0}},
                          {5, 1, 1, 1, {2, 2}}};
    for (const Case& c : cases) {
        CAPTURE(c.kernel);
        CAPTURE(c.stride);
        CAPTURE(c.length);
        const LayerSpec conv = layerOf(LayerKind::conv, 2, c.kernel, c.stride);
        CHECK(convPadding(conv, c.length) == c.padding);
        CHECK(after(conv, {1, c.length, 6}).shape.at(1) == c.outputs);
    }
}

TEST_CASE("a transposed convolution is cut to its input's length times the stride, the odd pixel after")
{
    struct Case {
        int kernel, stride;
        Padding cut;
    };
    const Case cases[] = {{4, 2, {1, 1}}, {3, 1, {1, 1}}, {3, 2, {0, 1}},
                          {2, 2, {0, 0}}, {5, 2, {1, 2}}, {1, 1, {0, 0}}};
    for (const Case& c : cases) {
        CAPTURE(c.kernel);
        CAPTURE(c.stride);
        const LayerSpec transposed = layerOf(LayerKind::convTransposed, 8, c.kernel, c.stride);
        CHECK(transposedCut(transposed) == c.cut);
        CHECK(after(transposed, {3, 7, 5}).shape == LayerShape{8, 7 * c.stride, 5 * c.stride});
    }
}

TEST_CASE("padding by a number is PyTorch's")
{
    LayerSpec conv = layerOf(LayerKind::conv, 128, 4, 2, false);
    conv.padding = 1;
    CHECK(convPadding(conv, 64) == Padding{1, 1});
    CHECK(after(conv, {3, 64, 64}).shape == LayerShape{128, 32, 32});
    CHECK(after(conv, {3, 64, 64}).parameters == 3 * 128 * 16);
    conv.padding = 0;
    CHECK(after(conv, {1024, 4, 4}).shape == LayerShape{128, 1, 1});
    CHECK(after(conv, {1, 3, 9}).problem == "A convolution with a kernel of 4 does not fit into 1 x 3 x 9.");
    LayerSpec transposed = layerOf(LayerKind::convTransposed, 512, 4, 2, false);
    transposed.padding = 1;
    CHECK(after(transposed, {1024, 4, 4}).shape == LayerShape{512, 8, 8});
    transposed.padding = 0;
    CHECK(after(transposed, {100, 1, 1}).shape == LayerShape{512, 4, 4});
    transposed.padding = 2;
    CHECK(!after(transposed, {100, 1, 1}).problem.empty());
}

TEST_CASE("pooling, up-sampling, residual blocks and norms")
{
    using enum LayerKind;
    CHECK(after(layerOf(upsample, 1, 3, 2), {16, 7, 7}).shape == LayerShape{16, 14, 14});
    CHECK(after(layerOf(averagePool, 1, 3, 2), {16, 7, 6}).shape == LayerShape{16, 3, 3});
    const LayerResult block = after(layerOf(residual, 32, 3, 2), {16, 28, 28});
    CHECK(block.shape == LayerShape{32, 14, 14});
    CHECK(block.parameters == (16 * 32 * 9 + 32) + (32 * 32 * 9 + 32) + 16 * 32);
    for (const LayerKind norm : {batchNorm, layerNorm, instanceNorm}) {
        CHECK(after(layerOf(norm), {16, 7, 5}).shape == LayerShape{16, 7, 5});
        CHECK(after(layerOf(norm), {16, 7, 5}).parameters == 32);
    }
    CHECK(after(layerOf(batchNorm), {100}).parameters == 200);
    CHECK(!after(layerOf(instanceNorm), {100}).problem.empty());
    CHECK(!after(layerOf(averagePool, 1, 3, 8), {16, 7, 7}).problem.empty());
}

TEST_CASE("what does not fit is told in a sentence, and nothing after it is worked out")
{
    using enum LayerKind;
    const auto results = followLayers({layerOf(flatten), layerOf(conv, 8), layerOf(linear, 1)}, {1, 28, 28});
    REQUIRE(results.size() == 2);
    CHECK(results[1].shape.empty());
    CHECK(results[1].problem ==
          "A convolution needs a picture, and here come 784 numbers in a row; flatten comes after "
          "it, not before, and reshape makes a picture.");
    CHECK(after(layerOf(linear, 1), {8, 7, 7}).problem ==
          "A linear layer needs numbers in a row, and here comes a picture of 8 x 7 x 7; put flatten before it.");
    CHECK(after(reshapeTo({128, 7, 7}), {6271}).problem ==
          "reshape to 128 x 7 x 7 needs 6272 numbers, and here come 6271.");
    CHECK(!after(reshapeTo({7, 7}), {49}).problem.empty());
    CHECK(!after(reshapeTo({-7, -7, 1}), {49}).problem.empty());
    CHECK(!after(layerOf(convTransposed, 8, 1, 2), {8, 7, 7}).problem.empty());
}

TEST_CASE("sizes that no picture has are problems, not accidents")
{
    using enum LayerKind;
    constexpr int kHuge = std::numeric_limits<int>::max();
    for (const int size : {0, -1, std::numeric_limits<int>::min(), kHuge}) {
        CAPTURE(size);
        CHECK(!after(layerOf(linear, size), {100}).problem.empty());
        CHECK(!after(layerOf(conv, size), {1, 28, 28}).problem.empty());
        CHECK(!after(layerOf(conv, 8, size), {1, 28, 28}).problem.empty());
        CHECK(!after(layerOf(conv, 8, 3, size), {1, 28, 28}).problem.empty());
        CHECK(!after(layerOf(convTransposed, 8, size), {1, 28, 28}).problem.empty());
        CHECK(!after(layerOf(convTransposed, 8, kHuge, size), {1, 28, 28}).problem.empty());
        CHECK(!after(layerOf(upsample, 1, 3, size), {1, 28, 28}).problem.empty());
        CHECK(!after(layerOf(averagePool, 1, 3, size), {1, 28, 28}).problem.empty());
        CHECK(!after(layerOf(residual, size, 3, 2), {1, 28, 28}).problem.empty());
        CHECK(!after(reshapeTo({size, size, size}), {49}).problem.empty());
        CHECK(after(layerOf(relu, size, size, size), {1, 28, 28}).problem.empty());  // it has no sizes
    }
    LayerSpec padded = layerOf(conv);
    padded.padding = -2;
    CHECK(!after(padded, {1, 28, 28}).problem.empty());
    padded.padding = kHuge;
    CHECK(!after(padded, {1, 28, 28}).problem.empty());
    for (const LayerShape& input : {LayerShape{}, {1, 28}, {0, 28, 28}, {-1}, {1 << 13, 1 << 13, 1 << 13}}) {
        CHECK(!after(layerOf(batchNorm), input).problem.empty());
    }
    CHECK(!after(layerOf(upsample, 1, 3, 4096), {1, 28, 28}).problem.empty());
}

TEST_CASE("a network has at most 64 layers and 100 million parameters")
{
    using enum LayerKind;
    const std::vector<LayerSpec> most(kMaxLayers, layerOf(relu));
    CHECK(followLayers(most, {100}).back().problem.empty());
    const std::vector<LayerSpec> more(kMaxLayers + 1, layerOf(relu));
    CHECK(followLayers(more, {100}).size() == kMaxLayers + 1);
    CHECK(followLayers(more, {100}).back().problem == "A network has at most 64 layers.");

    CHECK(after(layerOf(linear, 10'000, 3, 1, false), {10'000}).parameters == kMaxParameters);
    CHECK(after(layerOf(linear, 10'000), {10'000}).problem ==
          "With this layer the network has more than 100 million parameters.");
    CHECK(!after(layerOf(conv, 16'000'000, 16'000'000), {1, 1, 1}).problem.empty());
    const auto sum = followLayers(std::vector<LayerSpec>(3, layerOf(linear, 7000)), {7000});
    CHECK(sum.size() == 3);
    CHECK(sum[1].problem.empty());
    CHECK(!sum[2].problem.empty());
}

}  // namespace ganimede::test
