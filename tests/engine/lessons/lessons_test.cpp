#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "engine/images/image_presets.h"
#include "engine/images/trained_weights.h"
#include "engine/lessons/lesson.h"
#include "engine/spec/presets.h"

namespace ganimede {
namespace {

TEST_CASE("lessonsHaveNamesOfTheirOwnAndSomethingToSay")
{
    std::set<std::string> names, titles;
    for (const Lesson& lesson : lessons()) {
        CAPTURE(lesson.name);
        CHECK(names.insert(lesson.name).second);
        CHECK(titles.insert(lesson.title).second);
        CHECK(findLesson(lesson.name) == &lesson);
        CHECK(!lesson.about.empty());
        CHECK(lesson.steps.size() >= 3);
        for (const LessonStep& step : lesson.steps) {
            CHECK(step.text.size() > 40);
            CHECK(step.text.size() <= 260);  // more than three lines take too much of a small screen
        }
    }
    CHECK(lessons().size() >= 6);
    CHECK(findLesson("no such lesson") == nullptr);
}

/// Plays a lesson as the window does, without one.
void checkSteps(const Lesson& lesson)
{
    bool pictures = false;
    for (const LessonStep& step : lesson.steps) {
        CAPTURE(step.text);
        if (!step.open.empty()) {
            const Preset* preset = findPreset(step.open);
            pictures = findImagePreset(step.open) != nullptr;
            REQUIRE((preset != nullptr) != pictures);
        }
        CHECK((!pictures || (!step.layers && step.train == LessonStep::Train::nothing)));
        CHECK((!step.trained || findTrainedWeights(step.open) != nullptr));
        CHECK((!step.explore || step.trained));
        for (const std::string& layer : step.layers.value_or(std::vector<std::string>())) {
            CHECK(std::ranges::count(lessonLayers(), layer) == 1);
        }
        CHECK((step.pointAt.empty() || std::ranges::count(lessonControls(), step.pointAt) == 1));
        CHECK(step.times >= 1);
        CHECK(step.stepsPerSecond.value_or(0) >= 0);
    }
}

TEST_CASE("whatLessonsDoCanBeDone")
{
    for (const Lesson& lesson : lessons()) {
        CAPTURE(lesson.name);
        checkSteps(lesson);
    }
}

/// What the words say is on the stage must be one of its layers then.
TEST_CASE("lessonsShowTheLayersOfWhichTheySpeak")
{
    const std::vector<std::pair<std::string, std::string>> words{
        {"green dots", "real"}, {"diamond", "fake"},   {"paint", "surface"}, {"colour", "surface"},
        {"arrow", "gradients"}, {"sheet", "manifold"}, {"dashed", "best"}};
    int found = 0;
    for (const Lesson& lesson : lessons()) {
        std::vector<std::string> layers;
        for (const LessonStep& step : lesson.steps) {
            layers = step.layers.value_or(layers);
            if (layers.empty()) {
                continue;  // pictures have no layers
            }
            for (const auto& word : words) {
                CAPTURE(step.text);
                CAPTURE(word.second);
                const bool named = step.text.find(word.first) != std::string::npos;
                CHECK((!named || std::ranges::count(layers, word.second) == 1));
                found += named ? 1 : 0;
            }
        }
    }
    CHECK(found >= 10);
}

TEST_CASE("goingBackInALessonBeginsWhereSomethingWasOpened")
{
    Lesson lesson;
    lesson.steps.resize(5);
    lesson.steps[0].open = "heart";
    lesson.steps[3].open = "ring";
    CHECK(lesson.beginOf(0) == 0);
    CHECK(lesson.beginOf(2) == 0);
    CHECK(lesson.beginOf(3) == 3);
    CHECK(lesson.beginOf(4) == 3);
}

}  // namespace
}  // namespace ganimede
