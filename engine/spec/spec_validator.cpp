#include "engine/spec/spec_validator.h"

#include <algorithm>
#include <cmath>

#include "engine/core/words.h"
#include "engine/files/points_csv.h"
#include "engine/spec/spec_words.h"

namespace ganimede {
namespace {

constexpr double kSmallest = 1e-45;  // rounded to float32 it is above 0
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

std::string numberRange(const std::string& low, const std::string& high, bool lowExcluded, bool highExcluded)
{
    if (lowExcluded) {
        return highExcluded ? Words::tr("a number above %1 to below %2", low, high)
                            : Words::tr("a number above %1 to %2", low, high);
    }
    return highExcluded ? Words::tr("a number from %1 to below %2", low, high)
                        : Words::tr("a number from %1 to %2", low, high);
}

}  // namespace

void SpecValidator::text(const Field& field, const std::string& value, std::size_t maxLength)
{
    // Of UTF-8 all bytes but those that continue a character.
    const auto length = static_cast<std::size_t>(
        std::ranges::count_if(value, [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
    if (length > maxLength) {
        add(field.path, Words::tr("%1 characters", length), Words::tr("at most %1", maxLength));
    }
}

void SpecValidator::integer(const Field& field, std::int64_t value, std::int64_t low, std::int64_t high)
{
    if (value < low || value > high) {
        add(field.path, std::to_string(value), Words::tr("an integer from %1 to %2", low, high));
    }
}

void SpecValidator::number(const Field& field, double value, double low, double high, bool lowExcluded,
                           bool highExcluded)
{
    const bool inside = (lowExcluded ? value > low : value >= low) && (highExcluded ? value < high : value <= high);
    if (inside && lowExcluded && low == 0 && static_cast<float>(value) == 0) {
        // Networks are trained in float32, where this would be the 0 that is not allowed.
        add(field.path, ganimede::text(value),
            numberRange(ganimede::text(kSmallest), ganimede::text(high), false, highExcluded));
    } else if (!inside) {
        add(field.path, ganimede::text(value),
            numberRange(ganimede::text(low), ganimede::text(high), lowExcluded, highExcluded));
    }
}

void SpecValidator::name(const Field& field, const std::string& value, const std::vector<std::string>& allowed)
{
    if (std::ranges::find(allowed, value) == allowed.end()) {
        add(field.path, '"' + value + '"', Words::tr("one of %1", listed(allowed)));
    }
}

void SpecValidator::integers(const Field& field, const std::vector<int>& values, int low, int high,
                             std::size_t maxCount)
{
    if (values.size() > maxCount) {
        add(field.path, Words::tr("%1 numbers", values.size()), Words::tr("at most %1", maxCount));
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] < low || values[i] > high) {
            add(placeAt(field.path, i), std::to_string(values[i]), Words::tr("an integer from %1 to %2", low, high));
        }
    }
}

void SpecValidator::numbers(const Field& field, const std::vector<double>& values, double low, double high,
                            std::size_t maxCount)
{
    if (values.size() > maxCount) {
        add(field.path, Words::tr("%1 numbers", values.size()), Words::tr("at most %1", maxCount));
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
        add(field.path, Words::tr("%1 points", total), Words::tr("at most %1", kMaxStrokePoints));
    }
}

void SpecValidator::points(const Field& field, const std::vector<Point>& points)
{
    if (points.size() > kMaxPoints) {
        add(field.path, Words::tr("%1 points", points.size()), Words::tr("at most %1", kMaxPoints));
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!usable(points[i], kMaxCoordinate)) {
            add(placeAt(field.path, i), pointText(points[i]), Words::tr("finite numbers of at most 1e15"));
        }
    }
}

void SpecValidator::picture(const Field& field, const Picture& picture)
{
    const auto side = [&](const char* name, int value) {
        if (value < 0 || value > kMaxPictureSide) {
            add(field.path + name, std::to_string(value), Words::tr("an integer from %1 to %2", 0, kMaxPictureSide));
            return false;
        }
        return true;
    };
    const bool width = side(".width", picture.width);
    const bool height = side(".height", picture.height);
    const auto pixels = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    if (width && height && picture.darkness.size() != pixels) {
        add(field.path + ".darkness", Words::tr("%1 pixels", picture.darkness.size()),
            Words::tr("%1, which is width times height", pixels));
    }
}

void SpecValidator::stroke(const std::string& path, const Stroke& stroke)
{
    if (!(stroke.radius >= kMinRadius && stroke.radius <= 1)) {
        add(path + ".radius", ganimede::text(stroke.radius), Words::tr("a number from 0.005 to 1"));
    }
    if (!(stroke.density >= kMinDensity && stroke.density <= 1)) {
        add(path + ".density", ganimede::text(stroke.density), Words::tr("a number from 0.01 to 1"));
    }
    if (stroke.path.empty()) {
        add(path + ".path", Words::tr("no points"), Words::tr("at least one point"));
    }
    for (std::size_t i = 0; i < stroke.path.size(); ++i) {
        if (!usable(stroke.path[i], 100)) {
            add(placeAt(path + ".path", i), pointText(stroke.path[i]), Words::tr("coordinates from -100 to 100"));
        }
    }
}

void SpecValidator::checkSchedule(const ScheduleSpec& schedule)
{
    if (schedule.kind == ScheduleKind::constant) {
        return;
    }
    if (schedule.end <= schedule.start) {
        add("schedule.end", std::to_string(schedule.end),
            Words::tr("a step after schedule.start, which is %1", schedule.start));
    }
    if (schedule.kind == ScheduleKind::exponential && schedule.final <= 0) {
        add("schedule.final", "0", Words::tr("more than 0, which no exponential fall reaches"));
    }
}

}  // namespace ganimede
