#include "app/cli/image_generator.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "app/cli/spec_source.h"
#include "engine/core/error.h"
#include "engine/images/image_presets.h"
#include "engine/images/trained_weights.h"
#include "engine/latent/script_file.h"
#include "engine/latent/script_generator.h"
#include "engine/spec/presets.h"

namespace ganimede {
namespace {

/// Whether a file is to be opened as TorchScript. @throws InvalidInput where its name says so and it is something else,
/// but no checkpoint
bool namesScript(const std::string& path)
{
    std::error_code ignored;
    if (!hasScriptSuffix(path) || !std::filesystem::is_regular_file(path, ignored)) {
        return false;
    }
    try {
        checkScriptFile(path);
        return true;
    } catch (const Error& error) {
        try {
            readImageCheckpoint(path);
            return false;  // a checkpoint by another name
        } catch (const Error&) {
            throw InvalidInput(error.what());
        }
    }
}

bool isNoFile(const std::string& path)
{
    std::error_code ignored;
    return !std::filesystem::exists(path, ignored);
}

/// @throws InvalidInput for a preset's name with which no trained weights come
void refuseUntrained(const std::string& path)
{
    if (!isNoFile(path) || findTrainedWeights(path) != nullptr) {
        return;
    }
    if (findPreset(path) != nullptr) {
        throw InvalidInput("'" + path + "' is an experiment with points, and one with pictures is needed here.");
    }
    if (findImagePreset(path) != nullptr) {
        std::string names;
        for (const TrainedWeights& weights : trainedWeights()) {
            names += (names.empty() ? "" : ", ") + weights.preset;
        }
        throw InvalidInput("No trained weights come with the preset '" + path +
                           "': train it first with 'ganimede train', or choose one of " + names + ".");
    }
}

std::unique_ptr<Generator> openTrustedScript(const std::string& path, const std::string& device, int threads,
                                             bool trust)
{
    if (!trust) {
        throw InvalidInput("\"" + path +
                           "\" is a TorchScript file, which can run any code as you, with all that you may "
                           "do: add --trust if you know where it comes from.");
    }
    if (device != "cpu") {
        throw InvalidInput("A TorchScript file runs on the CPU: leave out --device.");
    }
    ScriptOptions options;
    options.threads = threads;
    return openScript(path, options);
}

}  // namespace

bool namesPicturesPreset(const std::string& path)
{
    return isNoFile(path) && findImagePreset(path) != nullptr;
}

bool namesTrainedWeights(const std::string& path)
{
    return isNoFile(path) && findTrainedWeights(path) != nullptr;
}

ImageCheckpoint openImageCheckpoint(const std::string& path)
{
    if (isScriptFile(path)) {
        throw InvalidInput("\"" + path +
                           "\" is a file of PyTorch's: 'sample', 'interpolate' and 'walk-constant' take a "
                           "TorchScript generator, but this command needs a checkpoint of a run.");
    }
    refuseUntrained(path);
    try {
        return namesTrainedWeights(path) ? readTrainedWeights(*findTrainedWeights(path)) : readImageCheckpoint(path);
    } catch (const Error& error) {
        throw InvalidInput(error.what());
    }
}

std::int32_t classNamed(const GeneratorInfo& generator, const std::string& name)
{
    const std::vector<std::string>& classes = generator.classes;
    if (generator.conditioning == Conditioning::none) {
        throw InvalidInput("This generator was trained without conditioning: it knows no classes.");
    }
    const auto named = std::ranges::find(classes, name);
    auto index = static_cast<std::size_t>(named - classes.begin());
    if (named == classes.end()) {
        const char* end = name.data() + name.size();
        const auto [stop, error] = std::from_chars(name.data(), end, index);
        if (error != std::errc{} || stop != end || index >= classes.size()) {
            std::string names;
            for (const std::string& known : classes) {
                names += (names.empty() ? "" : ", ") + known;
            }
            throw InvalidInput("There is no class '" + name + "' in this run; it has " + names + ".");
        }
    }
    return static_cast<std::int32_t>(index);
}

std::unique_ptr<Generator> openGenerator(const std::string& path, const std::string& device, int threads, bool trust)
{
    if (namesScript(path)) {
        return openTrustedScript(path, device, threads, trust);
    }
    ImageTrainerOptions options;
    options.device = device;
    options.threads = threads;
    return makeGenerator(openImageCheckpoint(path), options);
}

}  // namespace ganimede
