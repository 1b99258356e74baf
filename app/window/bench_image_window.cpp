#include "app/window/bench_image_window.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <QTimer>

#include "app/images/image_lab.h"
#include "app/window/bench_figures.h"
#include "app/window/frame_meter.h"
#include "app/window/main_window.h"

namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// How late the window's thread comes to what is due every sixtieth of a second, in milliseconds.
std::vector<double> lateness(double seconds)
{
    constexpr int kFrameMs = 16;
    std::vector<double> late;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    Clock::time_point before = Clock::now();
    QObject::connect(&timer, &QTimer::timeout, [&] {
        late.push_back(std::max(0.0, millisecondsSince(before) - kFrameMs));
        before = Clock::now();
    });
    timer.start(kFrameMs);
    liveFor(seconds);
    return late;
}

void printLateness(const char* state, const std::vector<double>& late)
{
    const std::string name = std::string("images, ") + state + ": window's thread late, ";
    printFigure((name + "median").c_str(), percentile(late, 0.5), "ms");
    printFigure((name + "p99").c_str(), percentile(late, 0.99), "ms");
}

/// How long pauses take that are asked for at moments that have nothing to do with the steps, in milliseconds.
std::vector<double> pauses(ImageSession& session)
{
    constexpr int kTimes = 20;
    std::vector<double> taken;
    for (int i = 0; i < kTimes; ++i) {
        session.setPlaying(true);
        waitFor(session, &ImageSession::playingChanged, [&] { return session.isPlaying(); });
        liveFor(0.3 + 0.017 * i);
        const Clock::time_point asked = Clock::now();
        session.setPlaying(false);
        waitFor(session, &ImageSession::playingChanged, [&] { return !session.isPlaying(); });
        taken.push_back(millisecondsSince(asked));
    }
    return taken;
}

}  // namespace

bool benchImageWindow(MainWindow& window, double seconds)
{
    window.open(QStringLiteral("dcgan-003"));
    ImageSession& session = window.images().session();
    const auto trained = [&] { return session.snapshot() && session.snapshot()->step > 0; };
    if (!waitFor(session, &ImageSession::snapshotArrived, [&] { return session.snapshot() != nullptr; })) {
        return false;
    }
    liveFor(1);
    printLateness("at rest", lateness(seconds));
    session.setPlaying(true);
    if (!waitFor(session, &ImageSession::snapshotArrived, trained)) {
        return false;
    }
    liveFor(1);
    printLateness("training", lateness(2 * seconds));
    const auto& paint = window.frames().paintTimes();
    printFigure("images, training: wall painting, p99", percentile({paint.begin(), paint.end()}, 0.99), "ms");
    printFigure("images, training: step", 1000 / session.snapshot()->stepsPerSecond, "ms");
    session.setPlaying(false);
    const std::vector<double> taken = pauses(session);
    printFigure("images, pause answered, median", percentile(taken, 0.5), "ms");
    printFigure("images, pause answered, longest", percentile(taken, 1), "ms");
    return true;
}

}  // namespace ganimede
