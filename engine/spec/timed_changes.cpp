#include "engine/spec/timed_changes.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace ganimede {
namespace {

/// Takes an earlier change of this field at this step out of the list; the one before that is then the last of those
/// made at once.
void dropEarlier(std::vector<TimedChange>& list, const TimedChange& change)
{
    const auto old = std::ranges::find_if(
        list, [&](const TimedChange& entry) { return entry.step == change.step && entry.path == change.path; });
    if (old == list.end()) {
        return;
    }
    if (!old->together && old != list.begin()) {
        std::prev(old)->together = false;
    }
    list.erase(old);
}

}  // namespace

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

std::vector<TimedChange> madeTogether(std::vector<TimedChange> changes)
{
    for (std::size_t i = 0; i + 1 < changes.size(); ++i) {
        changes[i].together = true;
    }
    return changes;
}

void markWaiting(std::vector<TimedChange>& list, std::int64_t step, std::size_t reached)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        list[i].waits = i >= reached && list[i].step <= step;
    }
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
            dropEarlier(list, change);
        }
        list.push_back(change);
    }
    reached = list.size();
}

}  // namespace ganimede
