#include "engine/spec/presets.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/spec/json_text.h"
#include "engine/spec/spec_fields.h"
#include "engine/spec/spec_json.h"
#include "ganimede_presets.h"

namespace ganimede {
namespace {

PresetKind kindOf(const std::string& name)
{
    return name == "failure" ? PresetKind::failure : name == "cure" ? PresetKind::cure : PresetKind::success;
}

Promise readPromise(const Json& json)
{
    Promise promise;
    promise.steps = json.at("steps").get<std::int64_t>();
    promise.diverges = json.value("diverges", false);
    promise.diagnosis = json.value("diagnosis", "");
    const Json measures = json.value("measures", Json::object());
    for (const auto& [metric, range] : measures.items()) {
        promise.measures.push_back({metric, range.at(0).get<double>(), range.at(1).get<double>()});
    }
    return promise;
}

Preset readPreset(const EmbeddedText& file)
{
    const Json document = Json::parse(file.content);
    SpecResult result = readSpec(document.at("spec").dump());
    if (!result.problems.empty()) {
        throw Error(Words::tr("The preset %1 is not valid: %2", file.name, joined(result.problems)));
    }
    Preset preset;
    preset.name = file.name;
    preset.title = document.at("title").get<std::string>();
    preset.lookFor = document.at("look_for").get<std::string>();
    if (document.contains("steps_per_second")) {
        preset.stepsPerSecond = document.at("steps_per_second").get<double>();
    }
    preset.kind = kindOf(document.value("kind", "success"));
    preset.pair = document.value("pair", "");
    preset.promise = readPromise(document.at("promise"));
    preset.spec = std::move(result.spec);
    preset.spec.name = preset.title;
    return preset;
}

std::string orderOf(const Preset& preset)
{
    if (preset.kind != PresetKind::success) {
        return "z" + (preset.kind == PresetKind::failure ? preset.name + "0" : preset.pair + "1");
    }
    const auto& names = dataKinds();  // distributions in the plane, then densities on a line
    const auto place = static_cast<char>('A' + (std::ranges::find(names, preset.name) - names.begin()));
    return std::string(1, place);
}

}  // namespace

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> read;
        for (const EmbeddedText& file : ganimede_presets()) {
            read.push_back(readPreset(file));
        }
        std::ranges::stable_sort(read, {}, orderOf);
        return read;
    }();
    return all;
}

const Preset* findPreset(std::string_view name)
{
    const auto found = std::ranges::find(presets(), name, &Preset::name);
    return found == presets().end() ? nullptr : &*found;
}

}  // namespace ganimede
