#include <algorithm>

#include "engine/spec/spec_validator.h"
#include "engine/spec/timed_changes.h"

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

}  // namespace

std::vector<Problem> validate(const ExperimentSpec& spec)
{
    SpecValidator visitor;
    visitFields(spec, visitor);
    checkData(spec.data, visitor);
    std::vector<Problem> problems = visitor.take();
    return problems.empty() ? problemsOfChanges(spec) : problems;
}

}  // namespace ganimede
