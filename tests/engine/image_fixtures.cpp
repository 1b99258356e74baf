#include "tests/engine/image_fixtures.h"

#include <cmath>
#include <string>

#include "engine/core/streams.h"

namespace ganimede::test {
namespace {

using enum LayerKind;

LayerSpec normLayer()
{
    LayerSpec layer = layerOf(batchNorm);
    layer.epsilon = 1e-3;
    layer.keep = 0.99;
    return layer;
}

LayerSpec reshapeLayer(int channels, int side)
{
    LayerSpec layer = layerOf(reshape);
    layer.shape = {channels, side, side};
    return layer;
}

// `side` is a quarter of the pictures', `width` the channels of D's first layer.
ImageNetworkSpec kerasGenerator(int side, int width)
{
    ImageNetworkSpec network;
    network.layers = {
        layerOf(linear, side * side * 2 * width),
        layerOf(relu),
        reshapeLayer(2 * width, side),
        normLayer(),
        layerOf(convTransposed, width, 4, 2, false),
        normLayer(),
        layerOf(relu),
        layerOf(convTransposed, width / 2, 4, 2, false),
        normLayer(),
        layerOf(relu),
        layerOf(convTransposed, 1),
        layerOf(LayerKind::tanh),
    };
    return network;
}

ImageNetworkSpec kerasDiscriminator(int width)
{
    ImageNetworkSpec network;
    network.layers = {layerOf(conv, width, 3, 2),
                      layerOf(leakyRelu),
                      layerOf(dropout),
                      layerOf(conv, 2 * width, 3, 2),
                      layerOf(leakyRelu),
                      layerOf(dropout),
                      layerOf(conv, 4 * width, 3, 1),
                      layerOf(leakyRelu),
                      layerOf(dropout),
                      layerOf(flatten),
                      layerOf(linear, 1)};
    return network;
}

ImageSpec dcgan(int side, int width, int latents, int batch)
{
    ImageSpec spec;
    spec.seed = 42;
    spec.batch = batch;
    spec.latent.dimensions = latents;
    spec.sharedNoise = true;
    spec.generator = kerasGenerator(side, width);
    spec.discriminator = kerasDiscriminator(width);
    spec.generator.optimiser.learningRate = spec.discriminator.optimiser.learningRate = 5e-4;
    return spec;
}

float softBlob(float x, float y, float centreX, float centreY)
{
    const float dx = x - centreX;
    const float dy = y - centreY;
    return std::exp(-12 * (dx * dx + dy * dy));
}

}  // namespace

LayerSpec layerOf(LayerKind kind)
{
    LayerSpec layer;
    layer.kind = kind;
    return layer;
}

LayerSpec layerOf(LayerKind kind, int out, int kernel, int stride, bool bias)
{
    LayerSpec layer = layerOf(kind);
    layer.out = out;
    layer.kernel = kernel;
    layer.stride = stride;
    layer.bias = bias;
    return layer;
}

ImageSetPtr blobs(std::size_t count, ImageShape shape, int classes)
{
    auto set = std::make_shared<ImageSet>();
    set->name = "blobs";
    set->shape = shape;
    for (int c = 0; c < classes; ++c) {
        set->classes.push_back("blob " + std::to_string(c));
    }
    std::vector<float> places(2 * count);
    fillUniform({1, streamId("test.blobs"), 0}, places);
    for (std::size_t i = 0; i < count; ++i) {
        const int label = static_cast<int>(i) % classes;
        set->labels.push_back(label);
        const float centreX = 0.2f + 0.6f * places[2 * i];
        const float centreY = (static_cast<float>(label) + places[2 * i + 1]) / static_cast<float>(classes);
        for (int c = 0; c < shape.channels; ++c) {
            for (int p = 0; p < shape.height * shape.width; ++p) {
                const float x = static_cast<float>(p % shape.width) / static_cast<float>(shape.width);
                const float y = static_cast<float>(p / shape.width) / static_cast<float>(shape.height);
                set->pixels.push_back(static_cast<std::uint8_t>(255 * softBlob(x, y, centreX, centreY) / (1 + c)));
            }
        }
    }
    return set;
}

ImageSpec kerasDcgan()
{
    return dcgan(7, 64, 100, 64);
}

ImageSpec middleDcgan()
{
    return dcgan(7, 16, 10, 16);
}

ImageSpec smallDcgan()
{
    return dcgan(2, 16, 5, 8);
}

ImageShape smallShape()
{
    return {1, 8, 8};
}

ImageSetPtr smallSet()
{
    static const ImageSetPtr kSet = blobs(21, smallShape());
    return kSet;
}

}  // namespace ganimede::test
