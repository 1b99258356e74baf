#include <cstdio>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEventLoop>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "app/images/image_lab.h"
#include "app/images/image_options.h"
#include "app/window/main_window.h"
#include "tests/app/fake_image_trainer.h"
#include "tests/app/isolated_settings.h"
#include "widgets/images/picture_wall.h"

// Draws the image lab into a folder, with real pictures and a trainer that only fades them in: for looking at the
// window without waiting for networks to learn. `image_screens FOLDER`
namespace ganimede {
namespace {

struct Screen {
    const char* name;
    const char* preset;
    std::int64_t steps;
    ThemeChoice theme;
    QSize size;
    double textScale = 1.0;
    void (*prepare)(MainWindow&) = nullptr;
};

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename Widget>
Widget* find(MainWindow& window, const char* name)
{
    return window.findChild<Widget*>(QLatin1String(name));
}

void tint(MainWindow& window)
{
    find<QAbstractButton>(window, "wallTint")->click();
}

void browse(MainWindow& window)
{
    find<QToolButton>(window, "browseSet")->click();
}

void editLayer(MainWindow& window)
{
    find<QListWidget>(window, "generatorLayers")->setCurrentRow(5);
    auto* panel = find<QWidget>(window, "generatorLayersPanel");
    for (QWidget* up = panel; up != nullptr; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up)) {
            area->ensureWidgetVisible(panel->findChild<QWidget*>("layerEditor"));
        }
    }
}

void breakLayers(MainWindow& window)
{
    auto* list = find<QListWidget>(window, "generatorLayers");
    list->setCurrentRow(3);
    find<QToolButton>(window, "generatorRemoveLayer")->click();
}

void missing(MainWindow& window)
{
    find<QAbstractButton>(window, "sourceTile.cifar-10")->click();
}

void evaluate(MainWindow& window)
{
    PictureWall& wall = window.images().wall();
    QTest::mouseClick(&wall, Qt::LeftButton, {}, wall.boxOf({false, 8}).center().toPoint());
    auto* figures = find<QLabel>(window, "qualityFigures");
    find<QPushButton>(window, "evaluateButton")->click();
    for (int i = 0; i < 600 && figures->isHidden(); ++i) {
        settle(100);
    }
    settle(100);
    for (QWidget* up = figures; up != nullptr; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up)) {
            area->ensureWidgetVisible(find<QWidget>(window, "qualityPanel"), 0, 2000);
        }
    }
}

const Screen kScreens[] = {
    {"images_light", "dcgan-003", 300, ThemeChoice::light, {1280, 800}},
    {"images_dark", "digits", 4000, ThemeChoice::dark, {1280, 800}, 1.0, tint},
    {"images_light_1920", "digits", 4000, ThemeChoice::light, {1920, 1080}, 1.0, tint},
    {"images_emoji_dark_1920", "emoji", 300, ThemeChoice::dark, {1920, 1080}},
    {"images_conditional", "digits-conditional", 300, ThemeChoice::light, {1280, 800}},
    {"images_set", "digits", 30, ThemeChoice::light, {1280, 800}, 1.0, browse},
    {"images_set_emoji", "emoji", 30, ThemeChoice::dark, {1920, 1080}, 1.0, browse},
    {"images_layer", "dcgan-003", 60, ThemeChoice::light, {1920, 1080}, 1.0, editLayer},
    {"images_misfit", "dcgan-003", 60, ThemeChoice::light, {1280, 800}, 1.0, breakLayers},
    {"images_missing", "digits", 60, ThemeChoice::light, {1280, 800}, 1.0, missing},
    {"images_back_row", "dcgan-003", 300, ThemeChoice::light, {1920, 1080}, 1.5},
    {"images_quality", "dcgan-003", 300, ThemeChoice::light, {1280, 800}, 1.0, evaluate},
    {"images_quality_dark_1920", "emoji", 300, ThemeChoice::dark, {1920, 1080}, 1.0, evaluate},
    {"images_start", "dcgan-003", 0, ThemeChoice::light, {1280, 800}},
};

void playTo(ImageLab& lab, std::int64_t steps)
{
    QEventLoop loop;
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    QObject::connect(&lab.session(), &ImageSession::finished, &loop, &QEventLoop::quit);
    QObject::connect(&lab.session(), &ImageSession::snapshotArrived, &loop, [&](const ImageSnapshotPtr& snapshot) {
        if (snapshot->step >= steps) {
            loop.quit();
        }
    });
    lab.session().setPlaying(steps > 0);
    loop.exec();
}

bool take(const Screen& screen, const QDir& folder)
{
    test::FakeImageWatch watch;
    ImageSessionOptions options = test::fakeImageOptions(watch);
    options.source = usualImageOptions().source;
    MainWindow window;
    window.setImageOptions(options);
    window.setTheme(screen.theme);
    window.setTextScale(screen.textScale);
    window.resize(screen.size);
    window.show();
    window.open(QString::fromLatin1(screen.preset));
    playTo(window.images(), screen.steps);
    if (screen.prepare != nullptr) {
        screen.prepare(window);
    }
    settle(1500);
    return window.grab().save(folder.filePath(QString::fromLatin1(screen.name) + ".png"));
}

}  // namespace
}  // namespace ganimede

int main(int argc, char** argv)
{
    ganimede::isolateSettings("image_screens");
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    folder.mkpath(".");
    for (const ganimede::Screen& screen : ganimede::kScreens) {
        if ((only.isEmpty() || only == QLatin1String(screen.name)) && !ganimede::take(screen, folder)) {
            std::fprintf(stderr, "%s could not be written\n", screen.name);
            return 1;
        }
    }
    return 0;
}
