#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/spec/experiment_spec.h"

/// The description of an image run: plain values, compared with ==, copied freely, used on any thread. Range, unit and
/// meaning of each field stand in image_spec_fields.h.
namespace ganimede {

enum class LayerKind {
    linear,          ///< (features) -> (out)
    conv,            ///< (C, H, W) -> (out, ceil or floor by padding, likewise)
    convTransposed,  ///< (C, H, W) -> (out, H stride, W stride) with 'same' padding
    upsample,        ///< nearest neighbour, `stride` times as high and wide
    averagePool,     ///< mean over `stride` x `stride`
    residual,        ///< leaky ReLU, conv, leaky ReLU, conv, added to a 1x1 conv of the input; then mean over stride^2
    batchNorm,
    layerNorm,     ///< over all of a sample, gain and bias by channel
    instanceNorm,  ///< over each channel of a sample, gain and bias by channel
    dropout,
    relu,
    leakyRelu,
    elu,
    tanh,
    sigmoid,
    reshape,  ///< to `shape` (C, H, W), whose size is the input's
    flatten,
};

/// One layer. Fields that its kind does not name are ignored and stand at their defaults.
struct LayerSpec {
    /// Keras's and TensorFlow's 'same': output ceil(in / stride); what is odd goes to the right and below.
    static constexpr int kSame = -1;

    LayerKind kind = LayerKind::linear;
    int out = 1;             ///< units or channels: linear, conv, convTransposed, residual
    int kernel = 3;          ///< conv, convTransposed, residual
    int stride = 1;          ///< conv, convTransposed; factor of upsample, averagePool and residual
    int padding = kSame;     ///< conv, convTransposed: pixels on every side, or kSame
    bool bias = true;        ///< linear, conv, convTransposed
    bool spectral = false;   ///< spectral norm of the weight (Miyato 2018): linear, conv, convTransposed
    double slope = 0.2;      ///< leakyRelu, residual
    double rate = 0.3;       ///< dropout: the share that is set to 0
    double epsilon = 1e-5;   ///< norms
    double keep = 0.9;       ///< batchNorm: share of the running statistics kept at each batch; Keras says momentum
    std::vector<int> shape;  ///< reshape: channels, height, width
    bool operator==(const LayerSpec&) const = default;
};

enum class Conditioning {
    none,
    labels,  ///< G: the label's embedding multiplied with z's place in it; D: projection (Miyato and Koyama 2018)
};

struct ImageDataSpec {
    std::string source = "mnist";  ///< "mnist", "fashion-mnist", "cifar-10", "emoji", or "files"
    std::string path;              ///< for "files": an IDX or CIFAR file, a picture, or a folder of pictures
    std::vector<int> classes;      ///< indices of the classes to keep; empty: all
    int limit = 0;                 ///< at most so many pictures, the first ones; 0: all
    int side = 0;                  ///< height and width in pixels, by averaging or cropping to a square; 0: as they are
    int channels = 0;              ///< 1 grey, 3 RGB; 0: as they are
    bool flips = false;            ///< every picture is mirrored left to right with probability 1/2 at each use
    bool operator==(const ImageDataSpec&) const = default;
};

struct ImageNetworkSpec {
    std::vector<LayerSpec> layers;
    Initialisation initialisation = Initialisation::glorotUniform;
    double initialisationStd = 0.02;
    int updates = 1;
    OptimiserSpec optimiser;
    bool operator==(const ImageNetworkSpec&) const = default;
};

/// An image run as a value.
struct ImageSpec {
    static constexpr int kVersion = 1;

    std::string name;
    std::int64_t seed = 1;
    int batch = 64;
    int epochs = 50;  ///< how long training is meant to last
    ObjectiveSpec objective;
    RemedySpec remedies;  ///< packing and unrolling are not for pictures and stay at their defaults
    ScheduleSpec schedule;
    ImageDataSpec data;
    LatentSpec latent{100, LatentKind::gaussian};
    Conditioning conditioning = Conditioning::none;
    bool sharedNoise = false;  ///< one noise batch for both updates of a step (Keras's tutorial), else fresh for each
    bool together = true;      ///< D sees real and fake as one batch (matters where it has batch norm), else apart
    bool training = true;      ///< false: dropout off and batch norm at its initial statistics, as some Keras code does
    int wall = 36;             ///< how many fixed latents are shown
    ImageNetworkSpec generator;        ///< (latent.dimensions) -> (C, H, W)
    ImageNetworkSpec discriminator;    ///< (C, H, W) -> (1): a raw score, with no sigmoid at the end
    std::vector<TimedChange> changes;  ///< in order of step
    bool operator==(const ImageSpec&) const = default;
};

}  // namespace ganimede
