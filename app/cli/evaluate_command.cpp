#include <cmath>
#include <iostream>

#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/image_generator.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress.h"
#include "engine/core/streams.h"
#include "engine/images/image_snapshot.h"
#include "engine/images/image_source.h"
#include "engine/images/image_wall.h"
#include "engine/images/quality/builtin_classifiers.h"
#include "engine/images/quality/image_quality.h"

namespace ganimede {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

Json figures(const Beside& beside)
{
    return {{"samples", number(beside.samples)},
            {"as_many_samples", number(beside.asMany)},
            {"held_out", number(beside.heldOut)}};
}

/// The real pictures that the run was trained on, and those that it was not.
struct Reals {
    ImageSetPtr training;
    ImageSetPtr heldOut;  ///< may be null
};

Reals realsOf(const ImageCheckpoint& checkpoint)
{
    Reals reals;
    try {
        reals = {makeImageSet(checkpoint.spec.data, imageFolders()), makeTestSet(checkpoint.spec.data, imageFolders())};
    } catch (const Error& error) {
        throw InvalidInput(error.what());
    }
    if (reals.training->shape != checkpoint.shape || reals.training->classes != checkpoint.classes) {
        throw InvalidInput("The pictures of " + reals.training->name +
                           " are no longer those that the run was trained on: their size or classes are different.");
    }
    return reals;
}

/// Generates the pictures of some latents, in bytes as those of sets.
std::vector<std::uint8_t> samplesOf(const ImageCheckpoint& checkpoint, const EvaluateRequest& request,
                                    std::span<const std::int32_t> labels, Progress& progress)
{
    constexpr std::size_t kAtOnce = 256;
    const auto trainer = generatorOf(checkpoint, request.device, request.threads);
    const auto width = static_cast<std::size_t>(checkpoint.spec.latent.dimensions);
    const auto latents = fixedLatents(checkpoint.spec.latent, request.seed, streams::kLatentSamples, labels.size());
    const std::size_t size = checkpoint.shape.size();
    std::vector<std::uint8_t> pixels(labels.size() * size);
    for (std::size_t first = 0; first < labels.size(); first += kAtOnce) {
        if (interrupted()) {
            throw MeasuringCancelled();
        }
        const std::size_t some = std::min(kAtOnce, labels.size() - first);
        const auto pictures =
            makePictures(*trainer, checkpoint.spec, checkpoint.shape,
                         std::span(latents).subspan(first * width, some * width), labels.subspan(first, some));
        toBytes(pictures, std::span(pixels).subspan(first * size, some * size));
        progress.show(static_cast<std::int64_t>(first + some), "generating");
    }
    return pixels;
}

Json classifierJson(const PictureClassifier* classifier, const ImageCheckpoint& checkpoint)
{
    if (classifier == nullptr) {
        return {{"kind", nullptr}, {"reason", "There is no classifier for " + checkpoint.set + "."}};
    }
    const ClassifierInfo& info = classifier->info();
    return {
        {"kind", info.kind},
        {"accuracy", info.accuracy},
        {"accuracy_on", std::to_string(info.heldOutPictures) + " pictures that it was not trained on: " + info.heldOut},
        {"training_pictures", info.trainingPictures},
        {"seed", info.seed},
        {"epochs", info.epochs}};
}

Json coverageJson(const ClassCoverage& coverage)
{
    Json classes = Json::array();
    for (const ClassQuality& one : coverage.classes) {
        classes.push_back({{"name", one.name},
                           {"of_run", one.ofRun},
                           {"samples", one.samples},
                           {"confident", one.confident},
                           {"share", number(one.share)},
                           {"held_out_share", number(one.heldOutShare)}});
    }
    return {{"classes", classes},
            {"classes_of_run", coverage.runClasses},
            {"classes_held", coverage.held},
            {"held_from_share", ClassCoverage::kHeldShare},
            {"confident_over", std::round(ClassCoverage::kConfident * 100.0) / 100},
            {"confident", figures(coverage.confident)},
            {"confident_of_run", figures(coverage.confidentOfRun)},
            {"balance", figures(coverage.balance)},
            {"as_asked", coverage.asAsked ? figures(*coverage.asAsked) : Json()}};
}

Json frechetJson(const ClassCoverage& coverage, const PictureClassifier& classifier)
{
    Json json{{"what", "Fréchet distance in the features of the " + classifier.info().kind + " classifier, squared"}};
    json.update(figures(coverage.frechet));
    return json;
}

Json qualityJson(const ImageQuality& quality, const PictureClassifier* classifier)
{
    Json nearest = Json::array();
    for (const NearestPair& pair : quality.nearest) {
        nearest.push_back({{"sample", pair.sample}, {"training_picture", pair.picture}, {"distance", pair.distance}});
    }
    Json duplicates = figures(quality.duplicates);
    Json copies = figures(quality.copies);
    return {
        {"held_out",
         {{"pictures", quality.heldOut},
          {"trained_on", quality.heldOutOfTraining},
          {"what", quality.heldOutOfTraining ? "the tenth, twentieth, ... picture of each class" : "the test part"}}},
        {"compared_with", quality.training},
        {"coverage", quality.classes ? coverageJson(*quality.classes) : Json()},
        {"frechet_distance", quality.classes ? frechetJson(*quality.classes, *classifier) : Json()},
        {"near_distance", quality.nearDistance},
        {"near_duplicates", duplicates},
        {"near_copies", copies},
        {"nearest", nearest}};
}

void evaluate(const EvaluateRequest& request)
{
    const ImageCheckpoint checkpoint = openImageCheckpoint(request.checkpoint);
    const Reals reals = realsOf(checkpoint);
    const PictureClassifier* classifier = builtinClassifier(checkpoint.spec.data.source);
    const bool conditional = checkpoint.spec.conditioning == Conditioning::labels;
    const auto labels =
        labelsInTurn(checkpoint.spec, checkpoint.classes.size(), static_cast<std::size_t>(request.count));
    Progress progress(2 * std::int64_t{request.count}, "");
    const auto samples = samplesOf(checkpoint, request, labels, progress);
    QualityInput input;
    input.shape = checkpoint.shape;
    input.samples = samples;
    input.asked = conditional ? std::span(labels) : std::span<const std::int32_t>();
    input.training = reals.training.get();
    input.heldOut = reals.heldOut.get();
    input.mirrored = checkpoint.spec.data.flips;
    input.classifier = classifier;
    const QualityWatch watch{
        [&](double share) { progress.show(request.count + std::llround(share * request.count), "measuring"); },
        interrupted};
    const ImageQuality quality = measureQuality(input, request.threads, watch);
    Json json{{"set", checkpoint.set},
              {"step", checkpoint.state.step},
              {"count", request.count},
              {"seed", request.seed},
              {"classifier", classifierJson(classifier, checkpoint)}};
    json.update(qualityJson(quality, classifier));
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace

int evaluateCommand(const EvaluateRequest& request)
{
    watchForInterrupts();
    return told([&] { evaluate(request); });
}

}  // namespace ganimede
