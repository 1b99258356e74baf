#include "engine/images/image_presets.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/images/image_spec_json.h"
#include "engine/spec/json_text.h"
#include "ganimede_image_presets.h"

namespace ganimede {
namespace {

ImagePreset readPreset(std::string_view name, std::string_view content)
{
    const Json document = Json::parse(content);
    ImageSpecResult result = readImageSpec(document.at("spec").dump());
    if (!result.problems.empty()) {
        throw Error(Words::tr("The preset %1 is not valid: %2", name, joined(result.problems)));
    }
    ImagePreset preset;
    preset.order = document.at("order").get<int>();
    preset.name = name;
    preset.title = document.at("title").get<std::string>();
    preset.about = document.at("about").get<std::string>();
    preset.lookFor = document.at("look_for").get<std::string>();
    preset.spec = std::move(result.spec);
    preset.spec.name = preset.title;
    return preset;
}

}  // namespace

const std::vector<ImagePreset>& imagePresets()
{
    static const std::vector<ImagePreset> all = [] {
        std::vector<ImagePreset> read;
        for (const auto& file : ganimede_image_presets()) {
            read.push_back(readPreset(file.name, file.content));
        }
        std::ranges::sort(read, {}, &ImagePreset::order);
        return read;
    }();
    return all;
}

const ImagePreset* findImagePreset(std::string_view name)
{
    const auto found = std::ranges::find(imagePresets(), name, &ImagePreset::name);
    return found == imagePresets().end() ? nullptr : &*found;
}

}  // namespace ganimede
