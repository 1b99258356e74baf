// Where the explorer's first way begins and ends, as the digits' classifier sees it.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/images/image_snapshot.h"
#include "engine/images/quality/builtin_classifiers.h"
#include "engine/images/trained_weights.h"
#include "engine/latent/first_seeds.h"
#include "engine/latent/generator.h"

namespace ganimede::test {

TEST_CASE("the explorer's first way goes from one digit to another")
{
    std::string preset;
    SUBCASE("with threes and eights")
    {
        preset = "dcgan-003";
    }
    SUBCASE("with all digits")
    {
        preset = "digits";
    }
    const TrainedWeights* weights = findTrainedWeights(preset);
    const PictureClassifier* classifier = builtinClassifier("mnist");
    REQUIRE(weights != nullptr);
    REQUIRE(classifier != nullptr);
    ImageTrainerOptions options;
    options.threads = 1;
    const auto generator = makeGenerator(readTrainedWeights(*weights), options);
    std::vector<Verdict> verdicts;
    for (const std::int64_t seed : kFirstSeeds) {
        const std::int32_t label = 0;
        std::vector<float> picture(generator->info().shape.size());
        generator->generate(latentOfSeed(generator->info().latent, seed), {&label, 1}, picture);
        std::vector<std::uint8_t> pixels(picture.size());
        toBytes(picture, pixels);
        std::vector<float> features(classifier->features());
        std::vector<float> scores(classifier->classes().size());
        classifier->judge(pixels, features, scores);
        verdicts.push_back(verdictOf(scores));
        CHECK(verdicts.back().confidence > 0.9F);
    }
    CHECK(verdicts.front().label != verdicts.back().label);
}

}  // namespace ganimede::test
