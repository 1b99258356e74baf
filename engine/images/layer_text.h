#pragma once

#include <string>
#include <vector>

#include "engine/images/image_spec.h"
#include "engine/spec/spec_json.h"

namespace ganimede {

/// How layers are spelt in files, "conv_transposed", in the enum's order.
const std::vector<std::string>& choiceNames(LayerKind);
const std::vector<std::string>& choiceNames(Conditioning);

/// A layer as its file says it, in a line: `{"conv": 64, "kernel": 3, "stride": 2}`, `"relu"`. Only what differs from
/// the defaults is told.
std::string layerText(const LayerSpec& layer);

/// What a kind of layer does, in a sentence for people.
std::string layerMeaning(LayerKind kind);

}  // namespace ganimede
