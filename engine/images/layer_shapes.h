#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/images/image_spec.h"

namespace ganimede {

/// (features) or (channels, height, width), without the batch.
using LayerShape = std::vector<std::int64_t>;

inline constexpr std::size_t kMaxLayers = 64;                            // of a network
inline constexpr std::int64_t kMaxLayerOutputs = std::int64_t{1} << 24;  // numbers a layer may make of one sample
inline constexpr std::int64_t kMaxParameters = 100'000'000;              // of a network

/// What a layer makes of its input.
struct LayerResult {
    LayerShape shape;             ///< of its output; empty if it does not fit its input
    std::int64_t parameters = 0;  ///< how many numbers it learns
    std::string problem;          ///< a sentence if it does not fit, else empty; nothing after it is worked out
};

/// Follows a shape through a list of layers; ends early at the first that does not fit. The networks may be wrong in
/// every way that a file can be: sizes below 1 and shapes of other lengths are problems, not accidents.
///
/// Parameters: linear in * out, conv and convTransposed in * out * kernel^2, each with `out` biases where `bias` says
/// so; residual two convolutions with biases and a 1x1 one without; norms a gain and a bias a channel (a feature where
/// there are no channels). Running statistics are not learned and not counted. Pooling leaves out rows and columns that
/// do not fill a window.
std::vector<LayerResult> followLayers(const std::vector<LayerSpec>& layers, LayerShape input);

/// "128 x 7 x 7", "100": for people and problems.
std::string shapeText(const LayerShape& shape);

/// Pixels added before and after one axis of length `length` by a layer's padding.
struct Padding {
    int before = 0;
    int after = 0;
    bool operator==(const Padding&) const = default;
};
/// Of a conv (Keras's and TensorFlow's 'same' adds the odd pixel after).
Padding convPadding(const LayerSpec& layer, std::int64_t length);
/// What a convTransposed cuts from its full output (length - 1) stride + kernel on each side; with kSame the result has
/// length stride, and the odd pixel goes after. The kernel is then at least the stride.
Padding transposedCut(const LayerSpec& layer);

}  // namespace ganimede
