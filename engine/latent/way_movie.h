#pragma once

#include <span>
#include <vector>

#include "engine/files/movie_file.h"
#include "engine/images/image_set.h"

namespace ganimede {

/// Pictures (n, C, H, W) in [-1, 1], each as a frame of a movie, enlarged by whole pixels to be seen.
/// @param milliseconds  that each is shown
/// @param andBack       the way goes on from its end to its beginning, the ends once each, so that it runs round
std::vector<MoviePicture> wayMovie(std::span<const float> pictures, const ImageShape& shape, int milliseconds,
                                   bool andBack);

}  // namespace ganimede
