#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace ganimede {

/// "40 s", "12 min", "3 h 20 min"
std::string roughTime(double seconds);

/// A progress bar on the standard error, drawn only if that is a terminal.
class Progress {
public:
    /// @param unit  what is counted a second beside the bar; empty: nothing
    explicit Progress(std::int64_t total, std::string unit = "steps");
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// `what` stands beside the bar: "run 12 of 90"; without it the steps are told.
    void show(std::int64_t done, const std::string& what = {});

    bool isShown() const { return m_terminal; }

private:
    using Clock = std::chrono::steady_clock;

    std::int64_t m_total;
    std::string m_unit;
    bool m_terminal;
    Clock::time_point m_started = Clock::now();
    Clock::time_point m_lastShown;
};

}  // namespace ganimede
