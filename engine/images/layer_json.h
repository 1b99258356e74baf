#pragma once

#include <string>
#include <vector>

#include "engine/images/image_spec.h"
#include "engine/spec/json_text.h"
#include "engine/spec/spec_json.h"

/// Layers in files: `"relu"`, `{"conv": 64, "kernel": 3, "stride": 2}`, and `{"layer": "batch_norm", "keep": 0.99}` for
/// kinds that are not known by a size.
namespace ganimede {

Json layerJson(const LayerSpec& layer);
Json layersJson(const std::vector<LayerSpec>& layers);

/// Whether a layer of this kind cannot do without the size that it is known by.
bool needsSize(LayerKind kind);

/// Reads a list of layers; `path` is what problems call it. Checks types only.
std::vector<LayerSpec> readLayers(const Json& json, const std::string& path, std::vector<Problem>& problems);

}  // namespace ganimede
