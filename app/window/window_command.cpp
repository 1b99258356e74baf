#include <iostream>

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QSocketNotifier>

#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/cli/interrupt.h"
#include "app/window/display.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "engine/images/image_presets.h"
#include "engine/spec/presets.h"
#include "widgets/theme/icons.h"

namespace ganimede {
namespace {

bool canBeOpened(const std::string& presetOrFile)
{
    return presetOrFile.empty() || findPreset(presetOrFile) != nullptr || findImagePreset(presetOrFile) != nullptr ||
           QFileInfo::exists(QString::fromStdString(presetOrFile));
}

/// Ctrl+C in the terminal, a polite kill and the terminal's end close the window as the user does, who keeps the run.
void closeOnInterrupt(QApplication& application)
{
    watchForInterrupts();
    auto* notifier = new QSocketNotifier(interruptDescriptor(), QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        notifier->setEnabled(false);
        QApplication::closeAllWindows();
    });
}

}  // namespace

int windowCommand(int& argc, char** argv, const WindowRequest& request)
{
    if (!canBeOpened(request.file)) {
        std::cerr << "ganimede: There is no command, preset or file named '" << request.file
                  << "'. Try 'ganimede --help'.\n";
        return kInvalid;
    }
    const auto opened = openDisplay(argc, argv);
    QApplication& application = *opened;
    application.setOrganizationName("Ganimede");
    application.setApplicationName("Ganimede");
    application.setDesktopFileName("ganimede");  // by which Wayland finds the icon
    application.setWindowIcon(applicationIcon());
    WindowSettings settings;
    if (!request.language.empty()) {
        settings.setLanguage(request.language == "system" ? QString() : QString::fromStdString(request.language));
    }
    speak(settings.language());
    if (!request.theme.empty()) {
        settings.setTheme(request.theme == "light"  ? ThemeChoice::light
                          : request.theme == "dark" ? ThemeChoice::dark
                                                    : ThemeChoice::system);
    }
    MainWindow window;
    window.show();
    window.openPreset("heart");
    if (!request.file.empty()) {
        window.open(QString::fromStdString(request.file));
    }
    window.keepSafe();
    window.greet();
    if (request.play) {
        window.play();
    }
    bool again = false;
    QObject::connect(&window, &MainWindow::startAgainWanted, [&again] { again = true; });
    closeOnInterrupt(application);
    const int code = QApplication::exec();
    if (again) {
        QProcess::startDetached(QApplication::applicationFilePath(),
                                argumentsToStartAgain(QApplication::arguments().mid(1)));
    }
    return code;
}

}  // namespace ganimede
