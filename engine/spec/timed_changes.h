#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/spec/experiment_spec.h"
#include "engine/spec/spec_json.h"

/// What a list of timed changes means, for runs of points and of pictures alike. `Spec` is either's: it has `changes`,
/// setField() and validate().
///
/// `reached` is how many changes of a list are in effect at a step: all of those whose step is not above it, but for
/// those that could not be made yet, where a run stands at their step.
namespace ganimede {

/// Whether a timed change is a step of one network alone, which changes no field.
bool isStepOfOne(const TimedChange& change);

/// The step of one network alone that comes at `step`; nullptr if there is none.
const TimedChange* stepOfOneAt(const std::vector<TimedChange>& changes, std::size_t reached, std::int64_t step);

/// How many steps the spec stays as it is: at least 1.
std::int64_t stepsToNextChange(const std::vector<TimedChange>& changes, std::size_t reached, std::int64_t step);

/// Whether a second change of this field at the same step makes the first one pointless: that of a live field does,
/// whereas restarts, new optimisers and averages that begin anew leave their mark even when undone.
bool replacesEarlier(const TimedChange& change, const std::vector<FieldInfo>& infos);

/// Changes of a step that were made at once: marks all of them but the last.
std::vector<TimedChange> madeTogether(std::vector<TimedChange> changes);

/// Marks the changes that are due at a step and not in effect as waiting, and no others.
void markWaiting(std::vector<TimedChange>& list, std::int64_t step, std::size_t reached);

/// Adds what was changed at a step; those still to come are dropped. Nothing changed: nothing is dropped.
/// @param replaces  replacesEarlier() of the spec's fields
void recordChanges(std::vector<TimedChange>& list, std::size_t& reached, const std::vector<TimedChange>& made,
                   const std::function<bool(const TimedChange&)>& replaces);

/// @throws Error naming the step if there is no such field or the value is none of its.
template <typename Spec>
void makeChange(Spec& spec, const TimedChange& change)
{
    const auto problems = setField(spec, change.path, change.value);
    if (!problems.empty()) {
        throw Error(Words::tr("The change at step %1 cannot be made: %2", change.step, joined(problems)));
    }
}

/// Makes `current` the spec as it stands at `step`, with no changes left. @returns how many are in effect then.
/// @throws Error if one cannot be made.
template <typename Spec>
std::size_t playChanges(const Spec& recorded, std::int64_t step, Spec& current)
{
    current = recorded;
    current.changes.clear();
    std::size_t reached = 0;
    for (const TimedChange& change : recorded.changes) {
        if (change.step > step || (change.waits && change.step == step)) {
            break;
        }
        if (!isStepOfOne(change)) {
            makeChange(current, change);
        }
        ++reached;
    }
    return reached;
}

/// The spec as it stands at `step`: the recorded one with its changes up to there made, and none left.
/// @throws Error if a change cannot be made.
template <typename Spec>
Spec specAt(const Spec& recorded, std::int64_t step)
{
    Spec current;
    playChanges(recorded, step, current);
    return current;
}

/// Makes the changes that are due at `step`, from number `reached` on, one by one: a structure changed and changed back
/// still means fresh weights. Those that were made at once are made so again; what does not fit by itself or what
/// `apply` refuses waits for the next one of its step, for lists that were written by hand.
/// @param current  the spec as it stands
/// @param apply    takes over each spec on the way
/// @throws Error if one cannot be made; it stays due, and `reached` says which were made before.
template <typename Spec, typename Apply>
void tryDueChanges(const std::vector<TimedChange>& changes, std::int64_t step, std::size_t& reached,
                   const Spec& current, const Apply& apply)
{
    Spec next = current;
    bool pending = false;
    for (std::size_t i = reached; i < changes.size() && changes[i].step <= step; ++i) {
        const bool last = i + 1 == changes.size() || changes[i + 1].step > step;
        if (!isStepOfOne(changes[i])) {
            makeChange(next, changes[i]);
            pending = true;
        }
        if (pending) {
            const auto problems = validate(next);
            if (!last && (!problems.empty() || changes[i].together)) {
                continue;
            }
            if (!problems.empty()) {
                throw Error(Words::tr("The changes at step %1 cannot be made: %2", step, joined(problems)));
            }
            try {
                apply(next);
            } catch (const Error&) {
                if (last) {
                    throw;
                }
                continue;
            }
        }
        pending = false;
        reached = i + 1;
    }
}

/// The same, and marks those that cannot be made as waiting, so that the run can be kept and opened where it stands.
template <typename Spec, typename Apply>
void makeDueChanges(std::vector<TimedChange>& changes, std::int64_t step, std::size_t& reached, const Spec& current,
                    const Apply& apply)
{
    try {
        tryDueChanges(changes, step, reached, current, apply);
    } catch (const Error&) {
        markWaiting(changes, step, reached);
        throw;
    }
    markWaiting(changes, step, reached);
}

/// What is wrong with a single change, `now` being the spec that it is made in. `place` is what problems call it.
template <typename Spec>
std::vector<Problem> problemsOf(Spec& now, const TimedChange& change, const std::string& place)
{
    if (isStepOfOne(change)) {
        const bool known = change.value == "\"discriminator\"" || change.value == "\"generator\"";
        return known ? std::vector<Problem>()
                     : std::vector<Problem>{
                           {place + ".value", change.value, Words::tr("\"discriminator\" or \"generator\"")}};
    }
    if (change.path == "name" || change.path == "seed" || change.path == "version" || change.path == "changes") {
        return {{place + ".path", '"' + change.path + '"', Words::tr("a field that can change during a run")}};
    }
    std::vector<Problem> problems = setField(now, change.path, change.value);
    for (Problem& problem : problems) {
        problem.path = place + ": " + problem.path;
    }
    return problems;
}

/// Everything wrong with the changes of a spec that is valid without them: each must name a field and a value of its,
/// steps must not fall, and the spec must be valid after each step's changes together.
template <typename Spec>
std::vector<Problem> problemsOfChanges(const Spec& spec)
{
    std::vector<Problem> problems;
    Spec now = spec;
    now.changes.clear();
    std::int64_t last = 0;
    for (std::size_t i = 0; i < spec.changes.size(); ++i) {
        const TimedChange& change = spec.changes[i];
        const std::string place = "changes[" + std::to_string(i) + "]";
        if (change.step < last) {
            problems.push_back(
                {place + ".step", std::to_string(change.step), Words::tr("an integer not below %1", last)});
        }
        last = change.step > last ? change.step : last;
        std::vector<Problem> more = problemsOf(now, change, place);
        problems.insert(problems.end(), more.begin(), more.end());
        const bool lastOfStep = i + 1 == spec.changes.size() || spec.changes[i + 1].step != change.step;
        if (!lastOfStep) {
            continue;
        }
        for (Problem& problem : validate(now)) {
            problem.path = place + ": " + problem.path;
            problems.push_back(std::move(problem));
        }
    }
    return problems;
}

}  // namespace ganimede
