#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <string_view>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/checkpoint_metadata.h"
#include "engine/images/layer_json.h"
#include "engine/images/layer_shapes.h"
#include "engine/images/quality/picture_classifier.h"

namespace ganimede {
namespace {

constexpr std::string_view kFormat = "ganimede classifier 1";

/// JSON of what this program's own script wrote.
Json jsonOf(const SafetensorsFile& file, const std::string& key)
{
    Json json = Json::parse(textOf(file, key), nullptr, false);
    if (!json.is_array()) {
        throw Error(Words::tr("its \"%1\" is no list.", key));
    }
    return json;
}

template <typename Number>
Number numberOf(const SafetensorsFile& file, const std::string& key)
{
    const std::string& text = textOf(file, key);
    Number value{};
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || stop != text.data() + text.size()) {
        throw Error(Words::tr("its \"%1\" is no number.", key));
    }
    return value;
}

const Tensor& tensorOf(const SafetensorsFile& file, std::string_view name, std::initializer_list<std::int64_t> shape)
{
    const auto found = std::ranges::find(file.tensors, name, &Tensor::name);
    if (found == file.tensors.end() || !std::ranges::equal(found->shape, shape)) {
        throw Error(Words::tr("its tensor \"%1\" is missing or of another shape.", name));
    }
    checkFinite(*found);
    return *found;
}

/// (out, C, H W) to (out, H W, C): pictures go through with their channels side by side.
std::vector<float> channelsLast(const std::vector<float>& weights, std::size_t channels, std::size_t area)
{
    std::vector<float> result(weights.size());
    const std::size_t length = channels * area;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::size_t in = i % length;
        result[i - in + in % area * channels + in / area] = weights[i];
    }
    return result;
}

ImageShape shapeOf(const LayerShape& shape)
{
    return {static_cast<int>(shape[0]), static_cast<int>(shape[1]), static_cast<int>(shape[2])};
}

}  // namespace

/// Builds a classifier layer by layer. The file is trusted no further than any other.
struct PictureClassifier::Reader {
    const SafetensorsFile& file;
    PictureClassifier made;
    std::vector<LayerSpec> layers;
    std::vector<LayerShape> shapes;  ///< shapes[i] goes into layer i

    void readTexts()
    {
        checkFormat(file, kFormat);
        made.m_info.set = textOf(file, "set");
        made.m_info.kind = textOf(file, "kind");
        made.m_info.accuracy = numberOf<double>(file, "accuracy");
        made.m_info.heldOut = textOf(file, "held_out");
        made.m_info.heldOutPictures = numberOf<std::int64_t>(file, "held_out_pictures");
        made.m_info.trainingPictures = numberOf<std::int64_t>(file, "training_pictures");
        made.m_info.seed = numberOf<std::int64_t>(file, "seed");
        made.m_info.epochs = numberOf<std::int64_t>(file, "epochs");
        for (const Json& name : jsonOf(file, "classes")) {
            made.m_classes.push_back(name.is_string() ? name.get<std::string>() : std::string());
        }
    }

    void readLayers()
    {
        LayerShape input;
        for (const Json& side : jsonOf(file, "shape")) {
            input.push_back(side.is_number_integer() ? side.get<std::int64_t>() : 0);
        }
        std::vector<Problem> problems;
        layers = ganimede::readLayers(jsonOf(file, "layers"), "layers", problems);
        const std::vector<LayerResult> results = followLayers(layers, input);
        if (!problems.empty() || results.size() != layers.size() || input.size() != 3) {
            throw Error(Words::tr("its layers cannot be read."));
        }
        shapes.push_back(input);
        for (const LayerResult& result : results) {
            if (!result.problem.empty()) {
                throw Error(Words::tr("its layers do not fit together: %1", result.problem));
            }
            shapes.push_back(result.shape);
        }
        made.m_shape = shapeOf(input);
    }

    /// Whether layer `place` is of this kind, and moves on if so.
    bool take(std::size_t& place, LayerKind kind) const
    {
        const bool fits = place < layers.size() && layers[place].kind == kind;
        place += fits ? 1 : 0;
        return fits;
    }

    Convolution convolution(std::size_t place) const
    {
        const LayerSpec& spec = layers[place];
        const std::string name = std::to_string(place);
        const auto channels = shapes[place][0];
        const auto window = std::int64_t{spec.kernel} * spec.kernel;
        const Tensor& weight = tensorOf(file, name + ".weight", {spec.out, channels, spec.kernel, spec.kernel});
        const auto ordered =
            channelsLast(weight.values, static_cast<std::size_t>(channels), static_cast<std::size_t>(window));
        return {PackedRows(ordered, static_cast<std::size_t>(channels * window)),
                tensorOf(file, name + ".bias", {spec.out}).values,
                spec.kernel,
                spec.stride,
                spec.padding == LayerSpec::kSame ? convPadding(spec, shapes[place][1]).before : spec.padding,
                shapeOf(shapes[place]),
                shapeOf(shapes[place + 1])};
    }

    Linear linear(std::size_t place, const LayerShape& from) const
    {
        const std::int64_t out = layers[place].out;
        const std::int64_t in = shapes[place][0];
        const std::string name = std::to_string(place);
        const Tensor& weight = tensorOf(file, name + ".weight", {out, in});
        const auto channels = static_cast<std::size_t>(from[0]);
        return {
            PackedRows(channelsLast(weight.values, channels, static_cast<std::size_t>(in) / channels),
                       static_cast<std::size_t>(in)),
            tensorOf(file, name + ".bias", {out}).values,
        };
    }

    PictureClassifier read()
    {
        readTexts();
        readLayers();
        std::size_t place = 0;
        while (take(place, LayerKind::conv)) {
            made.m_convolutions.push_back(convolution(place - 1));
            if (!take(place, LayerKind::relu)) {
                throw Error(Words::tr("its layers are not those of a classifier."));
            }
        }
        const LayerShape picture = shapes[place];
        const std::size_t flat = place;
        if (!take(place, LayerKind::flatten) || !take(place, LayerKind::linear) || !take(place, LayerKind::relu) ||
            !take(place, LayerKind::linear) || place != layers.size() ||
            layers.back().out != static_cast<int>(made.m_classes.size())) {
            throw Error(Words::tr("its layers are not those of a classifier."));
        }
        made.m_features = linear(flat + 1, picture);
        made.m_scores = linear(flat + 3, {shapes[flat + 3][0]});
        return std::move(made);
    }
};

PictureClassifier PictureClassifier::parse(std::string_view bytes, const std::string& name)
{
    const SafetensorsFile file = parseSafetensors(bytes, name);
    try {
        return Reader{file, {}, {}, {}}.read();
    } catch (const Error& error) {
        throw Error(Words::tr("Cannot use the classifier \"%1\": %2", name, error.what()));
    }
}

}  // namespace ganimede
