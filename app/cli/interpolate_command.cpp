#include <filesystem>
#include <string>

#include "app/cli/commands.h"
#include "app/cli/image_generator.h"
#include "app/cli/image_run_files.h"
#include "app/cli/spec_source.h"
#include "app/cli/told.h"
#include "engine/latent/latent_path.h"

namespace ganimede {
namespace {

/// Before any work is done. @throws InvalidInput
void checkEnding(const std::filesystem::path& out)
{
    if (out.extension() != ".png" && out.extension() != ".npy") {
        throw InvalidInput("--out needs a file that ends in .png or .npy; found '" + out.string() + "'.");
    }
}

void showWay(const InterpolateRequest& request, const ImageCheckpoint& checkpoint, const LatentPath& path)
{
    const auto count = static_cast<std::size_t>(request.frames);
    const std::int32_t label = request.ofClass.empty() ? 0 : classNamed(checkpoint, request.ofClass);
    const auto generator = generatorOf(checkpoint, request.device, request.threads);
    const auto pictures = makePictures(*generator, checkpoint.spec, checkpoint.shape, path.evenly(count),
                                       std::vector<std::int32_t>(count, label));
    if (std::filesystem::path(request.out).extension() == ".npy") {
        writeNpy(request.out, pictures, checkpoint.shape);
        return;
    }
    writePng(request.out, layOut(pictures, checkpoint.shape, request.frames, sheetZoom(checkpoint.shape)));
}

}  // namespace

int interpolateCommand(const InterpolateRequest& request)
{
    return told([&] {
        checkEnding(request.out);
        const ImageCheckpoint checkpoint = openImageCheckpoint(request.checkpoint);
        const LatentSpec& latent = checkpoint.spec.latent;
        showWay(request, checkpoint,
                {{latentOfSeed(latent, request.from), latentOfSeed(latent, request.to)},
                 request.spherical ? PathKind::spherical : PathKind::linear});
        return kDone;
    });
}

int walkConstantCommand(const InterpolateRequest& request)
{
    return told([&] {
        checkEnding(request.out);
        const ImageCheckpoint checkpoint = openImageCheckpoint(request.checkpoint);
        showWay(request, checkpoint, constantWalk(static_cast<std::size_t>(checkpoint.spec.latent.dimensions)));
        return kDone;
    });
}

}  // namespace ganimede
