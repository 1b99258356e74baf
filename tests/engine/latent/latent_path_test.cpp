#include <cmath>
#include <limits>
#include <span>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/images/image_wall.h"
#include "engine/latent/latent_blend.h"
#include "engine/latent/latent_path.h"
#include "engine/latent/way_movie.h"

namespace ganimede {
namespace {

const LatentSpec kHundred{100, LatentKind::gaussian};

double length(const Latent& z)
{
    double sum = 0;
    for (const float value : z) {
        sum += static_cast<double>(value) * static_cast<double>(value);
    }
    return std::sqrt(sum);
}

double angle(const Latent& a, const Latent& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    }
    return std::acos(std::clamp(sum / (length(a) * length(b)), -1.0, 1.0));
}

double furthest(const Latent& a, const Latent& b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        most = std::max(most, std::fabs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    }
    return most;
}

}  // namespace

TEST_CASE("a seed names the latent that the command line's samples begin with")
{
    for (const LatentKind kind : {LatentKind::gaussian, LatentKind::uniform}) {
        const LatentSpec latent{20, kind};
        CHECK(latentOfSeed(latent, 12) == fixedLatents(latent, 12, streams::kLatentSamples, 1));
        const auto many = fixedLatents(latent, 12, streams::kLatentSamples, 9);
        CHECK(latentOfSeed(latent, 12) == Latent(many.begin(), many.begin() + 20));
        CHECK(latentOfSeed(latent, 12) != latentOfSeed(latent, 13));
    }
}

TEST_CASE("a spherical way has exact ends, even turns and lengths that go evenly")
{
    const Latent a = latentOfSeed(kHundred, 1);
    const Latent b = truncated(latentOfSeed(kHundred, 2), 1.5);
    CHECK(mixedSpherically(a, b, 0) == a);
    CHECK(mixedSpherically(a, b, 1) == b);
    const double whole = angle(a, b);
    for (const double t : {0.1, 0.25, 0.5, 0.9}) {
        const Latent z = mixedSpherically(a, b, t);
        CHECK(length(z) == doctest::Approx((1 - t) * length(a) + t * length(b)).epsilon(1e-6));
        CHECK(angle(a, z) == doctest::Approx(t * whole).epsilon(1e-5));
    }
    // A straight one passes nearer to the middle of the space.
    CHECK(length(mixedLinearly(a, b, 0.5)) < 0.9 * length(mixedSpherically(a, b, 0.5)));
    CHECK(furthest(mixedSpherically(a, b, 1e-7), a) < 1e-4);
}

TEST_CASE("a spherical way holds for directions that are opposite, the same or none")
{
    const Latent a = latentOfSeed(kHundred, 3);
    const Latent opposite = truncated(a, -2);
    for (const double t : {0.0, 0.2, 0.5, 0.8, 1.0}) {
        const Latent z = mixedSpherically(a, opposite, t);
        CHECK(length(z) == doctest::Approx((1 + t) * length(a)).epsilon(1e-5));
        CHECK(angle(a, z) == doctest::Approx(t * std::acos(-1.0)).epsilon(1e-3));
    }
    const Latent longer = truncated(a, 3);
    CHECK(furthest(mixedSpherically(a, longer, 0.5), truncated(a, 2)) < 1e-4);
    const Latent none(a.size(), 0.0F);
    CHECK(furthest(mixedSpherically(none, a, 0.25), truncated(a, 0.25)) < 1e-5);
    CHECK(mixedSpherically(none, none, 0.5) == none);
    CHECK(mixedSpherically(Latent{2}, Latent{-4}, 0.5) == Latent{-1});  // one dimension has no way round
    CHECK(mixedSpherically(Latent{1, 0}, Latent{-1, 0}, 0.5)[0] == doctest::Approx(0).epsilon(1e-6));
}

TEST_CASE("a path goes through its key points and keeps to its ends")
{
    const std::vector<Latent> points{latentOfSeed(kHundred, 1), latentOfSeed(kHundred, 2), latentOfSeed(kHundred, 3),
                                     latentOfSeed(kHundred, 4)};
    for (const PathKind kind : {PathKind::linear, PathKind::spherical}) {
        const LatentPath path(points, kind);
        for (std::size_t i = 0; i < points.size(); ++i) {
            CHECK(path.at(positionOf(i, points.size())) == points[i]);
        }
        CHECK(path.at(-1) == points.front());
        CHECK(path.at(7) == points.back());
        CHECK(path.at(0.5) == mixed(kind, points[1], points[2], 0.5));
        const auto row = path.evenly(7);
        REQUIRE(row.size() == 700);
        CHECK(Latent(row.begin() + 200, row.begin() + 300) == points[1]);
        CHECK(path.evenly(1) == path.at(0.5));
    }
}

TEST_CASE("a path that cannot be gone is refused in a sentence")
{
    const Latent a{1, 2};
    const float nan = std::numeric_limits<float>::quiet_NaN();
    CHECK_THROWS_AS(LatentPath({a}, PathKind::linear), Error);
    CHECK_THROWS_AS(LatentPath({}, PathKind::linear), Error);
    CHECK_THROWS_AS(LatentPath({{}, {}}, PathKind::linear), Error);
    CHECK_THROWS_AS(LatentPath({a, {1, 2, 3}}, PathKind::spherical), Error);
    CHECK_THROWS_WITH_AS(LatentPath({a, {1, nan}}, PathKind::spherical), doctest::Contains("not finite"), Error);
}

TEST_CASE("the walk of equal components goes from -1 to 1 in ten pictures")
{
    const auto row = constantWalk(100).evenly(kConstantWalkPictures);
    REQUIRE(row.size() == 1000);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const double expected = -1 + 2.0 * static_cast<double>(i / 100) / 9;
        CHECK(static_cast<double>(row[i]) == doctest::Approx(expected).epsilon(1e-6));
    }
}

TEST_CASE("change is counted in grey levels for the whole path")
{
    // Three pictures of two pixels: nothing changes, then one of two pixels goes from black to white.
    const std::vector<float> pictures{-1, -1, -1, -1, 1, -1};
    const auto changes = changeAlong(pictures, 2);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0] == 0);
    CHECK(changes[1] == doctest::Approx(2 * 255 / 2.0));
    CHECK(changeAlong(std::vector<float>{0, 0}, 2).empty());
}

TEST_CASE("a way becomes a movie, there or there and back")
{
    const ImageShape shape{3, 1, 2};
    std::vector<float> pictures(4 * shape.size(), -1.0F);
    pictures[0] = 1;                 // the first: red left
    pictures[shape.size() + 3] = 1;  // the second: green right
    const auto there = wayMovie(pictures, shape, 40, false);
    REQUIRE(there.size() == 4);
    CHECK(there[0].height == 160);
    CHECK(there[0].width == 320);
    CHECK(there[0].milliseconds == 40);
    REQUIRE(there[0].pixels.size() == 160 * 320 * 3);
    CHECK(there[0].pixels[0] == 255);
    CHECK(there[0].pixels[1] == 0);
    CHECK(there[0].pixels[160 * 3] == 0);
    CHECK(there[1].pixels[319 * 3 + 1] == 255);
    const auto back = wayMovie(pictures, shape, 40, true);
    REQUIRE(back.size() == 6);
    CHECK(back[5].pixels == there[1].pixels);
    CHECK(wayMovie(std::span(pictures).first(shape.size()), shape, 40, true).size() == 1);
}

TEST_CASE("the pad counts seeds as the visualizer does and has no jumps")
{
    CHECK(padSeed(7, 3) == 307);
    CHECK(padSeed(-1, 0) == 0xFFFFFFFF);
    CHECK(padLatent(kHundred, 4, 2) == latentOfSeed(kHundred, 204));
    CHECK(padLatent(kHundred, -1, 0) == latentOfSeed(kHundred, 0xFFFFFFFF));
    const Latent left = latentOfSeed(kHundred, 204);
    const Latent right = latentOfSeed(kHundred, 205);
    CHECK(padLatent(kHundred, 4.25, 2) == mixedSpherically(left, right, 0.25));
    CHECK(padLatent(kHundred, 4, 2.5) == mixedSpherically(left, latentOfSeed(kHundred, 304), 0.5));
    for (const double at : {4.0, 5.0, -3.0}) {
        CHECK(furthest(padLatent(kHundred, at - 1e-6, 2.3), padLatent(kHundred, at + 1e-6, 2.3)) < 1e-3);
        CHECK(furthest(padLatent(kHundred, 1.7, at - 1e-6), padLatent(kHundred, 1.7, at + 1e-6)) < 1e-3);
    }
    CHECK(padLatent(kHundred, 1e300, 0) == padLatent(kHundred, kPadReach, 0));
}

TEST_CASE("four corners blend to each other")
{
    const LatentCorners corners{{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    for (const PathKind kind : {PathKind::linear, PathKind::spherical}) {
        CHECK(cornerLatent(corners, 0, 0, kind) == corners.topLeft);
        CHECK(cornerLatent(corners, 1, 0, kind) == corners.topRight);
        CHECK(cornerLatent(corners, 0, 1, kind) == corners.bottomLeft);
        CHECK(cornerLatent(corners, 9, 9, kind) == corners.bottomRight);
    }
    CHECK(cornerLatent(corners, 0.5, 0, PathKind::linear) == Latent{0.5F, 0.5F});
    CHECK(length(cornerLatent(corners, 0.5, 0, PathKind::spherical)) == doctest::Approx(1));
}

TEST_CASE("truncation scales towards the mean, arithmetic is component by component")
{
    const Latent z{2, -4};
    CHECK(truncated(z, 0.5) == Latent{1, -2});
    CHECK(truncated(z, 0) == Latent{0, 0});
    CHECK(truncated(z, 1) == z);
    CHECK(truncated(z, 0.5, Latent{4, 4}) == Latent{3, 0});
    CHECK(truncated(z, 0, Latent{4, 4}) == Latent{4, 4});
    CHECK(latentSum(z, Latent{1, 1}, Latent{0, 3}) == Latent{1, -2});
    CHECK(meanLatent(Latent{1, 2, 3, 6}, 2) == Latent{2, 4});
}

}  // namespace ganimede
