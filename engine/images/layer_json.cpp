#include "engine/images/layer_json.h"

#include <algorithm>
#include <optional>

#include "engine/core/words.h"
#include "engine/images/image_spec_fields.h"
#include "engine/images/layer_shapes.h"
#include "engine/spec/spec_reader.h"
#include "engine/spec/spec_words.h"
#include "engine/spec/spec_writer.h"

namespace ganimede {
namespace {

constexpr const char* kSameWord = "same";

class LayerWriter : public SpecWriter {
public:
    void padding(const Field& field, int value, int)
    {
        add(field, value == LayerSpec::kSame ? Json(kSameWord) : Json(value));
    }
};

class LayerReader : public SpecReader {
public:
    explicit LayerReader(const Json& layer) : SpecReader(layer, Source::file) { find("layer"); }

    void padding(const Field& field, int& value, int high)
    {
        const Json* json = find(field.path);
        if (json != nullptr && *json == kSameWord) {
            value = LayerSpec::kSame;
        } else if (json != nullptr && json->is_number_integer() && *json >= 0 && *json <= high) {
            value = json->get<int>();
        } else if (json != nullptr) {
            add(field.path, *json, Words::tr("\"same\" or an integer from 0 to %1", high));
        }
    }
};

std::vector<SpecWriter::Entry> entriesOf(const LayerSpec& layer)
{
    LayerWriter writer;
    visitLayer(layer, "", writer);
    return writer.take();
}

std::optional<LayerKind> kindNamed(const std::string& name)
{
    const auto& names = choiceNames(LayerKind{});
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<LayerKind>(found - names.begin()));
}

/// The kind that an item of a list of layers is of, or nothing.
std::optional<LayerKind> kindOf(const Json& json)
{
    if (json.is_string()) {
        return kindNamed(json.get<std::string>());
    }
    if (!json.is_object()) {
        return std::nullopt;
    }
    if (json.contains("layer")) {
        return json["layer"].is_string() ? kindNamed(json["layer"].get<std::string>()) : std::nullopt;
    }
    for (const auto& [key, value] : json.items()) {
        if (const auto kind = kindNamed(key)) {
            return kind;
        }
    }
    return std::nullopt;
}

LayerSpec readLayer(const Json& json, const std::string& path, std::vector<Problem>& problems)
{
    LayerSpec layer;
    const auto kind = kindOf(json);
    if (!kind) {
        problems.push_back({path, described(json), Words::tr("a layer: one of %1", listed(choiceNames(LayerKind{})))});
        return layer;
    }
    layer.kind = *kind;
    const std::string& name = nameOf(*kind);
    if (needsSize(*kind) && !(json.is_object() && json.contains(name))) {
        problems.push_back({path + "." + name, Words::tr("nothing"),
                            *kind == LayerKind::reshape ? Words::tr("a list of integers") : Words::tr("an integer")});
    }
    if (json.is_object()) {
        LayerReader reader(json);
        visitLayer(layer, "", reader);
        reader.unknownFields();
        for (Problem problem : reader.problems()) {
            problem.path = path + "." + problem.path;
            problems.push_back(std::move(problem));
        }
    }
    return layer;
}

}  // namespace

bool needsSize(LayerKind kind)
{
    using enum LayerKind;
    return kind == linear || kind == conv || kind == convTransposed || kind == upsample || kind == averagePool ||
           kind == residual || kind == reshape;
}

Json layerJson(const LayerSpec& layer)
{
    LayerSpec plain;
    plain.kind = layer.kind;
    const auto defaults = entriesOf(plain);
    auto entries = entriesOf(layer);
    const std::string& name = nameOf(layer.kind);
    Json json = Json::object();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].path == name || entries[i].value != defaults[i].value) {
            json[entries[i].path] = std::move(entries[i].value);
        }
    }
    if (json.empty()) {
        return name;
    }
    if (json.contains(name)) {
        return json;
    }
    Json named{{"layer", name}};
    named.update(json);
    return named;
}

Json layersJson(const std::vector<LayerSpec>& layers)
{
    Json list = Json::array();
    for (const LayerSpec& layer : layers) {
        list.push_back(layerJson(layer));
    }
    return list;
}

std::vector<LayerSpec> readLayers(const Json& json, const std::string& path, std::vector<Problem>& problems)
{
    std::vector<LayerSpec> layers;
    if (!json.is_array()) {
        problems.push_back({path, described(json), Words::tr("a list of layers")});
    } else if (json.size() > kMaxLayers) {
        problems.push_back({path, Words::tr("%1 layers", json.size()), Words::tr("at most %1", kMaxLayers)});
    } else {
        for (std::size_t i = 0; i < json.size(); ++i) {
            layers.push_back(readLayer(json[i], placeAt(path, i), problems));
        }
    }
    return layers;
}

}  // namespace ganimede
