#include "app/cli/output.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ganimede {
namespace {

/// Only where whoever read it went away does writing to a pipe fail.
bool isPipe(int descriptor)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

}  // namespace

void prepareStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0) {
            // The lowest free number, and opened the wrong way round: using it fails as if it were closed.
            static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
        }
    }
    std::signal(SIGXFSZ, SIG_IGN);
}

bool flushOutput()
{
    errno = 0;
    std::cout.flush();
    const bool flushed = std::fflush(stdout) == 0;
    const int error = errno;
    if ((flushed && std::cout.good() && std::ferror(stdout) == 0) || isPipe(STDOUT_FILENO)) {
        return true;
    }
    std::cerr << "ganimede: What was to be told could not be written to the standard output"
              << (error != 0 ? ": " + std::generic_category().message(error) : std::string()) << ".\n";
    return false;
}

}  // namespace ganimede
