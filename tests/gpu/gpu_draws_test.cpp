// What a step of the graph trainer draws and gathers by itself, beside the host's.
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include <ATen/Functions.h>
#include <doctest/doctest.h>

#include "engine/core/philox_draws.h"
#include "engine/images/image_batches.h"
#include "engine/torch/images/graph/dropout_kernels.h"
#include "engine/torch/images/graph/graph_kernels.h"
#include "engine/trainers/trainer.h"
#include "tests/gpu/kernel_place.h"

namespace ganimede::test {
namespace {

constexpr std::uint64_t kSeed = 11;
constexpr std::int64_t kStep = 123'456'789'012;
constexpr int kUpdate = 3;

template <typename Value>
at::Tensor placed(const std::vector<Value>& values, at::ScalarType type)
{
    const at::Tensor host = at::empty({static_cast<std::int64_t>(values.size())}, type);
    std::ranges::copy(values, host.mutable_data_ptr<Value>());
    return host.to(kernelPlace());
}

at::Tensor empty(std::int64_t size, at::ScalarType type)
{
    return at::full({size}, 1, at::TensorOptions(kernelPlace()).dtype(type));
}

/// Step kStep, the third of its stretch.
at::Tensor counters()
{
    return placed<std::int64_t>({kStep, 2}, at::kLong);
}

Stream expectedStream(std::uint32_t id)
{
    return {kSeed, id, updateKey(kStep, kUpdate)};
}

void checkNear(const std::vector<float>& found, const std::vector<float>& expected)
{
    REQUIRE(found.size() == expected.size());
    float furthest = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const float off = std::abs(found[i] - expected[i]);
        furthest = off <= furthest ? furthest : off;  // NaN shows
    }
    CHECK(furthest <= 4e-6f);  // each side is within 2e-6 of the exact value
}

/// Five pictures of 3 channels, 4 rows and 5 columns.
struct Pictures {
    ImageShape shape{3, 4, 5};
    std::vector<std::uint8_t> bytes;
    at::Tensor pixels, places, count;

    Pictures()
    {
        for (std::size_t i = 0; i < 5 * shape.size(); ++i) {
            bytes.push_back(static_cast<std::uint8_t>(i * 37 % 256));
        }
        pixels = placed(bytes, at::kByte);
        // Two batches of three for each step; the step is the third.
        std::vector<std::int64_t> all(18, 9);
        const std::int64_t own[] = {7, 0, 9, 2, 3, 8};
        std::ranges::copy(own, all.begin() + 12);
        places = placed(all, at::kLong);
        count = counters();
    }
    cuda::DevicePictures onDevice() const
    {
        return {pixels.const_data_ptr<std::uint8_t>(), shape.channels, shape.height, shape.width};
    }
    cuda::DevicePlaces batch(int number) const
    {
        return {places.const_data_ptr<std::int64_t>() + 3 * number, 6, 3, count.const_data_ptr<std::int64_t>()};
    }
    /// (3, H, W, C)
    std::vector<float> expected(const std::vector<std::int64_t>& which) const
    {
        std::vector<float> all;
        std::vector<float> picture(shape.size());
        for (const std::int64_t place : which) {
            const std::span<const std::uint8_t> from(bytes);
            fillPicture(from.subspan(static_cast<std::size_t>(place / 2) * shape.size(), shape.size()), shape,
                        place % 2 != 0, picture);
            const auto pixelCount = static_cast<std::size_t>(shape.height) * static_cast<std::size_t>(shape.width);
            for (std::size_t pixel = 0; pixel < pixelCount; ++pixel) {
                for (std::size_t channel = 0; channel < static_cast<std::size_t>(shape.channels); ++channel) {
                    all.push_back(picture[channel * pixelCount + pixel]);
                }
            }
        }
        return all;
    }
};

}  // namespace

TEST_CASE("a step draws from its own place in a stream")
{
    constexpr std::size_t kCount = 1003;
    const at::Tensor count = counters();
    const cuda::KeptStream stream{kSeed, streams::kLatentForD, kUpdate, count.const_data_ptr<std::int64_t>()};
    const Stream expected = expectedStream(streams::kLatentForD);
    std::vector<float> numbers(kCount);

    const at::Tensor uniform = empty(kCount, at::kFloat);
    cuda::fillUniformAt(stream, uniform.mutable_data_ptr<float>(), kCount, queue());
    fillUniform(expected, numbers);
    CHECK(onHost<float>(uniform) == numbers);

    const at::Tensor normal = empty(kCount, at::kFloat);
    cuda::fillNormalAt(stream, normal.mutable_data_ptr<float>(), kCount, queue());
    fillNormal(expected, numbers);
    checkNear(onHost<float>(normal), numbers);

    for (const LatentKind kind : {LatentKind::uniform, LatentKind::gaussian}) {
        const LatentSpec latent{7, kind};
        const at::Tensor z = empty(7 * 151, at::kFloat);
        cuda::fillLatentAt(latent, stream, z.mutable_data_ptr<float>(), 151, queue());
        std::vector<float> host(std::size_t{7} * 151);
        fillLatent(latent, expected, host);
        checkNear(onHost<float>(z), host);
    }
}

namespace {

constexpr std::uint32_t kThreshold = 20'000;

/// Two parts of `each` numbers.
cuda::Kept keptOf(const at::Tensor& count, std::size_t each)
{
    const std::int64_t* counters = count.const_data_ptr<std::int64_t>();
    return {{{kSeed, 77, kUpdate, counters}, {kSeed, 78, kUpdate, counters}}, 2, each, kThreshold};
}

std::vector<bool> expectedKept(std::size_t each)
{
    std::vector<bool> kept;
    for (const std::uint32_t id : {77, 78}) {
        for (std::size_t i = 0; i < each; ++i) {
            const PhiloxBlock words = wordsOf(expectedStream(id), static_cast<std::uint32_t>(i / 8));
            kept.push_back(((words[i % 8 / 2] >> (16 * (i % 2))) & 0xFFFFu) >= kThreshold);
        }
    }
    return kept;
}

/// What goes through leaky ReLU and dropout, and comes back, in the type that activations have.
template <typename Value>
struct Dropping {
    cuda::LeakyDropout how{0.2, 1.25F, false};
    std::vector<Value> x, byY;
    std::vector<bool> kept;

    explicit Dropping(std::size_t each) : kept(expectedKept(each))
    {
        std::vector<float> numbers(4 * each);
        fillNormal({1, 2, 3}, numbers);
        numbers[5] = 0;
        numbers[6] = std::numeric_limits<float>::quiet_NaN();
        x.assign(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(2 * each));
        byY.assign(numbers.begin() + static_cast<std::ptrdiff_t>(2 * each), numbers.end());
    }
    /// All of y, and behind it all of the derivatives by x.
    std::vector<Value> expected() const
    {
        std::vector<Value> all;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const Value leaky = x[i] > 0 ? x[i] : static_cast<Value>(how.slope) * x[i];
            all.push_back(leaky * (kept[i] ? Value(how.scale) : Value(0)));
        }
        for (std::size_t i = 0; i < x.size(); ++i) {
            const Value above = Value(how.scale);
            const Value factor = all[i] > 0 ? above : all[i] < 0 ? above * static_cast<Value>(how.slope) : Value(0);
            all.push_back(byY[i] * factor);
        }
        return all;
    }
};

template <typename Value>
std::vector<Value> found(const Dropping<Value>& dropping, bool packs, at::ScalarType type)
{
    const at::Tensor count = counters();
    const cuda::Kept kept = keptOf(count, dropping.x.size() / 2);
    cuda::LeakyDropout how = dropping.how;
    how.packs = packs;
    const at::Tensor x = placed(dropping.x, type);
    const at::Tensor byY = placed(dropping.byY, type);
    const at::Tensor y = at::full_like(x, 7);
    const at::Tensor byX = at::full_like(x, 7);
    cuda::leakyDropout(how, kept, x.const_data_ptr<Value>(), y.mutable_data_ptr<Value>(), queue());
    cuda::leakyDropoutBack(how, y.const_data_ptr<Value>(), byY.const_data_ptr<Value>(), byX.mutable_data_ptr<Value>(),
                           dropping.x.size(), queue());
    return onHost<Value>(at::cat({y, byX}));
}

template <typename Value>
void checkSame(const std::vector<Value>& found, const std::vector<Value>& expected)
{
    REQUIRE(found.size() == expected.size());
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        wrong += found[i] == expected[i] || (std::isnan(found[i]) && std::isnan(expected[i])) ? 0 : 1;
    }
    CHECK(wrong == 0);
}

}  // namespace

TEST_CASE("dropout keeps by half-words, each part of a batch by its own")
{
    constexpr std::size_t kEach = 8 * 300 + 5;
    const at::Tensor count = counters();
    const at::Tensor kept = empty(2 * kEach, at::kBool);
    cuda::fillKept(keptOf(count, kEach), kept.mutable_data_ptr<bool>(), queue());
    const at::Tensor found = kept.to(at::kCPU);
    const std::vector<bool> expected = expectedKept(kEach);
    CHECK(std::equal(expected.begin(), expected.end(), found.const_data_ptr<bool>()));
}

TEST_CASE("leaky ReLU and dropout in one pass, there and back")
{
    for (const std::size_t each : {8 * 300, 8 * 300 + 5, 3}) {
        CAPTURE(each);
        for (const bool packs : {false, true}) {
            if (packs && each % 8 != 0) {
                continue;
            }
            CAPTURE(packs);
            const Dropping<float> narrow(each);
            checkSame(found(narrow, packs, at::kFloat), narrow.expected());
            const Dropping<double> wide(each);
            checkSame(found(wide, packs, at::kDouble), wide.expected());

            // Computed in float from rounded numbers, and rounded.
            const at::Tensor count = counters();
            const at::Tensor x = placed(narrow.x, at::kFloat).to(at::kBFloat16);
            const at::Tensor byY = placed(narrow.byY, at::kFloat).to(at::kBFloat16);
            const at::Tensor y = at::full_like(x, 7);
            const at::Tensor byX = at::full_like(x, 7);
            cuda::LeakyDropout how = narrow.how;
            how.packs = packs;
            cuda::leakyDropoutBf16(how, keptOf(count, each), x.const_data_ptr(), y.mutable_data_ptr(), queue());
            cuda::leakyDropoutBackBf16(how, y.const_data_ptr(), byY.const_data_ptr(), byX.mutable_data_ptr(),
                                       narrow.x.size(), queue());
            Dropping<float> rounded = narrow;
            rounded.x = onHost<float>(x.to(at::kFloat));
            rounded.byY = onHost<float>(byY.to(at::kFloat));
            const at::Tensor expected = placed(rounded.expected(), at::kFloat).to(at::kBFloat16).to(at::kFloat);
            checkSame(onHost<float>(at::cat({y, byX}).to(at::kFloat)), onHost<float>(expected));
        }
    }
}

TEST_CASE("a batch is gathered from its places, mirrored where they say so")
{
    const Pictures pictures;
    const auto values = static_cast<std::int64_t>(3 * pictures.shape.size());
    for (const auto& [number, which] : {std::pair{0, std::vector<std::int64_t>{7, 0, 9}}, {1, {2, 3, 8}}}) {
        const at::Tensor wide = empty(values, at::kFloat);
        cuda::gatherPictures(pictures.onDevice(), pictures.batch(number), wide.mutable_data_ptr<float>(), queue());
        CHECK(onHost<float>(wide) == pictures.expected(which));
        const at::Tensor narrow = empty(values, at::kBFloat16);
        cuda::gatherPicturesBf16(pictures.onDevice(), pictures.batch(number), narrow.mutable_data_ptr(), queue());
        CHECK(at::equal(narrow, wide.to(at::kBFloat16)));
    }
    const at::Tensor labels = placed<std::int64_t>({10, 11, 12, 13, 14}, at::kLong);
    const at::Tensor found = empty(3, at::kLong);
    cuda::gatherLabels(labels.const_data_ptr<std::int64_t>(), pictures.batch(1), found.mutable_data_ptr<std::int64_t>(),
                       queue());
    CHECK(onHost<std::int64_t>(found) == std::vector<std::int64_t>{11, 11, 14});
}

TEST_CASE("a step's losses go to its place in the ring, and the next step's are noted behind them")
{
    for (const at::ScalarType type : {at::kFloat, at::kDouble}) {
        constexpr std::int64_t kColumns = 45;  // more than there are threads
        const at::Tensor count = counters();
        const at::Tensor row = at::arange(kColumns, at::TensorOptions(kernelPlace()).dtype(type));
        const at::Tensor ring = at::zeros({5, kColumns}, row.options());
        const at::Tensor expected = ring.clone();
        for (int step = 0; step < 2; ++step) {
            if (type == at::kFloat) {
                cuda::endStep(row.const_data_ptr<float>(), ring.mutable_data_ptr<float>(), kColumns,
                              count.mutable_data_ptr<std::int64_t>(), queue());
            } else {
                cuda::endStep(row.const_data_ptr<double>(), ring.mutable_data_ptr<double>(), kColumns,
                              count.mutable_data_ptr<std::int64_t>(), queue());
            }
            expected[2 + step].copy_(row);
            row.add_(1);
        }
        CHECK(at::equal(ring, expected));
        CHECK(onHost<std::int64_t>(count) == std::vector<std::int64_t>{kStep + 2, 4});
    }
}

}  // namespace ganimede::test
