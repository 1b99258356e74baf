#include <filesystem>

#include "app/cli/commands.h"
#include "app/cli/image_generator.h"
#include "app/cli/image_run_files.h"
#include "app/cli/spec_source.h"
#include "app/cli/told.h"
#include "engine/core/error.h"
#include "engine/core/streams.h"

namespace ganimede {
namespace {

std::vector<std::int32_t> labelsFor(const SampleRequest& request, const ImageCheckpoint& checkpoint)
{
    const auto count = static_cast<std::size_t>(request.count);
    const std::vector<std::string>& classes = checkpoint.classes;
    if (request.ofClass.empty()) {
        return labelsInTurn(checkpoint.spec, classes.size(), count);
    }
    return std::vector(count, classNamed(checkpoint, request.ofClass));
}

void sample(const SampleRequest& request)
{
    const std::filesystem::path out = request.out;
    if (out.extension() != ".png" && out.extension() != ".npy") {
        throw InvalidInput("--out needs a file that ends in .png or .npy; found '" + request.out + "'.");
    }
    const ImageCheckpoint checkpoint = openImageCheckpoint(request.checkpoint);
    const auto labels = labelsFor(request, checkpoint);
    const auto trainer = generatorOf(checkpoint, request.device, request.threads);
    const auto latents = fixedLatents(checkpoint.spec.latent, request.seed, streams::kLatentSamples, labels.size());
    const auto pictures = makePictures(*trainer, checkpoint.spec, checkpoint.shape, latents, labels);
    if (out.extension() == ".npy") {
        writeNpy(out, pictures, checkpoint.shape);
        return;
    }
    const int columns = request.ofClass.empty()
                            ? sheetColumns(checkpoint.spec, checkpoint.classes.size(), labels.size())
                            : sheetColumns({}, 1, labels.size());
    writePng(out, layOut(pictures, checkpoint.shape, columns, sheetZoom(checkpoint.shape)));
}

}  // namespace

int sampleCommand(const SampleRequest& request)
{
    return told([&] {
        sample(request);
        return kDone;
    });
}

int weightsCommand(const WeightsRequest& request)
{
    return told([&] {
        const ImageCheckpoint checkpoint = openImageCheckpoint(request.checkpoint);
        writeImageCheckpoint(request.out, checkpoint, {.half = !request.full, .weightsOnly = true});
        return kDone;
    });
}

}  // namespace ganimede
