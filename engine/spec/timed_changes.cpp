#include "engine/spec/timed_changes.h"

#include <algorithm>
#include <limits>

namespace ganimede {

bool isStepOfOne(const TimedChange& change)
{
    return change.path == "only";
}

const TimedChange* stepOfOneAt(const std::vector<TimedChange>& changes, std::size_t reached, std::int64_t step)
{
    for (std::size_t i = reached; i > 0 && changes[i - 1].step == step; --i) {
        if (isStepOfOne(changes[i - 1])) {
            return &changes[i - 1];
        }
    }
    return nullptr;
}

std::int64_t stepsToNextChange(const std::vector<TimedChange>& changes, std::size_t reached, std::int64_t step)
{
    return reached < changes.size() ? std::max<std::int64_t>(1, changes[reached].step - step)
                                    : std::numeric_limits<std::int64_t>::max();
}

bool replacesEarlier(const TimedChange& change, const std::vector<FieldInfo>& infos)
{
    if (change.path.ends_with(".kind") || change.path == "remedies.generator_average") {
        return false;
    }
    const auto info = std::ranges::find(infos, change.path, &FieldInfo::path);
    return info != infos.end() && info->applies == Applies::live;
}

void recordChanges(std::vector<TimedChange>& list, std::size_t& reached, const std::vector<TimedChange>& made,
                   const std::function<bool(const TimedChange&)>& replaces)
{
    if (made.empty()) {
        return;
    }
    list.resize(reached);
    for (const TimedChange& change : made) {
        if (replaces(change)) {
            std::erase_if(list,
                          [&](const TimedChange& old) { return old.step == change.step && old.path == change.path; });
        }
        list.push_back(change);
    }
    reached = list.size();
}

}  // namespace ganimede
