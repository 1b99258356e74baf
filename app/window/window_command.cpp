#include <iostream>

#include <QApplication>
#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "engine/spec/presets.h"
#include "widgets/theme/icons.h"

namespace ganimede {
namespace {

/// Qt would end the program without a word of its own.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

}  // namespace

int windowCommand(int& argc, char** argv, const WindowRequest& request)
{
    if (!request.file.empty() && findPreset(request.file) == nullptr &&
        !QFileInfo::exists(QString::fromStdString(request.file))) {
        std::cerr << "ganimede: There is no command, preset or file named '" << request.file
                  << "'. Try 'ganimede --help'.\n";
        return kInvalid;
    }
    if (!hasDisplay()) {
        std::cerr << "ganimede: There is no display to open the window on. 'ganimede train' works without one; "
                     "'ganimede --help' says how.\n";
        return kFailed;
    }
    QApplication application(argc, argv);
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
        window.session().setPlaying(true);
    }
    return QApplication::exec();
}

}  // namespace ganimede
