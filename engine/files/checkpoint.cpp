#include "engine/files/checkpoint.h"

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/checkpoint_metadata.h"
#include "engine/spec/spec_json.h"
#include "engine/spec/timed_changes.h"

namespace ganimede {
namespace {

ExperimentSpec specOf(const SafetensorsFile& file)
{
    SpecResult result = readSpec(textOf(file, "spec"));
    if (!result.problems.empty()) {
        throw Error(Words::tr("its experiment is not valid:\n%1", joined(result.problems)));
    }
    return std::move(result.spec);
}

/// Adds the shape of each parameter of a network, by name.
void addShapes(const MlpShape& shape, const std::string& prefix,
               std::map<std::string, std::vector<std::int64_t>>& shapes)
{
    for (std::size_t layer = 0; layer + 1 < shape.widths.size(); ++layer) {
        const std::string name = prefix + "." + std::to_string(layer);
        shapes[name + ".weight"] = {shape.widths[layer + 1], shape.widths[layer]};
        shapes[name + ".bias"] = {shape.widths[layer + 1]};
    }
}

/// What an optimiser or G's average keeps of a parameter is named after it.
std::string parameterOf(const std::string& name)
{
    for (const std::string suffix : {".m", ".v", ".average"}) {
        if (name.ends_with(suffix)) {
            return name.substr(0, name.size() - suffix.size());
        }
    }
    return name;
}

/// Every parameter must be there, in its shape; the optimiser's moments, of which its kind decides, in theirs.
void checkTensors(const Checkpoint& checkpoint)
{
    const ExperimentSpec spec = specAt(checkpoint.recorded, checkpoint.state.step);
    std::map<std::string, std::vector<std::int64_t>> shapes;
    addShapes(generatorShape(spec), "generator", shapes);
    addShapes(discriminatorShape(spec), "discriminator", shapes);
    std::size_t parameters = 0;
    for (const Tensor& tensor : checkpoint.state.tensors) {
        const std::string parameter = parameterOf(tensor.name);
        const auto shape = shapes.find(parameter);
        if (shape == shapes.end()) {
            throw Error(Words::tr("its tensor \"%1\" belongs to no layer of its networks.", tensor.name));
        }
        if (shape->second != tensor.shape) {
            throw Error(Words::tr("its tensor \"%1\" has another shape than its experiment says.", tensor.name));
        }
        checkFinite(tensor);
        parameters += parameter == tensor.name ? 1 : 0;
    }
    if (parameters != shapes.size()) {
        throw Error(Words::tr("it holds %1 of the %2 parameter tensors of its networks.", parameters, shapes.size()));
    }
}

Checkpoint checkpointFrom(SafetensorsFile file, const std::string& name)
{
    try {
        checkFormat(file, kPointsFormat);
        Checkpoint checkpoint;
        checkpoint.recorded = specOf(file);
        checkpoint.trainer = textOf(file, "trainer");
        checkpoint.version = textOf(file, "version");
        checkpoint.state = takeState(file);
        checkTensors(checkpoint);
        return checkpoint;
    } catch (const Error& error) {
        throw Error(Words::tr("Cannot open \"%1\": %2", name, error.what()));
    }
}

}  // namespace

Checkpoint readCheckpoint(const std::filesystem::path& path)
{
    return checkpointFrom(readSafetensors(path), path.string());
}

Checkpoint parseCheckpoint(std::string_view bytes, const std::string& name)
{
    return checkpointFrom(parseSafetensors(bytes, name), name);
}

void writeCheckpoint(const std::filesystem::path& path, const Checkpoint& checkpoint)
{
    SafetensorsFile file;
    file.metadata = stateMetadata(checkpoint.state);
    file.metadata["format"] = kPointsFormat;
    file.metadata["spec"] = writeSpec(checkpoint.recorded);
    file.metadata["trainer"] = checkpoint.trainer;
    file.metadata["version"] = checkpoint.version;
    file.tensors = checkpoint.state.tensors;
    writeSafetensors(path, file);
}

}  // namespace ganimede
