#pragma once

#include <string_view>

#include <QString>

namespace ganimede {

/// The bounds of a numeric field, as the spec's validation has them; for a list, those of its elements.
struct FieldRange {
    double low = 0;
    double high = 0;
    bool lowExcluded = false;
    bool highExcluded = false;
    bool contains(double value) const;  ///< false for NaN
};

/// @throws Error if the spec has no numeric field at `path`.
FieldRange fieldRange(std::string_view path);

/// What to say at a control that edits the field: its meaning, range and unit, and what a change does to a run under
/// way.
QString fieldTip(std::string_view path);

}  // namespace ganimede
