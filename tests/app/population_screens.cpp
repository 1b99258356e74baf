// Screenshots of the window of populations, light and dark; run by hand: population_screens DIR
#include <cstdio>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

#include "app/population/population_window.h"
#include "app/window/bench_figures.h"
#include "engine/spec/presets.h"
#include "widgets/population/phase_map_view.h"
#include "widgets/population/population_wall.h"
#include "widgets/sweep/sweep_axis_editor.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

void plan(PopulationWindow& window, const char* x, const char* y, int seeds, int steps, const char* preset = "ring-8")
{
    const ExperimentSpec base = findPreset(preset)->spec;
    window.setExperiment(base);
    window.findChild<SweepAxisEditor*>("populationX")->setAxis(parseSweepAxis(x, base));
    auto* vertical = window.findChild<SweepAxisEditor*>("populationY");
    *y != '\0' ? vertical->setAxis(parseSweepAxis(y, base)) : vertical->setField(QString());
    window.findChild<QSpinBox*>("populationSeeds")->setValue(seeds);
    window.findChild<QSpinBox*>("populationSteps")->setValue(steps);
}

void click(PopulationWindow& window, const char* name)
{
    window.findChild<QAbstractButton*>(name)->click();
}

bool trainTo(PopulationWindow& window, std::int64_t stepsInAll)
{
    return waitFor(window.session(), &PopulationSession::momentArrived, [&] {
        const auto& moment = window.session().moment();
        return moment && (moment->stepsDone >= stepsInAll || moment->atRest);
    });
}

bool grab(PopulationWindow& window, const QDir& folder, const char* name, ThemeChoice theme, QSize size,
          double textScale = 1)
{
    applyTheme(*qApp, theme, textScale);
    window.resize(size);
    liveFor(0.4);
    const QString path = folder.filePath(QString(name) + ".png");
    std::printf("%s\n", qPrintable(path));
    return window.grab().save(path);
}

/// Data on a line, and text for the back row.
bool takeRareScreens(PopulationWindow& window, const QDir& folder)
{
    plan(window, "discriminator.optimiser.learning_rate=0.0003:0.03:4:log",
         "objective.kind=minimax,hinge,least_squares", 1, 3000, "mixture-1d");
    click(window, "populationStart");
    click(window, "populationShowWall");
    trainTo(window, 12 * 3000);
    liveFor(1.2);
    bool whole = grab(window, folder, "population_wall_line", ThemeChoice::light, {1280, 800});
    whole &= grab(window, folder, "population_wall_line_large", ThemeChoice::dark, {1280, 800}, 1.5);
    click(window, "populationShowMap");
    return whole && grab(window, folder, "population_map_line_large", ThemeChoice::light, {1280, 800}, 1.5);
}

bool takeScreens(const QDir& folder)
{
    PopulationWindow window;
    window.show();
    applyTheme(*qApp, ThemeChoice::light);
    bool whole = grab(window, folder, "population_start", ThemeChoice::light, {1280, 800});
    plan(window, "discriminator.optimiser.learning_rate=0.0001:1:9:log",
         "objective.kind=minimax,non_saturating,least_squares,hinge,wasserstein,wasserstein_gp,relativistic", 1, 3000);
    click(window, "populationStart");
    window.findChild<QComboBox*>("populationColour")->setCurrentIndex(1);
    trainTo(window, 63 * 900);
    whole &= grab(window, folder, "population_map_growing", ThemeChoice::light, {1280, 800});
    click(window, "populationShowWall");
    whole &= grab(window, folder, "population_wall_63_dark", ThemeChoice::dark, {1280, 800});
    click(window, "populationShowMap");
    trainTo(window, 63 * 3000);
    window.map().setCurrent({4, 3});
    whole &= grab(window, folder, "population_map_light", ThemeChoice::light, {1280, 800});
    whole &= grab(window, folder, "population_map_dark", ThemeChoice::dark, {1280, 800});
    window.findChild<QComboBox*>("populationColour")->setCurrentIndex(0);
    whole &= grab(window, folder, "population_modes_dark", ThemeChoice::dark, {1280, 800});
    plan(window, "generator.optimiser.learning_rate=0.001,0.01", "objective.kind=minimax,hinge", 4, 3000);
    click(window, "populationStart");
    click(window, "populationShowWall");
    trainTo(window, 16 * 3000);
    liveFor(1.2);
    whole &= grab(window, folder, "population_wall_16_light", ThemeChoice::light, {1280, 800});
    whole &= grab(window, folder, "population_wall_16_dark_1920", ThemeChoice::dark, {1920, 1080});
    plan(window, "discriminator.optimiser.learning_rate=0.0001:1:40:log",
         "generator.optimiser.learning_rate=0.0001:1:30:log", 1, 1200);
    click(window, "populationShowMap");
    window.findChild<QComboBox*>("populationColour")->setCurrentIndex(1);
    click(window, "populationStart");
    trainTo(window, 1200 * 900);
    whole &= grab(window, folder, "population_map_1200_light", ThemeChoice::light, {1280, 800});
    return whole && takeRareScreens(window, folder);
}

}  // namespace
}  // namespace ganimede

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "population_screens DIR\n");
        return 2;
    }
    ganimede::applyTheme(application, ganimede::ThemeChoice::light);
    const QDir folder(argv[1]);
    return folder.mkpath(".") && ganimede::takeScreens(folder) ? 0 : 1;
}
