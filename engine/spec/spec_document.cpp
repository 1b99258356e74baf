#include "engine/spec/spec_document.h"

#include <set>
#include <string>
#include <vector>

#include "engine/core/words.h"

namespace ganimede {
namespace {

/// Finds keys that an object holds twice, of which reading would silently drop one.
class KeyWatch {
public:
    void note(Json::parse_event_t event, const Json& parsed)
    {
        if (event == Json::parse_event_t::object_start) {
            m_open.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            m_open.pop_back();
        } else if (event == Json::parse_event_t::key) {
            Object& object = m_open.back();
            object.now = parsed.get<std::string>();
            if (!object.keys.insert(object.now).second) {
                m_twice.push_back({place(), Words::tr("the same field a second time"), Words::tr("each field once")});
            }
        }
    }

    const std::vector<Problem>& twice() const { return m_twice; }

    /// The path of the key that was read last.
    std::string place() const
    {
        std::string path;
        for (const Object& object : m_open) {
            path += (path.empty() ? "" : ".") + object.now;
        }
        return path;
    }

private:
    struct Object {
        std::set<std::string> keys;
        std::string now;
    };

    std::vector<Object> m_open;
    std::vector<Problem> m_twice;
};

}  // namespace

std::optional<Json> parseDocument(std::string_view text, std::vector<Problem>& problems)
{
    const auto allowed = [] { return Words::tr("a JSON object with the fields of an experiment"); };
    if (nestsTooDeep(text)) {
        problems.push_back({"", Words::tr("lists or objects nested more than 32 deep"), allowed()});
        return std::nullopt;
    }
    KeyWatch keys;
    try {
        Json document = Json::parse(text, [&](int, Json::parse_event_t event, Json& parsed) {
            keys.note(event, parsed);
            return true;
        });
        problems.insert(problems.end(), keys.twice().begin(), keys.twice().end());
        if (document.is_object()) {
            return document;
        }
        problems.push_back({"", described(document), allowed()});
    } catch (const Json::parse_error& error) {
        problems.push_back({"", whereJsonBreaks(text, error.byte), Words::tr("a JSON document")});
    } catch (const Json::out_of_range&) {  // the reader's word for a number like 1e999
        problems.push_back({keys.place(), Words::tr("a number too large to hold"), Words::tr("numbers up to 1.8e308")});
    }
    return std::nullopt;
}

Json changeDocument(std::string_view path, std::string_view value)
{
    Json document = nestsTooDeep(value) ? Json(Json::value_t::discarded) : Json::parse(value, nullptr, false);
    const bool isName = path == "name";
    if (document.is_discarded() || (isName && !document.is_string())) {
        document = std::string(value);
    }
    std::string rest(path);
    while (!rest.empty()) {
        const std::size_t dot = rest.rfind('.');
        const std::string key = dot == std::string::npos ? rest : rest.substr(dot + 1);
        Json outer = Json::object();
        outer[key] = std::move(document);
        document = std::move(outer);
        rest = dot == std::string::npos ? "" : rest.substr(0, dot);
    }
    return document;
}

Json& placeIn(Json& document, std::string_view path)
{
    Json* node = &document;
    while (true) {
        const std::size_t dot = path.find('.');
        node = &(*node)[std::string(path.substr(0, dot))];
        if (dot == std::string_view::npos) {
            return *node;
        }
        path.remove_prefix(dot + 1);
    }
}

std::string described(const Json& json)
{
    constexpr std::size_t kLongest = 60;
    if (json.is_object()) {
        return Words::tr("an object");
    }
    std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > kLongest) {
        text = text.substr(0, kLongest) + " ...";
    }
    return text;
}

}  // namespace ganimede
