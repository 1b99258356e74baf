#include "engine/spec/spec_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/words.h"
#include "engine/files/base64.h"
#include "engine/spec/spec_document.h"
#include "engine/spec/spec_words.h"

namespace ganimede {
namespace {

bool isWhole(const Json& json, double low, double high)
{
    if (!json.is_number()) {
        return false;
    }
    const double value = json.get<double>();
    return value == std::floor(value) && value >= low && value <= high;
}

bool isTimedChange(const Json& json)
{
    if (!json.is_object() || !json.contains("step") || !json.contains("path") || !json.contains("value")) {
        return false;
    }
    const auto hasFlag = [&json](const char* name) { return json.contains(name) && json[name].is_boolean(); };
    const std::size_t entries = 3U + (hasFlag("together") ? 1U : 0U) + (hasFlag("waits") ? 1U : 0U);
    return json.size() == entries && isWhole(json["step"], 0, 0x1p53) && json["path"].is_string();
}

std::string wholeRange(std::int64_t low, std::int64_t high)
{
    return Words::tr("an integer from %1 to %2", low, high);
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
        add(path, json, Words::tr("a number"));
    }
}

void SpecReader::text(const Field& field, std::string& value, std::size_t)
{
    if (const Json* json = find(field.path)) {
        if (json->is_string()) {
            value = json->get<std::string>();
        } else {
            add(field.path, *json, Words::tr("a text"));
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

void SpecReader::flag(const Field& field, bool& value)
{
    if (const Json* json = find(field.path)) {
        if (json->is_boolean()) {
            value = json->get<bool>();
        } else {
            add(field.path, *json, Words::tr("true or false"));
        }
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
        add(field.path, *json, Words::tr("one of %1", listed(names)));
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
        add(field.path, *json, Words::tr("a list of at most %1 integers", maxCount));
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
        add(field.path, *json, Words::tr("a list of at most %1 numbers", maxCount));
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
        add(path, json, Words::tr("two numbers [x, y]"));
        return false;
    }
    point = {static_cast<float>(json[0].get<double>()), static_cast<float>(json[1].get<double>())};
    return true;
}

void SpecReader::readStroke(const std::string& path, const Json& json, Stroke& stroke)
{
    if (!json.is_object()) {
        add(path, json, Words::tr("an object with erase, radius, density and path"));
        return;
    }
    for (const auto& [key, value] : json.items()) {
        const std::string where = path + "." + key;
        if (key == "erase" && value.is_boolean()) {
            stroke.erase = value.get<bool>();
        } else if (key == "erase") {
            add(where, value, Words::tr("true or false"));
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
                key == "path" ? Words::tr("a list of [x, y]")
                              : Words::tr("no such field; a stroke has erase, radius, density and path"));
        }
    }
}

void SpecReader::strokes(const Field& field, std::vector<Stroke>& strokes)
{
    const auto readList = [&](const std::string& path, const Json& json, std::vector<Stroke>& into) {
        if (!json.is_array()) {
            add(path, json, Words::tr("a list of strokes"));
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
        add(field.path, *json, Words::tr("a list of [x, y]"));
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
        add(field.path, *json, Words::tr("an object with width, height and darkness"));
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
                add(where, value, Words::tr("base64, a byte a pixel"));
            }
        } else {
            add(where, value, Words::tr("no such field; a picture has width, height and darkness"));
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
        add("changes", *json, Words::tr("a list of {step, path, value}"));
        return;
    }
    for (std::size_t i = 0; i < json->size(); ++i) {
        const Json& entry = (*json)[i];
        if (!isTimedChange(entry)) {
            add(placeAt("changes", i), entry, Words::tr("{step, path, value} with a step from 0"));
            continue;
        }
        changes.push_back({static_cast<std::int64_t>(entry["step"].get<double>()), entry["path"].get<std::string>(),
                           entry["value"].dump(), entry.value("together", false), entry.value("waits", false)});
    }
}

bool SpecReader::kind(const std::string& expected, bool mayBeMissing)
{
    const Json* json = find("kind");
    if (json == nullptr && !mayBeMissing) {
        m_problems.push_back({"kind", Words::tr("nothing"), '"' + expected + '"'});
    } else if (json != nullptr && *json != expected) {
        const bool misspelt = *json != "images";  // and not of the other kind, which is then not wanted here
        add("kind", *json,
            !mayBeMissing ? '"' + expected + '"'
            : misspelt    ? Words::tr("\"%1\", \"images\" or nothing", expected)
                          : Words::tr("\"%1\" or nothing", expected));
    } else {
        return true;
    }
    return false;
}

void SpecReader::version(int only)
{
    const Json* json = find("version");
    if (json != nullptr && *json != only) {
        add("version", *json, Words::tr("%1, the format this program reads", only));
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
            add(path, value, Words::tr("an object"));
        } else {
            add(path, value, Words::tr("no such field"));
        }
    }
}

}  // namespace ganimede
