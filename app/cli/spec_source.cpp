#include "app/cli/spec_source.h"

#include <filesystem>

#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
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
    return names;
}

}  // namespace

ExperimentSpec loadSpec(const std::string& presetOrFile)
{
    if (const Preset* preset = findPreset(presetOrFile)) {
        return preset->spec;
    }
    std::error_code ignored;
    if (!std::filesystem::exists(presetOrFile, ignored)) {
        throw InvalidInput("There is no file and no preset named '" + presetOrFile + "'. The presets are " +
                           namesOfPresets() + ".");
    }
    std::string text;
    try {
        text = readFile(presetOrFile, kMaxSpecBytes);
    } catch (const Error& error) {
        throw InvalidInput(error.what());
    }
    SpecResult result = readSpec(text);
    require(result.problems, presetOrFile);
    return std::move(result.spec);
}

void applySettings(ExperimentSpec& spec, const std::vector<std::string>& settings)
{
    for (const std::string& setting : settings) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos || equals == 0) {
            throw InvalidInput("--set needs path=value, such as generator.hidden=[32,32]; found '" + setting + "'.");
        }
        require(setField(spec, setting.substr(0, equals), setting.substr(equals + 1)), "--set " + setting);
    }
    require(validate(spec), "The experiment");
}

}  // namespace ganimede
