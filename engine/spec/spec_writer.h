#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/spec/spec_document.h"
#include "engine/spec/spec_fields.h"

namespace ganimede {

/// The visitor that collects (path, JSON value) of every field, in the table's order.
class SpecWriter {
public:
    struct Entry {
        std::string path;
        Json value;
        bool operator==(const Entry&) const = default;
    };

    void text(const Field& field, const std::string& value, std::size_t) { add(field, value); }
    template <typename Integer>
    void integer(const Field& field, Integer value, std::int64_t, std::int64_t)
    {
        add(field, value);
    }
    void number(const Field& field, double value, double, double, bool, bool) { add(field, value); }
    void flag(const Field& field, bool value) { add(field, value); }
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
    void strokes(const Field& field, const std::vector<Stroke>& strokes);
    void points(const Field& field, const std::vector<Point>& points);
    void picture(const Field& field, const Picture& picture);

    std::vector<Entry> take() { return std::move(m_entries); }

protected:
    void add(const Field& field, Json value) { m_entries.push_back({field.path, std::move(value)}); }

private:
    std::vector<Entry> m_entries;
};

/// Strokes from number `first` on, as files hold them.
Json strokesJson(const std::vector<Stroke>& strokes, std::size_t first = 0);

/// Timed changes, as files hold them.
Json changesJson(const std::vector<TimedChange>& changes);

}  // namespace ganimede
