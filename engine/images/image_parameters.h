#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/images/image_spec.h"
#include "engine/images/layer_shapes.h"
#include "engine/networks/mlp.h"

namespace ganimede {

/// What a tensor of a network is for, which says how it begins and whether it is learnt.
enum class ImageTensorRole {
    weight,     ///< by the network's initialisation
    bias,       ///< 0, or U(+-1/sqrt(fan in)) with uniformFanIn
    gain,       ///< 1, or N(1, std^2) with `normal`
    embedding,  ///< N(0, 1)
    mean,       ///< batch norm's running mean, not learnt: 0
    variance,   ///< likewise: 1
};

struct ImageTensor {
    std::string name;  ///< as in TrainerState, "generator.3.weight"
    int layer = 0;     ///< index into the layers; their number for embedding and projection
    ImageTensorRole role = ImageTensorRole::weight;
    std::vector<std::int64_t> shape;
    std::int64_t fanIn = 1;
    std::int64_t fanOut = 1;
    bool spectral = false;    ///< the weight is normed by its largest singular value
    bool transposed = false;  ///< (in, out, k, k)

    bool isLearnt() const { return role != ImageTensorRole::mean && role != ImageTensorRole::variance; }
};

/// One of the two networks of a run, followed through its layers.
struct ImageNetworkShape {
    std::string name;  ///< "generator" or "discriminator"
    ImageNetworkSpec spec;
    LayerShape input;
    std::vector<LayerShape> outputs;  ///< of each layer
    int classes = 0;                  ///< of the labels it is conditioned on; 0 without conditioning
    int featuresLayer = -1;           ///< D with labels: the layer whose input the projection reads
    std::vector<ImageTensor> tensors;

    const LayerShape& inputOf(std::size_t layer) const { return layer == 0 ? input : outputs[layer - 1]; }
    const LayerShape& output() const { return outputs.empty() ? input : outputs.back(); }
    /// Whether any layer mixes the samples of a batch.
    bool hasBatchNorm() const;
};

/// @throws Error naming the layer that does not fit, or the output that is not what it has to be.
ImageNetworkShape generatorShape(const ImageSpec& spec, const LayerShape& picture, int classes);
ImageNetworkShape discriminatorShape(const ImageSpec& spec, const LayerShape& picture, int classes);

/// The first values of all of a network's tensors, as image_trainer.h states them for a network begun at `step`.
std::vector<Tensor> initialTensors(const ImageNetworkShape& network, std::int64_t seed, std::int64_t step);

}  // namespace ganimede
