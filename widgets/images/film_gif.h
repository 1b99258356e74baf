#pragma once

#include <vector>

#include <QByteArray>

#include "engine/images/image_snapshot.h"

namespace ganimede {

inline constexpr int kFilmFrameMs = 120;  ///< a frame is shown; the last one three seconds
inline constexpr int kFilmRestMs = 3000;

/// A film as an animated GIF that runs for ever: the filmed pictures side by side, enlarged by whole pixels to at
/// least 96 a side. Grey pictures keep their levels; each frame in colour gets 256 colours of its own, without
/// dithering. @throws Error if giflib cannot write it.
QByteArray filmGif(const std::vector<FilmFramePtr>& film);

}  // namespace ganimede
