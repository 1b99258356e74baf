#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/images/layer_shapes.h"

namespace ganimede {

/// What one layer made of one input.
struct LayerLook {
    std::size_t layer = 0;      ///< its place in NetworkSpec's list
    LayerShape shape;           ///< (C, H, W), or (features)
    std::vector<float> values;  ///< row-major, after the edits of this layer
};

/// A channel of a layer's output is multiplied by a factor before the next layer sees it: 0 switches it off. Several of
/// one channel multiply.
struct ChannelEdit {
    std::size_t layer = 0;
    int channel = 0;   ///< from 0, of (C, H, W) or (features)
    float factor = 0;  ///< finite
    bool operator==(const ChannelEdit&) const = default;
};

/// What passes through the layers of trained networks: by the average of the weights where there is one, dropout off,
/// batch norm by its running statistics. One thread at a time; training is not touched.
class LayerLooks {
public:
    virtual ~LayerLooks() = default;

    /// Every layer of G for one latent; the last one's output is the picture.
    /// @param z      (dimensions)
    /// @param edits  of layers and channels that there are
    /// @throws Error in a sentence that counts layers and channels from 1
    virtual std::vector<LayerLook> insideGenerator(std::span<const float> z, std::int32_t label,
                                                   std::span<const ChannelEdit> edits) const = 0;
    /// Every layer of D for one picture (C, H, W); the last one's output is the raw score, with conditioning without
    /// the projection's part. @throws Error
    virtual std::vector<LayerLook> insideDiscriminator(std::span<const float> picture, std::int32_t label,
                                                       std::span<const ChannelEdit> edits) const = 0;
};

}  // namespace ganimede
