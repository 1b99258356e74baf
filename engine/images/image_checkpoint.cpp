#include "engine/images/image_checkpoint.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/checkpoint_metadata.h"
#include "engine/images/image_spec_json.h"
#include "engine/spec/spec_document.h"
#include "engine/spec/timed_changes.h"

namespace ganimede {
namespace {

constexpr const char* kWeightsOnly = "weights_only";
constexpr const char* kLatents = "latents";

bool isMoment(const std::string& name)
{
    return name.ends_with(".m") || name.ends_with(".v");
}

bool isLearnt(const std::string& name)
{
    return name.ends_with(".weight") || name.ends_with(".bias");
}

/// What an optimiser remembers of each parameter.
std::vector<std::string> momentsOf(OptimiserKind kind)
{
    switch (kind) {
    case OptimiserKind::sgd:
        return {};
    case OptimiserKind::momentum:
        return {".m"};
    case OptimiserKind::rmsprop:
        return {".v"};
    case OptimiserKind::adam:
        return {".m", ".v"};
    }
    return {};
}

/// An optimiser that begins anew remembers zeros.
void addFreshMoments(const ImageSpec& spec, TrainerState& state)
{
    std::vector<Tensor> moments;
    for (const Tensor& tensor : state.tensors) {
        if (!isLearnt(tensor.name)) {
            continue;
        }
        const bool ofGenerator = tensor.name.starts_with("generator.");
        const OptimiserSpec& optimiser = ofGenerator ? spec.generator.optimiser : spec.discriminator.optimiser;
        for (const std::string& moment : momentsOf(optimiser.kind)) {
            moments.push_back({tensor.name + moment, tensor.shape, std::vector<float>(tensor.values.size())});
        }
    }
    std::ranges::move(moments, std::back_inserter(state.tensors));
}

Json shapeJson(const ImageShape& shape)
{
    return Json::array({shape.channels, shape.height, shape.width});
}

ImageShape readShape(const std::string& text)
{
    const Json json = Json::parse(text, nullptr, false);
    const auto isSide = [](const Json& side) { return side.is_number_unsigned() && side > 0 && side <= 65'536; };
    if (!json.is_array() || json.size() != 3 || !std::ranges::all_of(json, isSide)) {
        throw Error(Words::tr("its \"shape\" is no list of channels, height and width."));
    }
    return {json[0].get<int>(), json[1].get<int>(), json[2].get<int>()};
}

std::vector<std::string> readClasses(const std::string& text)
{
    const Json json = nestsTooDeep(text) ? Json() : Json::parse(text, nullptr, false);
    const auto isText = [](const Json& name) { return name.is_string(); };
    if (!json.is_array() || json.empty() || !std::ranges::all_of(json, isText)) {
        throw Error(Words::tr("its \"classes\" are no list of names."));
    }
    return json.get<std::vector<std::string>>();
}

ImageSpec readSpecOf(const SafetensorsFile& file)
{
    ImageSpecResult result = readImageSpec(textOf(file, "spec"));
    if (!result.problems.empty()) {
        throw Error(Words::tr("its experiment is not valid:\n%1", joined(result.problems)));
    }
    return std::move(result.spec);
}

/// Once the state is there, which says how far the run is.
void takeSpec(ImageCheckpoint& checkpoint, ImageSpec recorded)
{
    checkpoint.spec = specAt(recorded, checkpoint.state.step);
    if (!recorded.changes.empty()) {
        checkpoint.recorded = std::move(recorded);
    }
}

ImageCheckpoint checkpointFrom(SafetensorsFile file, const std::string& name)
{
    try {
        checkFormat(file, kImagesFormat);
        ImageCheckpoint checkpoint;
        ImageSpec spec = readSpecOf(file);
        checkpoint.trainer = textOf(file, "trainer");
        checkpoint.version = textOf(file, "version");
        checkpoint.set = textOf(file, "set");
        checkpoint.shape = readShape(textOf(file, "shape"));
        checkpoint.classes = readClasses(textOf(file, "classes"));
        if (const auto latents = file.metadata.find(kLatents); latents != file.metadata.end()) {
            checkpoint.latents = latents->second;
        }
        const bool weightsOnly = file.metadata.contains(kWeightsOnly);
        checkpoint.state = takeState(file);
        takeSpec(checkpoint, std::move(spec));
        std::ranges::for_each(checkpoint.state.tensors, checkFinite);
        if (weightsOnly) {
            addFreshMoments(checkpoint.spec, checkpoint.state);
        }
        return checkpoint;
    } catch (const Error& error) {
        throw Error(Words::tr("Cannot open \"%1\": %2", name, error.what()));
    }
}

}  // namespace

ImageCheckpoint readImageCheckpoint(const std::filesystem::path& path)
{
    return checkpointFrom(readSafetensors(path), path.string());
}

ImageCheckpoint parseImageCheckpoint(std::string_view bytes, const std::string& name)
{
    return checkpointFrom(parseSafetensors(bytes, name), name);
}

void writeImageCheckpoint(const std::filesystem::path& path, const ImageCheckpoint& checkpoint,
                          ImageCheckpointOptions options)
{
    SafetensorsFile file;
    file.half = options.half;
    file.tensors = checkpoint.state.tensors;
    file.metadata = stateMetadata(checkpoint.state);
    if (options.weightsOnly) {
        std::erase_if(file.tensors, [](const Tensor& tensor) { return isMoment(tensor.name); });
        file.metadata[kWeightsOnly] = "true";
        file.metadata["generator_updates"] = file.metadata["discriminator_updates"] = "0";
    }
    file.metadata["format"] = kImagesFormat;
    file.metadata["spec"] = writeSpec(checkpoint.toGoOnFrom());
    file.metadata["trainer"] = checkpoint.trainer;
    file.metadata["version"] = checkpoint.version;
    file.metadata["set"] = checkpoint.set;
    file.metadata["shape"] = shapeJson(checkpoint.shape).dump();
    file.metadata["classes"] = Json(checkpoint.classes).dump(-1, ' ', false, Json::error_handler_t::replace);
    if (!checkpoint.latents.empty()) {
        file.metadata[kLatents] = checkpoint.latents;
    }
    writeSafetensors(path, file);
}

bool isImageCheckpoint(const std::filesystem::path& path)
{
    return formatOf(path) == kImagesFormat;
}

}  // namespace ganimede
