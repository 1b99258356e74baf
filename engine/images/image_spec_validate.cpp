#include <algorithm>
#include <set>

#include "engine/core/words.h"
#include "engine/images/image_spec_fields.h"
#include "engine/images/layer_shapes.h"
#include "engine/spec/spec_validator.h"
#include "engine/spec/spec_words.h"
#include "engine/spec/timed_changes.h"

namespace ganimede {
namespace {

constexpr int kMinSide = 8;
constexpr int kEmojiGroups = 12;  // of OpenMoji

class LayerValidator : public SpecValidator {
public:
    void padding(const Field& field, int value, int high)
    {
        if (value != LayerSpec::kSame && (value < 0 || value > high)) {
            add(field.path, std::to_string(value), Words::tr("\"same\" or an integer from 0 to %1", high));
        }
    }
};

class ImageValidator : public SpecValidator {
public:
    void layers(const Field& field, const std::vector<LayerSpec>& layers)
    {
        if (layers.empty() || layers.size() > kMaxLayers) {
            add(field.path, layers.empty() ? Words::tr("no layers") : Words::tr("%1 layers", layers.size()),
                Words::tr("%1 to %2", 1, kMaxLayers));
        }
        for (std::size_t i = 0; i < layers.size() && i < kMaxLayers; ++i) {
            LayerValidator validator;
            visitLayer(layers[i], placeAt(field.path, i) + ".", validator);
            for (Problem& problem : validator.take()) {
                SpecValidator::add(std::move(problem.path), std::move(problem.found), std::move(problem.allowed));
            }
        }
    }
};

void addReason(std::vector<Problem>& problems, std::string path, std::string reason)
{
    problems.push_back({std::move(path), "", "", std::move(reason)});
}

std::vector<std::int64_t> listOf(const ImageShape& shape)
{
    return {shape.channels, shape.height, shape.width};
}

void checkRemedies(const RemedySpec& remedies, std::vector<Problem>& problems)
{
    if (remedies.pack != 1) {
        addReason(problems, "remedies.pack", Words::tr("Packing is for points; pictures are judged one at a time."));
    }
    if (remedies.unrolledSteps != 0) {
        addReason(problems, "remedies.unrolled_steps",
                  Words::tr("Unrolling is for points; it would take too long with pictures."));
    }
}

void checkData(const ImageDataSpec& data, std::vector<Problem>& problems)
{
    if (data.source == "files" && data.path.empty()) {
        problems.push_back({"data.path", Words::tr("nothing"), Words::tr("where the pictures are")});
    }
    const int most = data.source == "files" ? kMaxClass : data.source == "emoji" ? kEmojiGroups - 1 : 9;
    if (std::ranges::any_of(data.classes, [&](int index) { return index > most; })) {
        addReason(problems, "data.classes", Words::tr("The classes of this set are numbers 0 to %1.", most));
    }
    if (std::set(data.classes.begin(), data.classes.end()).size() != data.classes.size()) {
        addReason(problems, "data.classes", Words::tr("A class is named twice."));
    }
    if (data.channels == 2) {
        problems.push_back({"data.channels", "2", Words::tr("0, 1 or 3")});
    }
    if (data.side > 0 && data.side < kMinSide) {
        problems.push_back({"data.side", std::to_string(data.side), Words::tr("0, or at least %1", kMinSide)});
    }
}

/// What the layers make of `input`; nothing, and a problem, if they do not fit.
LayerShape followed(const std::vector<LayerSpec>& layers, const LayerShape& input, const std::string& path,
                    std::vector<Problem>& problems)
{
    const std::vector<LayerResult> results = followLayers(layers, input);
    if (!results.back().problem.empty()) {
        addReason(problems, placeAt(path, results.size() - 1), results.back().problem);
        return {};
    }
    return results.back().shape;
}

/// @returns the shape of G's pictures, or nothing if it makes none.
LayerShape checkGenerator(const ImageSpec& spec, std::vector<Problem>& problems)
{
    const LayerShape made = followed(spec.generator.layers, {spec.latent.dimensions}, "generator.layers", problems);
    const std::optional<ImageShape> known = knownShape(spec.data);
    if (made.empty()) {
        return {};
    }
    if (made.size() != 3 || (made[0] != 1 && made[0] != 3)) {
        addReason(
            problems, "generator.layers",
            Words::tr("The generator must end in a picture of 1 or 3 channels, and ends in %1.", shapeText(made)));
        return {};
    }
    if (known && made != listOf(*known)) {
        addReason(problems, "generator.layers",
                  Words::tr("The generator makes pictures of %1, and the data's are %2 (channels, height, width).",
                            shapeText(made), shapeText(listOf(*known))));
    }
    return made;
}

/// What a projection of the label can look at: the input of the last such layer.
bool hasFeatures(const LayerSpec& layer)
{
    return layer.kind == LayerKind::linear || layer.kind == LayerKind::conv || layer.kind == LayerKind::convTransposed;
}

void checkDiscriminator(const ImageSpec& spec, const LayerShape& picture, std::vector<Problem>& problems)
{
    const std::vector<LayerSpec>& layers = spec.discriminator.layers;
    const LayerShape scores = followed(layers, picture, "discriminator.layers", problems);
    if (scores.empty()) {
        return;
    }
    const std::string last = placeAt("discriminator.layers", layers.size() - 1);
    if (scores != LayerShape{1}) {
        addReason(problems, last,
                  Words::tr("The discriminator must end in one number, and ends in %1; a linear layer of 1 makes it.",
                            shapeText(scores)));
    } else if (layers.back().kind == LayerKind::sigmoid) {
        addReason(problems, last, Words::tr("The losses take the raw score: leave out the sigmoid at the end."));
    } else if (spec.conditioning == Conditioning::labels && std::ranges::none_of(layers, hasFeatures)) {
        addReason(problems, "discriminator.layers",
                  Words::tr("With conditioning the discriminator needs a linear or convolutional layer."));
    }
}

}  // namespace

std::optional<ImageShape> knownShape(const ImageDataSpec& data)
{
    ImageShape shape;
    if (data.source == "mnist" || data.source == "fashion-mnist") {
        shape = {1, 28, 28};
    } else if (data.source == "cifar-10") {
        shape = {3, 32, 32};
    } else if (data.source == "emoji") {
        shape = {3, 64, 64};
    } else if (data.side == 0 || data.channels == 0) {
        return std::nullopt;
    }
    if (data.side != 0) {
        shape.height = shape.width = data.side;
    }
    if (data.channels != 0) {
        shape.channels = data.channels;
    }
    return shape;
}

std::vector<Problem> validate(const ImageSpec& spec)
{
    ImageValidator visitor;
    visitImageFields(spec, visitor);
    visitor.checkSchedule(spec.schedule);
    std::vector<Problem> problems = visitor.take();
    const bool fieldsAreFine = problems.empty();
    checkRemedies(spec.remedies, problems);
    checkData(spec.data, problems);
    if (!fieldsAreFine) {
        return problems;  // sizes out of range, or no layers at all
    }
    LayerShape picture = checkGenerator(spec, problems);
    if (const auto known = knownShape(spec.data)) {
        picture = listOf(*known);
    }
    if (!picture.empty()) {
        checkDiscriminator(spec, picture, problems);
    }
    return problems.empty() ? problemsOfChanges(spec) : problems;
}

}  // namespace ganimede
