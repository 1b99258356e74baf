#pragma once

#include <QString>

#include "engine/images/image_spec.h"
#include "engine/images/layer_shapes.h"

/// Layers as people call them.
namespace ganimede {

/// "Transposed convolution"
QString kindWords(LayerKind kind);
/// A layer in a line of a list: "Transposed conv 4, /2", "Dropout 0.3".
QString layerWords(const LayerSpec& layer);
/// Height x width x channels, or how many numbers: "7 × 7 × 128", "100".
QString shapeWords(const LayerShape& shape);
/// A layer of a kind, at the values that are usual there.
LayerSpec usualLayer(LayerKind kind);

}  // namespace ganimede
