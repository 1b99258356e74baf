#include "engine/images/layer_text.h"

#include "engine/core/words.h"
#include "engine/images/layer_json.h"

namespace ganimede {

const std::vector<std::string>& choiceNames(LayerKind)
{
    static const std::vector<std::string> names{
        "linear",     "conv",       "conv_transposed", "upsample", "average_pool", "residual",
        "batch_norm", "layer_norm", "instance_norm",   "dropout",  "relu",         "leaky_relu",
        "elu",        "tanh",       "sigmoid",         "reshape",  "flatten"};
    return names;
}

const std::vector<std::string>& choiceNames(Conditioning)
{
    static const std::vector<std::string> names{"none", "labels"};
    return names;
}

std::string layerText(const LayerSpec& layer)
{
    const Json json = layerJson(layer);
    return json.is_object() ? oneLine(json) : json.dump();
}

std::string layerMeaning(LayerKind kind)
{
    switch (kind) {
    case LayerKind::linear:
        return Words::tr("Every number it makes is a weighted sum of all that come in.");
    case LayerKind::conv:
        return Words::tr("A window of weights moves over the picture; every channel has a window of its own.");
    case LayerKind::convTransposed:
        return Words::tr(
            "The other way round: every pixel paints a window of weights, and where windows overlap they add up.");
    case LayerKind::upsample:
        return Words::tr("Every pixel becomes a square of pixels of its colour.");
    case LayerKind::averagePool:
        return Words::tr("Every square of pixels becomes one, their mean.");
    case LayerKind::residual:
        return Words::tr("Two convolutions, each behind a LeakyReLU, whose outcome is added to what came in.");
    case LayerKind::batchNorm:
        return Words::tr(
            "Brings every channel to mean 0 and variance 1 over the batch, then to a mean and variance it learns.");
    case LayerKind::layerNorm:
        return Words::tr(
            "Brings every picture to mean 0 and variance 1 over all of it, then every channel to what it learns.");
    case LayerKind::instanceNorm:
        return Words::tr("Brings every channel of every picture to mean 0 and variance 1, then to what it learns.");
    case LayerKind::dropout:
        return Words::tr("Sets a share of the numbers to 0, others each time, while training.");
    case LayerKind::relu:
        return Words::tr("Lets what is above 0 pass and makes 0 of the rest.");
    case LayerKind::leakyRelu:
        return Words::tr("Lets what is above 0 pass and makes the rest smaller.");
    case LayerKind::elu:
        return Words::tr("Lets what is above 0 pass and bends the rest towards -1.");
    case LayerKind::tanh:
        return Words::tr("Squeezes everything between -1 and 1.");
    case LayerKind::sigmoid:
        return Words::tr("Squeezes everything between 0 and 1.");
    case LayerKind::reshape:
        return Words::tr("Makes a picture of numbers in a row.");
    case LayerKind::flatten:
        return Words::tr("Makes numbers in a row of a picture.");
    }
    return {};
}

}  // namespace ganimede
