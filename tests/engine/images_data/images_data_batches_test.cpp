#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/core/philox.h"
#include "engine/core/streams.h"
#include "engine/images/image_batches.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

/// Picture i has the grey value i modulo 256 at its left and 255 at its right, and the label i.
ImageSetPtr makeSet(std::size_t count, int channels = 1)
{
    ImageSet set;
    set.shape = {channels, 2, 3};
    set.classes = {"one"};
    for (std::size_t i = 0; i < count; ++i) {
        for (int row = 0; row < 2 * channels; ++row) {
            const auto left = static_cast<std::uint8_t>(i % 256);
            set.pixels.insert(set.pixels.end(), {left, 100, 255});
        }
        set.labels.push_back(static_cast<std::int32_t>(i));
    }
    return std::make_shared<const ImageSet>(std::move(set));
}

std::vector<std::uint32_t> epochOf(ImageBatches& batches, std::int64_t epoch)
{
    std::vector<std::uint32_t> order;
    const std::int64_t count = batches.plan().batchesPerEpoch();
    for (std::int64_t k = epoch * count; k < (epoch + 1) * count; ++k) {
        const auto indices = batches.indices(k);
        order.insert(order.end(), indices.begin(), indices.end());
    }
    return order;
}

TEST_CASE("everyPictureComesOnceAnEpochInAnOrderOfItsOwn")
{
    for (const std::size_t count : {1u, 2u, 64u, 65u, 1000u}) {
        ImageBatches batches(makeSet(count), 7, 64, false);
        std::vector<std::vector<std::uint32_t>> orders;
        for (std::int64_t epoch = 0; epoch < 3; ++epoch) {
            std::vector<std::uint32_t> order = epochOf(batches, epoch);
            orders.push_back(order);
            std::sort(order.begin(), order.end());
            std::vector<std::uint32_t> all(count);
            std::iota(all.begin(), all.end(), 0u);
            CHECK(order == all);
        }
        if (count > 10) {
            CHECK(orders[0] != orders[1]);
            CHECK(orders[1] != orders[2]);
        }
    }
}

TEST_CASE("theLastBatchOfAnEpochIsWhatIsLeft")
{
    const BatchPlan plan(150, 64);
    CHECK(plan.batchesPerEpoch() == 3);
    CHECK(plan.sizeOf(1) == 64);
    CHECK(plan.sizeOf(2) == 22);
    CHECK(plan.sizeOf(3) == 64);
    CHECK(plan.epochOf(2) == 0);
    CHECK(plan.epochOf(3) == 1);
    CHECK(plan.beginOf(5) == 128);
    CHECK(BatchPlan(128, 64).batchesPerEpoch() == 2);
    CHECK(BatchPlan(10, 64).sizeOf(9) == 10);
}

TEST_CASE("batchesDependOnNothingButTheirNumber")
{
    ImageBatches forwards(makeSet(500), 3, 64, true);
    ImageBatches jumping(makeSet(500), 3, 64, true);
    std::vector<std::vector<float>> filled;
    for (std::int64_t k = 0; k < 20; ++k) {
        filled.emplace_back(forwards.plan().sizeOf(k) * 6);
        forwards.fill(k, filled.back());
    }
    for (const std::int64_t k : {19, 0, 8, 7, 8, 19, 1}) {
        std::vector<float> again(jumping.plan().sizeOf(k) * 6);
        jumping.fill(k, again);
        CHECK(again == filled[static_cast<std::size_t>(k)]);
    }
    ImageBatches other(makeSet(500), 4, 64, true);
    ImageBatches forG(makeSet(500), 3, 64, true, BatchesFor::generator);
    CHECK(epochOf(other, 0) != epochOf(forwards, 0));
    CHECK(epochOf(forG, 0) != epochOf(forwards, 0));
}

TEST_CASE("theOrderIsTheShuffleThatItsHeaderNames")
{
    // Written out with single Philox blocks and a place picked by hand: the same on every machine and instruction set.
    const std::uint64_t seed = 0x123456789ABCDEFu;
    std::vector<std::uint32_t> expected(37);
    std::iota(expected.begin(), expected.end(), 0u);
    for (std::uint32_t last = 36; last > 0; --last) {
        const PhiloxBlock block = philox4x32({static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)},
                                             {last / 4, streamId("batch.images"), 5, 0});
        const auto chosen = static_cast<std::uint32_t>(std::uint64_t{block[last % 4]} * (last + 1) >> 32);
        std::swap(expected[last], expected[chosen]);
    }
    std::vector<std::uint32_t> order(37);
    shuffledOrder(streams::kBatchImages, seed, 5, order);
    CHECK(order == expected);
}

TEST_CASE("everyPictureIsAsLikelyAtEveryPlace")
{
    // 4,000 epochs of 10 pictures: 400 expected in each of 100 cells; chi-square with 81 degrees of freedom stays below
    // 130 in all but one of 2,500 seeds.
    std::vector<double> counts(100);
    std::vector<std::uint32_t> order(10);
    for (std::int64_t epoch = 0; epoch < 4000; ++epoch) {
        shuffledOrder(streams::kBatchImages, 1, epoch, order);
        for (std::size_t place = 0; place < 10; ++place) {
            ++counts[place * 10 + order[place]];
        }
    }
    double chiSquare = 0;
    for (const double count : counts) {
        chiSquare += (count - 400) * (count - 400) / 400;
    }
    CHECK(chiSquare < 130);
    CHECK(chiSquare > 40);
}

TEST_CASE("batchesAreScaledAndLabelled")
{
    ImageBatches batches(makeSet(10, 3), 1, 4, false);
    std::vector<float> out(4 * 18);
    std::vector<std::int64_t> labels(4);
    batches.fill(0, out, labels);
    const auto indices = batches.indices(0);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(labels[i] == indices[i]);
        for (std::size_t row = 0; row < 6; ++row) {
            CHECK(out[18 * i + 3 * row] == static_cast<float>(indices[i]) / 127.5f - 1.0f);
            CHECK(out[18 * i + 3 * row + 2] == 1.0f);
        }
    }
    float black = 0;
    fillPicture(std::vector<std::uint8_t>{0}, {1, 1, 1}, false, {&black, 1});
    CHECK(black == -1.0f);
}

TEST_CASE("halfOfThePicturesAreMirroredEachTimeOthers")
{
    ImageBatches batches(makeSet(1000), 1, 100, true);
    ImageBatches plain(makeSet(1000), 1, 100, false);
    std::size_t mirrored = 0;
    std::vector<std::size_t> times(1000);
    for (std::int64_t k = 0; k < 40; ++k) {
        const std::vector<std::uint8_t> flips(batches.flips(k).begin(), batches.flips(k).end());
        const auto indices = batches.indices(k);
        std::vector<float> out(600);
        batches.fill(k, out);
        for (std::size_t i = 0; i < 100; ++i) {
            const float left = static_cast<float>(indices[i] % 256) / 127.5f - 1.0f;
            CHECK(out[6 * i + (flips[i] != 0 ? 2 : 0)] == left);
            CHECK(out[6 * i + 3 + (flips[i] != 0 ? 0 : 2)] == 1.0f);
            mirrored += flips[i];
            times[indices[i]] += flips[i];
        }
        CHECK(std::ranges::count(plain.flips(k), 0) == 100);
    }
    CHECK(std::abs(static_cast<double>(mirrored) - 2000) < 4 * std::sqrt(1000.0));  // four standard deviations
    CHECK(std::ranges::count(times, 4u) < 130);  // 1 in 16 is mirrored in all four epochs: not the same ones each time
    CHECK(std::ranges::count(times, 2u) > 300);
}

TEST_CASE("emptySetsMakeNoBatches")
{
    CHECK(contains(messageOf([] { ImageBatches(makeSet(0), 1, 4, false); }), "no pictures"));
    CHECK(contains(messageOf([] { ImageBatches(makeSet(3), 1, 0, false); }), "no pictures"));
}

TEST_CASE("batchesAreQuick")
{
    ImageSet set;
    set.shape = {1, 28, 28};
    set.pixels.assign(std::size_t{60'000} * 784, 100);
    set.labels.assign(60'000, 0);
    ImageBatches batches(std::make_shared<const ImageSet>(std::move(set)), 1, 64, true);
    std::vector<float> out(64 * 784);
    const auto secondsOf = [](auto&& call) {
        double best = 1;
        for (int round = 0; round < 20; ++round) {
            const auto begin = std::chrono::steady_clock::now();
            call(round);
            best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        }
        return best;
    };
    batches.fill(0, out);
    const double batch = secondsOf([&](int round) { batches.fill(round, out); });
    const double shuffle = secondsOf([&](int round) { batches.indices((round + 1) * 938); });
    MESSAGE("a batch of 64: " << 1e6 * batch << " us; shuffling 60,000: " << 1e6 * shuffle << " us");
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && defined(__OPTIMIZE__)
    CHECK(batch < 1e-3);  // measured 2.6e-5; the rest is for machines with other work
    CHECK(shuffle < 2e-2);
#endif
}

}  // namespace
}  // namespace ganimede::test
