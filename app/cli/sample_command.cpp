#include <algorithm>
#include <charconv>
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

std::vector<std::int32_t> labelsFor(const SampleRequest& request, const ImageCheckpoint& checkpoint)
{
    const auto count = static_cast<std::size_t>(request.count);
    const std::vector<std::string>& classes = checkpoint.classes;
    if (request.ofClass.empty()) {
        return labelsInTurn(checkpoint.spec, classes.size(), count);
    }
    if (checkpoint.spec.conditioning == Conditioning::none) {
        throw InvalidInput("This run was trained without conditioning: its generator knows no classes.");
    }
    const auto named = std::ranges::find(classes, request.ofClass);
    auto index = static_cast<std::size_t>(named - classes.begin());
    if (named == classes.end()) {
        const char* end = request.ofClass.data() + request.ofClass.size();
        const auto [stop, error] = std::from_chars(request.ofClass.data(), end, index);
        if (error != std::errc{} || stop != end || index >= classes.size()) {
            std::string names;
            for (const std::string& name : classes) {
                names += (names.empty() ? "" : ", ") + name;
            }
            throw InvalidInput("There is no class '" + request.ofClass + "' in this run; it has " + names + ".");
        }
    }
    return std::vector(count, static_cast<std::int32_t>(index));
}

/// NumPy's format, version 1: float32 (N, C, H, W) in [-1, 1].
void writeNpy(const std::filesystem::path& file, const std::vector<float>& pictures, int count, const ImageShape& shape)
{
    constexpr std::size_t kAlignment = 64;
    constexpr std::size_t kPreamble = 10;  // magic, version, length of the header
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + std::to_string(count) + ", " +
                         std::to_string(shape.channels) + ", " + std::to_string(shape.height) + ", " +
                         std::to_string(shape.width) + "), }";
    header.append(kAlignment - (kPreamble + header.size() + 1) % kAlignment, ' ');
    header += '\n';
    std::string bytes = "\x93NUMPY";
    bytes += {'\x01', '\x00', static_cast<char>(header.size() & 0xff), static_cast<char>(header.size() >> 8)};
    bytes += header;
    bytes.append(reinterpret_cast<const char*>(pictures.data()), pictures.size() * sizeof(float));
    writeFileAtomically(file, bytes);
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
        writeNpy(out, pictures, request.count, checkpoint.shape);
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
