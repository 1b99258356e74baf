// The own kernels of the image trainer beside LibTorch's operations: values and gradients.
#include <cmath>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

#include <ATen/ATen.h>
#include <doctest/doctest.h>
#include <torch/csrc/autograd/autograd.h>

#include "engine/torch/images/dropout_bits.h"
#include "engine/torch/images/fast_convolutions.h"
#include "engine/torch/images/graph/framed_convolution.h"
#include "engine/torch/images/panel_products.h"
#include "engine/torch/images/split_work.h"
#include "tests/engine/image_fixtures.h"

namespace ganimede::test {
namespace {

at::Tensor drawn(const std::vector<std::int64_t>& shape, std::uint32_t name)
{
    at::Tensor tensor = at::empty(shape, at::kFloat);
    fillNormal({1, name, 0}, {tensor.mutable_data_ptr<float>(), static_cast<std::size_t>(tensor.numel())});
    return shape.size() == 4 ? tensor.contiguous(at::MemoryFormat::ChannelsLast) : tensor;
}

double apart(const at::Tensor& found, const at::Tensor& exact)
{
    REQUIRE(found.sizes() == exact.sizes());
    return ((found.to(at::kDouble) - exact).abs().max() / exact.abs().max()).item<double>();
}

// Output and gradients by input, weight and bias of a convolution, against the same in float64.
template <class Conv>
void checkConvolution(const LayerSpec& layer, const std::vector<std::int64_t>& shape, const Conv& conv,
                      double tolerance)
{
    const at::Tensor x = drawn(shape, 1).set_requires_grad(true);
    const bool transposed = layer.kind == LayerKind::convTransposed;
    const at::Tensor weight =
        drawn({transposed ? shape[1] : layer.out, transposed ? layer.out : shape[1], layer.kernel, layer.kernel}, 2)
            .set_requires_grad(true);
    const at::Tensor bias = drawn({layer.out}, 3).set_requires_grad(true);
    const at::Tensor y = conv(x, weight, bias);
    std::vector<at::Tensor> exact;
    for (const at::Tensor& tensor : {x, weight, bias}) {
        exact.push_back(tensor.detach().to(at::kDouble).set_requires_grad(true));
    }
    const at::Tensor expected = runLayer(layer, 0, {}, std::span<const at::Tensor>(exact).subspan(1), exact[0], {});
    CHECK(apart(y.detach(), expected.detach()) < tolerance);
    const at::Tensor direction = drawn(expected.sizes().vec(), 4);
    const auto found = torch::autograd::grad({y}, {x, weight, bias}, {direction});
    const auto wanted = torch::autograd::grad({expected}, exact, {direction.to(at::kDouble)});
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        CAPTURE(i);
        CHECK(apart(found[i], wanted[i]) < tolerance);
    }
}

}  // namespace

TEST_CASE("Winograd's convolution is LibTorch's, forwards and backwards, whatever hangs over the edge")
{
    const LayerSpec layer = layerOf(LayerKind::conv, 48);
    for (const auto& [height, width] : {std::pair{7, 7}, {8, 12}, {14, 13}, {28, 28}}) {
        CAPTURE(height);
        CAPTURE(width);
        const std::vector<std::int64_t> shape{3, 32, height, width};
        REQUIRE(suitsWinograd(layer, drawn(shape, 1)));
        checkConvolution(layer, shape, winogradConv, 2e-5);
    }
    CHECK_FALSE(suitsWinograd(layer, drawn({3, 32, 5, 5}, 1)));
    CHECK_FALSE(suitsWinograd(layer, drawn({3, 3, 8, 8}, 1)));
    CHECK_FALSE(suitsWinograd(layerOf(LayerKind::conv, 48, 3, 2), drawn({3, 32, 8, 8}, 1)));
}

TEST_CASE("a convolution in a frame of zeros is the same one, forwards and backwards")
{
    struct Case {
        LayerKind kind;
        int out, kernel, stride, padding;
        LayerShape input;
    };
    for (const Case& c : {
             Case{LayerKind::conv, 16, 5, 2, LayerSpec::kSame, {1, 28, 28}},  // an odd pixel of padding
             Case{LayerKind::conv, 24, 5, 2, LayerSpec::kSame, {8, 28, 28}},  // the same, enough channels
             Case{LayerKind::conv, 16, 5, 2, LayerSpec::kSame, {3, 14, 7}},   // odd in rows alone
             Case{LayerKind::conv, 1, 4, 1, 0, {16, 4, 4}},                   // one number a picture
             Case{LayerKind::conv, 12, 3, 1, 2, {3, 6, 5}},                   // wider than it was
             Case{LayerKind::convTransposed, 3, 4, 2, 1, {16, 8, 8}},         // a picture
             Case{LayerKind::convTransposed, 1, 5, 2, LayerSpec::kSame, {16, 7, 6}},
             Case{LayerKind::convTransposed, 16, 5, 2, LayerSpec::kSame, {16, 7, 7}},
             Case{LayerKind::convTransposed, 16, 4, 1, 0, {100, 1, 1}},  // a latent
         }) {
        LayerSpec layer = layerOf(c.kind, c.out, c.kernel, c.stride);
        layer.padding = c.padding;
        const LayerShape output = followLayers({layer}, c.input).front().shape;
        CAPTURE(shapeText(c.input));
        CAPTURE(shapeText(output));
        const std::optional<FramedConvolution> framed = FramedConvolution::of(layer, c.input, output);
        REQUIRE(framed);
        const auto inFrames = [&](const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
            const std::vector<at::Tensor> frames{framed->framed(weight), framed->framed(bias)};
            CHECK(frames[0].size(0) % 8 == 0);
            CHECK(frames[0].size(1) % 8 == 0);
            CHECK(frames[0].suggest_memory_format() == at::MemoryFormat::ChannelsLast);
            return framed->run(frames, x);
        };
        checkConvolution(layer, {3, c.input[0], c.input[1], c.input[2]}, inFrames, 1e-5);
    }
    const auto framed = [](const LayerSpec& layer, const LayerShape& input) {
        return FramedConvolution::of(layer, input, followLayers({layer}, input).front().shape).has_value();
    };
    CHECK_FALSE(framed(layerOf(LayerKind::conv, 16), {8, 7, 7}));  // nothing to gain
    CHECK_FALSE(framed(layerOf(LayerKind::residual, 16), {3, 7, 7}));
}

// Whole numbers, so that every sum is exact whatever its order, of sizes that leave every kind of rest.
TEST_CASE("panel products are LibTorch's, on any number of threads")
{
    const int threads = at::get_num_threads();
    for (const std::int64_t rows : {1, 47, 50}) {
        for (const std::int64_t inner : {1, 300}) {
            const at::Tensor a = at::randint(-8, 9, {3, rows, inner}, at::kFloat);
            const at::Tensor b = at::randint(-8, 9, {3, inner, 48}, at::kFloat);
            const at::Tensor packed = b.view({3, inner, 3, panels::kWidth}).transpose(1, 2).contiguous();
            for (const int count : {1, 2, 5}) {
                at::set_num_threads(count);
                const at::Tensor c = at::empty({3, rows, 48});
                panels::multiply({3, rows, inner, 48}, a.const_data_ptr<float>(), packed.const_data_ptr<float>(),
                                 c.mutable_data_ptr<float>());
                CHECK(at::equal(c, at::bmm(a, b)));
            }
        }
    }
    for (const std::int64_t inner : {1, 300, 512}) {
        const at::Tensor a = at::randint(-8, 9, {3, inner, 64}, at::kFloat);
        const at::Tensor b = at::randint(-8, 9, {3, inner, 48}, at::kFloat);
        for (const int count : {1, 2, 5}) {
            at::set_num_threads(count);
            const at::Tensor c = at::empty({3, 64, 48});
            panels::multiplyTransposed({3, 64, inner, 48}, a.const_data_ptr<float>(), b.const_data_ptr<float>(),
                                       c.mutable_data_ptr<float>());
            CHECK(at::equal(c, at::bmm(a.transpose(1, 2), b)));
        }
    }
    at::set_num_threads(threads);
}

TEST_CASE("work is split over LibTorch's threads")
{
    const int threads = at::get_num_threads();
    at::set_num_threads(3);
    std::set<std::thread::id> workers;
    std::mutex mutex;
    splitEach(30, [&](std::int64_t) {
        const std::lock_guard lock(mutex);
        workers.insert(std::this_thread::get_id());
    });
    at::set_num_threads(threads);
    CHECK(workers.size() == 3);
}

TEST_CASE("a convolution of one channel as a product of matrices is LibTorch's, forwards and backwards")
{
    for (const LayerSpec& layer :
         {layerOf(LayerKind::conv, 20, 3, 2), layerOf(LayerKind::conv, 64, 3, 1), layerOf(LayerKind::conv, 8, 4, 2)}) {
        const auto conv = [&](const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
            return thinConv(layer, x, weight, bias);
        };
        checkConvolution(layer, {5, 1, 14, 11}, conv, 1e-5);
    }
}

TEST_CASE("a transposed convolution to one channel as a product of matrices is LibTorch's, forwards and backwards")
{
    for (const LayerSpec& layer : {layerOf(LayerKind::convTransposed, 1), layerOf(LayerKind::convTransposed, 1, 5)}) {
        const auto conv = [&](const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
            return thinConvTransposed(layer, x, weight, bias);
        };
        checkConvolution(layer, {5, 32, 14, 11}, conv, 1e-5);
    }
}

TEST_CASE("dropout's half-words are the stream's, from any place that is allowed")
{
    const Stream stream = dropoutStream(7, "real", 3, updateKey(5, 1));
    CHECK(stream.id == streamId("dropout.real.3"));
    const double share = dropoutShare(0.3);
    std::vector<std::uint32_t> words(500);
    fillWords(stream, words);
    std::vector<float> factors(999);
    fillDropout(stream, share, 0, factors);
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const std::uint32_t half = i % 2 == 0 ? words[i / 2] & 0xFFFFu : words[i / 2] >> 16;
        REQUIRE(factors[i] == (half < 65536 * share ? 0.0f : static_cast<float>(1 / (1 - share))));
    }
    std::vector<float> later(factors.size() - 3 * kDropoutGrain);
    fillDropout(stream, share, 3 * kDropoutGrain, later);
    CHECK(std::equal(later.begin(), later.end(), factors.begin() + 3 * kDropoutGrain));
}

TEST_CASE("leaky ReLU and dropout in one pass are the two after each other, and so is the gradient")
{
    const Stream stream = dropoutStream(7, "fake", 2, 11);
    const double share = dropoutShare(0.25);
    const at::Tensor x = drawn({1237}, 5);
    at::Tensor factors = at::empty_like(x);
    fillDropout(stream, share, 0, {factors.mutable_data_ptr<float>(), 1237});
    at::Tensor y = x.clone();
    leakyDropout(stream, share, 0.2, 0, {y.mutable_data_ptr<float>(), 1237});
    CHECK(at::allclose(y, at::leaky_relu(x, 0.2) * factors, 1e-6, 1e-7));
    const at::Tensor gradient = drawn({1237}, 6);
    at::Tensor result = at::empty_like(x);
    leakyDropoutGradient(share, 0.2, {y.const_data_ptr<float>(), 1237}, {gradient.const_data_ptr<float>(), 1237},
                         {result.mutable_data_ptr<float>(), 1237});
    CHECK(at::allclose(result, gradient * factors * at::where(x > 0, 1.0, 0.2), 1e-6, 1e-7));
}

}  // namespace ganimede::test
