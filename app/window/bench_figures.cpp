#include "app/window/bench_figures.h"

#include <algorithm>
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
    QTimer::singleShot(static_cast<int>(1000 * seconds), &loop, &QEventLoop::quit);
    loop.exec();
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

}  // namespace ganimede
