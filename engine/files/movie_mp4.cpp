#include "engine/files/movie_mp4.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <string>
#include <system_error>

#include <sys/wait.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/child_process.h"

namespace ganimede {
namespace {

constexpr int kPictureMs = 20;  // 50 pictures a second

std::vector<std::string> argumentsFor(const std::filesystem::path& program, const std::filesystem::path& path,
                                      const MoviePicture& first, std::string_view comment)
{
    const std::string size = std::to_string(first.width) + "x" + std::to_string(first.height);
    return {program.string(), "-nostdin", "-hide_banner", "-loglevel", "error", "-f", "rawvideo", "-pixel_format",
            first.channels == 1 ? "gray" : "rgb24", "-video_size", size, "-framerate",
            std::to_string(1000 / kPictureMs), "-i", "pipe:0",
            // Players want colours at half the resolution, which wants even sides.
            "-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2", "-pix_fmt", "yuv420p", "-movflags", "+faststart", "-metadata",
            "comment=" + std::string(comment), "-f", "mp4", "-y", path.string()};
}

void sendPictures(int to, std::span<const MoviePicture> pictures)
{
    for (const MoviePicture& picture : pictures) {
        for (int i = 0; i < std::max(1, picture.milliseconds / kPictureMs); ++i) {
            if (!sendAll(to, picture.pixels)) {
                return;
            }
        }
    }
}

std::string lastLineOf(std::FILE* file)
{
    std::rewind(file);
    std::string last;
    std::array<char, 512> line{};
    while (std::fgets(line.data(), static_cast<int>(line.size()), file) != nullptr) {
        last = line.data();
    }
    last.erase(last.find_last_not_of(" \n\r") + 1);
    return last;
}

}  // namespace

void encodeMp4(const std::filesystem::path& program, const std::filesystem::path& path,
               std::span<const MoviePicture> pictures, std::string_view comment)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> told(std::tmpfile(), std::fclose);
    if (!told) {
        throw Error(Words::tr("No movie could be made: %1.", std::generic_category().message(errno)));
    }
    auto [ours, theirs] = connectedPair();
    ChildProcess ffmpeg(argumentsFor(program, path, pictures.front(), comment), theirs.number(), -1,
                        fileno(told.get()));
    theirs.close();
    sendPictures(ours.number(), pictures);
    ours.close();
    const int status = ffmpeg.wait();
    if (const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1; code != 0) {
        const std::string said = lastLineOf(told.get());
        throw Error(Words::tr("ffmpeg could not make the movie: %1", said.empty() ? Words::tr("code %1", code) : said));
    }
}

}  // namespace ganimede
