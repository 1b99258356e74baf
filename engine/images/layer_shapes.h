#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/images/image_spec.h"

namespace ganimede {

/// (features) or (channels, height, width), without the batch.
using LayerShape = std::vector<std::int64_t>;

/// What a layer makes of its input.
struct LayerResult {
    LayerShape shape;             ///< of its output; empty if it does not fit its input
    std::int64_t parameters = 0;  ///< how many numbers it learns
    std::string problem;          ///< a sentence if it does not fit, else empty; nothing after it is worked out
};

/// Follows a shape through a list of layers; ends early at the first that does not fit.
std::vector<LayerResult> followLayers(const std::vector<LayerSpec>& layers, LayerShape input);

/// Pixels added before and after one axis of length `length` by a layer's padding.
struct Padding {
    int before = 0;
    int after = 0;
};
/// Of a conv (Keras's and TensorFlow's 'same' adds the odd pixel after).
Padding convPadding(const LayerSpec& layer, std::int64_t length);
/// What a convTransposed cuts from its full output (length - 1) stride + kernel on each side; with kSame the result has
/// length stride.
Padding transposedCut(const LayerSpec& layer);

}  // namespace ganimede
