// Every preset does what its sentence promises, at the seed it ships with: the promise stands beside the sentence in
// resources/presets.
#include <algorithm>
#include <iterator>
#include <numeric>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/metrics/run_monitor.h"
#include "engine/snapshots/loss_history.h"
#include "engine/spec/presets.h"
#include "engine/spec/spec_json.h"
#include "engine/trainers/run.h"

namespace ganimede::test {
namespace {

constexpr std::int64_t kLooks = 120;  // while a preset trains

/// What came of training a preset.
struct Course {
    bool diverged = false;
    std::vector<std::string> diagnoses;  // each that was made, once
    std::vector<std::string> standing;   // at the end
    Metrics last;
};

std::vector<std::string> keysOf(const std::vector<Diagnosis>& diagnoses)
{
    std::vector<std::string> keys;
    std::ranges::transform(diagnoses, std::back_inserter(keys), [](const Diagnosis& d) { return keyOf(d.kind); });
    return keys;
}

void note(const RunMonitor& monitor, Course& course)
{
    course.standing = keysOf(monitor.diagnoses());
    for (const std::string& key : course.standing) {
        if (std::ranges::find(course.diagnoses, key) == course.diagnoses.end()) {
            course.diagnoses.push_back(key);
        }
    }
}

Course trained(const Preset& preset)
{
    Course course;
    Run run(preset.spec, {});
    RunMonitor monitor;
    LossHistory history;
    std::vector<StepLosses> losses;
    const std::int64_t slice = std::max<std::int64_t>(1, preset.promise.steps / kLooks);
    while (run.step() < preset.promise.steps) {
        losses.clear();
        const auto failure = run.train(std::min(slice, preset.promise.steps - run.step()), losses);
        history.add(losses);
        if (failure) {
            monitor.noteDivergence(run);
            note(monitor, course);
            course.diverged = true;
            return course;
        }
        monitor.measure(run, history.buckets());
        note(monitor, course);
    }
    const MetricsMeter meter(run.current(), run.data());
    course.last = meter.measure(run.trainer(), run.current(), MetricsMeter::kFinalSamples);
    return course;
}

MetricKind metricOf(const std::string& key)
{
    const auto& infos = metricInfos();
    const auto found = std::ranges::find(infos, key, &MetricInfo::key);
    REQUIRE_MESSAGE(found != infos.end(), "there is no metric ", key);
    return found->kind;
}

}  // namespace

TEST_CASE("every preset does what its sentence promises")
{
    for (const Preset& preset : presets()) {
        CAPTURE(preset.name);
        const Course course = trained(preset);
        CHECK(course.diverged == preset.promise.diverges);
        const std::string standing =
            std::accumulate(course.standing.begin(), course.standing.end(), std::string{},
                            [](std::string all, const std::string& key) { return all + key + ' '; });
        CAPTURE(standing);
        if (!preset.promise.diagnosis.empty()) {
            CHECK(std::ranges::find(course.standing, preset.promise.diagnosis) != course.standing.end());
        }
        if (preset.kind != PresetKind::failure) {
            CHECK(std::ranges::all_of(course.standing,
                                      [](const std::string& key) { return key == "converged" || key == "near_data"; }));
        }
        for (const Promise::Measure& measure : preset.promise.measures) {
            CAPTURE(measure.metric);
            const double value = course.last[metricOf(measure.metric)];
            CHECK(value >= measure.low);
            CHECK(value <= measure.high);
            MESSAGE(preset.name, ": ", measure.metric, " ", value, " in ", measure.low, " to ", measure.high);
        }
    }
}

TEST_CASE("every preset promises something, and every failure has its cure beside it")
{
    CHECK(presets().size() >= 16);
    for (const Preset& preset : presets()) {
        CAPTURE(preset.name);
        const Promise& promise = preset.promise;
        CHECK(promise.steps > 0);
        CHECK((promise.diverges || !promise.diagnosis.empty() || !promise.measures.empty()));
        CHECK(validate(preset.spec).empty());
        if (preset.kind == PresetKind::success) {
            CHECK(preset.pair.empty());
            continue;
        }
        const Preset* other = findPreset(preset.pair);
        REQUIRE(other != nullptr);
        CHECK(other->pair == preset.name);
        CHECK(other->kind == (preset.kind == PresetKind::failure ? PresetKind::cure : PresetKind::failure));
        CHECK(other->spec.data == preset.spec.data);
    }
}

/// D's colours fill the stage and turn over at every step: two steps are a flash, of which a second may hold three
/// (WCAG 2.3.1). At that pace the numbers still have to run away while a class waits.
TEST_CASE("steps that are too large flash slowly and run away soon")
{
    const Preset& preset = *findPreset("too-fast");
    REQUIRE(preset.stepsPerSecond.has_value());
    CHECK(*preset.stepsPerSecond <= 6);
    CHECK(static_cast<double>(preset.promise.steps) / *preset.stepsPerSecond <= 30);
}

TEST_CASE("every data set of the gallery has a preset that succeeds on it")
{
    for (const std::string& name : distributionNames()) {
        CAPTURE(name);
        const Preset* preset = findPreset(name);
        REQUIRE(preset != nullptr);
        CHECK(preset->kind == PresetKind::success);
        CHECK(preset->spec.data.kind == name);
    }
}

}  // namespace ganimede::test
