#include "app/window/image_screenshots.h"

#include <cstdio>

#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include "app/images/image_lab.h"
#include "app/window/main_window.h"

namespace ganimede {
namespace {

constexpr int kLongestMs = 60'000;
constexpr std::int64_t kSteps = 400;

struct Screen {
    const char* name;
    const char* preset;
    ThemeChoice theme;
    QSize size;
};

const Screen kScreens[] = {
    {"images_light", "dcgan-003", ThemeChoice::light, {1280, 800}},
    {"images_dark_1920", "digits", ThemeChoice::dark, {1920, 1080}},
};

void playOn(ImageLab& lab)
{
    QEventLoop loop;
    QTimer::singleShot(kLongestMs, &loop, &QEventLoop::quit);
    QObject::connect(&lab.session(), &ImageSession::failed, &loop, &QEventLoop::quit);
    QObject::connect(&lab.session(), &ImageSession::snapshotArrived, &loop, [&](const ImageSnapshotPtr& snapshot) {
        if (snapshot->step >= kSteps) {
            loop.quit();
        }
    });
    lab.session().setPlaying(true);
    loop.exec();
}

bool take(const Screen& screen, const QDir& folder)
{
    MainWindow window;
    window.setTheme(screen.theme);
    window.setTextScale(1);
    window.resize(screen.size);
    window.show();
    window.open(QString::fromLatin1(screen.preset));
    playOn(window.images());
    const QString path = folder.filePath(QString::fromLatin1(screen.name) + ".png");
    if (!window.grab().save(path)) {
        std::fprintf(stderr, "ganimede: %s could not be written\n", qPrintable(path));
        return false;
    }
    std::printf("%s\n", qPrintable(path));
    return true;
}

}  // namespace

bool takeImageScreens(const QDir& folder)
{
    for (const Screen& screen : kScreens) {
        if (!take(screen, folder)) {
            return false;
        }
    }
    return true;
}

}  // namespace ganimede
