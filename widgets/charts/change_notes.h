#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <QStringList>

#include "engine/snapshots/change_marks.h"

namespace ganimede {

/// What the user changed at one step of a run, in words, for a mark in charts.
struct ChangeNote {
    std::int64_t step = 0;
    QStringList what;  ///< a line for each field
    bool operator==(const ChangeNote&) const = default;
};

/// "discriminator learning rate 0.01": a change in words. Long values are left out.
QString changeText(const ChangeMark& change);

/// The changes, one note for each step that has any. Steps of one network alone are steps, not changes: they get none.
std::vector<ChangeNote> changeNotes(std::span<const ChangeMark> changes);

}  // namespace ganimede
