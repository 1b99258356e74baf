#include "app/cli/spec_source.h"

#include <filesystem>

#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_spec_json.h"
#include "engine/spec/presets.h"
#include "engine/spec/spec_json.h"

namespace ganimede {
namespace {

constexpr std::size_t kMaxSpecBytes = std::size_t{64} << 20;

void require(const std::vector<Problem>& problems, const std::string& source)
{
    if (!problems.empty()) {
        throw InvalidInput(source + " is not a valid experiment:\n" + joined(problems));
    }
}

std::string namesOfPresets()
{
    std::string names;
    for (const Preset& preset : presets()) {
        names += (names.empty() ? "" : ", ") + preset.name;
    }
    for (const ImagePreset& preset : imagePresets()) {
        names += ", " + preset.name;
    }
    return names;
}

bool exists(const std::string& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

std::string textOf(const std::string& file)
{
    if (!exists(file)) {
        throw InvalidInput("There is no file and no preset named '" + file + "'. The presets are " + namesOfPresets() +
                           ".");
    }
    try {
        return readFile(file, kMaxSpecBytes);
    } catch (const Error& error) {
        throw InvalidInput(error.what());
    }
}

template <typename Spec>
void setFields(Spec& spec, const std::vector<std::string>& settings, const char* example)
{
    for (const std::string& setting : settings) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos || equals == 0) {
            throw InvalidInput(std::string("--set needs path=value, such as ") + example + "; found '" + setting +
                               "'.");
        }
        require(setField(spec, setting.substr(0, equals), setting.substr(equals + 1)), "--set " + setting);
    }
    require(validate(spec), "The experiment");
}

}  // namespace

ExperimentSpec loadSpec(const std::string& presetOrFile)
{
    if (const Preset* preset = findPreset(presetOrFile)) {
        return preset->spec;
    }
    if (findImagePreset(presetOrFile) != nullptr) {
        throw InvalidInput("'" + presetOrFile +
                           "' is an experiment with pictures, and one with points is needed here.");
    }
    SpecResult result = readSpec(textOf(presetOrFile));
    require(result.problems, presetOrFile);
    return std::move(result.spec);
}

bool namesPictures(const std::string& presetOrFile)
{
    return findImagePreset(presetOrFile) != nullptr ||
           (findPreset(presetOrFile) == nullptr && exists(presetOrFile) && saysImages(textOf(presetOrFile)));
}

ImageSpec loadImageSpec(const std::string& presetOrFile)
{
    if (const ImagePreset* preset = findImagePreset(presetOrFile)) {
        return preset->spec;
    }
    ImageSpecResult result = readImageSpec(textOf(presetOrFile));
    require(result.problems, presetOrFile);
    return std::move(result.spec);
}

void refuseOtherSeed(std::int64_t ofRun, std::int64_t wanted)
{
    if (wanted != ofRun) {
        throw InvalidInput("The run goes on with the seed that it began with, " + std::to_string(ofRun) +
                           ", or its networks would be lost: leave out --set seed=" + std::to_string(wanted) + ".");
    }
}

void applySettings(ExperimentSpec& spec, const std::vector<std::string>& settings)
{
    setFields(spec, settings, "generator.hidden=[32,32]");
}

void applySettings(ImageSpec& spec, const std::vector<std::string>& settings)
{
    setFields(spec, settings, "batch=32");
}

}  // namespace ganimede
