#include "engine/lessons/lesson.h"

#include <algorithm>
#include <set>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/spec/json_text.h"
#include "ganimede_lessons.h"

namespace ganimede {
namespace {

template <typename Value>
std::optional<Value> optionalOf(const Json& json, const char* key)
{
    return json.contains(key) ? std::optional(json.at(key).get<Value>()) : std::nullopt;
}

LessonStep::Train trainOf(const std::string& what)
{
    if (what.empty()) {
        return LessonStep::Train::nothing;
    }
    if (what != "generator" && what != "discriminator") {
        throw Error(Words::tr("A lesson trains \"%1\", which is neither network.", what));
    }
    return what == "generator" ? LessonStep::Train::generator : LessonStep::Train::discriminator;
}

/// A key that is misspelt would do nothing.
void checkKeys(const Json& step)
{
    static const std::set<std::string> kKeys{"text",  "open",  "trained",          "explore", "layers",
                                             "train", "times", "steps_per_second", "play",    "point_at"};
    for (const auto& [key, value] : step.items()) {
        if (!kKeys.contains(key)) {
            throw Error(Words::tr("A lesson's step has no \"%1\".", key));
        }
    }
}

LessonStep readStep(const Json& json)
{
    checkKeys(json);
    LessonStep step;
    step.text = json.at("text").get<std::string>();
    step.open = json.value("open", "");
    step.trained = json.value("trained", false);
    step.explore = json.value("explore", false);
    step.layers = optionalOf<std::vector<std::string>>(json, "layers");
    step.train = trainOf(json.value("train", ""));
    step.times = json.value("times", 1);
    step.stepsPerSecond = optionalOf<double>(json, "steps_per_second");
    step.play = optionalOf<bool>(json, "play");
    step.pointAt = json.value("point_at", "");
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
        throw Error(Words::tr("The lesson %1 does not begin by opening an experiment.", lesson.name));
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

const std::vector<std::string>& lessonControls()
{
    static const std::vector<std::string> kControls{"brush", "half_steps", "loss", "diagnosis", "pictures", "slider"};
    return kControls;
}

}  // namespace ganimede
