#pragma once

#include <vector>

#include <QEventLoop>
#include <QObject>
#include <QTimer>

namespace ganimede {

/// A line of the window's benchmarks on standard output: {"name", "value", "unit"}.
void printFigure(const char* name, double value, const char* unit);

/// Lets the window live for so long.
void liveFor(double seconds);

/// Lets the window live for so long. @return how late its thread came to what was due every sixtieth of a second, each
/// time, in milliseconds
std::vector<double> latenessFor(double seconds);

/// Lets the window live until a signal of the sender finds that `done` holds, or a minute has passed; says whether it
/// holds.
template <typename Sender, typename Signal, typename Done>
bool waitFor(Sender& sender, Signal signal, Done done)
{
    constexpr int kLongestWaitMs = 60'000;
    QEventLoop loop;
    QTimer::singleShot(kLongestWaitMs, &loop, &QEventLoop::quit);
    const auto connection = QObject::connect(&sender, signal, &loop, [&] {
        if (done()) {
            loop.quit();
        }
    });
    if (!done()) {
        loop.exec();
    }
    QObject::disconnect(connection);
    return done();
}

/// The value below which `share` of them lie; 0 of none.
double percentile(std::vector<double> values, double share);

}  // namespace ganimede
