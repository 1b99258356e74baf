#include "engine/images/trained_weights.h"

#include <algorithm>
#include <cstddef>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/images/embed_file.h"
#include "engine/spec/json_text.h"
// Made by CMake of the folder's files: GANIMEDE_EMBED_FILE for each, and kFiles.
#include "trained_weights_files.h"

namespace ganimede {
namespace {

TrainedWeights read(const std::string& preset, const Json& note)
{
    TrainedWeights weights;
    weights.preset = preset;
    weights.seed = note.at("seed").get<std::int64_t>();
    weights.steps = note.at("steps").get<std::int64_t>();
    weights.epochs = note.at("epochs").get<double>();
    weights.processorMinutes = note.value("processor_minutes", 0.0);
    if (const Json& distance = note.at("scores").at("frechet_distance"); distance.is_object()) {
        weights.frechet = distance.at("samples").get<double>();
        weights.heldOutFrechet = distance.at("held_out").get<double>();
    }
    return weights;
}

}  // namespace

const std::vector<TrainedWeights>& trainedWeights()
{
    static const std::vector<TrainedWeights> all = [] {
        const Json notes = Json::parse(kNotes);
        std::vector<TrainedWeights> found;
        for (const WeightsFile& file : kFiles) {
            found.push_back(read(std::string(file.preset), notes.at(std::string(file.preset))));
        }
        return found;
    }();
    return all;
}

const TrainedWeights* findTrainedWeights(std::string_view preset)
{
    const auto found = std::ranges::find(trainedWeights(), preset, &TrainedWeights::preset);
    return found == trainedWeights().end() ? nullptr : &*found;
}

ImageCheckpoint readTrainedWeights(const TrainedWeights& weights)
{
    const auto* const file = std::ranges::find(kFiles, weights.preset, &WeightsFile::preset);
    return parseImageCheckpoint({file->begin, static_cast<std::size_t>(file->end - file->begin)},
                                Words::tr("the trained %1", weights.preset));
}

}  // namespace ganimede
