#include <array>
#include <cmath>
#include <limits>

#include <doctest/doctest.h>

#include "engine/images/image_history.h"
#include "engine/images/image_snapshot.h"
#include "tests/engine/still_image_trainer.h"

namespace ganimede {
namespace {

/// Generates the latent's first number everywhere and scores by the first pixel.
class EchoTrainer : public test::StillImageTrainer {
public:
    void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                  std::span<float> images) const override
    {
        const std::size_t size = images.size() / labels.size();
        const std::size_t dimensions = z.size() / labels.size();
        for (std::size_t i = 0; i < images.size(); ++i) {
            images[i] = std::tanh(z[i / size * dimensions]);
        }
    }
    void score(std::span<const float> images, std::span<const std::int32_t> labels,
               std::span<float> scores) const override
    {
        const std::size_t size = images.size() / labels.size();
        for (std::size_t i = 0; i < scores.size(); ++i) {
            scores[i] = 3 * images[i * size];
        }
    }
};

ImageSet twoClasses()
{
    ImageSet set;
    set.shape = {1, 2, 2};
    set.classes = {"dark", "light"};
    for (int i = 0; i < 20; ++i) {
        set.labels.push_back(i % 2);
        set.pixels.insert(set.pixels.end(), 4, static_cast<std::uint8_t>(i % 2 == 0 ? 10 : 240));
    }
    return set;
}

ImageStepLosses lossesOf(std::int64_t step, float value)
{
    ImageStepLosses losses;
    losses.step = step;
    losses.dReal = value;
    losses.gGradient = std::numeric_limits<float>::quiet_NaN();
    return losses;
}

}  // namespace

TEST_CASE("bytesAreRoundedAndCutOff")
{
    const std::array<float, 6> values{-1, 1, 0, -3, 3, std::numeric_limits<float>::quiet_NaN()};
    std::array<std::uint8_t, 6> bytes{};
    toBytes(values, bytes);
    CHECK(bytes == std::array<std::uint8_t, 6>{0, 255, 128, 0, 255, 0});
    for (int value = 0; value < 256; ++value) {
        const std::array<std::uint8_t, 1> before{static_cast<std::uint8_t>(value)};
        std::array<float, 1> picture{};
        std::array<std::uint8_t, 1> after{};
        fromBytes(before, picture);
        toBytes(picture, after);
        CHECK(after == before);
    }
}

TEST_CASE("aLargerWallBeginsWithTheSmallerOne")
{
    const ImageSet set = twoClasses();
    ImageSpec spec;
    spec.latent.dimensions = 3;
    spec.wall = 6;
    const ImageWallPtr small = lookAtWall(EchoTrainer(), spec, set, {4, {}});
    spec.wall = 20;
    const ImageWallPtr large = lookAtWall(EchoTrainer(), spec, set, {9, {}});
    CHECK(small->step == 7);
    CHECK(std::equal(small->fakes.pixels.begin(), small->fakes.pixels.end(), large->fakes.pixels.begin()));
    CHECK(std::equal(small->reals.places.begin(), small->reals.places.end(), large->reals.places.begin()));
    CHECK(small->fakes.labels == std::vector<std::int32_t>{0, 1, 0, 1, 0, 1});
    CHECK(filmFrame(*large)->rows() == FilmFrame::kRows);
}

TEST_CASE("aWallOfOneClassHasOnlyThatClass")
{
    const ImageSet set = twoClasses();
    ImageSpec spec;
    spec.wall = 6;
    const ImageWallPtr wall = lookAtWall(EchoTrainer(), spec, set, {8, 1});
    for (std::size_t i = 0; i < wall->reals.size(); ++i) {
        CHECK(wall->reals.labels[i] == 1);
        CHECK(wall->reals.pixels[4 * i] == 240);
        CHECK(wall->reals.verdicts[i] > 0.9F);
    }
    CHECK(wall->fakes.labels == std::vector<std::int32_t>(6, 1));
    const ImageWallPtr other = lookAtWall(EchoTrainer(), spec, set, {8, 5});  // of a set that is not there any more
    CHECK(other->fakes.labels == std::vector<std::int32_t>{0, 1, 0, 1, 0, 1});
}

TEST_CASE("theWholeCourseIsKeptInBoundedMemory")
{
    ImageHistory history;
    constexpr std::int64_t kSteps = 5000;
    for (std::int64_t step = 1; step <= kSteps; ++step) {
        history.add(lossesOf(step, static_cast<float>(step)));
    }
    const std::vector<ImageLossBucket> buckets = history.buckets();
    CHECK(buckets.size() <= ImageHistory::kCapacity);
    CHECK(buckets.front().firstStep == 1);
    CHECK(buckets.back().lastStep == kSteps);
    CHECK(buckets.front().dReal == doctest::Approx(0.5 * (1 + static_cast<double>(buckets.front().lastStep))));
    CHECK(std::isnan(buckets.front().gGradient));
    history.forgetAfter(2000);
    CHECK(history.buckets().back().lastStep <= 2000);
    CHECK(history.buckets().back().lastStep > 2000 - history.stepsPerBucket());
}

}  // namespace ganimede
