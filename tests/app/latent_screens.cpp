#include <cstdio>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEventLoop>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "app/latent/find_view.h"
#include "app/latent/latent_lab.h"
#include "app/window/main_window.h"
#include "tests/app/isolated_settings.h"
#include "widgets/latent/channel_grid.h"
#include "widgets/latent/path_track.h"
#include "widgets/latent/picture_canvas.h"
#include "widgets/workspace/workspace_tabs.h"

// Draws the explorer into a folder, with the generator of a checkpoint: for looking at the window.
// `latent_screens FOLDER CHECKPOINT [SCREEN]`
namespace ganimede {
namespace {

struct Screen {
    const char* name;
    ThemeChoice theme;
    QSize size;
    double textScale = 1.0;
    bool empty = false;
    void (*prepare)(LatentLab&) = nullptr;
};

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void onTheWay(LatentLab& lab)
{
    LatentWay way = lab.document().way();
    way.points = {{latentOfSeed({100, LatentKind::gaussian}, 1), 1, {}},
                  {latentOfSeed({100, LatentKind::gaussian}, 5), 5, {}}};
    lab.document().edit(way, {});
    lab.goTo(0.42);
}

void constant(LatentLab& lab)
{
    lab.walkConstant();
    lab.setPlaying(false);
    lab.goTo(0.45);
}

void shelf(LatentLab& lab)
{
    onTheWay(lab);
    for (const double position : {0.0, 0.3, 0.6, 0.8, 1.0}) {
        lab.goTo(position);
        QTest::keyClick(&lab, Qt::Key_K);
    }
    lab.findChild<QToolButton*>("addKeyPoint")->click();
    lab.findChild<QSlider*>("directionSlider1")->setValue(23);
    lab.goToPlace({3.3, 1.6});
}

void atlas(LatentLab& lab)
{
    onTheWay(lab);
    lab.showView(ExploreView::atlas);
    auto* tint = lab.findChild<QComboBox*>("atlasTint");
    tint->setCurrentIndex(2);
    Q_EMIT tint->activated(2);
    settle(4000);
}

void corners(LatentLab& lab)
{
    onTheWay(lab);
    auto* kind = lab.findChild<QComboBox*>("padKind");
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    settle(2000);
}

/// Strokes of the mouse in shares of a widget's box.
void stroke(QWidget* widget, const QRectF& box, const QList<QPointF>& points)
{
    const auto at = [&](const QPointF& point) {
        return QPointF(box.left() + point.x() * box.width(), box.top() + point.y() * box.height()).toPoint();
    };
    QTest::mousePress(widget, Qt::LeftButton, {}, at(points.first()));
    for (const QPointF& point : points) {
        QTest::mouseMove(widget, at(point));
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, at(points.last()));
}

void find(LatentLab& lab)
{
    onTheWay(lab);
    lab.showView(ExploreView::find);
    settle(300);
    PictureCanvas& canvas = lab.find().canvas();
    stroke(&canvas, canvas.pictureBox(),
           {{.32, .26},
            {.45, .2},
            {.6, .24},
            {.64, .34},
            {.56, .44},
            {.47, .47},
            {.6, .52},
            {.67, .64},
            {.6, .76},
            {.45, .8},
            {.32, .73}});
    settle(2500);
    lab.find().search();
    settle(9000);
}

void inside(LatentLab& lab)
{
    onTheWay(lab);
    lab.showView(ExploreView::inside);
    auto* layer = lab.findChild<QComboBox*>("insideLayer");
    layer->setCurrentIndex(6);
    Q_EMIT layer->activated(6);
    settle(400);
    auto* grid = lab.findChild<ChannelGrid*>("channelGrid");
    for (const int channel : {2, 9, 30}) {
        grid->choose(channel);
        Q_EMIT grid->toggled(channel);
    }
    settle(500);
}

void point(LatentLab& lab)
{
    lab.followPlaneRun();
    settle(2000);
    lab.goTo(0.4);
    lab.showView(ExploreView::atlas);
    settle(2500);
}

const Screen kScreens[] = {
    {"explore_light", ThemeChoice::light, {1280, 800}, 1.0, false, onTheWay},
    {"explore_dark", ThemeChoice::dark, {1280, 800}, 1.0, false, shelf},
    {"explore_constant_1920", ThemeChoice::light, {1920, 1080}, 1.0, false, constant},
    {"explore_back_row", ThemeChoice::light, {1920, 1080}, 1.5, false, shelf},
    {"explore_atlas", ThemeChoice::light, {1280, 800}, 1.0, false, atlas},
    {"explore_corners", ThemeChoice::dark, {1280, 800}, 1.0, false, corners},
    {"explore_find", ThemeChoice::light, {1280, 800}, 1.0, false, find},
    {"explore_inside", ThemeChoice::dark, {1280, 800}, 1.0, false, inside},
    {"explore_point", ThemeChoice::light, {1280, 800}, 1.0, false, point},
    {"explore_empty", ThemeChoice::light, {1280, 800}, 1.0, true},
};

bool take(const Screen& screen, const QDir& folder, const QString& checkpoint)
{
    isolateSettings("latent_screens");
    MainWindow window;
    window.setTheme(screen.theme);
    window.setTextScale(screen.textScale);
    window.resize(screen.size);
    window.show();
    window.openPreset("heart");
    window.findChild<QAbstractButton*>("workspaceExplore")->click();
    if (!screen.empty) {
        window.open(checkpoint);
        for (int i = 0; i < 200 && !window.explorer().hasGenerator(); ++i) {
            settle(100);
        }
    }
    if (screen.prepare != nullptr) {
        settle(300);
        screen.prepare(window.explorer());
    }
    settle(1500);
    return window.grab().save(folder.filePath(QString::fromLatin1(screen.name) + ".png"));
}

}  // namespace
}  // namespace ganimede

int main(int argc, char** argv)
{
    ganimede::isolateSettings("latent_screens");
    QApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "latent_screens FOLDER CHECKPOINT [SCREEN]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString only = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString();
    folder.mkpath(".");
    for (const ganimede::Screen& screen : ganimede::kScreens) {
        if ((only.isEmpty() || only == QLatin1String(screen.name)) &&
            !ganimede::take(screen, folder, QString::fromLocal8Bit(argv[2]))) {
            std::fprintf(stderr, "%s could not be written\n", screen.name);
            return 1;
        }
    }
    return 0;
}
