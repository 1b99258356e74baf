#include "app/window/frame_meter.h"

namespace ganimede {
namespace {

constexpr std::size_t kKept = 4096;

void keep(std::deque<double>& list, double value)
{
    list.push_back(value);
    if (list.size() > kKept) {
        list.pop_front();
    }
}

}  // namespace

FrameMeter::FrameMeter(QObject* parent) : QObject(parent)
{
    m_last.setSingleShot(true);
    m_last.setInterval(std::chrono::seconds(1));
    connect(&m_last, &QTimer::timeout, this, &FrameMeter::ceased);
}

void FrameMeter::framePainted(Clock::time_point published, double paintMs)
{
    const auto now = Clock::now();
    keep(m_paintTimes, paintMs);
    keep(m_delays, std::chrono::duration<double, std::milli>(now - published).count());
    m_times.push_back(now);
    m_last.start();
    while (now - m_times.front() > std::chrono::seconds(1)) {
        m_times.pop_front();
    }
}

double FrameMeter::framesPerSecond() const
{
    const auto now = Clock::now();
    std::size_t recent = 0;
    for (const Clock::time_point time : m_times) {
        recent += now - time <= std::chrono::seconds(1) ? 1 : 0;
    }
    return static_cast<double>(recent);
}

void FrameMeter::clear()
{
    m_times.clear();
    m_paintTimes.clear();
    m_delays.clear();
}

}  // namespace ganimede
