#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/images/image_trainer.h"
#include "engine/images/quality/image_quality.h"

namespace ganimede {

/// A moment of an image run whose generator is to be measured, and the pictures it is compared with.
struct RunToEvaluate {
    ImageSpec spec;
    TrainerState state;
    ImageSetPtr training;
    ImageSetPtr heldOut;  ///< makeTestSet()'s; may be null
};

struct EvaluationOptions {
    ImageTrainerOptions trainer;  ///< of the trainer that makes the samples; its threads are the measurement's too
    std::size_t count = 10'000;
    std::int64_t seed = 1;  ///< of the latents, stream latent.samples; classes in turn
};

/// Makes samples with a trainer of its own and measures them. For any thread: the run itself is not touched.
/// @param classifier  may be null, see measureQuality()
/// @throws Error as makeImageTrainer(), ImageTrainer::restore() and measureQuality() do; MeasuringCancelled
ImageQuality evaluateRun(const RunToEvaluate& run, const PictureClassifier* classifier,
                         const EvaluationOptions& options, const QualityWatch& watch = {});

}  // namespace ganimede
