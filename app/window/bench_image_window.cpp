#include "app/window/bench_image_window.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include <QAbstractButton>
#include <QTimer>

#include "app/images/image_lab.h"
#include "app/latent/latent_lab.h"
#include "app/window/bench_figures.h"
#include "app/window/frame_meter.h"
#include "app/window/main_window.h"
#include "widgets/latent/latent_picture.h"

namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
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

/// Drags along the way at 60 places a second, and how long each picture takes from there to the screen.
struct Drag {
    std::vector<double> toScreen;  // milliseconds, of the pictures that were shown
    std::vector<double> inGenerator;
    std::size_t asked = 0;
};

Drag dragAlong(LatentLab& lab, double seconds)
{
    constexpr int kFrameMs = 16;
    constexpr double kStep = 0.004;
    Drag drag;
    std::map<quint64, Clock::time_point> asked;
    const auto shown = QObject::connect(&lab, &LatentLab::pictureShown, [&](double inGenerator, quint64 number) {
        lab.picture().repaint();
        if (const auto found = asked.find(number); found != asked.end()) {
            drag.toScreen.push_back(millisecondsSince(found->second));
            drag.inGenerator.push_back(inGenerator);
            asked.erase(found);
        }
    });
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        const Clock::time_point now = Clock::now();
        lab.goTo(std::fmod(lab.position() + kStep, 1.0));
        asked[lab.picturesAsked()] = now;
        ++drag.asked;
    });
    timer.start(kFrameMs);
    liveFor(seconds);
    timer.stop();
    liveFor(0.2);
    QObject::disconnect(shown);
    return drag;
}

void printDrag(const char* state, const Drag& drag)
{
    const std::string name = std::string("explore, ") + state + ": ";
    printFigure((name + "drag to screen, median").c_str(), percentile(drag.toScreen, 0.5), "ms");
    printFigure((name + "drag to screen, p99").c_str(), percentile(drag.toScreen, 0.99), "ms");
    printFigure((name + "one picture of G, median").c_str(), percentile(drag.inGenerator, 0.5), "ms");
    printFigure((name + "one picture of G, p99").c_str(), percentile(drag.inGenerator, 0.99), "ms");
    const double missed = 1 - static_cast<double>(drag.toScreen.size()) / static_cast<double>(drag.asked);
    printFigure((name + "overtaken before they were made").c_str(), 100 * missed, "%");
}

/// The explorer over the preset's own trained weights, alone and beside the training on all cores.
bool benchExplorer(MainWindow& window, double seconds)
{
    ImageSession& session = window.images().session();
    window.findChild<QAbstractButton*>(QStringLiteral("workspaceExplore"))->click();
    LatentLab& lab = window.explorer();
    if (!waitFor(lab, &LatentLab::pictureShown, [&] { return !lab.picture().picture().isNull(); })) {
        return false;
    }
    liveFor(1);
    printDrag("at rest", dragAlong(lab, seconds));
    session.setPlaying(true);
    waitFor(session, &ImageSession::playingChanged, [&] { return session.isPlaying(); });
    liveFor(1);
    printDrag("training", dragAlong(lab, 2 * seconds));
    session.setPlaying(false);
    return true;
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
    printLateness("at rest", latenessFor(seconds));
    session.setPlaying(true);
    if (!waitFor(session, &ImageSession::snapshotArrived, trained)) {
        return false;
    }
    liveFor(1);
    printLateness("training", latenessFor(2 * seconds));
    const auto& paint = window.frames().paintTimes();
    printFigure("images, training: wall painting, p99", percentile({paint.begin(), paint.end()}, 0.99), "ms");
    printFigure("images, training: step", 1000 / session.snapshot()->stepsPerSecond, "ms");
    session.setPlaying(false);
    const std::vector<double> taken = pauses(session);
    printFigure("images, pause answered, median", percentile(taken, 0.5), "ms");
    printFigure("images, pause answered, longest", percentile(taken, 1), "ms");
    return benchExplorer(window, seconds);
}

}  // namespace ganimede
