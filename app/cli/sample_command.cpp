#include <filesystem>

#include "app/cli/commands.h"
#include "app/cli/image_generator.h"
#include "app/cli/image_run_files.h"
#include "app/cli/spec_source.h"
#include "app/cli/told.h"
#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/files/atomic_file.h"

namespace ganimede {
namespace {

std::vector<std::int32_t> labelsFor(const SampleRequest& request, const GeneratorInfo& generator)
{
    const auto count = static_cast<std::size_t>(request.count);
    if (request.ofClass.empty()) {
        return labelsInTurn(generator.conditioning, generator.classes.size(), count);
    }
    return std::vector(count, classNamed(generator, request.ofClass));
}

void sample(const SampleRequest& request)
{
    const std::filesystem::path out = request.out;
    if (out.extension() != ".png" && out.extension() != ".npy") {
        throw InvalidInput("--out needs a file that ends in .png or .npy; found '" + request.out + "'.");
    }
    checkWritable(out);
    const auto generator = openGenerator(request.checkpoint, request.device, request.threads, request.trust);
    const GeneratorInfo& info = generator->info();
    const auto labels = labelsFor(request, info);
    const auto latents = fixedLatents(info.latent, request.seed, streams::kLatentSamples, labels.size());
    const auto pictures = makePictures(*generator, latents, labels);
    if (out.extension() == ".npy") {
        writeNpy(out, pictures, info.shape);
        return;
    }
    const int columns = request.ofClass.empty() ? sheetColumns(info.conditioning, info.classes.size(), labels.size())
                                                : sheetColumns(Conditioning::none, 1, labels.size());
    writePng(out, layOut(pictures, info.shape, columns, sheetZoom(info.shape)));
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
        checkWritable(request.out);
        const ImageCheckpoint checkpoint = openImageCheckpoint(request.checkpoint);
        writeImageCheckpoint(request.out, checkpoint, {.half = !request.full, .weightsOnly = true});
        return kDone;
    });
}

}  // namespace ganimede
