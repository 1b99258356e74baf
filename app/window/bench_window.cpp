#include <chrono>
#include <cstdio>
#include <deque>
#include <fstream>
#include <sstream>

#include <unistd.h>

#include <QApplication>
#include <QStandardPaths>

#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/window/bench_figures.h"
#include "app/window/bench_image_window.h"
#include "app/window/bench_population_window.h"
#include "app/window/display.h"
#include "app/window/frame_meter.h"
#include "app/window/main_window.h"
#include "app/window/measured_run.h"
#include "engine/spec/presets.h"

namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

/// Milliseconds since this process was started, to the kernel's tick of 10 ms.
double processAgeMs()
{
    std::ifstream stat("/proc/self/stat");
    std::string text((std::istreambuf_iterator<char>(stat)), {});
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string field;
    constexpr int kStartTime = 20;  // field 22 of proc(5), counted from the one after the name
    for (int i = 0; i < kStartTime; ++i) {
        fields >> field;
    }
    std::ifstream uptimeFile("/proc/uptime");
    double uptime = 0;
    uptimeFile >> uptime;
    return 1000.0 * (uptime - std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK)));
}

/// Steps a second of the window's run while it plays.
double windowRate(MainWindow& window, double seconds)
{
    window.session().setPlaying(true);
    liveFor(0.3);  // until slices have found their length
    const std::int64_t before = window.session().snapshot()->step;
    const auto begin = window.session().snapshot()->published;
    liveFor(seconds);
    const SnapshotPtr last = window.session().snapshot();
    window.session().setPlaying(false);
    const double taken = std::chrono::duration<double>(last->published - begin).count();
    liveFor(0.1);
    return static_cast<double>(last->step - before) / taken;
}

void benchRates(MainWindow& window, const std::string& preset, double seconds)
{
    constexpr int kRounds = 5;
    window.openPreset(QString::fromStdString(preset));
    std::vector<double> ratios, open, headless;
    for (int round = 0; round < kRounds; ++round) {
        headless.push_back(headlessRate(findPreset(preset)->spec, seconds / kRounds));
        open.push_back(windowRate(window, seconds / kRounds));
        ratios.push_back(open.back() / headless.back());
    }
    const std::string suffix = " (" + preset + ")";
    printFigure(("headless rate" + suffix).c_str(), percentile(headless, 0.5), "steps/s");
    printFigure(("rate with the window open" + suffix).c_str(), percentile(open, 0.5), "steps/s");
    printFigure(("window open / headless" + suffix).c_str(), percentile(ratios, 0.5), "ratio");
}

}  // namespace

int benchWindowCommand(int& argc, char** argv, double seconds, bool images)
{
    QStandardPaths::setTestModeEnabled(true);
    const auto opened = openDisplay(argc, argv);
    QApplication& application = *opened;
    application.setOrganizationName("GanimedeBench");
    application.setQuitOnLastWindowClosed(false);
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    if (images) {
        return benchImageWindow(window, seconds) ? kDone : kFailed;
    }
    window.openPreset("two-gaussians");
    application.processEvents();
    printFigure("window on screen", processAgeMs(), "ms");
    window.session().setPlaying(true);
    const auto trained = [&] { return window.session().snapshot() && window.session().snapshot()->step > 0; };
    if (!waitFor(window.session(), &Session::snapshotArrived, trained)) {
        std::fprintf(stderr, "ganimede: no picture came within a minute\n");
        return kFailed;
    }
    application.processEvents();
    printFigure("first training picture", processAgeMs(), "ms");
    window.session().setPlaying(false);
    liveFor(0.5);

    benchRates(window, "two-gaussians", seconds);
    benchRates(window, "ring-8", seconds);
    const FrameMeter& frames = window.frames();
    const auto share = [](const std::deque<double>& values, double of) {
        return percentile({values.begin(), values.end()}, of);
    };
    window.session().setPlaying(true);
    liveFor(1.2);
    printFigure("frames a second", frames.framesPerSecond(), "frames/s");
    printFigure("frame, median from handed over to painted", share(frames.delays(), 0.5), "ms");
    printFigure("frame, p99 from handed over to painted", share(frames.delays(), 0.99), "ms");
    printFigure("stage painting, p99", share(frames.paintTimes(), 0.99), "ms");
    const auto begin = Clock::now();
    window.close();
    printFigure("closing while training", std::chrono::duration<double, std::milli>(Clock::now() - begin).count(),
                "ms");
    return benchPopulationWindow(seconds) ? kDone : kFailed;
}

}  // namespace ganimede
