#include <algorithm>
#include <cmath>

#include "engine/core/words.h"
#include "engine/data/drawing.h"
#include "engine/spec/spec_validator.h"
#include "engine/spec/timed_changes.h"

namespace ganimede {
namespace {

constexpr double kMinHeight = 0.01;  // of a drawn density

bool isOnCanvas(Point p)
{
    return std::abs(p.x) <= 1 && std::abs(p.y) <= 1;
}

/// Whether a drawing is more than empty once it is painted. Painting it is dear, and drawings are checked while they
/// are made: a brush on the canvas after the last eraser settles it.
bool leavesTrace(const std::vector<Stroke>& strokes)
{
    for (auto stroke = strokes.rbegin(); stroke != strokes.rend() && !stroke->erase; ++stroke) {
        if (std::ranges::any_of(stroke->path, isOnCanvas)) {
            return true;
        }
    }
    return rasterise(strokes).total() > 0;
}

/// A picture is read at the middle of each cell, as when points are drawn from it: where it has more pixels than that,
/// some fall between.
void checkPicture(const Picture& picture, SpecValidator& visit)
{
    if (std::ranges::none_of(picture.darkness, [](std::uint8_t darkness) { return darkness > 0; })) {
        visit.add("data.picture", Words::tr("an empty or white picture"),
                  Words::tr("a picture with something dark in it"));
        return;
    }
    const auto pixels = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    if (picture.darkness.size() == pixels && rasterise(picture).total() == 0) {
        visit.add("data.picture",
                  Words::tr("a picture of %1 x %2 pixels whose dark ones are too fine to be seen on the canvas",
                            picture.width, picture.height),
                  Words::tr("dark places some pixels wide, or at most 128 pixels a side"));
    }
}

/// What the single fields cannot tell: whether the chosen kind of data has any.
void checkData(const DataSpec& data, SpecValidator& visit)
{
    if (data.kind == "drawn") {
        if (!leavesTrace(data.strokes)) {
            visit.add("data.strokes", Words::tr("an empty drawing"),
                      Words::tr("at least one stroke of the brush on the canvas, from -1 to 1"));
        }
    } else if (data.kind == "drawn-1d" && data.curve.size() < 2) {
        visit.add("data.curve", Words::tr("%1 heights", data.curve.size()), Words::tr("at least 2"));
    } else if (data.kind == "drawn-1d") {
        if (std::ranges::none_of(data.curve, [](double height) { return height >= kMinHeight; })) {
            visit.add("data.curve", Words::tr("a curve that is flat on the ground"),
                      Words::tr("at least one height from 0.01"));
        }
    } else if (data.kind == "points" && data.points.empty()) {
        visit.add("data.points", Words::tr("no points"), Words::tr("at least one point"));
    } else if (data.kind == "picture") {
        checkPicture(data.picture, visit);
    }
}

}  // namespace

std::vector<Problem> validate(const ExperimentSpec& spec)
{
    SpecValidator visitor;
    visitFields(spec, visitor);
    checkData(spec.data, visitor);
    visitor.checkSchedule(spec.schedule);
    std::vector<Problem> problems = visitor.take();
    return problems.empty() ? problemsOfChanges(spec) : problems;
}

}  // namespace ganimede
