#include "engine/torch/script/script_limits.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "engine/core/error.h"

namespace ganimede {
namespace {

/// What is mapped now: LibTorch alone maps hundreds of megabytes, its CUDA build gigabytes.
std::size_t mappedBytes()
{
    std::size_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

std::size_t usualLimit()
{
    constexpr std::size_t kMost = std::size_t{8} << 30;
    const auto pages = static_cast<std::size_t>(std::max(0L, ::sysconf(_SC_PHYS_PAGES)));
    const std::size_t half = pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) / 2;
    return half > 0 ? std::min(kMost, half) : kMost;
}

void limit(decltype(RLIMIT_AS) what, std::size_t value)
{
    const rlimit both{value, value};
    if (::setrlimit(what, &both) != 0) {
        throw Error("The generator's process could not be limited.");
    }
}

}  // namespace

int takeConnection()
{
    const int connection = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (connection < 0 || nothing < 0 || ::dup2(nothing, STDIN_FILENO) < 0 || ::dup2(nothing, STDOUT_FILENO) < 0) {
        throw Error("The generator's process has no connection.");
    }
    ::close(nothing);
    return connection;
}

void limitThisProcess(std::size_t memoryBytes)
{
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    std::ofstream("/proc/self/oom_score_adj") << "1000";
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_AS, mappedBytes() + (memoryBytes > 0 ? memoryBytes : usualLimit()));
}

void endWithOtherEnd(int connection)
{
    std::thread([connection] {
        pollfd watched{connection, POLLRDHUP, 0};
        while (::poll(&watched, 1, -1) < 0 && errno == EINTR) {
        }
        ::_exit(0);
    }).detach();
}

}  // namespace ganimede
