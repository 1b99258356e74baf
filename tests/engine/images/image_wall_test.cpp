#include <algorithm>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/streams.h"
#include "engine/images/image_wall.h"
#include "tests/engine/still_image_trainer.h"

namespace ganimede::test {
namespace {

/// A generator whose picture is two pixels: the latent's first number, and the label.
class EchoTrainer : public StillImageTrainer {
public:
    void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                  std::span<float> images) const override
    {
        const std::size_t dimensions = z.size() / labels.size();
        most = std::max(most, labels.size());
        REQUIRE(images.size() == 2 * labels.size());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            images[2 * i] = z[i * dimensions];
            images[2 * i + 1] = static_cast<float>(labels[i]);
        }
    }

    mutable std::size_t most = 0;  // pictures at once
};

}  // namespace

TEST_CASE("fixed latents depend on seed and stream, and the first ones on nothing else")
{
    const LatentSpec latent{3, LatentKind::gaussian};
    const auto many = fixedLatents(latent, 7, streams::kLatentView, 50);
    const auto few = fixedLatents(latent, 7, streams::kLatentView, 6);
    REQUIRE(many.size() == 150);
    CHECK(std::equal(few.begin(), few.end(), many.begin()));
    CHECK(few != fixedLatents(latent, 8, streams::kLatentView, 6));
    CHECK(few != fixedLatents(latent, 7, streams::kLatentSamples, 6));
}

TEST_CASE("labels go round the classes, a class a column, where the networks are told them")
{
    ImageSpec spec;
    CHECK(labelsInTurn(spec.conditioning, 3, 4) == std::vector<std::int32_t>(4, 0));
    CHECK(sheetColumns(spec.conditioning, 3, 36) == 6);
    CHECK(sheetColumns(spec.conditioning, 3, 37) == 7);
    CHECK(sheetColumns(spec.conditioning, 3, 6) == 6);
    spec.conditioning = Conditioning::labels;
    CHECK(labelsInTurn(spec.conditioning, 3, 4) == std::vector<std::int32_t>{0, 1, 2, 0});
    CHECK(sheetColumns(spec.conditioning, 10, 60) == 10);
    CHECK(sheetColumns(spec.conditioning, 1000, 36) == 6);
}

TEST_CASE("pictures are made a few at a time, each of its own latent and label")
{
    ImageSpec spec;
    spec.latent.dimensions = 3;
    const EchoTrainer trainer;
    const auto latents = fixedLatents(spec.latent, 1, streams::kLatentView, 150);
    std::vector<std::int32_t> labels(150);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i] = static_cast<std::int32_t>(i);
    }
    const auto pictures = makePictures(trainer, spec, {1, 1, 2}, latents, labels);
    REQUIRE(pictures.size() == 300);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        CHECK(pictures[2 * i] == latents[3 * i]);
        CHECK(pictures[2 * i + 1] == static_cast<float>(i));
    }
    CHECK(trainer.most < 150);
}

TEST_CASE("a sheet lays pictures out in rows, two grey pixels apart, enlarged")
{
    // Three colour pictures of 1 x 2 pixels.
    const std::vector<float> pictures{-1, 1, 0, 0, 1, 1, /**/ -2, 2, 0, 0, 0, 0, /**/ 1, 1, 1, 1, 1, 1};
    const PictureSheet sheet = layOut(pictures, {3, 1, 2}, 2, 2);
    CHECK(sheet.width == 2 + 4 + 2 + 4 + 2);
    CHECK(sheet.height == 2 + 2 + 2 + 2 + 2);
    REQUIRE(sheet.pixels.size() == static_cast<std::size_t>(sheet.width * sheet.height * 3));
    const auto pixel = [&](int x, int y) {
        const auto at = sheet.pixels.begin() + (y * sheet.width + x) * 3;
        return std::vector<int>(at, at + 3);
    };
    CHECK(pixel(0, 0) == std::vector{128, 128, 128});
    CHECK(pixel(2, 2) == std::vector{0, 128, 255});
    CHECK(pixel(3, 3) == std::vector{0, 128, 255});
    CHECK(pixel(4, 2) == std::vector{255, 128, 255});
    CHECK(pixel(6, 2) == std::vector{128, 128, 128});
    CHECK(pixel(8, 2) == std::vector{0, 128, 128});  // what is beyond -1 is black
    CHECK(pixel(2, 6) == std::vector{255, 255, 255});
    CHECK(pixel(8, 6) == std::vector{128, 128, 128});  // no fourth picture
}

}  // namespace ganimede::test
