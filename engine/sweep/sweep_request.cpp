#include "engine/sweep/sweep_request.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/spec/spec_fields.h"
#include "engine/spec/spec_words.h"

namespace ganimede {
namespace {

void setValue(ExperimentSpec& spec, const std::string& path, const std::string& value)
{
    const auto problems = setField(spec, path, value);
    if (!problems.empty()) {
        throw Error(joined(problems));
    }
}

void checkCounts(const SweepRequest& request, std::vector<Problem>& problems)
{
    if (request.axes.empty() || request.axes.size() > SweepRequest::kMaxAxes) {
        problems.push_back({"axes", Words::tr("%1 varied fields", request.axes.size()),
                            Words::tr("%1 to %2", 1, SweepRequest::kMaxAxes)});
    }
    if (request.seeds < 1 || request.seeds > SweepRequest::kMaxSeeds) {
        problems.push_back({"seeds", std::to_string(request.seeds), Words::tr("%1 to %2", 1, SweepRequest::kMaxSeeds)});
    } else if (request.base.seed > kMaxSeed - request.seeds + 1) {
        problems.push_back({"seeds", Words::tr("%1 from seed %2", request.seeds, request.base.seed),
                            Words::tr("seeds up to %1", kMaxSeed)});
    }
    if (request.steps < 1 || request.steps > kMaxSteps) {
        problems.push_back({"steps", std::to_string(request.steps), Words::tr("%1 to %2", 1, kMaxSteps)});
    }
    if (problems.empty() && request.runs() > SweepRequest::kMaxRuns) {
        problems.push_back({"axes", Words::tr("%1 runs (all combinations, times the seeds)", request.runs()),
                            Words::tr("at most %1", SweepRequest::kMaxRuns)});
    }
}

void checkAxes(const SweepRequest& request, std::vector<Problem>& problems)
{
    for (std::size_t i = 0; i < request.axes.size(); ++i) {
        const SweepAxis& axis = request.axes[i];
        const bool twice = std::any_of(request.axes.begin(), request.axes.begin() + static_cast<std::ptrdiff_t>(i),
                                       [&](const SweepAxis& other) { return other.path == axis.path; });
        if (twice) {
            problems.push_back(
                {axis.path, Words::tr("varied twice"), Words::tr("each field once, with all its values")});
        }
    }
}

/// Up to the first combination that cannot be trained: the others would mostly repeat what is wrong with it.
void checkCells(const SweepRequest& request, std::vector<Problem>& problems)
{
    SweepRequest light = request;
    const auto ofData = [](const SweepAxis& axis) { return axis.path.starts_with("data."); };
    if (request.base.changes.empty() && std::ranges::none_of(request.axes, ofData)) {
        problems = validate(request.base);
        light.base.data = {};  // may hold 200,000 points, and one look at them is enough
    }
    for (std::size_t cell = 0; cell < light.cells(); ++cell) {
        ExperimentSpec spec;
        try {
            spec = light.specOf(cell * static_cast<std::size_t>(light.seeds));
        } catch (const Error& error) {
            problems.push_back({request.describe(cell), error.what(), Words::tr("values that a spec may have")});
            return;
        }
        for (Problem problem : validate(spec)) {
            problem.found = Words::tr("%1 with %2", problem.found, request.describe(cell));
            problems.push_back(std::move(problem));
        }
        if (!problems.empty()) {
            return;
        }
    }
}

}  // namespace

std::size_t SweepRequest::cells() const
{
    std::size_t count = 1;
    for (const SweepAxis& axis : axes) {
        // Saturates well above kMaxRuns, so that a product that overflows is not taken for a small one.
        count = axis.values.empty() ? 0 : std::min<std::size_t>(count * axis.values.size(), std::size_t{1} << 30);
    }
    return count;
}

std::int64_t SweepRequest::seedOf(std::size_t run) const
{
    return base.seed + static_cast<std::int64_t>(run % static_cast<std::size_t>(seeds));
}

std::vector<std::size_t> SweepRequest::placeOf(std::size_t cell) const
{
    std::vector<std::size_t> place(axes.size());
    for (std::size_t i = axes.size(); i-- > 0;) {
        place[i] = cell % axes[i].values.size();
        cell /= axes[i].values.size();
    }
    return place;
}

ExperimentSpec SweepRequest::specOf(std::size_t run) const
{
    ExperimentSpec spec = base;
    const std::vector<std::size_t> place = placeOf(cellOf(run));
    for (std::size_t i = 0; i < axes.size(); ++i) {
        setValue(spec, axes[i].path, axes[i].values[place[i]]);
    }
    spec.seed = seedOf(run);
    return spec;
}

std::string SweepRequest::describe(std::size_t cell) const
{
    const std::vector<std::size_t> place = placeOf(cell);
    std::string words;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        words += (i > 0 ? " " : "") + axes[i].path + "=" + plainValue(axes[i].values[place[i]]);
    }
    return words;
}

std::vector<Problem> validate(const SweepRequest& request)
{
    std::vector<Problem> problems;
    checkCounts(request, problems);
    checkAxes(request, problems);
    if (problems.empty()) {
        checkCells(request, problems);
    }
    return problems;
}

std::string sweepDifference(const SweepRequest& there, const SweepRequest& here)
{
    if (there.steps != here.steps) {
        return Words::tr("steps: %1 there, %2 here", there.steps, here.steps);
    }
    if (there.seeds != here.seeds) {
        return Words::tr("seeds: %1 there, %2 here", there.seeds, here.seeds);
    }
    const auto worded = [](const SweepRequest& request) {
        std::string words;
        for (const SweepAxis& axis : request.axes) {
            words += (words.empty() ? "" : " ") + axis.path + "=" + listed(axis.values);
        }
        return words;
    };
    if (there.axes != here.axes) {
        return Words::tr("varied fields: %1 there, %2 here", worded(there), worded(here));
    }
    if (there.base.changes != here.base.changes) {
        return Words::tr("the changes that the experiment makes on its way");
    }
    const auto changes = differences(there.base, here.base, 0);
    if (!changes.empty()) {
        const auto was = differences(here.base, there.base, 0);
        constexpr std::size_t kLongest = 60;
        return Words::tr("the experiment's %1: %2 there, %3 here", changes[0].path, was.at(0).value.substr(0, kLongest),
                         changes[0].value.substr(0, kLongest));
    }
    return {};
}

}  // namespace ganimede
