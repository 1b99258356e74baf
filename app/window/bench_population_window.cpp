#include "app/window/bench_population_window.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include <QAbstractButton>

#include "app/population/population_window.h"
#include "app/window/bench_figures.h"
#include "engine/spec/presets.h"
#include "engine/sweep/sweep_request.h"

namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

/// What is watched: so many GANs that differ in two fields and in their seeds, on one of the window's pages.
struct Watched {
    const char* name;
    const char* page;
    std::vector<const char*> axes;
    int seeds = 1;
};

bool measure(PopulationWindow& window, const Watched& watched, double seconds)
{
    SweepRequest request;
    request.base = findPreset("ring-8")->spec;
    for (const char* axis : watched.axes) {
        request.axes.push_back(parseSweepAxis(axis, request.base));
    }
    request.seeds = watched.seeds;
    request.steps = 100'000'000;  // longer than anyone looks
    window.setPlan(request);
    window.findChild<QAbstractButton*>("populationStart")->click();
    window.findChild<QAbstractButton*>(watched.page)->click();
    const auto trained = [&] { return window.session().moment() && window.session().moment()->stepsDone > 0; };
    if (!waitFor(window.session(), &PopulationSession::momentArrived, trained)) {
        std::fprintf(stderr, "ganimede: none of the GANs side by side was trained within a minute\n");
        return false;
    }
    liveFor(1.5);  // until slices have found their length
    std::vector<double> painted;
    const auto connection = QObject::connect(&window, &PopulationWindow::painted,
                                             [&](double milliseconds) { painted.push_back(milliseconds); });
    const auto begin = Clock::now();
    const std::vector<double> late = latenessFor(seconds);
    const double taken = std::chrono::duration<double>(Clock::now() - begin).count();
    QObject::disconnect(connection);
    const auto print = [&](const char* what, double value, const char* unit) {
        printFigure(("side by side, " + std::string(watched.name) + ": " + what).c_str(), value, unit);
    };
    print("frames a second", static_cast<double>(painted.size()) / taken, "frames/s");
    print("painting, p99", percentile(painted, 0.99), "ms");
    print("window's thread late, p99", percentile(late, 0.99), "ms");
    print("steps of all of them", window.session().moment()->stepsPerSecond, "steps/s");
    return true;
}

}  // namespace

bool benchPopulationWindow(double seconds)
{
    const char* rates = "generator.optimiser.learning_rate=0.0005,0.001,0.002,0.005";
    const char* four = "objective.kind=minimax,non_saturating,least_squares,hinge";
    const char* five = "objective.kind=minimax,non_saturating,least_squares,hinge,relativistic";
    const std::vector<Watched> all{
        {"16 GANs on the wall", "populationShowWall", {rates, four}},
        {"16 GANs on the map", "populationShowMap", {rates, four}},
        {"100 GANs on the wall", "populationShowWall", {rates, five}, 5},
        {"1,024 GANs on the map",
         "populationShowMap",
         {"generator.optimiser.learning_rate=0.0001:0.01:32:log",
          "discriminator.optimiser.learning_rate=0.0001:0.01:32:log"}},
    };
    PopulationWindow window;
    window.resize(1280, 800);
    window.show();
    for (const Watched& watched : all) {
        if (!measure(window, watched, seconds)) {
            return false;
        }
    }
    return true;
}

}  // namespace ganimede
