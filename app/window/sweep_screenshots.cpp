#include "app/window/sweep_screenshots.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include "app/population/population_window.h"
#include "app/window/screen_file.h"
#include "app/window/sweep_window.h"
#include "engine/spec/presets.h"
#include "widgets/sweep/sweep_axis_editor.h"
#include "widgets/sweep/sweep_map_view.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kLongestSweepMs = 240'000;

void plan(SweepWindow& window)
{
    ExperimentSpec base = findPreset("ring-8")->spec;
    window.setExperiment(base);
    window.findChild<SweepAxisEditor*>("sweepX")->setField("discriminator.optimiser.learning_rate");
    window.findChild<SweepAxisEditor*>("sweepY")->setField("objective.kind");
    window.findChild<QSpinBox*>("sweepSeeds")->setValue(2);
    window.findChild<QSpinBox*>("sweepSteps")->setValue(2000);
}

void waitForRuns(SweepWindow& window, std::size_t runs)
{
    QEventLoop loop;
    QTimer::singleShot(kLongestSweepMs, &loop, &QEventLoop::quit);
    QObject::connect(&window.session(), &SweepSession::ended, &loop, &QEventLoop::quit);
    QObject::connect(&window.session(), &SweepSession::resultsChanged, &loop, [&] {
        if (window.session().results()->finished() >= runs && window.session().isRunning()) {
            loop.quit();
        }
    });
    loop.exec();
}

void waitForSteps(PopulationWindow& window, std::int64_t steps)
{
    QEventLoop loop;
    QTimer::singleShot(kLongestSweepMs, &loop, &QEventLoop::quit);
    QObject::connect(&window.session(), &PopulationSession::failed, &loop, &QEventLoop::quit);
    QObject::connect(&window.session(), &PopulationSession::momentArrived, &loop, [&] {
        const PopulationMoment& moment = *window.session().moment();
        if (moment.atRest || moment.stepsDone >= steps) {
            loop.quit();
        }
    });
    loop.exec();
}

bool grab(QWidget& window, const QDir& folder, const char* name, ThemeChoice theme, QSize size)
{
    applyTheme(*qApp, theme);
    window.resize(size);
    for (int i = 0; i < 3; ++i) {
        QApplication::processEvents();
    }
    return writeScreen(window, folder, name);
}

}  // namespace

bool takeSweepScreens(const QDir& folder)
{
    const QTemporaryDir keep;
    SweepWindow window(keep.path());
    window.show();
    plan(window);
    window.findChild<QPushButton*>("sweepStart")->click();
    waitForRuns(window, 30);
    bool whole = grab(window, folder, "sweep_filling", ThemeChoice::light, {1280, 800});
    waitForRuns(window, window.session().results()->request().runs());
    window.map().setCurrent({2, 3});
    whole = whole && grab(window, folder, "sweep_light", ThemeChoice::light, {1280, 800}) &&
            grab(window, folder, "sweep_dark_1920", ThemeChoice::dark, {1920, 1080});
    window.findChild<QToolButton*>("sweepQuality")->click();
    return whole && grab(window, folder, "sweep_modes_dark", ThemeChoice::dark, {1280, 800}) &&
           grab(window, folder, "sweep_modes_light_1920", ThemeChoice::light, {1920, 1080});
}

bool takePopulationScreens(const QDir& folder)
{
    PopulationWindow window;
    window.setExperiment(findPreset("ring-8")->spec);
    window.show();
    bool whole = grab(window, folder, "population_plan", ThemeChoice::light, {1280, 800});
    window.findChild<QPushButton*>("populationStart")->click();
    waitForSteps(window, 40'000);
    whole = whole && grab(window, folder, "population_map", ThemeChoice::light, {1280, 800});
    window.findChild<QToolButton*>("populationShowWall")->click();
    waitForSteps(window, 60'000);
    return whole && grab(window, folder, "population_wall_dark", ThemeChoice::dark, {1280, 800});
}

}  // namespace ganimede
