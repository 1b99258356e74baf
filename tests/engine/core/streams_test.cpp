// The streams against Random123's published vectors and against plain scalar code, with every set of vector
// instructions that this processor has.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/philox.h"
#include "engine/core/streams.h"
#include "tests/engine/each_target.h"

namespace ganimede::test {
namespace {

PhiloxBlock blockAt(const Stream& stream, std::size_t block)
{
    return philox4x32({static_cast<std::uint32_t>(stream.seed), static_cast<std::uint32_t>(stream.seed >> 32)},
                      {static_cast<std::uint32_t>(block), stream.id, static_cast<std::uint32_t>(stream.step),
                       static_cast<std::uint32_t>(stream.step >> 32)});
}

std::uint32_t wordAt(const Stream& stream, std::size_t i)
{
    return blockAt(stream, i / 4)[i % 4];
}

double normalAt(const Stream& stream, std::size_t i)
{
    const PhiloxBlock words = blockAt(stream, i / 4);
    const std::size_t pair = (i % 4) & ~std::size_t{1};
    const double u = (static_cast<double>(words[pair] >> 8) + 1.0) * 0x1p-24;
    const double t = 2.0 * std::numbers::pi * static_cast<double>(words[pair + 1] >> 8) * 0x1p-24;
    const double r = std::sqrt(-2.0 * std::log(u));
    return i % 2 == 0 ? r * std::cos(t) : r * std::sin(t);
}

// Lengths around the vectors' and blocks' ends.
constexpr std::size_t kLengths[] = {0, 1, 2, 3, 4, 5, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 150, 200, 1000};

const Stream kStreams[] = {
    {0, 0, 0},
    {1, streams::kBatchReal, 0},
    {0x0123456789ABCDEFu, streams::kLatentForG, 0xFEDCBA9876543210u},
    {0xFFFFFFFFFFFFFFFFu, 0xFFFFFFFFu, 0xFFFFFFFFFFFFFFFFu},
};

constexpr std::size_t kMany = 1 << 20;

}  // namespace

TEST_CASE("philox gives the words that Random123 publishes")
{
    // Random123's kat_vectors, "philox4x32 10".
    CHECK(philox4x32({0, 0}, {0, 0, 0, 0}) == PhiloxBlock{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
    CHECK(philox4x32({0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}) ==
          PhiloxBlock{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
    CHECK(philox4x32({0xa4093822, 0x299f31d0}, {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}) ==
          PhiloxBlock{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
}

TEST_CASE("words, uniforms and indices are those of the scalar code, bit for bit, on every target")
{
    forEachTarget([] {
        for (const Stream& stream : kStreams) {
            for (const std::size_t length : kLengths) {
                CAPTURE(length);
                // One more than asked for, to see that it is left alone.
                std::vector<std::uint32_t> words(length + 1, 77), indices(length + 1, 77);
                std::vector<float> uniforms(length + 1, 77.0f);
                constexpr std::uint32_t kBound = 12000;
                fillWords(stream, std::span(words).first(length));
                fillUniform(stream, std::span(uniforms).first(length));
                fillIndices(stream, kBound, std::span(indices).first(length));
                bool same = words[length] == 77 && indices[length] == 77 && uniforms[length] == 77.0f;
                for (std::size_t i = 0; i < length; ++i) {
                    const std::uint32_t word = wordAt(stream, i);
                    same = same && words[i] == word && uniforms[i] == static_cast<float>(word >> 8) * 0x1p-24f &&
                           indices[i] == (std::uint64_t{word} * kBound) >> 32;
                }
                CHECK(same);
            }
        }
    });
}

TEST_CASE("indices cover any bound and stay below it")
{
    forEachTarget([] {
        std::vector<std::uint32_t> indices(1000);
        fillIndices(kStreams[1], 1, indices);
        CHECK(std::ranges::all_of(indices, [](std::uint32_t i) { return i == 0; }));
        for (const std::uint32_t bound : {2u, 3u, 1000000u, 0xFFFFFFFFu}) {
            fillIndices(kStreams[1], bound, indices);
            for (std::size_t i = 0; i < indices.size(); ++i) {
                REQUIRE(indices[i] == (std::uint64_t{wordAt(kStreams[1], i)} * bound) >> 32);
            }
        }
    });
}

TEST_CASE("normals are within 2e-6 of the exact values on every target")
{
    forEachTarget([] {
        double worst = 0;
        for (const Stream& stream : kStreams) {
            for (const std::size_t length : kLengths) {
                std::vector<float> normals(length + 1, 77.0f);
                fillNormal(stream, std::span(normals).first(length));
                CHECK(normals[length] == 77.0f);
            }
            std::vector<float> normals(200'000);
            fillNormal(stream, normals);
            for (std::size_t i = 0; i < normals.size(); ++i) {
                worst = std::max(worst, std::fabs(normals[i] - normalAt(stream, i)));
            }
        }
        CHECK(worst <= 2e-6);
    });
}

TEST_CASE("a shorter request gives the beginning of a longer one")
{
    forEachTarget([] {
        std::vector<float> all(1000), some(333);
        fillNormal(kStreams[2], all);
        fillNormal(kStreams[2], some);
        CHECK(std::equal(some.begin(), some.end(), all.begin()));
    });
}

// The limits below are 4.4 standard deviations of each statistic: a correct generator fails one of them for one seed in
// 100,000. The seeds are fixed, so these either hold for ever or the code changed.

TEST_CASE("uniforms are uniform and uncorrelated")
{
    std::vector<float> u(kMany);
    fillUniform({42, streams::kLatentForD, 5}, u);
    const double n = kMany;
    const double mean = std::accumulate(u.begin(), u.end(), 0.0) / n;
    CHECK(std::fabs(mean - 0.5) < 4.4 * std::sqrt(1.0 / 12 / n));
    for (const std::size_t lag : {1, 2, 3, 4, 8, 16, 64}) {
        CAPTURE(lag);
        double sum = 0;
        for (std::size_t i = 0; i + lag < kMany; ++i) {
            sum += (u[i] - 0.5) * (u[i + lag] - 0.5);
        }
        CHECK(std::fabs(sum / n) < 4.4 / 12 / std::sqrt(n));
    }
    // Chi-square over 256 cells: mean 255, standard deviation sqrt(510), nearly normal.
    std::vector<double> cells(256);
    for (const float value : u) {
        cells[static_cast<std::size_t>(value * 256.0f)] += 1;
    }
    double chi = 0;
    for (const double count : cells) {
        chi += (count - n / 256) * (count - n / 256) / (n / 256);
    }
    CHECK(std::fabs(chi - 255) < 4.4 * std::sqrt(510.0));
}

TEST_CASE("normals have the moments and tails of a normal distribution")
{
    std::vector<float> x(kMany);
    fillNormal({43, streams::kLatentForG, 9}, x);
    const double n = kMany;
    double moments[5] = {};
    double beyond = 0;
    double product = 0;
    for (std::size_t i = 0; i < kMany; ++i) {
        const double value = x[i];
        for (int k = 1; k <= 4; ++k) {
            moments[k] += std::pow(value, k) / n;
        }
        beyond += std::fabs(value) > 3 ? 1 : 0;
        product += i % 2 == 0 ? value * x[i + 1] : 0;
    }
    // Var(x^k) = E x^2k - (E x^k)^2: 1, 2, 15, 96.
    CHECK(std::fabs(moments[1]) < 4.4 * std::sqrt(1 / n));
    CHECK(std::fabs(moments[2] - 1) < 4.4 * std::sqrt(2 / n));
    CHECK(std::fabs(moments[3]) < 4.4 * std::sqrt(15 / n));
    CHECK(std::fabs(moments[4] - 3) < 4.4 * std::sqrt(96 / n));
    constexpr double kBeyond3 = 0.0026997961;
    CHECK(std::fabs(beyond / n - kBeyond3) < 4.4 * std::sqrt(kBeyond3 / n));
    // The two numbers of a pair, cosine and sine.
    CHECK(std::fabs(product) < 4.4 * std::sqrt(n / 2));
}

TEST_CASE("streams of other names, rows, steps and seeds are uncorrelated")
{
    const Stream base{7, streams::kLatentForD, 3};
    std::vector<float> a(kMany / 4), b(kMany / 4);
    fillUniform(base, a);
    const double n = static_cast<double>(a.size());
    for (const Stream& other : {Stream{8, base.id, 3}, Stream{7, streams::kLatentForG, 3}, base.row(1), base.row(2),
                                Stream{7, base.id, 4}, Stream{7, base.id, 3 + 16}}) {
        fillUniform(other, b);
        double sum = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            sum += (a[i] - 0.5) * (b[i] - 0.5);
        }
        CHECK(std::fabs(sum / n) < 4.4 / 12 / std::sqrt(n));
    }
}

}  // namespace ganimede::test
