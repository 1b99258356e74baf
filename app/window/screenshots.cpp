#include <cmath>
#include <cstdio>
#include <optional>

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QStandardPaths>
#include <QTimer>

#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/window/image_screenshots.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/screen_file.h"
#include "app/window/sweep_screenshots.h"
#include "widgets/stage/stage_view.h"

namespace ganimede {
namespace {

struct Screen {
    const char* name;
    const char* preset;
    std::optional<ObjectiveKind> objective;  // nothing: the preset's
    std::int64_t steps;
    ThemeChoice theme;
    QSize size;
    double textScale = 1.0;
    void (*prepare)(ExperimentSpec&) = nullptr;
};

/// A drawing of the user's own: a spiral stroke with a bite taken out by the eraser.
void drawSnail(ExperimentSpec& spec)
{
    Stroke stroke;
    for (int i = 0; i <= 120; ++i) {
        const float turn = 0.1f * static_cast<float>(i);
        const float radius = 0.06f * turn;
        stroke.path.push_back({radius * std::cos(turn), radius * std::sin(turn)});
    }
    spec.data.kind = "drawn";
    spec.data.strokes = {stroke, {true, 0.15, 1.0, {{0.4f, -0.4f}}}};
}

void learnFarTooFast(ExperimentSpec& spec)
{
    spec.objective.kind = ObjectiveKind::leastSquares;
    spec.discriminator.optimiser.kind = OptimiserKind::sgd;
    spec.discriminator.optimiser.learningRate = 1000;
    spec.generator.updates = 0;
}

const Screen kScreens[] = {
    {"lab_light", "heart", std::nullopt, 12'000, ThemeChoice::light, {1280, 800}},
    {"lab_dark", "heart", std::nullopt, 12'000, ThemeChoice::dark, {1280, 800}},
    {"lab_light_1920", "ring-8", std::nullopt, 20'000, ThemeChoice::light, {1920, 1080}},
    {"lab_dark_1920", "spiral", std::nullopt, 20'000, ThemeChoice::dark, {1920, 1080}},
    {"critic_light", "two-moons", ObjectiveKind::wasserstein, 8'000, ThemeChoice::light, {1280, 800}},
    {"back_row", "two-gaussians", ObjectiveKind::leastSquares, 5'000, ThemeChoice::light, {1920, 1080}, 1.5},
    {"drawn", "heart", std::nullopt, 8'000, ThemeChoice::light, {1280, 800}, 1.0, drawSnail},
    {"diverged", "ring", ObjectiveKind::leastSquares, 100'000, ThemeChoice::dark, {1280, 800}, 1.0, learnFarTooFast},
    {"collapse_light", "mode-collapse", std::nullopt, 6'000, ThemeChoice::light, {1280, 800}},
    {"vanishing_dark", "vanishing-gradient", std::nullopt, 4'000, ThemeChoice::dark, {1280, 800}},
    {"line_light", "normal-1d", std::nullopt, 400, ThemeChoice::light, {1280, 800}},
    {"line_dark_1920", "mixture-1d", std::nullopt, 6'000, ThemeChoice::dark, {1920, 1080}},
    {"line_drawn", "drawn-1d", std::nullopt, 6'000, ThemeChoice::light, {1280, 800}},
    {"line_critic", "uniform-1d", ObjectiveKind::wasserstein, 6'000, ThemeChoice::light, {1920, 1080}, 1.5},
    {"start", "heart", std::nullopt, 0, ThemeChoice::light, {1280, 800}},
};

/// Plays until the run has reached `steps` or diverged, at most a minute.
void playTo(MainWindow& window, std::int64_t steps)
{
    QEventLoop loop;
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    QObject::connect(&window.session(), &Session::diverged, &loop, &QEventLoop::quit);
    QObject::connect(&window.session(), &Session::snapshotArrived, &loop, [&](const SnapshotPtr& snapshot) {
        if (snapshot->step >= steps) {
            loop.quit();
        }
    });
    window.session().setPlaying(steps > 0);
    loop.exec();
}

bool take(const Screen& screen, const QDir& folder)
{
    MainWindow window;
    window.setTheme(screen.theme);
    // In this order: text is as large as the window has room for, and a window that opens as large as its screen.
    window.show();
    window.resize(screen.size);
    window.setTextScale(screen.textScale);
    window.openPreset(screen.preset);
    ExperimentSpec spec = window.document().spec();
    spec.objective.kind = screen.objective.value_or(spec.objective.kind);
    if (screen.prepare != nullptr) {
        screen.prepare(spec);
    }
    window.document().edit(spec, {});
    window.session().setSpeed(std::nullopt);
    playTo(window, screen.steps);
    settle(300);
    return writeScreen(window, folder, screen.name);
}

}  // namespace

int screenshotsCommand(int& argc, char** argv, const std::string& folder, const std::string& language)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    application.setOrganizationName("GanimedeScreenshots");
    speak(QString::fromStdString(language));
    const QDir target(QString::fromStdString(folder));
    if (!target.mkpath(".")) {
        std::fprintf(stderr, "ganimede: the folder %s cannot be made\n", folder.c_str());
        return kFailed;
    }
    for (const Screen& screen : kScreens) {
        if (!take(screen, target)) {
            return kFailed;
        }
    }
    return takeImageScreens(target) && takeSweepScreens(target) && takePopulationScreens(target) ? kDone : kFailed;
}

}  // namespace ganimede
