#include "app/window/image_screenshots.h"

#include <optional>

#include <QAbstractButton>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include "app/images/image_lab.h"
#include "app/latent/latent_lab.h"
#include "app/window/main_window.h"
#include "app/window/screen_file.h"

namespace ganimede {
namespace {

constexpr int kLongestWaitMs = 60'000;
constexpr std::int64_t kSteps = 60;  // beyond the trained networks: enough for the charts to have a course

struct ImageScreen {
    const char* name;
    const char* preset;  // with its trained networks
    ThemeChoice theme;
    QSize size;
    std::optional<ExploreView> explore = std::nullopt;  // nothing: the image lab
};

const ImageScreen kImageScreens[] = {
    {"images_light", "dcgan-003", ThemeChoice::light, {1280, 800}},
    {"images_dark_1920", "digits", ThemeChoice::dark, {1920, 1080}},
    {"explore_light", "dcgan-003", ThemeChoice::light, {1280, 800}, ExploreView::picture},
    {"explore_dark_1920", "digits", ThemeChoice::dark, {1920, 1080}, ExploreView::picture},
    {"explore_atlas", "dcgan-003", ThemeChoice::light, {1280, 800}, ExploreView::atlas},
};

void playOn(ImageLab& lab)
{
    QEventLoop loop;
    std::int64_t begin = -1;
    QTimer::singleShot(kLongestWaitMs, &loop, &QEventLoop::quit);
    QObject::connect(&lab.session(), &ImageSession::failed, &loop, &QEventLoop::quit);
    QObject::connect(&lab.session(), &ImageSession::snapshotArrived, &loop, [&](const ImageSnapshotPtr& snapshot) {
        if (begin < 0 && snapshot->step > 0) {  // the trained networks are there
            begin = snapshot->step;
        }
        if (begin >= 0 && snapshot->step >= begin + kSteps) {
            loop.quit();
        }
    });
    lab.session().setPlaying(true);
    loop.exec();
}

/// Nearly half way along the way that stands there at first.
void explore(MainWindow& window, ExploreView view)
{
    window.findChild<QAbstractButton*>("workspaceExplore")->click();
    LatentLab& lab = window.explorer();
    for (int waited = 0; waited < kLongestWaitMs && !lab.hasGenerator(); waited += 100) {
        settle(100);
    }
    settle(500);
    lab.goTo(0.42);
    lab.showView(view);
    settle(4000);
}

bool takeImageScreen(const ImageScreen& screen, const QDir& folder)
{
    MainWindow window;
    window.setTheme(screen.theme);
    window.resize(screen.size);
    window.setTextScale(1);
    window.show();
    window.open(QString::fromLatin1(screen.preset));
    window.images().openTrained(QString::fromLatin1(screen.preset));
    screen.explore ? explore(window, *screen.explore) : playOn(window.images());
    return writeScreen(window, folder, QString::fromLatin1(screen.name));
}

}  // namespace

bool takeImageScreens(const QDir& folder)
{
    for (const ImageScreen& screen : kImageScreens) {
        if (!takeImageScreen(screen, folder)) {
            return false;
        }
    }
    return true;
}

}  // namespace ganimede
