// Derivatives of G by its latents, beside differences of pictures that lie close together.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_trainer.h"
#include "tests/engine/image_fixtures.h"

namespace ganimede::test {
namespace {

constexpr std::size_t kRows = 3;

std::unique_ptr<ImageTrainer> made(const ImageSpec& spec, ImageSetPtr set, bool float64)
{
    ImageTrainerOptions options;
    options.threads = 1;
    options.float64 = float64;
    return makeImageTrainer(spec, std::move(set), options);
}

std::vector<float> normals(const char* stream, std::size_t count)
{
    std::vector<float> values(count);
    fillNormal({1, streamId(stream), 0}, values);
    return values;
}

/// A run of a kind of layers, whose generator bends but has no kinks, and the pictures that it is of.
struct Kind {
    std::string name;
    ImageSpec spec;
    ImageShape shape;
};

ImageSpec withElu(ImageSpec spec)
{
    for (LayerSpec& layer : spec.generator.layers) {
        layer.kind = layer.kind == LayerKind::relu ? LayerKind::elu : layer.kind;
    }
    return spec;
}

LayerSpec reshapeTo(std::vector<int> shape)
{
    LayerSpec layer = layerOf(LayerKind::reshape);
    layer.shape = std::move(shape);
    return layer;
}

std::vector<Kind> kinds()
{
    using enum LayerKind;
    const ImageSpec dcgan = withElu(smallDcgan());  // linear, batch norm, transposed convolutions, tanh
    ImageSpec linears = dcgan;
    linears.generator.layers = {layerOf(linear, 24), layerOf(sigmoid), layerOf(linear, 64), reshapeTo({1, 8, 8}),
                                layerOf(LayerKind::tanh)};
    ImageSpec upsampled = dcgan;
    LayerSpec up = layerOf(upsample);
    up.stride = 2;
    LayerSpec block = layerOf(residual, 16);
    block.slope = 0.99;  // hardly a kink
    upsampled.generator.layers = {
        layerOf(linear, 256),   reshapeTo({16, 4, 4}),   block, layerOf(instanceNorm), layerOf(elu), up,
        layerOf(conv, 3, 5, 1), layerOf(LayerKind::tanh)};
    ImageSpec labelled = dcgan;
    labelled.conditioning = Conditioning::labels;
    labelled.remedies.generatorAverage = 0.5;
    return {{"transposed convolutions", dcgan, smallShape()},
            {"linear layers", linears, smallShape()},
            {"up-sampling, a residual block and a norm", upsampled, {3, 8, 8}},
            {"labels and an average", labelled, smallShape()}};
}

/// A trainer of that kind a few steps on its way, with latents and labels to look at it by.
struct Looked {
    explicit Looked(const Kind& kind, bool float64 = true)
        : trainer(made(kind.spec, blobs(21, kind.shape), float64)),
          dimensions(static_cast<std::size_t>(kind.spec.latent.dimensions)),
          size(kind.shape.size()),
          z(normals("test.z", kRows * dimensions))
    {
        std::vector<ImageStepLosses> losses;
        REQUIRE_FALSE(trainer->train(3, losses));
    }

    std::vector<float> pictures(const std::vector<float>& latents) const
    {
        std::vector<float> result(kRows * size);
        trainer->generate(latents, labels, result);
        return result;
    }
    /// z + by * along
    std::vector<float> moved(const std::vector<float>& along, float by) const
    {
        std::vector<float> result = z;
        for (std::size_t i = 0; i < z.size(); ++i) {
            result[i] += by * along[i];
        }
        return result;
    }
    std::vector<float> areas(const std::vector<float>& u, const std::vector<float>& v) const
    {
        std::vector<float> result(kRows);
        trainer->gradients()->stretch(z, labels, u, v, result);
        return result;
    }

    std::unique_ptr<ImageTrainer> trainer;
    std::size_t dimensions;
    std::size_t size;
    std::vector<float> z;
    std::vector<std::int32_t> labels{0, 1, 1};
};

struct Pulled {
    std::vector<float> losses = std::vector<float>(kRows);
    std::vector<float> gradients;
};

Pulled pulled(const Looked& looked, std::span<const float> targets, std::span<const float> weights)
{
    Pulled result;
    result.gradients.resize(kRows * looked.dimensions);
    looked.trainer->gradients()->pull(looked.z, looked.labels, targets, weights, result.losses, result.gradients);
    return result;
}

double lossOf(std::span<const float> picture, std::span<const float> target, std::span<const float> weights)
{
    double sum = 0;
    for (std::size_t i = 0; i < picture.size(); ++i) {
        const double difference = double{picture[i]} - target[i];
        sum += (weights.empty() ? 1.0 : double{weights[i]}) * difference * difference;
    }
    return sum / static_cast<double>(picture.size());
}

/// J along, row by row, by central differences.
std::vector<double> differences(const Looked& looked, const std::vector<float>& along)
{
    constexpr float kHalf = 1.0F / 256;
    const std::vector<float> ahead = looked.pictures(looked.moved(along, kHalf));
    const std::vector<float> behind = looked.pictures(looked.moved(along, -kHalf));
    std::vector<double> result(ahead.size());
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = (double{ahead[i]} - behind[i]) / (2 * double{kHalf});
    }
    return result;
}

double product(std::span<const double> a, std::span<const double> b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += a[i] * b[i];
    }
    return sum;
}

double largest(std::span<const float> values)
{
    double most = 0;
    for (const float value : values) {
        most = std::max(most, std::fabs(double{value}));
    }
    return most;
}

double apart(std::span<const float> a, std::span<const float> b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        most = std::max(most, std::fabs(double{a[i]} - b[i]));
    }
    return most / largest(b);
}

}  // namespace

TEST_CASE("the pull on a latent is the slope of its picture's distance")
{
    for (const Kind& kind : kinds()) {
        for (const bool weighted : {false, true}) {
            CAPTURE(kind.name);
            CAPTURE(weighted);
            const Looked looked(kind);
            const std::vector<float> targets = normals("test.targets", kRows * looked.size);
            std::vector<float> weights;
            if (weighted) {
                weights.resize(looked.size);
                fillUniform({1, streamId("test.weights"), 0}, weights);
            }
            const Pulled pull = pulled(looked, targets, weights);
            const auto lossAt = [&](const std::vector<float>& pictures, std::size_t row) {
                return lossOf(std::span(pictures).subspan(row * looked.size, looked.size),
                              std::span(targets).subspan(row * looked.size, looked.size), weights);
            };
            const std::vector<float> here = looked.pictures(looked.z);
            const double scale = largest(pull.gradients);
            CHECK(scale > 1e-4);
            for (std::size_t row = 0; row < kRows; ++row) {
                CHECK(double{pull.losses[row]} == doctest::Approx(lossAt(here, row)).epsilon(1e-5));
            }
            for (std::size_t j = 0; j < looked.dimensions; ++j) {
                constexpr float kHalf = 1.0F / 256;
                std::vector<float> unit(looked.z.size());
                for (std::size_t row = 0; row < kRows; ++row) {
                    unit[row * looked.dimensions + j] = 1;
                }
                const auto ahead = looked.pictures(looked.moved(unit, kHalf));
                const auto behind = looked.pictures(looked.moved(unit, -kHalf));
                for (std::size_t row = 0; row < kRows; ++row) {
                    const double slope = (lossAt(ahead, row) - lossAt(behind, row)) / (2 * double{kHalf});
                    CHECK(std::fabs(double{pull.gradients[row * looked.dimensions + j]} - slope) < 2e-3 * scale);
                }
            }
        }
    }
}

TEST_CASE("the area of a stretched parallelogram is that between pictures that lie close together")
{
    for (const Kind& kind : kinds()) {
        CAPTURE(kind.name);
        const Looked looked(kind);
        const auto u = normals("test.u", looked.z.size());
        const auto v = normals("test.v", looked.z.size());
        const auto areas = looked.areas(u, v);
        const auto alongU = differences(looked, u);
        const auto alongV = differences(looked, v);
        for (std::size_t row = 0; row < kRows; ++row) {
            const auto a = std::span(alongU).subspan(row * looked.size, looked.size);
            const auto b = std::span(alongV).subspan(row * looked.size, looked.size);
            const double shared = product(a, b);
            const double expected = std::sqrt(product(a, a) * product(b, b) - shared * shared);
            CHECK(expected > 1e-3);
            CHECK(double{areas[row]} == doctest::Approx(expected).epsilon(2e-3));
        }
    }
}

TEST_CASE("parallel directions span no area, and areas grow with their sides")
{
    for (const bool float64 : {false, true}) {
        CAPTURE(float64);
        const Looked looked(kinds().front(), float64);
        const auto u = normals("test.u", looked.z.size());
        const auto v = normals("test.v", looked.z.size());
        std::vector<float> threefold = u;
        std::ranges::for_each(threefold, [](float& value) { value *= -3; });
        const auto areas = looked.areas(u, v);
        const auto grown = looked.areas(threefold, v);
        const auto none = looked.areas(u, threefold);
        const auto nowhere = looked.areas(std::vector<float>(u.size()), v);
        for (std::size_t row = 0; row < kRows; ++row) {
            CHECK(grown[row] == doctest::Approx(3 * areas[row]).epsilon(1e-4));
            CHECK(none[row] < 1e-5F * areas[row]);
            CHECK(nowhere[row] == 0);
        }
    }
}

TEST_CASE("a generator that no longer listens to its latents is neither pulled nor stretched")
{
    Looked looked(kinds().front());
    TrainerState state = looked.trainer->state();
    for (Tensor& tensor : state.tensors) {
        if (tensor.name == "generator.0.weight") {
            std::ranges::fill(tensor.values, 0.0F);
        }
    }
    looked.trainer->restore(state);
    const Pulled pull = pulled(looked, normals("test.targets", kRows * looked.size), {});
    CHECK(largest(pull.gradients) == 0);
    CHECK(largest(pull.losses) > 0);
    CHECK(largest(looked.areas(normals("test.u", looked.z.size()), normals("test.v", looked.z.size()))) == 0);
}

TEST_CASE("fast kernels are differentiated as LibTorch's operations in double precision are")
{
    for (const char* preset : {"dcgan-003", "digits", "digits-conditional"}) {
        CAPTURE(preset);
        const ImagePreset* found = findImagePreset(preset);
        REQUIRE(found != nullptr);
        Kind kind{preset, found->spec, {1, 28, 28}};
        kind.spec.batch = 8;
        const Looked fast(kind, false);
        Looked exact(kind, true);
        exact.trainer->restore(fast.trainer->state());
        const auto targets = normals("test.targets", kRows * fast.size);
        const Pulled fastPull = pulled(fast, targets, {});
        const Pulled exactPull = pulled(exact, targets, {});
        CHECK(apart(fastPull.losses, exactPull.losses) < 1e-5);
        // A ReLU's input may fall to the other side of 0 by rounding: not every number is as near as rounding alone is.
        CHECK(apart(fastPull.gradients, exactPull.gradients) < 1e-3);
        const auto u = normals("test.u", fast.z.size());
        const auto v = normals("test.v", fast.z.size());
        CHECK(apart(fast.areas(u, v), exact.areas(u, v)) < 1e-3);
    }
}

TEST_CASE("taking derivatives leaves training as it is")
{
    for (const bool float64 : {false, true}) {
        const Kind kind = kinds().back();
        const Looked looked(kind, float64);
        const Looked other(kind, float64);
        const TrainerState before = looked.trainer->state();
        pulled(looked, normals("test.targets", kRows * looked.size), {});
        looked.areas(normals("test.u", looked.z.size()), normals("test.v", looked.z.size()));
        CHECK(looked.trainer->state() == before);
        std::vector<ImageStepLosses> losses;
        REQUIRE_FALSE(looked.trainer->train(2, losses));
        REQUIRE_FALSE(other.trainer->train(2, losses));
        CHECK(looked.trainer->state() == other.trainer->state());
    }
}

TEST_CASE("derivatives follow a generator that restarts")
{
    const Kind kind = kinds().front();
    const Looked looked(kind);
    ImageSpec spec = kind.spec;
    spec.generator.layers[0] = layerOf(LayerKind::linear, 128, 3, 1, false);
    CHECK(looked.trainer->apply(spec, blobs(21, kind.shape)).generator);
    const auto here = looked.pictures(looked.z);
    const Pulled pull = pulled(looked, here, {});
    CHECK(largest(pull.losses) < 1e-10);
}

TEST_CASE("derivatives of rows that do not belong together are refused")
{
    const Looked looked(kinds().back());
    const LatentGradients& gradients = *looked.trainer->gradients();
    const std::vector<float> targets(kRows * looked.size);
    std::vector<float> losses(kRows);
    std::vector<float> slopes(looked.z.size());
    const std::span<const float> all(targets);
    CHECK_THROWS_AS(gradients.pull(looked.z, looked.labels, all.first(looked.size), {}, losses, slopes), Error);
    CHECK_THROWS_AS(gradients.pull(looked.z, looked.labels, all.first(7), {}, losses, slopes), Error);
    CHECK_THROWS_AS(gradients.pull(looked.z, looked.labels, all, all, losses, slopes), Error);
    CHECK_THROWS_AS(gradients.pull(looked.z, {}, all, {}, losses, slopes), Error);
    CHECK_THROWS_AS(gradients.pull(looked.z, std::vector<std::int32_t>{0, 1, 2}, all, {}, losses, slopes), Error);
    CHECK_THROWS_AS(gradients.pull(std::span(looked.z).first(4), looked.labels, all, {}, losses, slopes), Error);
    CHECK_THROWS_AS(
        gradients.stretch(looked.z, looked.labels, looked.z, std::span(looked.z).first(looked.dimensions), losses),
        Error);
}

}  // namespace ganimede::test
