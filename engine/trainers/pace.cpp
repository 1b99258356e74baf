#include "engine/trainers/pace.h"

#include <algorithm>

namespace ganimede {
namespace {

double seconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

}  // namespace

void StepRate::add(std::int64_t steps, Clock::time_point now)
{
    m_marks.push_back({now, steps});
    while (m_marks.size() > 2 && now - m_marks[1].time >= m_window) {
        m_marks.pop_front();
    }
}

double StepRate::perSecond() const
{
    if (m_marks.size() < 2) {
        return 0;
    }
    const double span = seconds(m_marks.back().time - m_marks.front().time);
    return span > 0 ? static_cast<double>(m_marks.back().steps - m_marks.front().steps) / span : 0;
}

void Pace::beginAnew(Clock::time_point now)
{
    m_sliceSteps = 1;
    rest(now);
}

void Pace::rest(Clock::time_point now)
{
    m_rate.clear();
    reset(now);
}

void Pace::setSpeed(std::optional<double> stepsPerSecond, Clock::time_point now)
{
    m_speed = stepsPerSecond;
    reset(now);
}

void Pace::reset(Clock::time_point now)
{
    m_start = now;
    m_steps = 0;
}

std::int64_t Pace::stepsDue(Clock::time_point now)
{
    if (!m_speed) {
        return m_sliceSteps;
    }
    const double due = seconds(now - m_start) * *m_speed - static_cast<double>(m_steps);
    if (due > 2.0 * static_cast<double>(m_sliceSteps) + *m_speed) {
        reset(now);  // slower than asked for by over a second: do not try to catch up for ever
        return m_sliceSteps;
    }
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(due), 0, m_sliceSteps);
}

std::optional<std::chrono::milliseconds> Pace::wait(Clock::time_point now) const
{
    if (!m_speed) {
        return std::nullopt;
    }
    const double wait = (static_cast<double>(m_steps) + 1.0) / *m_speed - seconds(now - m_start);
    return std::max(std::chrono::milliseconds(static_cast<std::int64_t>(1000.0 * std::max(wait, 0.0))), kShortestWait);
}

void Pace::trained(std::int64_t steps, std::int64_t made, std::int64_t step, Clock::duration took,
                   Clock::time_point now)
{
    m_steps += made;
    m_rate.add(step, now);
    if (steps == m_sliceSteps) {  // not where changes made it begin anew
        const double fitting = static_cast<double>(steps) * seconds(kSlice) / std::max(seconds(took), 1e-6);
        m_sliceSteps = std::clamp<std::int64_t>(static_cast<std::int64_t>(fitting), 1, 2 * m_sliceSteps);
    }
}

}  // namespace ganimede
