#include "engine/latent/latent_shelf.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/atomic_file.h"
#include "engine/files/checkpoint.h"
#include "engine/spec/json_text.h"

namespace ganimede {
namespace {

constexpr const char* kFormat = "ganimede latents 1";
constexpr std::size_t kMostNumbers = 1 << 20;

Json parsed(std::string_view text, const std::string& name)
{
    if (nestsTooDeep(text)) {
        throw Error(Words::tr("%1 nests too deep for saved latents.", name));
    }
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        throw Error(Words::tr("In place of saved latents %1 holds %2.", name, whereJsonBreaks(text, error.byte)));
    } catch (const Json::out_of_range&) {  // the reader's word for a number like 1e999
        throw Error(Words::tr("%1 has a number in it that is too large.", name));
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
        throw Error(
            Words::tr("%1: \"%2\" has to be a text of at most %3 bytes.", place, key, SavedLatent::kLongestName));
    }
    return found->get<std::string>();
}

Latent componentsOf(const Json& entry, const std::string& place)
{
    const auto found = entry.find("z");
    if (found == entry.end() || !found->is_array() || found->empty() || found->size() > kMostNumbers) {
        throw Error(Words::tr("%1: \"z\" has to be a list of numbers.", place));
    }
    Latent z;
    z.reserve(found->size());
    for (const Json& value : *found) {
        if (!value.is_number()) {
            throw Error(Words::tr("%1: component %2 of \"z\" is not a number.", place, z.size() + 1));
        }
        z.push_back(value.get<float>());
        if (!std::isfinite(z.back())) {
            throw Error(Words::tr("%1: component %2 of \"z\" is not finite.", place, z.size()));
        }
    }
    return z;
}

std::string placeOf(const std::string& name, std::size_t i)
{
    return Words::tr("%1, latent %2", name, i + 1);
}

/// What is told of a latent beside its numbers.
Json entryOf(const SavedLatent& saved)
{
    Json entry;
    entry["name"] = saved.name;
    if (!saved.ofClass.empty()) {
        entry["class"] = saved.ofClass;
    }
    if (saved.isDirection) {
        entry["direction"] = true;
    }
    return entry;
}

/// All but their numbers.
std::vector<SavedLatent> savedOf(const Json& latents, const std::string& name)
{
    if (latents.size() > kMostSavedLatents) {
        throw Error(Words::tr("%1 holds more than %2 latents.", name, kMostSavedLatents));
    }
    std::vector<SavedLatent> shelf;
    for (const Json& entry : latents) {
        const std::string place = placeOf(name, shelf.size());
        if (!entry.is_object()) {
            throw Error(Words::tr("%1 is not an object with a name and a \"z\".", place));
        }
        SavedLatent saved;
        saved.name = textOf(entry, "name", place);
        saved.ofClass = textOf(entry, "class", place);
        const Json direction = entry.value("direction", Json(false));
        if (!direction.is_boolean()) {
            throw Error(Words::tr("%1: \"direction\" has to be true or false.", place));
        }
        saved.isDirection = direction.get<bool>();
        shelf.push_back(std::move(saved));
    }
    return shelf;
}

}  // namespace

std::string writeShelf(const std::vector<SavedLatent>& shelf)
{
    Json latents = Json::array();
    for (const SavedLatent& saved : shelf) {
        Json entry = entryOf(saved);
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
        throw Error(Words::tr("%1 holds no saved latents of Ganimede's (\"format\": \"%2\").", name, kFormat));
    }
    std::vector<SavedLatent> shelf = savedOf(json.at("latents"), name);
    for (std::size_t i = 0; i < shelf.size(); ++i) {
        const std::string place = placeOf(name, i);
        shelf[i].z =
            componentsOf(json.at("latents")[i], shelf[i].name.empty() ? place : place + " (" + shelf[i].name + ")");
    }
    return shelf;
}

void writeShelfTensors(const std::filesystem::path& path, const std::vector<SavedLatent>& shelf)
{
    Json latents = Json::array();
    SafetensorsFile file;
    for (const SavedLatent& saved : shelf) {
        file.tensors.push_back(
            {"latent." + std::to_string(latents.size()), {static_cast<std::int64_t>(saved.z.size())}, saved.z});
        latents.push_back(entryOf(saved));
    }
    file.metadata = {{"format", kFormat}, {"latents", latents.dump()}};
    writeSafetensors(path, file);
}

std::vector<SavedLatent> readShelfFile(const std::filesystem::path& path)
{
    const std::string name = path.filename().string();
    if (path.extension() != ".safetensors") {
        return readShelf(readFile(path), name);
    }
    const SafetensorsFile file = readSafetensors(path);
    const auto format = file.metadata.find("format");
    const auto latents = file.metadata.find("latents");
    if (format == file.metadata.end() || format->second != kFormat || latents == file.metadata.end()) {
        throw Error(Words::tr("%1 holds no saved latents of Ganimede's (\"format\": \"%2\").", name, kFormat));
    }
    const Json entries = parsed(latents->second, name);
    if (!entries.is_array() || entries.size() != file.tensors.size()) {
        throw Error(Words::tr("%1 names %2 latents and holds %3.", name, entries.size(), file.tensors.size()));
    }
    std::vector<SavedLatent> shelf = savedOf(entries, name);
    for (std::size_t i = 0; i < shelf.size(); ++i) {
        const auto& tensors = file.tensors;
        const auto found = std::ranges::find(tensors, "latent." + std::to_string(i), &Tensor::name);
        if (found == tensors.end() || found->shape.size() != 1 || found->values.empty()) {
            throw Error(Words::tr("%1 has no tensor of one axis.", placeOf(name, i)));
        }
        shelf[i].z = found->values;
        if (!std::ranges::all_of(shelf[i].z, [](float value) { return std::isfinite(value); })) {
            throw Error(Words::tr("%1 has a component that is not finite.", placeOf(name, i)));
        }
    }
    return shelf;
}

void writeShelfFile(const std::filesystem::path& path, const std::vector<SavedLatent>& shelf)
{
    if (path.extension() == ".safetensors") {
        writeShelfTensors(path, shelf);
    } else {
        writeFileAtomically(path, writeShelf(shelf));
    }
}

std::optional<SavedLatent> firstLatent(std::string_view text, const std::string& name, std::size_t dimensions)
{
    const std::vector<SavedLatent> shelf = readShelf(text, name);
    if (shelf.empty()) {
        return std::nullopt;
    }
    checkFits(shelf.front(), dimensions);
    return shelf.front();
}

void checkFits(const SavedLatent& saved, std::size_t dimensions)
{
    if (saved.z.size() != dimensions) {
        throw Error(Words::tr("The latent '%1' has %2 components; this generator takes %3.", saved.name, saved.z.size(),
                              dimensions));
    }
}

}  // namespace ganimede
