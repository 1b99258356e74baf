#include "engine/lessons/lesson.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/spec/json_text.h"
#include "ganimede_lessons.h"

namespace ganimede {
namespace {

template <typename Value>
std::optional<Value> optionalOf(const Json& json, const char* key)
{
    return json.contains(key) ? std::optional(json.at(key).get<Value>()) : std::nullopt;
}

LessonStep::Train trainOf(const Json& json)
{
    const std::string what = json.value("train", "");
    if (what.empty()) {
        return LessonStep::Train::nothing;
    }
    return what == "generator" ? LessonStep::Train::generator : LessonStep::Train::discriminator;
}

LessonStep readStep(const Json& json)
{
    LessonStep step;
    step.text = json.at("text").get<std::string>();
    step.open = json.value("open", "");
    step.trained = json.value("trained", false);
    step.explore = json.value("explore", false);
    const Json set = json.value("set", Json::object());
    for (const auto& [path, value] : set.items()) {
        step.set.emplace_back(path, value.dump());
    }
    step.layers = optionalOf<std::vector<std::string>>(json, "layers");
    step.train = trainOf(json);
    step.times = json.value("times", 1);
    step.stepsPerSecond = optionalOf<double>(json, "steps_per_second");
    step.play = optionalOf<bool>(json, "play");
    return step;
}

Lesson readLesson(const EmbeddedText& file)
{
    const Json document = Json::parse(file.content);
    Lesson lesson;
    lesson.name = file.name;
    lesson.title = document.at("title").get<std::string>();
    lesson.about = document.at("about").get<std::string>();
    for (const Json& step : document.at("steps")) {
        lesson.steps.push_back(readStep(step));
    }
    if (lesson.steps.empty() || lesson.steps.front().open.empty()) {
        throw Error("The lesson " + lesson.name + " does not begin by opening an experiment.");
    }
    return lesson;
}

}  // namespace

std::size_t Lesson::beginOf(std::size_t step) const
{
    while (step > 0 && steps.at(step).open.empty()) {
        --step;
    }
    return step;
}

const std::vector<Lesson>& lessons()
{
    static const std::vector<Lesson> all = [] {
        std::vector<Lesson> read;
        for (const EmbeddedText& file : ganimede_lessons()) {  // by name: their files are numbered
            read.push_back(readLesson(file));
        }
        return read;
    }();
    return all;
}

const Lesson* findLesson(std::string_view name)
{
    const auto found = std::ranges::find(lessons(), name, &Lesson::name);
    return found != lessons().end() ? &*found : nullptr;
}

const std::vector<std::string>& lessonLayers()
{
    static const std::vector<std::string> kLayers{"real", "fake", "surface", "gradients", "manifold", "best"};
    return kLayers;
}

}  // namespace ganimede
