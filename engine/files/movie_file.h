#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ganimede {

/// One picture of a movie, and how long it is shown.
struct MoviePicture {
    int width = 0;
    int height = 0;
    int channels = 1;                  ///< 1: grey; 3: red, green, blue
    std::vector<std::uint8_t> pixels;  ///< (height, width, channels)
    int milliseconds = 40;             ///< GIF counts them in tens, MP4 in twenties
};

enum class MovieKind { gif, mp4 };

/// What a file's ending (.gif, .mp4, in any case) asks for, if anything.
std::optional<MovieKind> movieKind(const std::filesystem::path& path);

/// The program that MP4 is made by, as PATH has it; empty where it is not installed.
std::filesystem::path ffmpegProgram();

/// An animated GIF that runs for ever. Grey pictures keep their levels; each picture in colour gets 256 colours of its
/// own, without dithering. @param pictures  one at least, all of one size and number of channels
/// @param comment  what the file says of itself, in GIF's comment extension; empty for none
/// @throws Error if giflib cannot write it
std::string gifBytes(std::span<const MoviePicture> pictures, std::string_view comment);

/// Writes a movie of the kind that the path ends in, whole or not at all. MP4 is made by the program ffmpeg, with sides
/// made even by a row or column of black, and the comment among its metadata. May take seconds: not for the GUI thread.
/// @throws Error naming the file and the reason: another ending, no ffmpeg, what ffmpeg said, a disk that is full
void writeMovie(const std::filesystem::path& path, std::span<const MoviePicture> pictures, std::string_view comment);

}  // namespace ganimede
