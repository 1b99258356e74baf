#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/spec/spec_fields.h"

namespace ganimede {

/// The visitor that checks the values against their ranges.
class SpecValidator {
public:
    void text(const Field& field, const std::string& value, std::size_t maxLength);
    void integer(const Field& field, std::int64_t value, std::int64_t low, std::int64_t high);
    void number(const Field& field, double value, double low, double high, bool lowExcluded, bool highExcluded);
    void flag(const Field&, bool) {}
    template <typename Enum>
    void choice(const Field&, Enum)
    {}
    void name(const Field& field, const std::string& value, const std::vector<std::string>& allowed);
    void integers(const Field& field, const std::vector<int>& values, int low, int high, std::size_t maxCount);
    void numbers(const Field& field, const std::vector<double>& values, double low, double high, std::size_t maxCount);
    void strokes(const Field& field, const std::vector<Stroke>& strokes);
    void points(const Field& field, const std::vector<Point>& points);
    void picture(const Field& field, const Picture& picture);

    void add(std::string path, std::string found, std::string allowed)
    {
        m_problems.push_back({std::move(path), std::move(found), std::move(allowed)});
    }
    std::vector<Problem> take() { return std::move(m_problems); }
    bool empty() const { return m_problems.empty(); }

    /// What the single fields of a schedule cannot tell.
    void checkSchedule(const ScheduleSpec& schedule);

private:
    void stroke(const std::string& path, const Stroke& stroke);

    std::vector<Problem> m_problems;
};

}  // namespace ganimede
