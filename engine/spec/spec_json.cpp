#include "engine/spec/spec_json.h"

#include <algorithm>

#include "engine/core/words.h"
#include "engine/spec/spec_reader.h"
#include "engine/spec/spec_writer.h"
#include "engine/spec/timed_changes.h"

namespace ganimede {
namespace {

std::vector<SpecWriter::Entry> entriesOf(const ExperimentSpec& spec)
{
    SpecWriter writer;
    visitFields(spec, writer);
    return writer.take();
}

bool isPrefix(const std::vector<Stroke>& head, const std::vector<Stroke>& whole)
{
    return !head.empty() && head.size() < whole.size() && std::equal(head.begin(), head.end(), whole.begin());
}

}  // namespace

std::string Problem::message() const
{
    const std::string where = path.empty() ? "" : path + ": ";
    if (!reason.empty()) {
        return where + reason;
    }
    return where +
           (allowed.empty() ? Words::tr("found %1", found) : Words::tr("found %1, allowed: %2", found, allowed));
}

std::string joined(const std::vector<Problem>& problems)
{
    std::string out;
    for (const Problem& problem : problems) {
        out += (out.empty() ? "" : "\n") + problem.message();
    }
    return out;
}

SpecResult readSpec(std::string_view text)
{
    SpecResult result;
    const std::optional<Json> document = parseDocument(text, result.problems);
    if (!document) {
        return result;
    }
    SpecReader reader(*document, SpecReader::Source::file);
    if (!reader.kind("points", true)) {
        result.problems = reader.problems();
        return result;
    }
    reader.version(ExperimentSpec::kVersion);
    visitFields(result.spec, reader);
    reader.changes(result.spec.changes);
    reader.unknownFields();
    result.problems.insert(result.problems.end(), reader.problems().begin(), reader.problems().end());
    const auto more = validate(result.spec);
    result.problems.insert(result.problems.end(), more.begin(), more.end());
    return result;
}

std::vector<Problem> setField(ExperimentSpec& spec, std::string_view path, std::string_view value)
{
    const Json document = changeDocument(path, value);
    ExperimentSpec changed = spec;
    SpecReader reader(document, SpecReader::Source::change);
    visitFields(changed, reader);
    reader.unknownFields();
    if (reader.problems().empty()) {
        spec = std::move(changed);
    }
    return reader.problems();
}

std::string writeSpec(const ExperimentSpec& spec)
{
    Json document{{"version", ExperimentSpec::kVersion}};
    for (SpecWriter::Entry& entry : entriesOf(spec)) {
        placeIn(document, entry.path) = std::move(entry.value);
    }
    document["changes"] = changesJson(spec.changes);
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
    return madeTogether(std::move(changes));
}

}  // namespace ganimede
