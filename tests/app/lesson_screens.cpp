#include <cstdio>
#include <cstdlib>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPushButton>
#include <QTimer>

#include "app/window/language.h"
#include "app/window/main_window.h"
#include "engine/lessons/lesson.h"
#include "isolated_settings.h"

// lesson_screens DIR [LANGUAGE [SECONDS]]: a picture of every step of every lesson, taken after so many seconds.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ganimede::isolateSettings("lesson_screens");
    if (argc < 2) {
        std::fprintf(stderr, "lesson_screens: name a folder\n");
        return 2;
    }
    const QDir folder(argv[1]);
    folder.mkpath(".");
    ganimede::speak(argc > 2 ? argv[2] : "en");
    const int milliseconds = static_cast<int>(1000 * (argc > 3 ? std::atof(argv[3]) : 4.0));
    ganimede::MainWindow window;
    window.setTheme(ganimede::ThemeChoice::light);
    window.resize(1280, 800);
    window.show();
    for (const ganimede::Lesson& lesson : ganimede::lessons()) {
        const QString name = QString::fromStdString(lesson.name);
        window.findChild<QAction*>("lesson " + name)->trigger();
        for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
            QEventLoop loop;
            QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
            loop.exec();
            window.grab().save(folder.filePath(QString("%1-%2.png").arg(name).arg(step + 1)));
            window.findChild<QPushButton*>("lessonNext")->click();
        }
    }
    return 0;
}
