#include "engine/spec/spec_json.h"

#include <cmath>

#include "engine/files/base64.h"
#include "engine/spec/json_text.h"
#include "engine/spec/spec_fields.h"
#include "engine/spec/spec_reader.h"

namespace ganimede {
namespace {

Json pointJson(Point p)
{
    return Json::array({shortestDouble(p.x), shortestDouble(p.y)});
}

Json strokeJson(const Stroke& stroke)
{
    Json path = Json::array();
    for (const Point p : stroke.path) {
        path.push_back(pointJson(p));
    }
    return {{"erase", stroke.erase}, {"radius", stroke.radius}, {"density", stroke.density}, {"path", std::move(path)}};
}

Json strokesJson(const std::vector<Stroke>& strokes, std::size_t first = 0)
{
    Json list = Json::array();
    for (std::size_t i = first; i < strokes.size(); ++i) {
        list.push_back(strokeJson(strokes[i]));
    }
    return list;
}

/// Collects (path, value) of every field.
class WriteVisitor {
public:
    void text(const Field& field, const std::string& value, std::size_t) { add(field, value); }
    template <typename Integer>
    void integer(const Field& field, Integer value, std::int64_t, std::int64_t)
    {
        add(field, value);
    }
    void number(const Field& field, double value, double, double, bool, bool) { add(field, value); }
    template <typename Enum>
    void choice(const Field& field, Enum value)
    {
        add(field, nameOf(value));
    }
    void name(const Field& field, const std::string& value, const std::vector<std::string>&) { add(field, value); }
    void integers(const Field& field, const std::vector<int>& values, int, int, std::size_t) { add(field, values); }
    void numbers(const Field& field, const std::vector<double>& values, double, double, std::size_t)
    {
        add(field, values);
    }
    void strokes(const Field& field, const std::vector<Stroke>& strokes) { add(field, strokesJson(strokes)); }
    void points(const Field& field, const std::vector<Point>& points)
    {
        Json list = Json::array();
        for (const Point p : points) {
            list.push_back(pointJson(p));
        }
        add(field, std::move(list));
    }
    void picture(const Field& field, const Picture& picture)
    {
        add(field,
            Json{{"width", picture.width}, {"height", picture.height}, {"darkness", base64Encode(picture.darkness)}});
    }

    struct Entry {
        std::string path;
        Json value;
    };
    std::vector<Entry> entries;

private:
    void add(const Field& field, Json value) { entries.push_back({field.path, std::move(value)}); }
};

std::vector<WriteVisitor::Entry> entriesOf(const ExperimentSpec& spec)
{
    WriteVisitor visitor;
    visitFields(spec, visitor);
    return std::move(visitor.entries);
}

Json& at(Json& document, std::string_view path)
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

bool isPrefix(const std::vector<Stroke>& head, const std::vector<Stroke>& whole)
{
    return !head.empty() && head.size() < whole.size() && std::equal(head.begin(), head.end(), whole.begin());
}

}  // namespace

std::string Problem::message() const
{
    const std::string where = path.empty() ? "" : path + ": ";
    return where + "found " + found + (allowed.empty() ? "" : ", allowed: " + allowed);
}

std::string joined(const std::vector<Problem>& problems)
{
    std::string out;
    for (const Problem& problem : problems) {
        out += (out.empty() ? "" : "\n") + problem.message();
    }
    return out;
}

std::string writeSpec(const ExperimentSpec& spec)
{
    Json document{{"version", ExperimentSpec::kVersion}};
    for (WriteVisitor::Entry& entry : entriesOf(spec)) {
        at(document, entry.path) = std::move(entry.value);
    }
    Json changes = Json::array();
    for (const TimedChange& change : spec.changes) {
        changes.push_back({{"step", change.step}, {"path", change.path}, {"value", Json::parse(change.value)}});
    }
    document["changes"] = std::move(changes);
    return prettyJson(document) + '\n';
}

std::vector<TimedChange> differences(const ExperimentSpec& from, const ExperimentSpec& to, std::int64_t step)
{
    std::vector<TimedChange> changes;
    const auto before = entriesOf(from);
    const auto after = entriesOf(to);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::string& path = after[i].path;
        if (path == "name" || before[i].value == after[i].value) {
            continue;
        }
        if (path == "data.strokes" && isPrefix(from.data.strokes, to.data.strokes)) {
            // Only what was added, so that a long drawing made during a run does not fill the file with its own
            // history.
            changes.push_back({step, "data.strokes+", strokesJson(to.data.strokes, from.data.strokes.size()).dump()});
            continue;
        }
        changes.push_back({step, path, after[i].value.dump()});
    }
    return changes;
}

}  // namespace ganimede
