#include <algorithm>

#include "engine/spec/spec_validator.h"

namespace ganimede {
namespace {

constexpr double kMinHeight = 0.01;  // of a drawn density

/// What the single fields cannot tell: whether the chosen kind of data has any.
void checkData(const DataSpec& data, SpecValidator& visit)
{
    if (data.kind == "drawn") {
        for (const Stroke& stroke : data.strokes) {
            if (!stroke.erase) {
                return;
            }
        }
        visit.add("data.strokes", "an empty drawing", "at least one stroke of the brush");
    } else if (data.kind == "drawn-1d" && data.curve.size() < 2) {
        visit.add("data.curve", std::to_string(data.curve.size()) + " heights", "at least 2");
    } else if (data.kind == "drawn-1d") {
        if (std::ranges::none_of(data.curve, [](double height) { return height >= kMinHeight; })) {
            visit.add("data.curve", "a curve that is flat on the ground", "at least one height from 0.01");
        }
    } else if (data.kind == "points" && data.points.empty()) {
        visit.add("data.points", "no points", "at least one point");
    } else if (data.kind == "picture") {
        for (const std::uint8_t darkness : data.picture.darkness) {
            if (darkness > 0) {
                return;
            }
        }
        visit.add("data.picture", "an empty or white picture", "a picture with something dark in it");
    }
}

bool changeable(const std::string& path)
{
    return path != "name" && path != "seed" && path != "version" && path != "changes";
}

void checkChange(ExperimentSpec& now, const TimedChange& change, const std::string& path, SpecValidator& visit)
{
    if (change.path == "only") {
        if (change.value != "\"discriminator\"" && change.value != "\"generator\"") {
            visit.add(path + ".value", change.value, "\"discriminator\" or \"generator\"");
        }
        return;
    }
    if (!changeable(change.path)) {
        visit.add(path + ".path", '"' + change.path + '"', "a field that can change during a run");
        return;
    }
    for (const Problem& problem : setField(now, change.path, change.value)) {
        visit.add(path + ": " + problem.path, problem.found, problem.allowed);
    }
}

/// Plays the changes on a copy of the spec, which must be valid after each step's changes together.
void checkChanges(const ExperimentSpec& spec, SpecValidator& visit)
{
    ExperimentSpec now = spec;
    now.changes.clear();
    std::int64_t last = 0;
    for (std::size_t i = 0; i < spec.changes.size(); ++i) {
        const TimedChange& change = spec.changes[i];
        const std::string path = "changes[" + std::to_string(i) + "]";
        if (change.step < last) {
            visit.add(path + ".step", std::to_string(change.step), "an integer not below " + std::to_string(last));
        }
        last = std::max(last, change.step);
        checkChange(now, change, path, visit);
        const bool lastOfStep = i + 1 == spec.changes.size() || spec.changes[i + 1].step != change.step;
        if (!lastOfStep) {
            continue;
        }
        for (const Problem& problem : validate(now)) {
            visit.add(path + ": " + problem.path, problem.found, problem.allowed);
        }
    }
}

}  // namespace

std::vector<Problem> validate(const ExperimentSpec& spec)
{
    SpecValidator visitor;
    visitFields(spec, visitor);
    checkData(spec.data, visitor);
    if (visitor.empty() && !spec.changes.empty()) {
        checkChanges(spec, visitor);
    }
    return visitor.take();
}

}  // namespace ganimede
