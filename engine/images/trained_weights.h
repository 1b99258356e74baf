#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/images/image_checkpoint.h"

namespace ganimede {

/// Networks that come with a preset, trained by packaging/weights/make_weights.py: where they come from.
struct TrainedWeights {
    std::string preset;  ///< ImagePreset::name
    std::int64_t seed = 0;
    std::int64_t steps = 0;
    double epochs = 0;            ///< may be less than the preset asks for
    double processorMinutes = 0;  ///< of one core; 0: not measured
    double frechet = -1;          ///< of 10,000 pictures, as `ganimede evaluate` measures it; negative: not measured
    double heldOutFrechet = -1;   ///< the same of held-out real pictures
};

/// All that come with the program, by the presets' names. Thread-safe.
const std::vector<TrainedWeights>& trainedWeights();
/// Those of a preset, or null.
const TrainedWeights* findTrainedWeights(std::string_view preset);

/// Half-precision weights with no optimiser's memory: to make pictures with, or to train on from. @throws Error
ImageCheckpoint readTrainedWeights(const TrainedWeights& weights);

}  // namespace ganimede
