#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/core/words.h"
#include "engine/spec/spec_fields.h"
#include "engine/spec/spec_words.h"

namespace ganimede {

/// The visitor that describes every field, with the value it finds there as its default.
class SpecInfos {
public:
    void text(const Field& field, const std::string& value, std::size_t maxLength)
    {
        add(field, "text", '"' + value + '"', Words::tr("at most %1 characters", maxLength));
    }
    template <typename Integer>
    void integer(const Field& field, Integer value, std::int64_t low, std::int64_t high)
    {
        add(field, "integer", std::to_string(value), Words::tr("%1 to %2", low, high));
    }
    void number(const Field& field, double value, double low, double high, bool lowExcluded, bool highExcluded)
    {
        add(field, "number", ganimede::text(value),
            rangeOf(ganimede::text(low), ganimede::text(high), lowExcluded, highExcluded));
    }
    void flag(const Field& field, bool value) { add(field, "yes or no", value ? "true" : "false", "true, false"); }
    template <typename Enum>
    void choice(const Field& field, Enum value)
    {
        add(field, "choice", '"' + nameOf(value) + '"', listed(choiceNames(value)));
    }
    void name(const Field& field, const std::string& value, const std::vector<std::string>& allowed)
    {
        add(field, "choice", '"' + value + '"', listed(allowed));
    }
    void integers(const Field& field, const std::vector<int>& values, int low, int high, std::size_t maxCount)
    {
        std::string list;
        for (const int value : values) {
            list += (list.empty() ? "" : ", ") + std::to_string(value);
        }
        add(field, "list of integers", "[" + list + "]",
            Words::tr("0 to %1 numbers from %2 to %3", maxCount, low, high));
    }
    void numbers(const Field& field, const std::vector<double>& values, double low, double high, std::size_t maxCount)
    {
        std::string list;
        for (const double value : values) {
            list += (list.empty() ? "" : ", ") + ganimede::text(value);
        }
        add(field, "list of numbers", "[" + list + "]",
            Words::tr("0 to %1 numbers from %2 to %3", maxCount, ganimede::text(low), ganimede::text(high)));
    }
    void strokes(const Field& field, const std::vector<Stroke>&)
    {
        add(field, "list of strokes", "[]", Words::tr("{erase, radius .005 to 1, density .01 to 1, path of [x, y]}"));
    }
    void points(const Field& field, const std::vector<Point>&)
    {
        add(field, "list of points", "[]", Words::tr("at most 200000 [x, y]"));
    }
    void picture(const Field& field, const Picture&)
    {
        add(field, "picture", "{\"width\": 0, \"height\": 0, \"darkness\": \"\"}",
            Words::tr("width and height up to 1024, darkness as base64, a byte a pixel"));
    }
    std::vector<FieldInfo> take() { return std::move(m_infos); }

protected:
    void add(const Field& field, std::string type, std::string defaultValue, std::string range)
    {
        m_infos.push_back({field.path, std::move(type), std::move(defaultValue), std::move(range), field.unit,
                           field.applies, field.meaning});
    }

private:
    static std::string rangeOf(const std::string& low, const std::string& high, bool lowExcluded, bool highExcluded)
    {
        if (lowExcluded) {
            return highExcluded ? Words::tr("above %1 to below %2", low, high) : Words::tr("above %1 to %2", low, high);
        }
        return highExcluded ? Words::tr("%1 to below %2", low, high) : Words::tr("%1 to %2", low, high);
    }

    std::vector<FieldInfo> m_infos;
};

}  // namespace ganimede
