#include "app/cli/interrupt.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace ganimede {
namespace {

volatile std::sig_atomic_t g_interrupted = 0;
volatile std::sig_atomic_t g_written = -1;  // the end of the pipe to write to

void onInterrupt(int)
{
    g_interrupted = 1;
    if (g_written >= 0) {
        const int kept = errno;
        static_cast<void>(!::write(g_written, "!", 1));
        errno = kept;
    }
}

}  // namespace

void watchForInterrupts()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    if (std::signal(SIGHUP, onInterrupt) == SIG_IGN) {
        std::signal(SIGHUP, SIG_IGN);
    }
}

int interruptDescriptor()
{
    static int ends[2] = {-1, -1};
    if (ends[0] < 0 && ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0) {
        g_written = ends[1];
    }
    return ends[0];
}

bool interrupted()
{
    return g_interrupted != 0;
}

}  // namespace ganimede
