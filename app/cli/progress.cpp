#include "app/cli/progress.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include <unistd.h>

namespace ganimede {

std::string roughTime(double seconds)
{
    const auto minutes = std::llround(seconds / 60);
    if (seconds < 99.5) {
        return std::to_string(std::llround(seconds)) + " s";
    }
    return minutes < 60 ? std::to_string(minutes) + " min"
                        : std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
}

Progress::Progress(std::int64_t total, std::string unit)
    : m_total(total), m_unit(std::move(unit)), m_terminal(isatty(STDERR_FILENO) == 1)
{}

Progress::~Progress()
{
    if (m_terminal) {
        std::fputs("\r\033[K", stderr);  // what comes next begins on a clean line
    }
}

void Progress::show(std::int64_t done, const std::string& what)
{
    constexpr auto kInterval = std::chrono::milliseconds(100);
    const auto now = Clock::now();
    if (!m_terminal || (done < m_total && now - m_lastShown < kInterval)) {
        return;
    }
    m_lastShown = now;
    constexpr std::size_t kWidth = 30;
    const double share = m_total > 0 ? static_cast<double>(done) / static_cast<double>(m_total) : 1.0;
    const double seconds = std::chrono::duration<double>(now - m_started).count();
    const double rate = seconds > 0 ? static_cast<double>(done) / seconds : 0;
    const double left = rate > 0 ? static_cast<double>(m_total - done) / rate : 0;
    const auto full = static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * kWidth);
    const std::string bar = std::string(full, '#') + std::string(kWidth - full, '.');
    const std::string told = what.empty() ? "step " + std::to_string(done) + " of " + std::to_string(m_total) : what;
    std::fprintf(stderr, "\r[%s] %3.0f %%  %s", bar.c_str(), 100 * share, told.c_str());
    if (!m_unit.empty()) {
        std::fprintf(stderr, "  %.*f %s/s", rate < 100 ? 1 : 0, rate, m_unit.c_str());
    }
    std::fprintf(stderr, "  %s left\033[K", roughTime(left).c_str());
    std::fflush(stderr);
}

}  // namespace ganimede
