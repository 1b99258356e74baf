#pragma once

#include <vector>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// `count` (at least 2) rising values of one latent component, between which equal shares of the latent samples lie. Of
/// a Gaussian, half a per cent is left out at each end, since its last stretches would never end.
std::vector<float> latentTicks(LatentKind kind, int count);

}  // namespace ganimede
