#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "engine/files/movie_file.h"

namespace ganimede {

/// Lets `program`, which is ffmpeg, write the movie at `path`, overwriting it; what is there after an error is not fit
/// to keep. @throws Error saying what the program said last, or why it could not be started
void encodeMp4(const std::filesystem::path& program, const std::filesystem::path& path,
               std::span<const MoviePicture> pictures, std::string_view comment);

}  // namespace ganimede
