#include <QApplication>

#include "app/cli/commands.h"
#include "app/window/main_window.h"
#include "widgets/theme/icons.h"

namespace ganimede {

int windowCommand(int& argc, char** argv, const WindowRequest& request)
{
    QApplication application(argc, argv);
    application.setOrganizationName("Ganimede");
    application.setApplicationName("Ganimede");
    application.setWindowIcon(applicationIcon());
    if (!request.theme.empty()) {
        WindowSettings settings;
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
    if (request.play) {
        window.session().setPlaying(true);
    }
    return QApplication::exec();
}

}  // namespace ganimede
