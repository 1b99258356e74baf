#include "app/cli/image_generator.h"

#include <filesystem>

#include "app/cli/spec_source.h"
#include "engine/core/error.h"
#include "engine/images/trained_weights.h"

namespace ganimede {
namespace {

/// A generator needs no data, but a trainer is made for a set: one black picture of the right shape and classes.
ImageSetPtr standIn(const ImageCheckpoint& checkpoint)
{
    auto set = std::make_shared<ImageSet>();
    set->name = checkpoint.set;
    set->shape = checkpoint.shape;
    set->classes = checkpoint.classes;
    set->pixels.resize(checkpoint.shape.size());
    set->labels.resize(1);
    return set;
}

}  // namespace

bool namesTrainedWeights(const std::string& path)
{
    std::error_code ignored;
    return !std::filesystem::exists(path, ignored) && findTrainedWeights(path) != nullptr;
}

ImageCheckpoint openImageCheckpoint(const std::string& path)
{
    try {
        return namesTrainedWeights(path) ? readTrainedWeights(*findTrainedWeights(path)) : readImageCheckpoint(path);
    } catch (const Error& error) {
        throw InvalidInput(error.what());
    }
}

std::unique_ptr<ImageTrainer> generatorOf(const ImageCheckpoint& checkpoint, const std::string& device, int threads)
{
    ImageTrainerOptions options;
    options.device = device;
    options.threads = threads;
    auto trainer = makeImageTrainer(checkpoint.spec, standIn(checkpoint), options);
    trainer->restore(checkpoint.state);
    return trainer;
}

}  // namespace ganimede
