#include "engine/spec/spec_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/files/base64.h"
#include "engine/spec/spec_words.h"

namespace ganimede {
namespace {

/// What was found, short enough for a message.
std::string described(const Json& json)
{
    constexpr std::size_t kLongest = 60;
    if (json.is_object()) {
        return "an object";
    }
    std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > kLongest) {
        text = text.substr(0, kLongest) + " ...";
    }
    return text;
}

bool isWhole(const Json& json, double low, double high)
{
    if (!json.is_number()) {
        return false;
    }
    const double value = json.get<double>();
    return value == std::floor(value) && value >= low && value <= high;
}

std::string wholeRange(std::int64_t low, std::int64_t high)
{
    return "an integer from " + std::to_string(low) + " to " + std::to_string(high);
}

}  // namespace

const Json* SpecReader::find(const std::string& path)
{
    m_known.push_back(path);
    const Json* node = &m_document;
    std::size_t begin = 0;
    while (node != nullptr) {
        const std::size_t dot = path.find('.', begin);
        const std::string key = path.substr(begin, dot - begin);
        if (!node->is_object() || !node->contains(key)) {
            return nullptr;
        }
        node = &(*node)[key];
        if (dot == std::string::npos) {
            return node;
        }
        begin = dot + 1;
    }
    return nullptr;
}

void SpecReader::add(const std::string& path, const Json& found, const std::string& allowed)
{
    m_problems.push_back({path, described(found), allowed});
}

template <typename Value>
void SpecReader::readInteger(const std::string& path, const Json& json, Value& value, const std::string& allowed)
{
    // Bounds of the type; the field's own range is validate()'s business. 2^53 keeps doubles exact.
    const double limit = sizeof(Value) == 4 ? double{std::numeric_limits<int>::max()} : 0x1p53;
    if (isWhole(json, -limit, limit)) {
        value = static_cast<Value>(json.get<double>());
    } else {
        add(path, json, allowed);
    }
}

void SpecReader::readNumber(const std::string& path, const Json& json, double& value)
{
    if (json.is_number() && std::isfinite(json.get<double>())) {
        value = json.get<double>();
    } else {
        add(path, json, "a number");
    }
}

void SpecReader::text(const Field& field, std::string& value, std::size_t)
{
    if (const Json* json = find(field.path)) {
        if (json->is_string()) {
            value = json->get<std::string>();
        } else {
            add(field.path, *json, "a text");
        }
    }
}

void SpecReader::integer(const Field& field, int& value, std::int64_t low, std::int64_t high)
{
    if (const Json* json = find(field.path)) {
        readInteger(field.path, *json, value, wholeRange(low, high));
    }
}

void SpecReader::integer(const Field& field, std::int64_t& value, std::int64_t low, std::int64_t high)
{
    if (const Json* json = find(field.path)) {
        readInteger(field.path, *json, value, wholeRange(low, high));
    }
}

void SpecReader::number(const Field& field, double& value, double, double, bool, bool)
{
    if (const Json* json = find(field.path)) {
        readNumber(field.path, *json, value);
    }
}

int SpecReader::choiceIndex(const Field& field, const std::vector<std::string>& names)
{
    const Json* json = find(field.path);
    if (json == nullptr) {
        return -1;
    }
    const auto found = json->is_string() ? std::ranges::find(names, json->get<std::string>()) : names.end();
    if (found == names.end()) {
        add(field.path, *json, "one of " + listed(names));
        return -1;
    }
    return static_cast<int>(found - names.begin());
}

void SpecReader::name(const Field& field, std::string& value, const std::vector<std::string>& allowed)
{
    const int index = choiceIndex(field, allowed);
    if (index >= 0) {
        value = allowed[static_cast<std::size_t>(index)];
    }
}

void SpecReader::integers(const Field& field, std::vector<int>& values, int low, int high, std::size_t maxCount)
{
    const Json* json = find(field.path);
    if (json == nullptr) {
        return;
    }
    if (!json->is_array()) {
        add(field.path, *json, "a list of at most " + std::to_string(maxCount) + " integers");
        return;
    }
    std::vector<int> read(json->size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        readInteger(placeAt(field.path, i), (*json)[i], read[i], wholeRange(low, high));
    }
    values = std::move(read);
}

void SpecReader::numbers(const Field& field, std::vector<double>& values, double, double, std::size_t maxCount)
{
    const Json* json = find(field.path);
    if (json == nullptr) {
        return;
    }
    if (!json->is_array()) {
        add(field.path, *json, "a list of at most " + std::to_string(maxCount) + " numbers");
        return;
    }
    std::vector<double> read(json->size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        readNumber(placeAt(field.path, i), (*json)[i], read[i]);
    }
    values = std::move(read);
}

bool SpecReader::readPoint(const std::string& path, const Json& json, Point& point)
{
    const auto isCoordinate = [](const Json& value) {
        return value.is_number() && std::abs(value.get<double>()) <= std::numeric_limits<float>::max();
    };
    if (!json.is_array() || json.size() != 2 || !isCoordinate(json[0]) || !isCoordinate(json[1])) {
        add(path, json, "two numbers [x, y]");
        return false;
    }
    point = {static_cast<float>(json[0].get<double>()), static_cast<float>(json[1].get<double>())};
    return true;
}

void SpecReader::readStroke(const std::string& path, const Json& json, Stroke& stroke)
{
    if (!json.is_object()) {
        add(path, json, "an object with erase, radius, density and path");
        return;
    }
    for (const auto& [key, value] : json.items()) {
        const std::string where = path + "." + key;
        if (key == "erase" && value.is_boolean()) {
            stroke.erase = value.get<bool>();
        } else if (key == "erase") {
            add(where, value, "true or false");
        } else if (key == "radius") {
            readNumber(where, value, stroke.radius);
        } else if (key == "density") {
            readNumber(where, value, stroke.density);
        } else if (key == "path" && value.is_array()) {
            stroke.path.resize(value.size());
            for (std::size_t i = 0; i < value.size(); ++i) {
                readPoint(placeAt(where, i), value[i], stroke.path[i]);
            }
        } else {
            add(where, value,
                key == "path" ? "a list of [x, y]" : "no such field; a stroke has erase, radius, density and path");
        }
    }
}

void SpecReader::strokes(const Field& field, std::vector<Stroke>& strokes)
{
    const auto readList = [&](const std::string& path, const Json& json, std::vector<Stroke>& into) {
        if (!json.is_array()) {
            add(path, json, "a list of strokes");
            return;
        }
        for (std::size_t i = 0; i < json.size(); ++i) {
            readStroke(placeAt(path, i), json[i], into.emplace_back());
        }
    };
    if (const Json* json = find(field.path)) {
        strokes.clear();
        readList(field.path, *json, strokes);
    }
    const Json* added = m_source == Source::change ? find(field.path + "+") : nullptr;
    if (added != nullptr) {
        readList(field.path + "+", *added, strokes);
    }
}

void SpecReader::points(const Field& field, std::vector<Point>& points)
{
    const Json* json = find(field.path);
    if (json == nullptr) {
        return;
    }
    if (!json->is_array()) {
        add(field.path, *json, "a list of [x, y]");
        return;
    }
    points.assign(json->size(), {});
    for (std::size_t i = 0; i < points.size(); ++i) {
        readPoint(placeAt(field.path, i), (*json)[i], points[i]);
    }
}

void SpecReader::picture(const Field& field, Picture& picture)
{
    const Json* json = find(field.path);
    if (json == nullptr) {
        return;
    }
    if (!json->is_object()) {
        add(field.path, *json, "an object with width, height and darkness");
        return;
    }
    for (const auto& [key, value] : json->items()) {
        const std::string where = field.path + "." + key;
        if (key == "width" || key == "height") {
            readInteger(where, value, key == "width" ? picture.width : picture.height, wholeRange(0, 1024));
        } else if (key == "darkness") {
            const auto bytes = value.is_string() ? base64Decode(value.get<std::string>()) : std::nullopt;
            if (bytes) {
                picture.darkness = *bytes;
            } else {
                add(where, value, "base64, a byte a pixel");
            }
        } else {
            add(where, value, "no such field; a picture has width, height and darkness");
        }
    }
}

void SpecReader::changes(std::vector<TimedChange>& changes)
{
    const Json* json = find("changes");
    if (json == nullptr) {
        return;
    }
    if (!json->is_array()) {
        add("changes", *json, "a list of {step, path, value}");
        return;
    }
    for (std::size_t i = 0; i < json->size(); ++i) {
        const Json& entry = (*json)[i];
        const bool whole = entry.is_object() && entry.size() == 3 && entry.contains("step") && entry.contains("path") &&
                           entry.contains("value") && isWhole(entry["step"], 0, 0x1p53) && entry["path"].is_string();
        if (!whole) {
            add(placeAt("changes", i), entry, "{step, path, value} with a step from 0");
            continue;
        }
        changes.push_back({static_cast<std::int64_t>(entry["step"].get<double>()), entry["path"].get<std::string>(),
                           entry["value"].dump()});
    }
}

void SpecReader::unknownFields()
{
    unknownIn(m_document, "");
}

void SpecReader::unknownIn(const Json& object, const std::string& prefix)
{
    for (const auto& [key, value] : object.items()) {
        const std::string path = prefix + key;
        if (std::ranges::find(m_known, path) != m_known.end()) {
            continue;
        }
        const bool isGroup =
            std::ranges::any_of(m_known, [&](const std::string& known) { return known.starts_with(path + "."); });
        if (isGroup && value.is_object()) {
            unknownIn(value, path + ".");
        } else if (isGroup) {
            add(path, value, "an object");
        } else {
            add(path, value, "no such field");
        }
    }
}

// The entry points of spec_json.h that read.

SpecResult readSpec(std::string_view text)
{
    SpecResult result;
    Json document;
    if (nestsTooDeep(text)) {
        result.problems.push_back(
            {"", "lists or objects nested more than 32 deep", "a JSON object with the fields of an experiment"});
        return result;
    }
    try {
        document = Json::parse(text);
    } catch (const Json::exception& e) {
        result.problems.push_back(
            {"", std::string("something that is not JSON (") + e.what() + ")", "a JSON document"});
        return result;
    }
    if (!document.is_object()) {
        result.problems.push_back({"", described(document), "a JSON object with the fields of an experiment"});
        return result;
    }
    SpecReader reader(document, SpecReader::Source::file);
    int version = ExperimentSpec::kVersion;
    reader.integer({"version", "", Applies::live, ""}, version, 1, ExperimentSpec::kVersion);
    visitFields(result.spec, reader);
    reader.changes(result.spec.changes);
    reader.unknownFields();
    result.problems = reader.problems();
    if (version != ExperimentSpec::kVersion) {
        result.problems.insert(result.problems.begin(),
                               {"version", std::to_string(version), "1, the format this program reads"});
    }
    const auto more = validate(result.spec);
    result.problems.insert(result.problems.end(), more.begin(), more.end());
    return result;
}

std::vector<Problem> setField(ExperimentSpec& spec, std::string_view path, std::string_view value)
{
    Json parsed = nestsTooDeep(value) ? Json(Json::value_t::discarded) : Json::parse(value, nullptr, false);
    const bool isName = path == "name";
    if (parsed.is_discarded() || (isName && !parsed.is_string())) {
        parsed = std::string(value);
    }
    Json document = std::move(parsed);
    std::string rest(path);
    while (!rest.empty()) {
        const std::size_t dot = rest.rfind('.');
        const std::string key = dot == std::string::npos ? rest : rest.substr(dot + 1);
        Json outer = Json::object();
        outer[key] = std::move(document);
        document = std::move(outer);
        rest = dot == std::string::npos ? "" : rest.substr(0, dot);
    }
    ExperimentSpec changed = spec;
    SpecReader reader(document, SpecReader::Source::change);
    visitFields(changed, reader);
    reader.unknownFields();
    if (reader.problems().empty()) {
        spec = std::move(changed);
    }
    return reader.problems();
}

}  // namespace ganimede
