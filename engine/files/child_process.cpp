#include "engine/files/child_process.h"

#include <cerrno>
#include <csignal>
#include <system_error>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/error.h"
#include "engine/core/words.h"

extern char** environ;

namespace ganimede {
namespace {

std::string reasonOf(int code)
{
    return std::generic_category().message(code);
}

}  // namespace

std::array<Descriptor, 2> connectedPair()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        throw Error(Words::tr("No other program could be started: %1.", reasonOf(errno)));
    }
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

ChildProcess::ChildProcess(std::vector<std::string> arguments, int in, int out, int told)
{
    std::vector<char*> words;
    for (std::string& argument : arguments) {
        words.push_back(argument.data());
    }
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    if (out < 0) {
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    } else {
        posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    }
    posix_spawn_file_actions_adddup2(&actions, told, STDERR_FILENO);
    // Other libraries' descriptors are not all marked to be closed.
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    const int code = posix_spawn(&m_id, words.front(), &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (code != 0) {
        throw Error(Words::tr("%1 could not be started: %2.", arguments.front(), reasonOf(code)));
    }
}

int ChildProcess::wait()
{
    while (!m_status) {
        int status = 0;
        if (::waitpid(m_id, &status, 0) >= 0) {
            m_status = status;
        } else if (errno != EINTR) {
            m_status = -1;
        }
    }
    return *m_status;
}

int ChildProcess::kill()
{
    if (!m_status) {
        ::kill(m_id, SIGKILL);  // its number is not another's before it has been waited for
    }
    return wait();
}

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

}  // namespace ganimede
