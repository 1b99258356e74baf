#include "app/cli/progress.h"

#include <cstdio>

#include <unistd.h>

namespace ganimede {

Progress::Progress(std::int64_t total) : m_total(total), m_terminal(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress()
{
    if (m_terminal) {
        std::fputs("\r\033[K", stderr);  // what comes next begins on a clean line
    }
}

void Progress::show(std::int64_t done)
{
    constexpr auto kInterval = std::chrono::milliseconds(100);
    const auto now = Clock::now();
    if (!m_terminal || (done < m_total && now - m_lastShown < kInterval)) {
        return;
    }
    m_lastShown = now;
    constexpr int kWidth = 30;
    const double share = m_total > 0 ? static_cast<double>(done) / static_cast<double>(m_total) : 1.0;
    const double seconds = std::chrono::duration<double>(now - m_started).count();
    const double rate = seconds > 0 ? static_cast<double>(done) / seconds : 0;
    const double left = rate > 0 ? static_cast<double>(m_total - done) / rate : 0;
    std::string bar(kWidth, '.');
    bar.replace(0, static_cast<std::size_t>(share * kWidth), static_cast<std::size_t>(share * kWidth), '#');
    std::fprintf(stderr, "\r[%s] %3.0f %%  step %lld of %lld  %.0f steps/s  %.0f s left\033[K", bar.c_str(),
                 100 * share, static_cast<long long>(done), static_cast<long long>(m_total), rate, left);
    std::fflush(stderr);
}

}  // namespace ganimede
