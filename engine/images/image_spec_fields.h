#pragma once

#include <string>
#include <vector>

#include "engine/images/image_spec_json.h"
#include "engine/images/layer_text.h"
#include "engine/spec/spec_fields.h"

/// The one description of every field of an ImageSpec and of every layer, visited in the file's order. What pictures
/// have in common with points (objective, remedies, schedule, optimisers) is visited by spec_fields.h.
namespace ganimede {

/// What data.source may name.
const std::vector<std::string>& imageSources();

inline constexpr int kMaxClass = 999;

/// Beside what spec_fields.h asks of a visitor, one of pictures has:  flag(Field, bool&)
///   layers(Field, vector<LayerSpec>&)
/// and one of layers:  padding(Field, int& pixelsOrSame, high)
///
/// `prefix` stands before each path. The size that a layer is known by bears its kind's name: conv is its channels.
template <typename Layer, typename Visitor>
void visitLayer(Layer& layer, const std::string& prefix, Visitor& visit)
{
    using enum LayerKind;
    constexpr Applies kRestarts = Applies::restartsBoth;  // the list that holds it says which network
    const std::string main = prefix + nameOf(layer.kind);
    const auto field = [&](const char* name, const char* unit, const char* meaning) {
        return Field{prefix + name, unit, kRestarts, meaning};
    };
    const auto kernelAndStride = [&] {
        visit.integer(field("kernel", "pixels", "Height and width of the window of weights."), layer.kernel, 1, 31);
        visit.integer(field("stride", "pixels", "How far the window moves from one output to the next."), layer.stride,
                      1, 8);
        visit.padding(field("padding", "pixels", "What is added on every side; 'same': as TensorFlow does it."),
                      layer.padding, 31);
    };
    const auto weights = [&] {
        visit.flag(field("bias", "", "Whether a number of its own is added to every output."), layer.bias);
        visit.flag(field("spectral", "",
                         "Spectral norm: keeps the layer from stretching anything to more than its "
                         "length (Miyato 2018)."),
                   layer.spectral);
    };
    const auto epsilon = [&] {
        visit.number(field("epsilon", "", "Keeps the division from blowing up."), layer.epsilon, 0, 1, true, false);
    };
    const auto slope = [&](const std::string& path) {
        visit.number({path, "", kRestarts, "The slope of LeakyReLU below zero."}, layer.slope, 0, 1, false, false);
    };
    switch (layer.kind) {
    case linear:
        visit.integer({main, "units", kRestarts, "How many numbers it makes."}, layer.out, 1, 262'144);
        return weights();
    case conv:
    case convTransposed:
        visit.integer({main, "channels", kRestarts, "How many channels it makes."}, layer.out, 1, 4096);
        kernelAndStride();
        return weights();
    case upsample:
        visit.integer({main, "times", kRestarts, "How many times as high and wide."}, layer.stride, 2, 8);
        return;
    case averagePool:
        visit.integer({main, "pixels", kRestarts, "Height and width of the window of which the mean is taken."},
                      layer.stride, 2, 64);
        return;
    case residual:
        visit.integer({main, "channels", kRestarts, "How many channels it makes."}, layer.out, 1, 4096);
        visit.integer(field("kernel", "pixels", "Height and width of the window of weights."), layer.kernel, 1, 31);
        visit.integer(
            field("stride", "pixels", "Of how many pixels the mean is taken in the end, in either direction."),
            layer.stride, 1, 8);
        return slope(prefix + "slope");
    case batchNorm:
        visit.number(field("keep", "",
                           "How much of the running mean and variance is kept at each batch; what Keras "
                           "calls momentum and PyTorch 1 - momentum."),
                     layer.keep, 0, 1, false, true);
        return epsilon();
    case layerNorm:
    case instanceNorm:
        return epsilon();
    case dropout:
        visit.number({main, "", kRestarts, "The share of the numbers that is set to 0 while training."}, layer.rate, 0,
                     1, false, true);
        return;
    case leakyRelu:
        return slope(main);
    case reshape:
        visit.integers({main, "channels, height, width", kRestarts, "The picture that a row of numbers becomes."},
                       layer.shape, 1, 65'536, 3);
        return;
    case relu:
    case elu:
    case LayerKind::tanh:
    case sigmoid:
    case flatten:
        return;
    }
}

template <typename Network, typename Visitor>
void visitImageNetwork(Network& network, const std::string& prefix, Applies structure, Visitor& visit)
{
    visit.layers({prefix + ".layers", "", structure,
                  prefix == "generator" ? "The layers that make a picture of a latent, in order."
                                        : "The layers that make one score of a picture, in order; no sigmoid at the "
                                          "end."},
                 network.layers);
    visitStartAndUpdates(network, prefix, structure, visit);
    visitOptimiser(network.optimiser, prefix, visit);
}

template <typename Data, typename Visitor>
void visitImageData(Data& data, Visitor& visit)
{
    using enum Applies;
    visit.name({"data.source", "", live, "The real pictures: a built-in set, or files of your own."}, data.source,
               imageSources());
    visit.text({"data.path", "", live, "For 'files': an IDX or CIFAR file, a picture, or a folder of pictures."},
               data.path, 4096);
    visit.integers({"data.classes", "", live, "Which classes are kept, by number from 0; none: all of them."},
                   data.classes, 0, kMaxClass, kMaxClass + 1);
    visit.integer({"data.limit", "pictures", live, "At most so many pictures, the first ones; 0: all."}, data.limit, 0,
                  10'000'000);
    visit.integer(
        {"data.side", "pixels", restartsBoth, "Height and width that pictures are brought to; 0: as they are."},
        data.side, 0, 256);
    visit.integer({"data.channels", "", restartsBoth, "1 grey, 3 red, green and blue; 0: as they are."}, data.channels,
                  0, 3);
    visit.flag({"data.flips", "", live, "Mirrors each picture or not, by a coin that is tossed at each use."},
               data.flips);
}

template <typename Spec, typename Visitor>
void visitImageFields(Spec& spec, Visitor& visit)
{
    using enum Applies;
    visit.text({"name", "", live, "What the experiment is called."}, spec.name, 200);
    visit.integer({"seed", "", restartsBoth, "Names the run: the same seed gives the same numbers."}, spec.seed, 0,
                  kMaxSeed);
    visit.integer({"batch", "pictures", live, "How many real and how many generated pictures each update sees."},
                  spec.batch, 1, 4096);
    visit.integer({"epochs", "passes over the data", live, "How long training is meant to last."}, spec.epochs, 1,
                  100'000);

    visitObjective(spec.objective, visit);
    visitRemedies(spec.remedies, visit, true);
    visitSchedule(spec.schedule, visit);
    visitImageData(spec.data, visit);

    visit.integer(
        {"latent.dimensions", "", restartsGenerator, "How many random numbers the generator makes a picture from."},
        spec.latent.dimensions, 1, 1024);
    visit.choice(
        {"latent.kind", "", live, "How those numbers are distributed: uniform on [-1, 1] or Gaussian N(0, 1)."},
        spec.latent.kind);
    visit.choice({"conditioning", "", restartsBoth, "Whether both networks are told the picture's class."},
                 spec.conditioning);
    visit.flag({"shared_noise", "", live,
                "One batch of latents for both networks' updates of a step; otherwise fresh ones for each."},
               spec.sharedNoise);
    visit.flag({"together", "", live,
                "The discriminator sees real and generated pictures as one batch, which matters where it has batch "
                "norm; otherwise one after the other."},
               spec.together);
    visit.flag({"training", "", live,
                "Dropout and batch norm as they are meant; otherwise dropout is off and batch norm stays at its first "
                "statistics, as in Keras code that forgets training=True."},
               spec.training);
    visit.integer({"wall", "pictures", live, "How many fixed latents are shown as training goes on."}, spec.wall, 6,
                  100);

    visitImageNetwork(spec.generator, "generator", restartsGenerator, visit);
    visitImageNetwork(spec.discriminator, "discriminator", restartsDiscriminator, visit);
}

}  // namespace ganimede
