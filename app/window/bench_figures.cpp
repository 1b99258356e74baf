#include "app/window/bench_figures.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <QEventLoop>
#include <QTimer>

namespace ganimede {

void printFigure(const char* name, double value, const char* unit)
{
    std::printf("{\"name\": \"%s\", \"value\": %.4g, \"unit\": \"%s\"}\n", name, value, unit);
    std::fflush(stdout);
}

void liveFor(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(1000 * seconds), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

std::vector<double> latenessFor(double seconds)
{
    using Clock = std::chrono::steady_clock;
    constexpr int kFrameMs = 16;
    std::vector<double> late;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    Clock::time_point before = Clock::now();
    QObject::connect(&timer, &QTimer::timeout, [&] {
        const Clock::time_point now = Clock::now();
        const double apart = std::chrono::duration<double, std::milli>(now - before).count();
        late.push_back(std::max(0.0, apart - kFrameMs));
        before = now;
    });
    timer.start(kFrameMs);
    liveFor(seconds);
    return late;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

}  // namespace ganimede
