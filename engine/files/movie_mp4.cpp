#include "engine/files/movie_mp4.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/error.h"

extern char** environ;

namespace ganimede {
namespace {

constexpr int kTickMs = 20;  // pictures a second: 50

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    void close()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
        m_number = -1;
    }

private:
    int m_number;
};

std::string reasonOf(int code)
{
    return std::generic_category().message(code);
}

std::vector<std::string> argumentsFor(const std::filesystem::path& program, const std::filesystem::path& path,
                                      const MoviePicture& first, std::string_view comment)
{
    const std::string size = std::to_string(first.width) + "x" + std::to_string(first.height);
    return {program.string(), "-nostdin", "-hide_banner", "-loglevel", "error", "-f", "rawvideo", "-pixel_format",
            first.channels == 1 ? "gray" : "rgb24", "-video_size", size, "-framerate", std::to_string(1000 / kTickMs),
            "-i", "pipe:0",
            // Players want colours at half the resolution, which wants even sides.
            "-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2", "-pix_fmt", "yuv420p", "-movflags", "+faststart", "-metadata",
            "comment=" + std::string(comment), "-f", "mp4", "-y", path.string()};
}

/// The program with `in` as its input and `told` taking what it complains of.
pid_t started(std::vector<std::string> arguments, int in, int told)
{
    std::vector<char*> words;
    for (std::string& argument : arguments) {
        words.push_back(argument.data());
    }
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, told, STDERR_FILENO);
    pid_t child = 0;
    const int code = posix_spawn(&child, words.front(), &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (code != 0) {
        throw Error(arguments.front() + " could not be started: " + reasonOf(code) + ".");
    }
    return child;
}

/// False where the reader has gone. A socket in place of a pipe, since a pipe's broken end is a signal to the whole
/// program.
bool sendAll(int to, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

void sendPictures(int to, std::span<const MoviePicture> pictures)
{
    for (const MoviePicture& picture : pictures) {
        for (int i = 0; i < std::max(1, picture.milliseconds / kTickMs); ++i) {
            if (!sendAll(to, picture.pixels)) {
                return;
            }
        }
    }
}

int exitCodeOf(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return -1;
        }
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
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
    std::array<int, 2> ends{};
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> told(std::tmpfile(), std::fclose);
    if (!told || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        throw Error("No movie could be made: " + reasonOf(errno) + ".");
    }
    Descriptor ours(ends[0]);
    Descriptor theirs(ends[1]);
    const pid_t child =
        started(argumentsFor(program, path, pictures.front(), comment), theirs.number(), fileno(told.get()));
    theirs.close();
    sendPictures(ours.number(), pictures);
    ours.close();
    if (const int code = exitCodeOf(child); code != 0) {
        const std::string said = lastLineOf(told.get());
        throw Error("ffmpeg could not make the movie: " + (said.empty() ? "code " + std::to_string(code) : said));
    }
}

}  // namespace ganimede
