#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/latent/latent_plane.h"
#include "engine/latent/plane_generator.h"
#include "engine/spec/presets.h"
#include "engine/trainers/run.h"

namespace ganimede {
namespace {

const LatentSpec kGaussian{64, LatentKind::gaussian};

double apart(const Latent& a, const Latent& b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        most = std::max(most, std::fabs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    }
    return most;
}

double product(const Latent& a, const Latent& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    }
    return sum;
}

Checkpoint trained(const char* preset, std::int64_t steps)
{
    Run run(findPreset(preset)->spec, {});
    std::vector<StepLosses> losses;
    run.train(steps, losses);
    return {run.recorded(), run.state(), "fused", "0"};
}

}  // namespace

TEST_CASE("a plane goes through its three latents")
{
    const Latent a = latentOfSeed(kGaussian, 1);
    const Latent b = latentOfSeed(kGaussian, 2);
    const Latent c = latentOfSeed(kGaussian, 3);
    const LatentPlane plane = planeThrough(a, b, c);
    CHECK(plane.at(0, 0) == a);
    CHECK(apart(plane.at(1, 0), b) < 1e-6);
    CHECK(apart(plane.at(0, 1), c) < 1e-6);
    const auto [along, across] = plane.tangentsAt(0.3, -7);
    CHECK(along == plane.along);
    CHECK(across == plane.across);
}

TEST_CASE("a plane by chance has two axes at a right angle, as long as a latent")
{
    for (const LatentKind kind : {LatentKind::gaussian, LatentKind::uniform}) {
        const LatentSpec latent{64, kind};
        const Latent through = latentOfSeed(latent, 9);
        const LatentPlane plane = planeByChance(latent, through, 5);
        const double variance = kind == LatentKind::gaussian ? 1 : 1 / 3.0;
        CHECK(plane.at(0, 0) == through);
        CHECK(product(plane.along, plane.along) == doctest::Approx(64 * variance));
        CHECK(product(plane.across, plane.across) == doctest::Approx(64 * variance));
        CHECK(std::fabs(product(plane.along, plane.across)) < 1e-4);
        CHECK(planeByChance(latent, through, 5).along == plane.along);
        CHECK(planeByChance(latent, through, 7).along != plane.along);
    }
}

TEST_CASE("tangents are what a plane changes by")
{
    LatentPlane seeds;
    seeds.latent = kGaussian;
    LatentPlane corners = seeds;
    corners.kind = PlaneKind::corners;
    corners.corners = {latentOfSeed(kGaussian, 1), latentOfSeed(kGaussian, 2), latentOfSeed(kGaussian, 3),
                       latentOfSeed(kGaussian, 4)};
    constexpr double kStep = 1e-2;
    for (const LatentPlane& plane : {seeds, corners}) {
        const auto [along, across] = plane.tangentsAt(0.5, 0.5);
        const Latent here = plane.at(0.5, 0.5);
        const Latent right = plane.at(0.5 + kStep, 0.5);
        const Latent below = plane.at(0.5, 0.5 + kStep);
        for (std::size_t i = 0; i < here.size(); ++i) {
            CHECK(right[i] - here[i] ==
                  doctest::Approx(kStep * static_cast<double>(along[i])).epsilon(0.05).scale(0.02));
            CHECK(below[i] - here[i] ==
                  doctest::Approx(kStep * static_cast<double>(across[i])).epsilon(0.05).scale(0.02));
        }
    }
    // At the far corner too, where nothing lies beyond.
    const auto [along, across] = corners.tangentsAt(1, 1);
    CHECK(product(along, along) > 0);
    CHECK(product(across, across) > 0);
}

TEST_CASE("the area of a parallelogram")
{
    CHECK(areaOf(Latent{3, 0, 0}, Latent{1, 2, 0}) == doctest::Approx(6));
    CHECK(areaOf(Latent{1, 2, 3}, Latent{2, 4, 6}) == doctest::Approx(0));
    CHECK(areaOf(Latent{0, 0}, Latent{1, 1}) == 0);
}

TEST_CASE("the 2D lab's generator puts its point where its trainer does")
{
    for (const char* preset : {"ring-8", "heart"}) {
        const Checkpoint checkpoint = trained(preset, 200);
        const PlaneGenerator generator(checkpoint);
        const ExperimentSpec spec = specAt(checkpoint.recorded, checkpoint.state.step);
        const auto trainer = makeTrainer(spec, makeDataset(spec.data, spec.seed), {});
        trainer->restore(checkpoint.state);
        const LatentSpec latent = generator.info().latent;
        std::vector<float> latents;
        for (std::int64_t seed = 0; seed < 20; ++seed) {
            const Latent z = latentOfSeed(latent, seed);
            latents.insert(latents.end(), z.begin(), z.end());
        }
        std::vector<float> points(40);
        trainer->generate(latents, points);
        const auto dimensions = static_cast<std::size_t>(latent.dimensions);
        for (std::size_t i = 0; i < 20; ++i) {
            const Point point = generator.pointOf(std::span(latents).subspan(i * dimensions, dimensions));
            CHECK(point.x == doctest::Approx(points[2 * i]).epsilon(1e-4).scale(1));
            CHECK(point.y == doctest::Approx(points[2 * i + 1]).epsilon(1e-4).scale(1));
        }
        CHECK(generator.info().step == 200);
    }
}

TEST_CASE("the picture of a point has it where it is")
{
    const PlaneGenerator generator(trained("ring-8", 100));
    const Latent z = latentOfSeed(generator.info().latent, 3);
    std::vector<float> picture(generator.info().shape.size());
    generator.generate(z, std::vector<std::int32_t>(1), picture);
    const Point point = generator.pointOf(z);
    constexpr int kSide = PlaneGenerator::kStageSide;
    const auto pixel = [](float share) { return std::min(kSide - 1, static_cast<int>(share / 2 * kSide)); };
    const std::size_t at = static_cast<std::size_t>(pixel(1 - std::clamp(point.y, -0.99F, 0.99F))) * kSide +
                           static_cast<std::size_t>(pixel(1 + std::clamp(point.x, -0.99F, 0.99F)));
    CHECK(picture[kSide * kSide + at] == doctest::Approx(-0.42));  // its green
}

TEST_CASE("what is no generator of the plane is refused in a sentence")
{
    Checkpoint checkpoint = trained("ring-8", 1);
    checkpoint.state.tensors.clear();
    CHECK_THROWS_WITH_AS(PlaneGenerator{checkpoint}, doctest::Contains("generator.0.weight"), Error);
    CHECK_THROWS_WITH_AS(PlaneGenerator{trained("normal-1d", 1)}, doctest::Contains("1D lab"), Error);
}

}  // namespace ganimede
