#include "app/cli/image_generator.h"

#include "app/cli/spec_source.h"
#include "engine/core/error.h"
#include "engine/latent/generator.h"

namespace ganimede {

ImageCheckpoint openImageCheckpoint(const std::string& path)
{
    try {
        return readImageCheckpoint(path);
    } catch (const Error& error) {
        throw InvalidInput(error.what());
    }
}

std::unique_ptr<ImageTrainer> generatorOf(const ImageCheckpoint& checkpoint, const std::string& device, int threads)
{
    ImageTrainerOptions options;
    options.device = device;
    options.threads = threads;
    return makeGenerator(checkpoint, options);
}

}  // namespace ganimede
