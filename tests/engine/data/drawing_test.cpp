#include "engine/data/drawing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/data/picture.h"

namespace ganimede::test {
namespace {

double centreOf(int cell, int side)
{
    return (2.0 * cell + 1.0) / side - 1.0;
}

/// How far a point lies from the path, by trying every segment.
double distanceToPath(double x, double y, const std::vector<Point>& path)
{
    double nearest = std::hypot(x - path[0].x, y - path[0].y);
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const double dx = static_cast<double>(path[i + 1].x) - path[i].x;
        const double dy = static_cast<double>(path[i + 1].y) - path[i].y;
        const double square = dx * dx + dy * dy;
        const double along = square > 0 ? ((x - path[i].x) * dx + (y - path[i].y) * dy) / square : 0;
        const double t = std::clamp(along, 0.0, 1.0);
        nearest = std::min(nearest, std::hypot(x - path[i].x - t * dx, y - path[i].y - t * dy));
    }
    return nearest;
}

float weightAt(const DensityGrid& grid, double x, double y)
{
    const int column = static_cast<int>((x + 1) / 2 * grid.side);
    const int row = static_cast<int>((y + 1) / 2 * grid.side);
    return grid.weights[static_cast<std::size_t>(row * grid.side + column)];
}

TEST_CASE("brushCoversTheCellsWithinItsRadiusOfThePath")
{
    const std::vector<std::vector<Point>> paths = {
        {{0.1f, 0.2f}},                                               // a dot
        {{-0.5f, 0.3f}, {0.6f, 0.3f}},                                // level
        {{0.2f, -0.7f}, {0.2f, 0.7f}},                                // upright
        {{-0.9f, -0.8f}, {0.7f, 0.9f}, {0.9f, -0.9f}},                // slanted both ways
        {{0.3f, 0.3f}, {0.3f, 0.3f}, {0.31f, 0.3f}},                  // a mouse that hardly moves
        {{-3.0f, 0.0f}, {0.0f, 3.0f}, {0.98f, 0.98f}, {2.0f, 2.0f}},  // out of the canvas and back
    };
    for (const double radius : {0.02, 0.06, 0.4, 3.0}) {
        for (const auto& path : paths) {
            CAPTURE(radius);
            CAPTURE(path.size());
            const DensityGrid grid = rasterise({Stroke{false, radius, 0.5, path}}, 64);
            for (int row = 0; row < 64; ++row) {
                for (int column = 0; column < 64; ++column) {
                    const double distance = distanceToPath(centreOf(column, 64), centreOf(row, 64), path);
                    if (std::abs(distance - std::max(radius, 1.4143 / 64)) > 1e-6) {
                        const bool covered = distance < std::max(radius, 1.4143 / 64);
                        REQUIRE(grid.weights[static_cast<std::size_t>(row * 64 + column)] == (covered ? 0.5f : 0.0f));
                    }
                }
            }
        }
    }
}

TEST_CASE("brushRaisesToItsDensityAndNeverLowers")
{
    const Stroke dense{false, 0.2, 2.0, {{0, 0}}};
    const Stroke thin{false, 0.4, 0.5, {{0, 0}}};
    const DensityGrid grid = rasterise({dense, thin});
    CHECK(weightAt(grid, 0, 0) == 2.0f);
    CHECK(weightAt(grid, 0.3, 0) == 0.5f);
    CHECK(weightAt(grid, 0.5, 0) == 0.0f);
    CHECK(grid.weights == rasterise({thin, dense}).weights);
}

TEST_CASE("eraserClearsWhatWasPaintedBefore")
{
    const Stroke line{false, 0.1, 1.0, {{-0.8f, 0}, {0.8f, 0}}};
    const Stroke eraser{true, 0.2, 1.0, {{0, 0}}};
    const DensityGrid grid = rasterise({line, eraser});
    CHECK(weightAt(grid, 0, 0) == 0.0f);
    CHECK(weightAt(grid, -0.5, 0) == 1.0f);
    CHECK(weightAt(grid, 0.5, 0) == 1.0f);
    CHECK(weightAt(rasterise({line, eraser, line}), 0, 0) == 1.0f);
    for (const Point& p : samplePoints(grid, 2000, 1)) {
        REQUIRE(std::hypot(p.x, p.y) > 0.2 - 2.0 / kDrawingSide);
    }
}

TEST_CASE("theFinestBrushLeavesAnUnbrokenTrace")
{
    const Stroke stroke{false, 1e-6, 1.0, {{-0.83f, -0.61f}, {0.77f, 0.42f}}};
    const DensityGrid grid = rasterise({stroke});
    for (int i = 0; i <= 1000; ++i) {
        const double t = i / 1000.0;
        REQUIRE(weightAt(grid, -0.83 + t * 1.6, -0.61 + t * 1.03) == 1.0f);
    }
}

TEST_CASE("paintingPointByPointEqualsPaintingAtOnce")
{
    Stroke stroke{false, 0.05, 1.5, {}};
    DensityGrid live = rasterise(std::vector<Stroke>{});
    for (int i = 0; i < 60; ++i) {
        stroke.path.push_back(
            {0.8f * std::cos(0.2f * static_cast<float>(i)), 0.7f * std::sin(0.3f * static_cast<float>(i))});
        paint(live, stroke, i == 0 ? 0 : stroke.path.size() - 2);
    }
    CHECK(live.weights == rasterise({stroke}).weights);
    CHECK(live.total() > 0);
}

TEST_CASE("strokesWithoutFinitePointsPaintNothing")
{
    const float huge = 3e38f;
    CHECK(rasterise({Stroke{}}).total() == 0);
    CHECK(rasterise({Stroke{false, 0.1, 1.0, {{NAN, 0}}}}).total() == 0);
    CHECK(rasterise({Stroke{false, 0.1, 1.0, {{0, 0}, {INFINITY, 0}}}}).total() == 0);
    CHECK(rasterise({Stroke{false, 0.1, 1.0, {{huge, huge}, {huge, -huge}}}}).total() == 0);
    CHECK(rasterise({Stroke{false, 0.1, 1.0, {{-huge, 0}, {huge, 0}}}}).total() > 0);
}

TEST_CASE("samplesFollowTheWeights")
{
    DensityGrid grid{4, std::vector<float>(16, 0.0f)};
    grid.weights[0] = 1;   // lower left
    grid.weights[3] = 3;   // lower right
    grid.weights[12] = 4;  // upper left
    constexpr int kCount = 80000;
    const std::vector<Point> points = samplePoints(grid, kCount, 5);
    REQUIRE(points.size() == kCount);
    int counts[3] = {};
    double sumX = 0;
    for (const Point& p : points) {
        REQUIRE((std::abs(p.x) >= 0.5f && std::abs(p.x) <= 1.0f && std::abs(p.y) >= 0.5f && std::abs(p.y) <= 1.0f));
        ++counts[p.y > 0 ? 2 : p.x > 0 ? 1 : 0];
        sumX += std::abs(p.x);
    }
    // Binomial counts within 5 standard deviations: two-sided odds 6e-7 each.
    for (int k = 0; k < 3; ++k) {
        const double share = (k == 0 ? 1.0 : k == 1 ? 3.0 : 4.0) / 8.0;
        CHECK(std::abs(counts[k] - share * kCount) < 5 * std::sqrt(kCount * share * (1 - share)));
    }
    CHECK(std::abs(sumX / kCount - 0.75) < 5 * 0.5 / std::sqrt(12.0 * kCount));
}

TEST_CASE("samplesOfALargeUnevenGridFollowTheWeights")
{
    DensityGrid grid{kDrawingSide, std::vector<float>(kDrawingSide * kDrawingSide)};
    for (std::size_t cell = 0; cell < grid.weights.size(); ++cell) {
        grid.weights[cell] = static_cast<float>(cell % kDrawingSide);  // denser to the right, in proportion
    }
    const std::vector<Point> points = samplePoints(grid, 100000, 9);
    double sum = 0;
    for (const Point& p : points) {
        sum += (p.x + 1) / 2;
    }
    // x has density 2x on [0, 1]: mean 2/3 (less 1/(6 side), for cells), deviation sqrt(1/18).
    CHECK(std::abs(sum / 1e5 - 2.0 / 3.0) < 5 * std::sqrt(1.0 / 18.0 / 1e5) + 1.0 / kDrawingSide);
}

TEST_CASE("anEmptyGridGivesNoPoints")
{
    CHECK(samplePoints(rasterise(std::vector<Stroke>{}), 100, 1).empty());
    CHECK(samplePoints(rasterise(Picture{}), 100, 1).empty());
}

TEST_CASE("pictureIsCentredUprightAndDarkIsDense")
{
    // Two pixels wide, four high: black above, half grey below on the left.
    const Picture picture{2, 4, {255, 255, 255, 255, 128, 0, 128, 0}};
    const DensityGrid grid = rasterise(picture);
    CHECK(weightAt(grid, -0.2, 0.5) == 1.0f);
    CHECK(weightAt(grid, 0.2, 0.5) == 1.0f);
    CHECK(weightAt(grid, -0.2, -0.5) == doctest::Approx(128.0 / 255.0));
    CHECK(weightAt(grid, 0.2, -0.5) == 0.0f);
    CHECK(weightAt(grid, 0.2, 0.89) == 1.0f);  // nine tenths up
    CHECK(weightAt(grid, 0.2, 0.91) == 0.0f);
    CHECK(weightAt(grid, 0.44, 0.5) == 1.0f);  // and half as wide
    CHECK(weightAt(grid, 0.46, 0.5) == 0.0f);
}

TEST_CASE("pictureIsShrunkByAveragingOverAreas")
{
    std::vector<std::uint8_t> grey(256 * 64);
    for (std::size_t i = 0; i < grey.size(); ++i) {
        grey[i] = static_cast<std::uint8_t>(i % 2 == 0 ? 0 : 200);  // columns in turn
    }
    const Picture picture = pictureFromGrey(grey, 256, 64);
    CHECK(picture.width == 128);
    CHECK(picture.height == 32);
    CHECK(picture.darkness == std::vector<std::uint8_t>(128 * 32, 155));
}

TEST_CASE("pictureKeepsItsMeanAtAwkwardSizes")
{
    std::vector<std::uint8_t> grey(301 * 173);
    for (std::size_t i = 0; i < grey.size(); ++i) {
        grey[i] = static_cast<std::uint8_t>((i % 301 + i / 301) / 2);
    }
    const Picture picture = pictureFromGrey(grey, 301, 173);
    CHECK(picture.width == 128);
    CHECK(picture.height == 74);
    const double before = std::accumulate(grey.begin(), grey.end(), 0.0) / static_cast<double>(grey.size());
    const double after = std::accumulate(picture.darkness.begin(), picture.darkness.end(), 0.0) / (128 * 74);
    CHECK(std::abs(255 - before - after) < 0.5);
}

TEST_CASE("smallPicturesStayAsTheyAre")
{
    const std::vector<std::uint8_t> grey{0, 255, 100};
    CHECK(pictureFromGrey(grey, 3, 1) == Picture{3, 1, {255, 0, 155}});
    CHECK_THROWS_AS(pictureFromGrey(grey, 2, 1), Error);
    CHECK_THROWS_AS(pictureFromGrey({}, 0, 0), Error);
    const std::vector<std::uint8_t> thin(10000, 0);
    CHECK(pictureFromGrey(thin, 10000, 1).height == 1);
}

}  // namespace
}  // namespace ganimede::test
