#include "engine/spec/json_text.h"

#include <algorithm>
#include <charconv>

#include "engine/core/words.h"

namespace ganimede {
namespace {

bool isFlat(const Json& json)
{
    constexpr std::size_t kLongest = 400;  // numbers on one line before a list is broken up
    if (!json.is_array() || json.size() > kLongest) {
        return false;
    }
    return std::ranges::none_of(json, [](const Json& item) {
        return item.is_object() ||
               (item.is_array() && std::ranges::any_of(item, [](const Json& inner) { return inner.is_structured(); }));
    });
}

/// Whether this is an object of a few plain values, such as a layer: one line says it.
bool isShort(const Json& json)
{
    constexpr std::size_t kMost = 8;  // values, and numbers in a list among them
    const auto isPlain = [](const Json& value) { return !value.is_structured(); };
    return json.is_object() && json.size() <= kMost && std::ranges::all_of(json, [&](const Json& value) {
               return isPlain(value) ||
                      (value.is_array() && value.size() <= kMost && std::ranges::all_of(value, isPlain));
           });
}

}  // namespace

bool nestsTooDeep(std::string_view text)
{
    constexpr int kDeepest = 32;  // a point of a stroke in a timed change lies at 8
    int depth = 0;
    bool inText = false;
    for (std::size_t i = 0; i < text.size() && depth <= kDeepest; ++i) {
        const char c = text[i];
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (c == ']' || c == '}') {
            --depth;
        } else {
            inText = c == '"';
        }
    }
    return depth > kDeepest;
}

std::string prettyJson(const Json& json, int indent)
{
    if (json.empty() || !json.is_structured() || isFlat(json)) {
        return json.dump();
    }
    const std::string inner(static_cast<std::size_t>(indent) + 2, ' ');
    std::string out = json.is_object() ? "{\n" : "[\n";
    bool first = true;
    for (const auto& [key, value] : json.items()) {
        out += (first ? "" : ",\n") + inner;
        if (json.is_object()) {
            out += Json(key).dump() + ": ";
        }
        out += json.is_array() && isShort(value) ? oneLine(value) : prettyJson(value, indent + 2);
        first = false;
    }
    return out + '\n' + std::string(static_cast<std::size_t>(indent), ' ') + (json.is_object() ? '}' : ']');
}

std::string oneLine(const Json& object)
{
    std::string out;
    for (const auto& [key, value] : object.items()) {
        out += (out.empty() ? "{" : ", ") + Json(key).dump() + ": " + value.dump();
    }
    return out + '}';
}

double shortestDouble(float value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    double result = value;
    std::from_chars(buffer, end, result);
    return result;
}

std::string whereJsonBreaks(std::string_view text, std::size_t byte)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return Words::tr("nothing: it is empty");
    }
    if (byte > text.size()) {
        return Words::tr("JSON that breaks off before it is complete");
    }
    const std::string_view before = text.substr(0, byte > 0 ? byte - 1 : 0);
    const std::size_t lineStart = before.rfind('\n') + 1;  // 0 in the first line
    const auto line = 1 + std::ranges::count(before, '\n');
    return Words::tr("something that is not JSON in line %1, column %2", line, before.size() - lineStart + 1);
}

}  // namespace ganimede
