#include "engine/data/line_density.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

#include <doctest/doctest.h>

#include "engine/core/error.h"

// Where chance enters, the bound is one that a right implementation exceeds with at most one seed in a million; the
// seeds are fixed, so that a test passes always or never.
namespace ganimede {
namespace {

constexpr double kSigmas = 5;             // of a mean of many: two-sided odds 6e-7
constexpr double kKolmogorovLimit = 2.7;  // of sqrt(n) D: exceeded with odds 2 exp(-2 * 2.7^2) = 9e-7

DataSpec dataOf(const std::string& kind)
{
    DataSpec data;
    data.kind = kind;
    data.mean = -0.2;
    data.spread = 0.15;
    data.curve = {0, 1, 0};
    return data;
}

double normalBelow(double x, double mean, double deviation)
{
    return 0.5 * std::erfc((mean - x) / deviation / std::numbers::sqrt2);
}

/// The largest distance between the share of samples below x and the probability, times the root of their number.
double kolmogorov(std::vector<float> x, const std::function<double(double)>& below)
{
    std::ranges::sort(x);
    const double n = static_cast<double>(x.size());
    double distance = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double p = below(static_cast<double>(x[i]));
        distance = std::max({distance, p - static_cast<double>(i) / n, static_cast<double>(i + 1) / n - p});
    }
    return distance * std::sqrt(n);
}

double integral(const DataSpec& data, double from, double to)
{
    constexpr int kPieces = 40'000;
    double sum = 0;
    for (int i = 0; i < kPieces; ++i) {
        sum += lineDensity(data, from + (to - from) * (i + 0.5) / kPieces);
    }
    return sum * (to - from) / kPieces;
}

TEST_CASE("samples of a density on a line are distributed as it says")
{
    const std::vector<std::pair<std::string, std::function<double(double)>>> cases{
        {"normal-1d", [](double x) { return normalBelow(x, -0.2, 0.15); }},
        {"uniform-1d",
         [](double x) { return std::clamp((x + 0.2) / (2 * std::numbers::sqrt3 * 0.15) + 0.5, 0.0, 1.0); }},
        {"mixture-1d",
         [](double x) {
             return (normalBelow(x, -0.5, 0.08) + normalBelow(x, 0, 0.08) + normalBelow(x, 0.55, 0.08)) / 3;
         }},
        {"drawn-1d", [](double x) { return x < 0 ? (1 + x) * (1 + x) / 2 : 1 - (1 - x) * (1 - x) / 2; }},
    };
    for (const auto& single : cases) {
        const auto& kind = single.first;
        const auto& below = single.second;
        const DatasetPtr set = makeDataset(dataOf(kind), 3);
        CHECK(set->dimensions == 1);
        CHECK(set->size() == 12'000);
        CHECK(std::ranges::all_of(set->y, [](float y) { return y == 0; }));
        CHECK_MESSAGE(kolmogorov(set->x, below) < kKolmogorovLimit, kind);
        const auto tooHigh = [&](double x) { return std::min(1.0, below(x) + 0.03); };
        CHECK_MESSAGE(kolmogorov(set->x, tooHigh) > kKolmogorovLimit, kind);  // a distance of .03 would show
    }
}

TEST_CASE("mean and spread are those of the samples")
{
    for (const char* kind : {"normal-1d", "uniform-1d"}) {
        const DatasetPtr set = makeDataset(dataOf(kind), 11);
        double sum = 0, squares = 0;
        for (const float x : set->x) {
            sum += static_cast<double>(x);
            squares += (static_cast<double>(x) + 0.2) * (static_cast<double>(x) + 0.2);
        }
        const double n = static_cast<double>(set->size());
        CHECK(std::abs(sum / n + 0.2) < kSigmas * 0.15 / std::sqrt(n));
        // The variance of a squared deviation is at most 2 sigma^4 for both.
        CHECK(std::abs(squares / n - 0.15 * 0.15) < kSigmas * std::sqrt(2 / n) * 0.15 * 0.15);
    }
}

TEST_CASE("densities integrate to one, and are what they are called")
{
    for (const char* kind : {"normal-1d", "uniform-1d", "mixture-1d", "drawn-1d"}) {
        CHECK_MESSAGE(integral(dataOf(kind), -2, 2) == doctest::Approx(1).epsilon(2e-4), kind);
    }
    CHECK(lineDensity(dataOf("normal-1d"), -0.2) == doctest::Approx(1 / (0.15 * std::sqrt(2 * std::numbers::pi))));
    CHECK(lineDensity(dataOf("uniform-1d"), -0.2 + 0.27) == 0);
    CHECK(lineDensity(dataOf("drawn-1d"), 0) == doctest::Approx(1));
    CHECK(lineDensity(dataOf("drawn-1d"), 0.5) == doctest::Approx(0.5));
    CHECK(lineDensity(dataOf("drawn-1d"), 1.01) == 0);
    CHECK_THROWS_AS(lineDensity(dataOf("heart"), 0), Error);
}

TEST_CASE("a drawn curve of height 1 reaches the top of the stage, others leave a fifth free")
{
    CHECK(topDensity(dataOf("drawn-1d")) == doctest::Approx(1));  // the triangle's area is 1
    DataSpec half = dataOf("drawn-1d");
    half.curve = {0.5, 0.5, 0.5};  // area 1
    CHECK(topDensity(half) == doctest::Approx(2 * lineDensity(half, 0)));
    CHECK(topDensity(dataOf("normal-1d")) == doctest::Approx(1.25 * lineDensity(dataOf("normal-1d"), -0.2)));
    half.curve = {};
    CHECK(topDensity(half) == 1);
}

TEST_CASE("no sample falls where a drawn curve lies on the ground")
{
    DataSpec data = dataOf("drawn-1d");
    data.curve = {0, 0, 1, 0, 0, 0, 0, 0.5, 0.5};  // peaks around -.5, a gap from -.25 to .5, a plateau from .75
    const DatasetPtr set = makeDataset(data, 5);
    int left = 0;
    for (const float x : set->x) {
        REQUIRE(((x >= -0.75f && x <= -0.25f) || (x >= 0.5f && x <= 1.0f)));
        left += x < 0 ? 1 : 0;
    }
    const double share = 1.0 / (1.0 + 0.75);  // by area, in steps: 1 against .25 + .5
    const double n = static_cast<double>(set->size());
    CHECK(std::abs(left / n - share) < kSigmas * std::sqrt(share * (1 - share) / n));
}

TEST_CASE("a larger set on a line begins with the points of a smaller one")
{
    for (const char* kind : {"normal-1d", "uniform-1d", "mixture-1d", "drawn-1d"}) {
        DataSpec data = dataOf(kind);
        const DatasetPtr large = makeDataset(data, 2);
        data.size = 1'000;
        const DatasetPtr small = makeDataset(data, 2);
        CHECK_MESSAGE(std::equal(small->x.begin(), small->x.end(), large->x.begin()), kind);
        CHECK_MESSAGE(makeDataset(data, 3)->x != small->x, kind);
    }
}

TEST_CASE("a curve that encloses nothing gives no data")
{
    DataSpec data = dataOf("drawn-1d");
    for (const std::vector<double>& curve : {std::vector<double>{}, {1}, {0, 0, 0}}) {
        data.curve = curve;
        CHECK(lineDensity(data, 0) == 0);
        CHECK_THROWS_AS(makeDataset(data, 1), Error);
    }
}

}  // namespace
}  // namespace ganimede
