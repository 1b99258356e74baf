#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/image_generator.h"
#include "app/cli/image_run_files.h"
#include "app/cli/spec_source.h"
#include "app/cli/told.h"
#include "engine/files/atomic_file.h"
#include "engine/files/movie_file.h"
#include "engine/latent/latent_path.h"
#include "engine/latent/way_movie.h"

namespace ganimede {
namespace {

constexpr int kMovieMs = 40;

/// Before any work is done. @throws InvalidInput; Error where the file cannot be written
void checkOut(const std::filesystem::path& out)
{
    if (out.extension() != ".png" && out.extension() != ".npy" && !movieKind(out)) {
        throw InvalidInput("--out needs a file that ends in .png, .gif, .mp4 or .npy; found '" + out.string() + "'.");
    }
    checkWritable(out);
}

/// @param words  what made the pictures, to be kept in the file
void showWay(const InterpolateRequest& request, const Generator& generator, const LatentPath& path, std::string words)
{
    const auto count = static_cast<std::size_t>(request.frames);
    const GeneratorInfo& info = generator.info();
    const std::int32_t label = request.ofClass.empty() ? 0 : classNamed(info, request.ofClass);
    const auto pictures = makePictures(generator, path.evenly(count), std::vector<std::int32_t>(count, label));
    if (!request.ofClass.empty()) {
        words += ", class " + info.classes[static_cast<std::size_t>(label)];
    }
    words += ", step " + std::to_string(info.step);
    if (movieKind(request.out)) {
        writeMovie(request.out, wayMovie(pictures, info.shape, kMovieMs, false), words);
        return;
    }
    if (std::filesystem::path(request.out).extension() == ".npy") {
        writeNpy(request.out, pictures, info.shape);
        return;
    }
    writePng(request.out, layOut(pictures, info.shape, request.frames, sheetZoom(info.shape)),
             {{"Description", words}});
}

}  // namespace

int interpolateCommand(const InterpolateRequest& request)
{
    return told([&] {
        checkOut(request.out);
        const auto generator = openGenerator(request.checkpoint, request.device, request.threads, request.trust);
        const LatentSpec& latent = generator->info().latent;
        showWay(request, *generator,
                {{latentOfSeed(latent, request.from), latentOfSeed(latent, request.to)},
                 request.spherical ? PathKind::spherical : PathKind::linear},
                "ganimede interpolate: from seed " + std::to_string(request.from) + " to seed " +
                    std::to_string(request.to) + (request.spherical ? ", spherical" : ", linear"));
        return kDone;
    });
}

int walkConstantCommand(const InterpolateRequest& request)
{
    return told([&] {
        checkOut(request.out);
        const auto generator = openGenerator(request.checkpoint, request.device, request.threads, request.trust);
        showWay(request, *generator, constantWalk(static_cast<std::size_t>(generator->info().latent.dimensions)),
                "ganimede walk-constant: all components from -1 to 1");
        return kDone;
    });
}

}  // namespace ganimede
