#pragma once

#include <vector>

#include "engine/files/movie_file.h"
#include "engine/images/image_snapshot.h"

namespace ganimede {

inline constexpr int kFilmFrameMs = 120;  ///< a frame is shown; the last one three seconds
inline constexpr int kFilmRestMs = 3000;

/// A film as the pictures of a movie: the filmed pictures side by side, enlarged by whole pixels to at least 96 a side.
std::vector<MoviePicture> filmMovie(const std::vector<FilmFramePtr>& film);

}  // namespace ganimede
