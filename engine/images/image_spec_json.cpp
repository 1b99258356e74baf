#include "engine/images/image_spec_json.h"

#include <algorithm>

#include "engine/core/words.h"
#include "engine/images/image_spec_fields.h"
#include "engine/images/layer_json.h"
#include "engine/spec/spec_infos.h"
#include "engine/spec/spec_reader.h"
#include "engine/spec/spec_writer.h"
#include "engine/spec/timed_changes.h"

namespace ganimede {
namespace {

constexpr const char* kKind = "images";

class ImageWriter : public SpecWriter {
public:
    void layers(const Field& field, const std::vector<LayerSpec>& layers) { add(field, layersJson(layers)); }
};

class ImageReader : public SpecReader {
public:
    using SpecReader::SpecReader;

    void layers(const Field& field, std::vector<LayerSpec>& layers)
    {
        if (const Json* json = find(field.path)) {
            std::vector<Problem> problems;
            layers = readLayers(*json, field.path, problems);
            for (Problem& problem : problems) {
                add(std::move(problem));
            }
        }
    }
};

class ImageInfos : public SpecInfos {
public:
    void layers(const Field& field, const std::vector<LayerSpec>&)
    {
        add(field, "list of layers", "[]", Words::tr("at most 64 of %1", listed(choiceNames(LayerKind{}))));
    }
    void padding(const Field& field, int, int high)
    {
        add(field, "integer", "\"same\"", Words::tr("\"same\" or 0 to %1", high));
    }
};

std::vector<SpecWriter::Entry> entriesOf(const ImageSpec& spec)
{
    ImageWriter writer;
    visitImageFields(spec, writer);
    return writer.take();
}

}  // namespace

bool saysImages(std::string_view text)
{
    if (nestsTooDeep(text)) {
        return false;
    }
    const Json document = Json::parse(text, nullptr, false);
    return document.is_object() && document.contains("kind") && document["kind"] == kKind;
}

ImageSpecResult readImageSpec(std::string_view text)
{
    ImageSpecResult result;
    const std::optional<Json> document = parseDocument(text, result.problems);
    if (!document) {
        return result;
    }
    ImageReader reader(*document, SpecReader::Source::file);
    if (!reader.kind(kKind, false)) {
        result.problems = reader.problems();
        return result;
    }
    reader.version(ImageSpec::kVersion);
    visitImageFields(result.spec, reader);
    reader.changes(result.spec.changes);
    reader.unknownFields();
    result.problems.insert(result.problems.end(), reader.problems().begin(), reader.problems().end());
    const auto more = validate(result.spec);
    result.problems.insert(result.problems.end(), more.begin(), more.end());
    return result;
}

std::string writeSpec(const ImageSpec& spec)
{
    Json document{{"kind", kKind}, {"version", ImageSpec::kVersion}};
    for (SpecWriter::Entry& entry : entriesOf(spec)) {
        placeIn(document, entry.path) = std::move(entry.value);
    }
    if (!spec.changes.empty()) {
        document["changes"] = changesJson(spec.changes);
    }
    return prettyJson(document) + '\n';
}

std::vector<Problem> setField(ImageSpec& spec, std::string_view path, std::string_view value)
{
    const Json document = changeDocument(path, value);
    ImageSpec changed = spec;
    ImageReader reader(document, SpecReader::Source::change);
    visitImageFields(changed, reader);
    reader.unknownFields();
    if (reader.problems().empty()) {
        spec = std::move(changed);
    }
    return reader.problems();
}

std::vector<TimedChange> differences(const ImageSpec& from, const ImageSpec& to, std::int64_t step)
{
    std::vector<TimedChange> changes;
    const auto before = entriesOf(from);
    const auto after = entriesOf(to);
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i].path != "name" && before[i].value != after[i].value) {
            changes.push_back({step, after[i].path, after[i].value.dump()});
        }
    }
    return madeTogether(std::move(changes));
}

const std::vector<FieldInfo>& imageFieldInfos()
{
    static const std::vector<FieldInfo> infos = [] {
        ImageInfos visitor;
        const ImageSpec defaults;
        visitImageFields(defaults, visitor);
        for (std::size_t i = 0; i < choiceNames(LayerKind{}).size(); ++i) {
            LayerSpec layer;
            layer.kind = static_cast<LayerKind>(i);
            visitLayer(layer, nameOf(layer.kind) + ".", visitor);
        }
        std::vector<FieldInfo> all = visitor.take();
        for (std::size_t i = 0; i < choiceNames(LayerKind{}).size(); ++i) {
            const auto kind = static_cast<LayerKind>(i);
            const auto size = std::ranges::find(all, nameOf(kind) + "." + nameOf(kind), &FieldInfo::path);
            if (needsSize(kind) && size != all.end()) {
                size->defaultValue = "null";
            }
        }
        return all;
    }();
    return infos;
}

const std::vector<std::string>& imageSources()
{
    static const std::vector<std::string> sources{"mnist", "fashion-mnist", "cifar-10", "emoji", "files"};
    return sources;
}

}  // namespace ganimede
