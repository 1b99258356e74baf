#include "engine/images/quality/evaluate_run.h"

#include <algorithm>
#include <vector>

#include "engine/core/streams.h"
#include "engine/images/image_snapshot.h"
#include "engine/images/image_wall.h"

namespace ganimede {
namespace {

constexpr double kGenerating = 0.4;  // of the time

/// Generates the pictures of some labels, in bytes as those of sets.
std::vector<std::uint8_t> samplesOf(const RunToEvaluate& run, const EvaluationOptions& options,
                                    std::span<const std::int32_t> labels, const QualityWatch& watch)
{
    constexpr std::size_t kAtOnce = 64;
    const auto trainer = makeImageTrainer(run.spec, run.training, options.trainer);
    trainer->restore(run.state);
    const auto width = static_cast<std::size_t>(run.spec.latent.dimensions);
    const auto latents = fixedLatents(run.spec.latent, options.seed, streams::kLatentSamples, labels.size());
    const std::size_t size = run.training->shape.size();
    std::vector<std::uint8_t> pixels(labels.size() * size);
    for (std::size_t first = 0; first < labels.size(); first += kAtOnce) {
        if (watch.cancelled && watch.cancelled()) {
            throw MeasuringCancelled();
        }
        const std::size_t some = std::min(kAtOnce, labels.size() - first);
        const auto pictures =
            makePictures(*trainer, run.spec, run.training->shape,
                         std::span(latents).subspan(first * width, some * width), labels.subspan(first, some));
        toBytes(pictures, std::span(pixels).subspan(first * size, some * size));
        if (watch.progress) {
            watch.progress(kGenerating * static_cast<double>(first + some) / static_cast<double>(labels.size()));
        }
    }
    return pixels;
}

}  // namespace

ImageQuality evaluateRun(const RunToEvaluate& run, const PictureClassifier* classifier,
                         const EvaluationOptions& options, const QualityWatch& watch)
{
    const auto labels = labelsInTurn(run.spec.conditioning, run.training->classes.size(), options.count);
    const auto samples = samplesOf(run, options, labels, watch);
    QualityInput input;
    input.shape = run.training->shape;
    input.samples = samples;
    if (run.spec.conditioning == Conditioning::labels) {
        input.asked = labels;
    }
    input.training = run.training.get();
    input.heldOut = run.heldOut.get();
    input.mirrored = run.spec.data.flips;
    input.classifier = classifier;
    QualityWatch rest = watch;
    if (watch.progress) {
        rest.progress = [&](double share) { watch.progress(kGenerating + (1 - kGenerating) * share); };
    }
    return measureQuality(input, options.trainer.threads, rest);
}

}  // namespace ganimede
