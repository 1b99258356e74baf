#include <cmath>
#include <iostream>
#include <utility>

#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/image_generator.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress.h"
#include "app/cli/told.h"
#include "engine/images/image_source.h"
#include "engine/images/quality/builtin_classifiers.h"
#include "engine/images/quality/evaluate_run.h"

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

/// The run of a checkpoint with the real pictures that it was trained on, and those that it was not.
RunToEvaluate runOf(ImageCheckpoint checkpoint)
{
    RunToEvaluate run{std::move(checkpoint.spec), std::move(checkpoint.state), nullptr, nullptr};
    try {
        run.training = makeImageSet(run.spec.data, imageFolders());
        run.heldOut = makeTestSet(run.spec.data, imageFolders());
    } catch (const Error& error) {
        throw InvalidInput(error.what());
    }
    if (run.training->shape != checkpoint.shape || run.training->classes != checkpoint.classes) {
        throw InvalidInput("The pictures of " + run.training->name +
                           " are no longer those that the run was trained on: their size or classes are different.");
    }
    return run;
}

Json classifierJson(const PictureClassifier* classifier, const std::string& set)
{
    if (classifier == nullptr) {
        return {{"kind", nullptr}, {"reason", "There is no classifier for " + set + "."}};
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
    const RunToEvaluate run = runOf(openImageCheckpoint(request.checkpoint));
    const PictureClassifier* classifier = builtinClassifier(run.spec.data.source);
    EvaluationOptions options;
    options.trainer.device = request.device;
    options.trainer.threads = request.threads;
    options.count = static_cast<std::size_t>(request.count);
    options.seed = request.seed;
    constexpr double kParts = 1000;
    Progress progress(static_cast<std::int64_t>(kParts), "");
    const QualityWatch watch{[&](double share) { progress.show(std::llround(kParts * share), "measuring"); },
                             interrupted};
    const ImageQuality quality = evaluateRun(run, classifier, options, watch);
    Json json{{"set", run.training->name},
              {"step", run.state.step},
              {"count", request.count},
              {"seed", request.seed},
              {"classifier", classifierJson(classifier, run.training->name)}};
    json.update(qualityJson(quality, classifier));
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace

int evaluateCommand(const EvaluateRequest& request)
{
    watchForInterrupts();
    return told([&] {
        evaluate(request);
        return kDone;
    });
}

}  // namespace ganimede
