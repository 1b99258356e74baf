// How good pictures are, measured on thousands of them: real ones, collapsed ones, planted copies.
#include <cmath>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/images/quality/builtin_classifiers.h"
#include "engine/images/quality/image_quality.h"
#include "tests/engine/image_quality_sets.h"

namespace ganimede::test {
namespace {

struct MeanVerdict {
    double right = 0;       // share of the pictures
    double confidence = 0;  // mean
};

MeanVerdict judged(const PictureClassifier& classifier, const ImageSet& set)
{
    const std::size_t classes = classifier.classes().size();
    std::vector<float> features(set.size() * classifier.features());
    std::vector<float> scores(set.size() * classes);
    classifier.judge(set.pixels, features, scores);
    MeanVerdict sums;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const Verdict verdict = verdictOf(std::span(scores).subspan(i * classes, classes));
        sums.right += verdict.label == set.labels[i] ? 1 : 0;
        sums.confidence += verdict.confidence;
    }
    const auto count = static_cast<double>(set.size());
    return {sums.right / count, sums.confidence / count};
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

TEST_CASE("the classifiers are as good as their files say, on the pictures held out from them")
{
    const PictureClassifier& digits = *builtinClassifier("mnist");
    CHECK(digits.info().accuracy >= 0.99);
    CHECK(digits.info().heldOutPictures == 10'000);
    const MeanVerdict found = judged(digits, *testDigits());
    CHECK(found.right == doctest::Approx(digits.info().accuracy).epsilon(0.0005));
    CHECK(std::abs(found.confidence - found.right) < 0.003);  // calibrated: .0149 below it was before
    const PictureClassifier& emoji = *builtinClassifier("emoji");
    const SplitSet parts = splitSet(*trainingSet("emoji"));
    CHECK(emoji.info().heldOutPictures == static_cast<std::int64_t>(parts.heldOut.size()));
    CHECK(emoji.info().trainingPictures == static_cast<std::int64_t>(parts.rest.size()));
    CHECK(judged(emoji, parts.heldOut).right == doctest::Approx(emoji.info().accuracy).epsilon(0.005));
    CHECK(builtinClassifier("fashion-mnist") == nullptr);
    CHECK(builtinClassifier("files") == nullptr);
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
    CHECK(quality.copies.samples == 1);   // each is a training picture, mirrored
    CHECK(quality.nearDistance > 0.01f);  // although some emoji repeat one another exactly
    CHECK(quality.copies.heldOut < 0.06);
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

}  // namespace ganimede::test
