#include "engine/snapshots/change_marks.h"

namespace ganimede {

std::vector<ChangeMark> changeMarks(std::span<const TimedChange> changes)
{
    std::vector<ChangeMark> marks;
    marks.reserve(changes.size());
    for (const TimedChange& change : changes) {
        const bool fits = change.value.size() <= ChangeMark::kLongestValue;
        marks.push_back({change.step, change.path, fits ? change.value : std::string{}});
    }
    return marks;
}

}  // namespace ganimede
