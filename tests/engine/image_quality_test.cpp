// How good pictures are: the classifiers against PyTorch, distances with known answers, duplicates that were planted.
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
#include "engine/images/image_source.h"
#include "engine/images/quality/builtin_classifiers.h"
#include "engine/images/quality/frechet.h"
#include "engine/images/quality/image_quality.h"

namespace ganimede::test {
namespace {

ImageSetPtr trainingSet(const std::string& source, std::vector<int> classes = {}, int limit = 0)
{
    ImageDataSpec spec;
    spec.source = source;
    spec.classes = std::move(classes);
    spec.limit = limit;
    return makeImageSet(spec, {});
}

ImageSetPtr testDigits(std::vector<int> classes = {})
{
    ImageDataSpec spec;
    spec.classes = std::move(classes);
    return makeTestSet(spec, {});
}

ImageSet someOf(const ImageSet& set, std::size_t first, std::size_t count)
{
    ImageSet some = set;
    const auto begin = static_cast<std::ptrdiff_t>(first);
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    const auto size = static_cast<std::ptrdiff_t>(set.shape.size());
    some.pixels.assign(set.pixels.begin() + begin * size, set.pixels.begin() + end * size);
    some.labels.assign(set.labels.begin() + begin, set.labels.begin() + end);
    some.captions.clear();
    return some;
}

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

double shareRight(const PictureClassifier& classifier, const ImageSet& set)
{
    const std::size_t classes = classifier.classes().size();
    std::vector<float> features(set.size() * classifier.features());
    std::vector<float> scores(set.size() * classes);
    classifier.judge(set.pixels, features, scores);
    std::size_t right = 0;
    for (std::size_t i = 0; i < set.size(); ++i) {
        right += verdictOf(std::span(scores).subspan(i * classes, classes)).label == set.labels[i] ? 1 : 0;
    }
    return static_cast<double>(right) / static_cast<double>(set.size());
}

/// The samples' pixels measured against 3,000 training and 1,000 held-out digits.
ImageQuality measured(const std::vector<std::uint8_t>& samples, const QualityWatch& watch = {}, int threads = 1)
{
    static const ImageSet kTraining = someOf(*trainingSet("mnist", {}, 3'000), 0, 3'000);
    static const ImageSet kHeldOut = someOf(*testDigits(), 0, 1'000);
    QualityInput input;
    input.shape = kTraining.shape;
    input.samples = samples;
    input.training = &kTraining;
    input.heldOut = &kHeldOut;
    input.classifier = builtinClassifier("mnist");
    return measureQuality(input, threads, watch);
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

TEST_CASE("the classifiers are as good as their files say, on the pictures held out from them")
{
    const PictureClassifier& digits = *builtinClassifier("mnist");
    CHECK(digits.info().accuracy >= 0.99);
    CHECK(digits.info().heldOutPictures == 10'000);
    CHECK(shareRight(digits, *testDigits()) == doctest::Approx(digits.info().accuracy).epsilon(0.0005));
    const PictureClassifier& emoji = *builtinClassifier("emoji");
    const SplitSet parts = splitSet(*trainingSet("emoji"));
    CHECK(emoji.info().heldOutPictures == static_cast<std::int64_t>(parts.heldOut.size()));
    CHECK(emoji.info().trainingPictures == static_cast<std::int64_t>(parts.rest.size()));
    CHECK(shareRight(emoji, parts.heldOut) == doctest::Approx(emoji.info().accuracy).epsilon(0.005));
    CHECK(builtinClassifier("fashion-mnist") == nullptr);
    CHECK(builtinClassifier("files") == nullptr);
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
    for (const auto& [from, to] : changes) {
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
    const Moments a{9, {1, 2}, {4, 0, 0, 9}};
    const Moments b{9, {0, 4}, {1, 0, 0, 25}};
    CHECK(frechetDistance(a, b) == doctest::Approx(1 + 4 + 1 + 4).epsilon(1e-12));
    // Turned alike, the distance stays: covariances do not have to be diagonal.
    const Moments turnedA{9, {0, 0}, {6.5, 2.5, 2.5, 6.5}};  // 4 and 9 along the diagonals
    const Moments turnedB{9, {0, 0}, {13, 12, 12, 13}};      // 1 and 25
    CHECK(frechetDistance(turnedA, turnedB) == doctest::Approx(4 + 1).epsilon(1e-12));
    CHECK(frechetDistance(a, a) == doctest::Approx(0).epsilon(1e-12));
    // Ranks that are not full.
    const Moments flat{9, {0, 0}, {4, 0, 0, 0}};
    CHECK(frechetDistance(flat, b) == doctest::Approx(16 + 1 + 25).epsilon(1e-12));
    CHECK(std::isnan(frechetDistance({1, {0, 0}, {0, 0, 0, 0}}, a)));
    // And of points: with 100,000 the moments are right to some thousandths.
    const std::vector<float> means{0, 3};
    const std::vector<float> deviations{1, 2};
    const std::vector<float> others{1, 1};
    const Moments drawn = momentsOf(gaussian(means, deviations, 100'000, 1), 2);
    const Moments shifted = momentsOf(gaussian(others, others, 100'000, 2), 2);
    CHECK(frechetDistance(drawn, shifted) == doctest::Approx(1 + 4 + 0 + 1).epsilon(0.02));
}

TEST_CASE("held-out digits measure as held-out digits do, and what is no digit does not")
{
    const ImageSetPtr test = testDigits();
    const ImageSet fresh = someOf(*test, 1'000, 1'000);
    const ImageQuality good = measured(fresh.pixels);
    REQUIRE(good.classes.has_value());
    const ClassCoverage& classes = *good.classes;
    CHECK(classes.runClasses == 10);
    CHECK(classes.held == 10);
    CHECK(classes.confident.samples > 0.9);
    CHECK(classes.confident.heldOut > 0.9);
    CHECK(classes.balance.samples > 0.99);
    CHECK(classes.frechet.asMany == doctest::Approx(classes.frechet.samples));  // as many as were held out
    CHECK(classes.frechet.samples < 3 * classes.frechet.heldOut);
    CHECK(good.duplicates.samples < 0.05);
    CHECK(good.copies.heldOut == doctest::Approx(0.01));  // by definition
    std::vector<std::uint8_t> noise(fresh.pixels.size());
    for (std::size_t i = 0; i < noise.size(); ++i) {
        noise[i] = static_cast<std::uint8_t>((i * 2'654'435'761u) >> 11);
    }
    const ImageQuality bad = measured(noise);
    CHECK(bad.classes->frechet.samples > 10 * bad.classes->frechet.heldOut);
    CHECK(bad.classes->held < 10);
}

TEST_CASE("one class for all is a collapse: nothing is held but it")
{
    const ImageSetPtr eights = testDigits({8});
    const ImageQuality quality = measured(eights->pixels);
    const ClassCoverage& classes = *quality.classes;
    CHECK(classes.held == 1);
    CHECK(classes.classes[8].share > 0.97);
    CHECK(classes.balance.samples < 0.15);
    CHECK(classes.balance.heldOut > 0.99);
    CHECK(classes.frechet.samples > 10 * classes.frechet.heldOut);
}

TEST_CASE("classes that the run does not have are seen, and not counted as its own")
{
    const ImageSetPtr training = trainingSet("mnist", {8, 3}, 2'000);
    const ImageSetPtr heldOut = testDigits({8, 3});
    const ImageSet fives = *testDigits({5});
    std::vector<std::uint8_t> samples = someOf(*heldOut, 0, 300).pixels;
    const auto first = someOf(fives, 0, 100).pixels;
    samples.insert(samples.end(), first.begin(), first.end());
    std::vector<std::int32_t> asked(heldOut->labels.begin(), heldOut->labels.begin() + 300);
    asked.resize(400, 0);
    QualityInput input;
    input.shape = training->shape;
    input.samples = samples;
    input.asked = asked;
    input.training = training.get();
    input.heldOut = heldOut.get();
    input.classifier = builtinClassifier("mnist");
    const ClassCoverage classes = *measureQuality(input, 2).classes;
    CHECK(classes.runClasses == 2);
    CHECK(classes.held == 2);
    CHECK(classes.classes[3].ofRun);
    CHECK(!classes.classes[5].ofRun);
    CHECK(classes.classes[5].share == doctest::Approx(0.25).epsilon(0.05));
    CHECK(classes.confidentOfRun.samples < 0.78);
    CHECK(classes.confident.samples > 0.9);
    REQUIRE(classes.asAsked.has_value());
    CHECK(classes.asAsked->samples == doctest::Approx(0.75).epsilon(0.03));
    CHECK(classes.asAsked->heldOut > 0.98);
}

TEST_CASE("planted duplicates and copies are found, and no others")
{
    const ImageSetPtr test = testDigits();
    const ImageSetPtr training = trainingSet("mnist", {}, 3'000);
    std::vector<std::uint8_t> samples = someOf(*test, 2'000, 800).pixels;
    const double before = measured(samples).duplicates.samples;
    const auto again = someOf(*test, 2'000, 100).pixels;  // the first hundred once more
    samples.insert(samples.end(), again.begin(), again.end());
    const auto copied = someOf(*training, 500, 100).pixels;
    samples.insert(samples.end(), copied.begin(), copied.end());
    samples[850 * 784 + 300] = static_cast<std::uint8_t>(samples[850 * 784 + 300] ^ 64u);  // nearly the same counts too
    const ImageQuality quality = measured(samples);
    CHECK(quality.duplicates.samples >= 0.2);
    CHECK(quality.duplicates.samples <= 0.2 + before + 0.02);
    CHECK(quality.copies.samples >= 0.1);
    CHECK(quality.copies.samples < 0.13);
    REQUIRE(quality.nearest.size() == ImageQuality::kPairs);
    for (const NearestPair& pair : quality.nearest) {
        CHECK(pair.distance == 0);
        CHECK(pair.sample >= 900);
        CHECK(pair.picture == pair.sample - 900 + 500);
    }
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

TEST_CASE("pictures of colour and of any size are compared")
{
    const ImageSetPtr emoji = trainingSet("emoji");
    const ImageSet mirrored = withMirrored(someOf(*emoji, 0, 50));
    QualityInput input;
    input.shape = emoji->shape;
    const std::vector<std::uint8_t> samples(mirrored.pixels.begin() + 50 * 12'288, mirrored.pixels.end());
    input.samples = samples;
    input.training = emoji.get();
    input.mirrored = true;
    input.classifier = builtinClassifier("emoji");
    const ImageQuality quality = measureQuality(input, 2);
    CHECK(quality.heldOutOfTraining);
    CHECK(quality.heldOut == 241);
    CHECK(quality.copies.samples == 1);  // each is a training picture, mirrored
    CHECK(quality.classes->frechet.heldOut > 0);
    input.classifier = nullptr;
    CHECK(!measureQuality(input, 1).classes.has_value());
}

TEST_CASE("measuring tells where it is, can be stopped, and does not depend on the threads")
{
    const std::vector<std::uint8_t> samples = someOf(*testDigits(), 5'000, 700).pixels;
    double last = 0;
    bool inOrder = true;
    const ImageQuality one = measured(samples, {[&](double share) {
                                                    inOrder = inOrder && share >= last - 1e-9 && share <= 1 + 1e-9;
                                                    last = share;
                                                },
                                                {}});
    CHECK(inOrder);
    CHECK(last == doctest::Approx(1));
    const ImageQuality three = measured(samples, {}, 3);
    CHECK(one.classes->frechet.samples == three.classes->frechet.samples);
    CHECK(one.copies.samples == three.copies.samples);
    CHECK(one.duplicates.samples == three.duplicates.samples);
    int asked = 0;
    CHECK_THROWS_AS(measured(samples, {{}, [&] { return ++asked == 3; }}), MeasuringCancelled);
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
