#include <algorithm>
#include <iostream>
#include <iterator>

#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/cli/spec_source.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_spec_json.h"
#include "engine/images/trained_weights.h"
#include "engine/lessons/lesson.h"
#include "engine/spec/presets.h"
#include "engine/spec/spec_json.h"

namespace ganimede {
namespace {

std::string described(Applies applies)
{
    switch (applies) {
    case Applies::live:
        return "live";
    case Applies::restartsGenerator:
        return "restarts the generator";
    case Applies::restartsDiscriminator:
        return "restarts the discriminator";
    case Applies::restartsBoth:
        return "restarts the run";
    }
    return {};
}

void tellPreset(const std::string& name, const std::string& title, const std::string& text)
{
    constexpr std::size_t kColumn = 15;
    std::cout << name << std::string(name.size() < kColumn ? kColumn - name.size() : 1, ' ') << title << ". " << text
              << '\n';
}

void tellFields(const std::vector<FieldInfo>& fields)
{
    for (const FieldInfo& field : fields) {
        std::cout << field.path << "\n    " << field.meaning << "\n    " << field.type << ", " << field.range
                  << (field.unit.empty() ? "" : " (" + field.unit + ")") << "; "
                  << (field.defaultValue == "null" ? "must be given" : "default " + field.defaultValue) << "; "
                  << described(field.applies) << "\n";
    }
}

nlohmann::ordered_json fieldsJson(const std::string& kind, const std::vector<FieldInfo>& fields)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const FieldInfo& field : fields) {
        list.push_back({{"kind", kind},
                        {"path", field.path},
                        {"meaning", field.meaning},
                        {"type", field.type},
                        {"range", field.range},
                        {"unit", field.unit},
                        {"default", field.defaultValue},
                        {"applies", described(field.applies)}});
    }
    return list;
}

/// What is known of the weights that come with a preset; null if there are none.
nlohmann::ordered_json trainedJson(const std::string& preset)
{
    const TrainedWeights* weights = findTrainedWeights(preset);
    if (weights == nullptr) {
        return {};
    }
    return {{"seed", weights->seed}, {"epochs", weights->epochs}, {"steps", weights->steps}};
}

int noPreset(const std::string& preset)
{
    std::cerr << "ganimede: " << (preset.empty() ? "Name a preset" : "There is no preset named '" + preset + "'")
              << "; 'ganimede presets' lists them.\n";
    return kInvalid;
}

}  // namespace

int presetsCommand(bool json)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Preset& preset : presets()) {
        list.push_back(
            {{"name", preset.name}, {"kind", "points"}, {"title", preset.title}, {"look_for", preset.lookFor}});
    }
    for (const ImagePreset& preset : imagePresets()) {
        list.push_back({{"name", preset.name},
                        {"kind", "images"},
                        {"title", preset.title},
                        {"about", preset.about},
                        {"look_for", preset.lookFor},
                        {"trained_weights", trainedJson(preset.name)}});
    }
    if (json) {
        std::cout << list.dump(2) << '\n';
        return kDone;
    }
    for (const auto& preset : list) {
        tellPreset(preset["name"], preset["title"], preset["look_for"]);
    }
    return kDone;
}

int lessonsCommand(bool json)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Lesson& lesson : lessons()) {
        nlohmann::ordered_json steps = nlohmann::ordered_json::array();
        std::ranges::transform(lesson.steps, std::back_inserter(steps), &LessonStep::text);
        list.push_back({{"name", lesson.name}, {"title", lesson.title}, {"about", lesson.about}, {"steps", steps}});
    }
    if (json) {
        std::cout << list.dump(2) << '\n';
        return kDone;
    }
    for (const auto& lesson : list) {
        tellPreset(lesson["name"], lesson["title"], lesson["about"]);
    }
    return kDone;
}

int specCommand(const std::string& preset)
{
    if (const Preset* found = findPreset(preset)) {
        std::cout << writeSpec(found->spec);
        return kDone;
    }
    if (const ImagePreset* found = findImagePreset(preset)) {
        std::cout << writeSpec(found->spec);
        return kDone;
    }
    return noPreset(preset);
}

int fieldsCommand(const std::string& preset, bool json)
{
    const bool ofPoints = findPreset(preset) != nullptr;
    const bool ofPictures = findImagePreset(preset) != nullptr;
    if (!preset.empty() && !ofPoints && !ofPictures) {
        return noPreset(preset);
    }
    if (json) {
        auto list = ofPictures ? nlohmann::ordered_json::array() : fieldsJson("points", fieldInfos());
        if (!ofPoints) {
            const auto more = fieldsJson("images", imageFieldInfos());
            list.insert(list.end(), more.begin(), more.end());
        }
        std::cout << list.dump(2) << '\n';
        return kDone;
    }
    if (!ofPictures) {
        tellFields(fieldInfos());
    }
    if (preset.empty()) {
        std::cout << "\nOf experiments with pictures, \"kind\": \"images\", and of their layers:\n\n";
    }
    if (!ofPoints) {
        tellFields(imageFieldInfos());
    }
    return kDone;
}

int validateCommand(const std::string& file)
{
    try {
        const bool ofPictures = namesPictures(file);
        if (ofPictures) {
            loadImageSpec(file);
        } else {
            loadSpec(file);
        }
        std::cout << file << " is a valid experiment" << (ofPictures ? " with pictures" : "") << ".\n";
    } catch (const InvalidInput& invalid) {
        std::cerr << invalid.what() << '\n';
        return kInvalid;
    }
    return kDone;
}

}  // namespace ganimede
