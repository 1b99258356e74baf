#include "engine/files/movie_file.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <sstream>
#include <system_error>

#include <unistd.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/atomic_file.h"
#include "engine/files/movie_mp4.h"

namespace ganimede {
namespace {

void writeMp4(const std::filesystem::path& path, std::span<const MoviePicture> pictures, std::string_view comment)
{
    const std::filesystem::path program = ffmpegProgram();
    if (program.empty()) {
        throw Error(Words::tr("MP4 is made by the program ffmpeg, which is not installed here (on Debian and Ubuntu: "
                              "apt install ffmpeg). A GIF needs nothing more."));
    }
    // ffmpeg writes where it must be able to go back; then the whole file goes the way of every other.
    std::string name = (std::filesystem::temp_directory_path() / "ganimede-movie-XXXXXX").string();
    const int file = ::mkstemp(name.data());
    if (file < 0) {
        throw Error(Words::tr("No movie could be made in %1.", std::filesystem::temp_directory_path().string()));
    }
    ::close(file);
    const std::filesystem::path made = name;
    std::error_code ignored;
    try {
        encodeMp4(program, made, pictures, comment);
        writeFileAtomically(path, readFile(made));
    } catch (...) {
        std::filesystem::remove(made, ignored);
        throw;
    }
    std::filesystem::remove(made, ignored);
}

}  // namespace

std::optional<MovieKind> movieKind(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (ending == ".gif") {
        return MovieKind::gif;
    }
    return ending == ".mp4" ? std::optional(MovieKind::mp4) : std::nullopt;
}

std::filesystem::path ffmpegProgram()
{
    const char* path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    for (std::string folder; std::getline(folders, folder, ':');) {
        const std::filesystem::path program = std::filesystem::path(folder) / "ffmpeg";
        if (!folder.empty() && ::access(program.c_str(), X_OK) == 0) {
            return program;
        }
    }
    return {};
}

void writeMovie(const std::filesystem::path& path, std::span<const MoviePicture> pictures, std::string_view comment)
{
    const std::optional<MovieKind> kind = movieKind(path);
    if (!kind) {
        throw Error(Words::tr("A movie's name ends in .gif or .mp4; found '%1'.", path.filename().string()));
    }
    if (pictures.empty()) {
        throw Error(Words::tr("There is no picture to make a movie of."));
    }
    if (*kind == MovieKind::mp4) {
        writeMp4(path, pictures, comment);
    } else {
        writeFileAtomically(path, gifBytes(pictures, comment));
    }
}

}  // namespace ganimede
