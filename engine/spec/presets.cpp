#include "engine/spec/presets.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/spec/json_text.h"
#include "engine/spec/spec_fields.h"
#include "engine/spec/spec_json.h"
#include "ganimede_presets.h"

namespace ganimede {
namespace {

Preset readPreset(const EmbeddedText& file)
{
    const Json document = Json::parse(file.content);
    SpecResult result = readSpec(document.at("spec").dump());
    if (!result.problems.empty()) {
        throw Error("The preset " + std::string(file.name) + " is not valid: " + joined(result.problems));
    }
    result.spec.name = document.at("title").get<std::string>();
    const std::optional<double> speed = document.contains("steps_per_second")
                                            ? std::optional(document.at("steps_per_second").get<double>())
                                            : std::nullopt;
    return {std::string(file.name), document.at("title").get<std::string>(), document.at("look_for").get<std::string>(),
            speed, std::move(result.spec)};
}

std::size_t galleryOrder(const std::string& name)
{
    const auto& names = dataKinds();  // distributions in the plane, then densities on a line
    return static_cast<std::size_t>(std::ranges::find(names, name) - names.begin());
}

}  // namespace

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> read;
        for (const EmbeddedText& file : ganimede_presets()) {
            read.push_back(readPreset(file));
        }
        std::ranges::stable_sort(read, {}, [](const Preset& preset) { return galleryOrder(preset.name); });
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
