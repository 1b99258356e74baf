#include "engine/latent/latent_shelf.h"

#include <cmath>
#include <cstdint>

#include "engine/core/error.h"
#include "engine/spec/json_text.h"

namespace ganimede {
namespace {

constexpr const char* kFormat = "ganimede latents 1";
constexpr std::size_t kMostDimensions = 1 << 20;

Json parsed(std::string_view text, const std::string& name)
{
    if (nestsTooDeep(text)) {
        throw Error(name + " nests too deep for saved latents.");
    }
    try {
        return Json::parse(text);
    } catch (const Json::exception& error) {
        throw Error(name + " is not valid JSON: " + error.what() + ".");
    }
}

/// A text of an entry, or empty where it has none.
std::string textOf(const Json& entry, const char* key, const std::string& place)
{
    const auto found = entry.find(key);
    if (found == entry.end()) {
        return {};
    }
    if (!found->is_string() || found->get_ref<const std::string&>().size() > SavedLatent::kLongestName) {
        throw Error(place + ": \"" + key + "\" has to be a text of at most " +
                    std::to_string(SavedLatent::kLongestName) + " bytes.");
    }
    return found->get<std::string>();
}

Latent componentsOf(const Json& entry, const std::string& place)
{
    const auto found = entry.find("z");
    if (found == entry.end() || !found->is_array() || found->empty() || found->size() > kMostDimensions) {
        throw Error(place + ": \"z\" has to be a list of numbers.");
    }
    Latent z;
    z.reserve(found->size());
    for (const Json& value : *found) {
        const std::string which = place + ": component " + std::to_string(z.size() + 1) + " of \"z\"";
        if (!value.is_number()) {
            throw Error(which + " is not a number.");
        }
        z.push_back(value.get<float>());
        if (!std::isfinite(z.back())) {
            throw Error(which + " is not finite.");
        }
    }
    return z;
}

}  // namespace

std::string writeShelf(const std::vector<SavedLatent>& shelf)
{
    Json latents = Json::array();
    for (const SavedLatent& saved : shelf) {
        Json entry;
        entry["name"] = saved.name;
        if (!saved.ofClass.empty()) {
            entry["class"] = saved.ofClass;
        }
        Json z = Json::array();
        for (const float value : saved.z) {
            z.push_back(shortestDouble(value));
        }
        entry["z"] = std::move(z);
        latents.push_back(std::move(entry));
    }
    Json json;
    json["format"] = kFormat;
    json["latents"] = std::move(latents);
    return prettyJson(json) + "\n";
}

std::vector<SavedLatent> readShelf(std::string_view text, const std::string& name)
{
    const Json json = parsed(text, name);
    if (!json.is_object() || json.value("format", Json()) != kFormat || !json.contains("latents") ||
        !json.at("latents").is_array()) {
        throw Error(name + " holds no saved latents of Ganimede's (\"format\": \"" + kFormat + "\").");
    }
    const Json& latents = json.at("latents");
    if (latents.size() > kMostSavedLatents) {
        throw Error(name + " holds more than " + std::to_string(kMostSavedLatents) + " latents.");
    }
    std::vector<SavedLatent> shelf;
    for (const Json& entry : latents) {
        const std::string place = name + ", latent " + std::to_string(shelf.size() + 1);
        if (!entry.is_object()) {
            throw Error(place + " is not an object with a name and a \"z\".");
        }
        SavedLatent saved;
        saved.name = textOf(entry, "name", place);
        saved.ofClass = textOf(entry, "class", place);
        saved.z = componentsOf(entry, saved.name.empty() ? place : place + " (" + saved.name + ")");
        shelf.push_back(std::move(saved));
    }
    return shelf;
}

void checkFits(const SavedLatent& saved, std::size_t dimensions)
{
    if (saved.z.size() != dimensions) {
        throw Error("The latent '" + saved.name + "' has " + std::to_string(saved.z.size()) +
                    " components; this generator takes " + std::to_string(dimensions) + ".");
    }
}

}  // namespace ganimede
