#include <iostream>

#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/cli/spec_source.h"
#include "engine/spec/presets.h"
#include "engine/spec/spec_json.h"

namespace ganimede {
namespace {

std::string described(Applies applies)
{
    switch (applies) {
    case Applies::live:
        return "live";
    case Applies::restartsGenerator:
        return "restarts the generator";
    case Applies::restartsDiscriminator:
        return "restarts the discriminator";
    case Applies::restartsBoth:
        return "restarts the run";
    }
    return {};
}

}  // namespace

int presetsCommand(bool json)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Preset& preset : presets()) {
        if (json) {
            list.push_back({{"name", preset.name}, {"title", preset.title}, {"look_for", preset.lookFor}});
        } else {
            std::cout << preset.name << std::string(preset.name.size() < 15 ? 15 - preset.name.size() : 1, ' ')
                      << preset.title << ". " << preset.lookFor << '\n';
        }
    }
    if (json) {
        std::cout << list.dump(2) << '\n';
    }
    return kDone;
}

int specCommand(const std::string& preset)
{
    const Preset* found = findPreset(preset);
    if (found == nullptr) {
        std::cerr << "ganimede: " << (preset.empty() ? "Name a preset" : "There is no preset named '" + preset + "'")
                  << "; 'ganimede presets' lists them.\n";
        return kInvalid;
    }
    std::cout << writeSpec(found->spec);
    return kDone;
}

int fieldsCommand()
{
    for (const FieldInfo& field : fieldInfos()) {
        std::cout << field.path << "\n    " << field.meaning << "\n    " << field.type << ", " << field.range
                  << (field.unit.empty() ? "" : " (" + field.unit + ")") << "; default " << field.defaultValue << "; "
                  << described(field.applies) << "\n";
    }
    return kDone;
}

int validateCommand(const std::string& file)
{
    try {
        loadSpec(file);
    } catch (const InvalidInput& invalid) {
        std::cerr << invalid.what() << '\n';
        return kInvalid;
    }
    std::cout << file << " is a valid experiment.\n";
    return kDone;
}

}  // namespace ganimede
