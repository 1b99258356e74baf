#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// The heart as strokes, as a hand would draw and fill it: what the distribution "heart" is sampled from, and what a
/// drawing can start from.
const std::vector<Stroke>& heartDrawing();

/// `size` points of a built-in distribution in the plane. Point i depends on (seed, i) alone, so that a
/// larger set begins with the points of a smaller one.
/// @throws Error if there is no distribution of that name.
Dataset drawDistribution(std::string_view name, int size, std::uint64_t seed);

}  // namespace ganimede
