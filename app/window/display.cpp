#include "app/window/display.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <QApplication>

#include "app/cli/exit_codes.h"

namespace ganimede {
namespace {

QtMessageHandler g_usual = nullptr;

[[noreturn]] void endWithout(const char* what)
{
    std::fprintf(stderr, "ganimede: %s 'ganimede train' works without one; 'ganimede --help' says how.\n", what);
    std::_Exit(kFailed);
}

/// While Qt looks for a display. What it says of it is in its own words, the last of them before it aborts.
void listen(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtFatalMsg) {
        endWithout("The display does not answer, so that no window can be opened on it.");
    }
    const bool ofDisplay = context.category != nullptr && std::string_view(context.category).starts_with("qt.qpa");
    if (!ofDisplay && g_usual != nullptr) {
        g_usual(type, context, text);
    }
}

bool isNamed()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

}  // namespace

std::unique_ptr<QApplication> openDisplay(int& argc, char** argv)
{
    if (!isNamed()) {
        endWithout("There is no display to open the window on.");
    }
    g_usual = qInstallMessageHandler(listen);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(g_usual);
    return application;
}

}  // namespace ganimede
