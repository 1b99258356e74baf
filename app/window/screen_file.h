#pragma once

class QDir;
class QString;
class QWidget;

namespace ganimede {

/// Lets the window live on for so long.
void settle(int milliseconds);

/// Writes what the window shows as NAME.png into the folder and prints the path, or says that it could not be written.
bool writeScreen(QWidget& window, const QDir& folder, const QString& name);

}  // namespace ganimede
