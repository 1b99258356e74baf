// What judges pictures: the classifiers against PyTorch, the Frechet distance, the search for near pictures.
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/files/atomic_file.h"
#include "engine/images/quality/builtin_classifiers.h"
#include "engine/images/quality/frechet.h"
#include "engine/images/quality/image_quality.h"
#include "tests/engine/image_quality_sets.h"

namespace ganimede::test {
namespace {

/// Points (count, D) of a Gaussian with independent places.
std::vector<float> gaussian(std::span<const float> means, std::span<const float> deviations, std::size_t count,
                            std::int64_t seed)
{
    std::vector<float> points(count * means.size());
    fillNormal({static_cast<std::uint64_t>(seed), streamId("test"), 0}, points);
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i] = means[i % means.size()] + deviations[i % means.size()] * points[i];
    }
    return points;
}

}  // namespace

TEST_CASE("the shipped classifiers compute what PyTorch computes")
{
    const auto reference = nlohmann::json::parse(std::ifstream(GANIMEDE_CLASSIFIER_REFERENCE));
    for (const std::string source : {"mnist", "emoji"}) {
        CAPTURE(source);
        const PictureClassifier& classifier = *builtinClassifier(source);
        const ImageSetPtr set = source == "mnist" ? testDigits() : trainingSet(source);
        REQUIRE(classifier.shape() == set->shape);
        CHECK(classifier.classes() == set->classes);
        const auto& expected = reference[source];
        for (std::size_t i = 0; i < expected["places"].size(); ++i) {
            CAPTURE(expected["places"][i]);
            std::vector<float> features(classifier.features());
            std::vector<float> scores(classifier.classes().size());
            classifier.judge(set->image(expected["places"][i].get<std::size_t>()), features, scores);
            REQUIRE(expected["features"][i].size() == features.size());
            for (std::size_t k = 0; k < features.size(); ++k) {
                CHECK(std::fabs(features[k] - expected["features"][i][k].get<double>()) < 2e-4);
            }
            for (std::size_t k = 0; k < scores.size(); ++k) {
                CHECK(std::fabs(scores[k] - expected["scores"][i][k].get<double>()) < 2e-4);
            }
        }
    }
}

TEST_CASE("a damaged classifier is told and not used")
{
    const auto file = std::filesystem::path(GANIMEDE_CLASSIFIER_REFERENCE).parent_path() /
                      "../../../resources/classifiers/mnist.safetensors";
    const std::string bytes = readFile(file);
    CHECK(PictureClassifier::parse(bytes, "x").classes().size() == 10);
    const auto refuses = [&](std::string damaged) { CHECK_THROWS_AS(PictureClassifier::parse(damaged, "x"), Error); };
    refuses("nonsense");
    refuses(bytes.substr(0, bytes.size() - 2));
    const std::vector<std::pair<std::string, std::string>> changes{
        {"ganimede classifier 1", "ganimede classifier 2"},
        {"\"0.99", "\"x.99"},
        {"\\\"relu\\\"", "\\\"tanh\\\""},
        {"\\\"kernel\\\": 5", "\\\"kernel\\\": 7"},
        {"[1, 28, 28]", "[3, 28, 28]"},
        {"[1, 28, 28]", "[1, 28, 20]"},
        {"\\\"flatten\\\"", "\\\"flatter\\\""},
    };
    for (const auto& change : changes) {
        const std::string& from = change.first;
        const std::string& to = change.second;
        CAPTURE(from);
        std::string damaged = bytes;
        REQUIRE(damaged.find(from) != std::string::npos);
        damaged.replace(damaged.find(from), from.size(), to);
        refuses(damaged);
    }
}

TEST_CASE("eigenvectors make a symmetric matrix diagonal")
{
    constexpr std::size_t kSize = 64;
    std::vector<float> noise(kSize * kSize);
    fillNormal({3, streamId("test"), 0}, noise);
    std::vector<double> matrix(kSize * kSize);
    for (std::size_t i = 0; i < kSize; ++i) {
        for (std::size_t j = 0; j < kSize; ++j) {
            matrix[i * kSize + j] =
                static_cast<double>(noise[i * kSize + j]) + static_cast<double>(noise[j * kSize + i]);
        }
    }
    const Eigen eigen = eigenOf(matrix, kSize);
    double worst = 0;
    for (std::size_t k = 0; k < kSize; ++k) {
        for (std::size_t i = 0; i < kSize; ++i) {
            double sum = -eigen.values[k] * eigen.vectors[k * kSize + i];
            for (std::size_t j = 0; j < kSize; ++j) {
                sum += matrix[i * kSize + j] * eigen.vectors[k * kSize + j];
            }
            worst = std::max(worst, std::fabs(sum));
        }
    }
    CHECK(worst < 1e-11);
}

TEST_CASE("the Frechet distance of Gaussians is the closed form's")
{
    // Independent places: sum of (m1 - m2)^2 + (s1 - s2)^2. Exact for moments that are given.
    const FeatureMoments a{9, {1, 2}, {4, 0, 0, 9}};
    const FeatureMoments b{9, {0, 4}, {1, 0, 0, 25}};
    CHECK(frechetDistance(a, b) == doctest::Approx(1 + 4 + 1 + 4).epsilon(1e-12));
    // Turned alike, the distance stays: covariances do not have to be diagonal.
    const FeatureMoments turnedA{9, {0, 0}, {6.5, 2.5, 2.5, 6.5}};  // 4 and 9 along the diagonals
    const FeatureMoments turnedB{9, {0, 0}, {13, 12, 12, 13}};      // 1 and 25
    CHECK(frechetDistance(turnedA, turnedB) == doctest::Approx(4 + 1).epsilon(1e-12));
    CHECK(frechetDistance(a, a) == doctest::Approx(0).epsilon(1e-12));
    // Ranks that are not full.
    const FeatureMoments flat{9, {0, 0}, {4, 0, 0, 0}};
    CHECK(frechetDistance(flat, b) == doctest::Approx(16 + 1 + 25).epsilon(1e-12));
    CHECK(std::isnan(frechetDistance({1, {0, 0}, {0, 0, 0, 0}}, a)));
    // And of points: with 100,000 the moments are right to some thousandths.
    const std::vector<float> means{0, 3};
    const std::vector<float> deviations{1, 2};
    const std::vector<float> others{1, 1};
    const FeatureMoments drawn = momentsOf(gaussian(means, deviations, 100'000, 1), 2);
    const FeatureMoments shifted = momentsOf(gaussian(others, others, 100'000, 2), 2);
    CHECK(frechetDistance(drawn, shifted) == doctest::Approx(1 + 4 + 0 + 1).epsilon(0.02));
}

TEST_CASE("the nearest training pictures of a copy begin with the picture itself")
{
    const ImageSetPtr training = trainingSet("mnist", {}, 2'000);
    const PictureIndex index(training->pixels, training->shape);
    std::vector<std::uint8_t> copy(training->image(1'234).begin(), training->image(1'234).end());
    copy[400] = static_cast<std::uint8_t>(255 - copy[400]);
    const auto near = index.nearest(copy, 5);
    REQUIRE(near.size() == 5);
    CHECK(near[0].place == 1'234);
    CHECK(near[0].distance < 0.03);
    CHECK(std::is_sorted(near.begin(), near.end(), [](auto& a, auto& b) { return a.distance < b.distance; }));
    CHECK(near[1].distance > 0.05);
    CHECK(index.nearest(copy, 5'000).size() == 2'000);
    // The fast search over many finds what the plain one finds.
    const ImageSet some = someOf(*testDigits(), 0, 300);
    const auto each = index.nearestToEach(PictureIndex(some.pixels, some.shape), 2, {}, 0, 1);
    for (std::size_t i = 0; i < some.size(); ++i) {
        CHECK(each[i].distance == doctest::Approx(index.nearest(some.image(i), 1)[0].distance).epsilon(1e-5));
    }
}

TEST_CASE("sets too small to hold anything out are measured without a floor")
{
    ImageSet tiny;
    tiny.shape = {1, 5, 9};
    tiny.classes = {"all"};
    tiny.labels = {0, 0};
    tiny.pixels.resize(90, 7);
    const std::vector<std::uint8_t> samples(45, 7);
    QualityInput input;
    input.shape = tiny.shape;
    input.samples = samples;
    input.training = &tiny;
    const ImageQuality quality = measureQuality(input, 4);
    CHECK(quality.heldOut == 0);
    CHECK(std::isnan(quality.copies.heldOut));
    CHECK(quality.copies.samples == 1);
    CHECK(quality.duplicates.samples == 0);  // there is no other
    tiny.labels.clear();
    tiny.pixels.clear();
    CHECK_THROWS_AS(measureQuality(input, 1), Error);
}

}  // namespace ganimede::test
