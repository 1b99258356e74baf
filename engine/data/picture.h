#pragma once

#include <cstdint>
#include <span>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

inline constexpr int kMaxPictureSide = 128;  ///< pixels; more would show no finer at the stage's size

/// A picture as a spec holds it: dark where `grey` is dark, shrunk by averaging over areas until its longer side has at
/// most kMaxPictureSide pixels.
/// @param grey  (height, width) from 0 black to 255 white, rows from the top; transparent pixels as white
/// @throws Error if the picture has no pixels or `grey` is not of its size.
Picture pictureFromGrey(std::span<const std::uint8_t> grey, int width, int height);

}  // namespace ganimede
