#include <algorithm>
#include <cmath>

#include "engine/spec/spec_fields.h"
#include "engine/files/points_csv.h"
#include "engine/spec/spec_words.h"

namespace ganimede {
namespace {

constexpr double kMinRadius = 0.005;
constexpr double kMinDensity = 0.01;
constexpr std::size_t kMaxStrokePoints = 500'000;
constexpr int kMaxPictureSide = 1024;
constexpr float kMaxCoordinate = 1e15f;  // a frame around it still has an exact half and finite squares

bool usable(Point p, float limit)
{
    return std::abs(p.x) <= limit && std::abs(p.y) <= limit;  // false for NaN
}

std::string pointText(Point p)
{
    return "[" + ganimede::text(p.x) + ", " + ganimede::text(p.y) + "]";
}

/// Checks the values against their ranges.
class ValidateVisitor {
public:
    void text(const Field& field, const std::string& value, std::size_t maxLength)
    {
        if (value.size() > maxLength) {
            add(field.path, std::to_string(value.size()) + " characters", "at most " + std::to_string(maxLength));
        }
    }
    template <typename Integer>
    void integer(const Field& field, Integer value, std::int64_t low, std::int64_t high)
    {
        if (value < low || value > high) {
            add(field.path, std::to_string(value),
                "an integer from " + std::to_string(low) + " to " + std::to_string(high));
        }
    }
    void number(const Field& field, double value, double low, double high, bool lowExcluded, bool highExcluded)
    {
        const bool inside = (lowExcluded ? value > low : value >= low) && (highExcluded ? value < high : value <= high);
        if (!inside) {
            add(field.path, ganimede::text(value),
                std::string("a number ") + (lowExcluded ? "above " : "from ") + ganimede::text(low) +
                    (highExcluded ? " to below " : " to ") + ganimede::text(high));
        }
    }
    template <typename Enum>
    void choice(const Field&, Enum)
    {}
    void name(const Field& field, const std::string& value, const std::vector<std::string>& allowed)
    {
        if (std::ranges::find(allowed, value) == allowed.end()) {
            add(field.path, '"' + value + '"', "one of " + listed(allowed));
        }
    }
    void integers(const Field& field, const std::vector<int>& values, int low, int high, std::size_t maxCount)
    {
        if (values.size() > maxCount) {
            add(field.path, std::to_string(values.size()) + " layers", "at most " + std::to_string(maxCount));
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i] < low || values[i] > high) {
                add(placeAt(field.path, i), std::to_string(values[i]),
                    "an integer from " + std::to_string(low) + " to " + std::to_string(high));
            }
        }
    }
    void numbers(const Field& field, const std::vector<double>& values, double low, double high, std::size_t maxCount)
    {
        if (values.size() > maxCount) {
            add(field.path, std::to_string(values.size()) + " numbers", "at most " + std::to_string(maxCount));
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            number({placeAt(field.path, i), "", Applies::live, ""}, values[i], low, high, false, false);
        }
    }
    void strokes(const Field& field, const std::vector<Stroke>& strokes)
    {
        std::size_t total = 0;
        for (std::size_t i = 0; i < strokes.size(); ++i) {
            stroke(placeAt(field.path, i), strokes[i]);
            total += strokes[i].path.size();
        }
        if (total > kMaxStrokePoints) {
            add(field.path, std::to_string(total) + " points", "at most " + std::to_string(kMaxStrokePoints));
        }
    }
    void points(const Field& field, const std::vector<Point>& points)
    {
        if (points.size() > kMaxPoints) {
            add(field.path, std::to_string(points.size()) + " points", "at most " + std::to_string(kMaxPoints));
        }
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!usable(points[i], kMaxCoordinate)) {
                add(placeAt(field.path, i), pointText(points[i]), "finite numbers of at most 1e15");
            }
        }
    }
    void picture(const Field& field, const Picture& picture)
    {
        const auto side = [&](const char* name, int value) {
            if (value < 0 || value > kMaxPictureSide) {
                add(field.path + name, std::to_string(value),
                    "an integer from 0 to " + std::to_string(kMaxPictureSide));
                return false;
            }
            return true;
        };
        const bool width = side(".width", picture.width);
        const bool height = side(".height", picture.height);
        const auto pixels = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
        if (width && height && picture.darkness.size() != pixels) {
            add(field.path + ".darkness", std::to_string(picture.darkness.size()) + " pixels",
                std::to_string(pixels) + ", which is width times height");
        }
    }

    void add(std::string path, std::string found, std::string allowed)
    {
        m_problems.push_back({std::move(path), std::move(found), std::move(allowed)});
    }
    std::vector<Problem> take() { return std::move(m_problems); }
    bool empty() const { return m_problems.empty(); }

private:
    void stroke(const std::string& path, const Stroke& stroke)
    {
        if (!(stroke.radius >= kMinRadius && stroke.radius <= 1)) {
            add(path + ".radius", ganimede::text(stroke.radius), "a number from 0.005 to 1");
        }
        if (!(stroke.density >= kMinDensity && stroke.density <= 1)) {
            add(path + ".density", ganimede::text(stroke.density), "a number from 0.01 to 1");
        }
        if (stroke.path.empty()) {
            add(path + ".path", "no points", "at least one point");
        }
        for (std::size_t i = 0; i < stroke.path.size(); ++i) {
            if (!usable(stroke.path[i], 100)) {
                add(placeAt(path + ".path", i), pointText(stroke.path[i]), "coordinates from -100 to 100");
            }
        }
    }

    std::vector<Problem> m_problems;
};

/// What the single fields cannot tell: whether the chosen kind of data has any.
void checkData(const DataSpec& data, ValidateVisitor& visit)
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
        if (std::ranges::none_of(data.curve, [](double height) { return height >= kMinDensity; })) {
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

void checkChange(ExperimentSpec& now, const TimedChange& change, const std::string& path, ValidateVisitor& visit)
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
void checkChanges(const ExperimentSpec& spec, ValidateVisitor& visit)
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
    ValidateVisitor visitor;
    visitFields(spec, visitor);
    checkData(spec.data, visitor);
    if (visitor.empty() && !spec.changes.empty()) {
        checkChanges(spec, visitor);
    }
    return visitor.take();
}

}  // namespace ganimede
