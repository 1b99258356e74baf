#include "engine/spec/spec_validator.h"

#include <algorithm>
#include <cmath>

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

}  // namespace

void SpecValidator::text(const Field& field, const std::string& value, std::size_t maxLength)
{
    if (value.size() > maxLength) {
        add(field.path, std::to_string(value.size()) + " characters", "at most " + std::to_string(maxLength));
    }
}

void SpecValidator::integer(const Field& field, std::int64_t value, std::int64_t low, std::int64_t high)
{
    if (value < low || value > high) {
        add(field.path, std::to_string(value),
            "an integer from " + std::to_string(low) + " to " + std::to_string(high));
    }
}

void SpecValidator::number(const Field& field, double value, double low, double high, bool lowExcluded,
                           bool highExcluded)
{
    const bool inside = (lowExcluded ? value > low : value >= low) && (highExcluded ? value < high : value <= high);
    if (!inside) {
        add(field.path, ganimede::text(value),
            std::string("a number ") + (lowExcluded ? "above " : "from ") + ganimede::text(low) +
                (highExcluded ? " to below " : " to ") + ganimede::text(high));
    }
}

void SpecValidator::name(const Field& field, const std::string& value, const std::vector<std::string>& allowed)
{
    if (std::ranges::find(allowed, value) == allowed.end()) {
        add(field.path, '"' + value + '"', "one of " + listed(allowed));
    }
}

void SpecValidator::integers(const Field& field, const std::vector<int>& values, int low, int high,
                             std::size_t maxCount)
{
    if (values.size() > maxCount) {
        add(field.path, std::to_string(values.size()) + " numbers", "at most " + std::to_string(maxCount));
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] < low || values[i] > high) {
            add(placeAt(field.path, i), std::to_string(values[i]),
                "an integer from " + std::to_string(low) + " to " + std::to_string(high));
        }
    }
}

void SpecValidator::numbers(const Field& field, const std::vector<double>& values, double low, double high,
                            std::size_t maxCount)
{
    if (values.size() > maxCount) {
        add(field.path, std::to_string(values.size()) + " numbers", "at most " + std::to_string(maxCount));
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        number({placeAt(field.path, i), "", Applies::live, ""}, values[i], low, high, false, false);
    }
}

void SpecValidator::strokes(const Field& field, const std::vector<Stroke>& strokes)
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

void SpecValidator::points(const Field& field, const std::vector<Point>& points)
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

void SpecValidator::picture(const Field& field, const Picture& picture)
{
    const auto side = [&](const char* name, int value) {
        if (value < 0 || value > kMaxPictureSide) {
            add(field.path + name, std::to_string(value), "an integer from 0 to " + std::to_string(kMaxPictureSide));
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

void SpecValidator::stroke(const std::string& path, const Stroke& stroke)
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

}  // namespace ganimede
