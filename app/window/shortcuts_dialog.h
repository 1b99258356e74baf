#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace ganimede {

struct ShortcutEntry {
    QString keys;  ///< as the platform writes them: "Ctrl+Z"; several joined with " or "
    QString what;
    QString group;  ///< under which it is listed: a menu, or where the key works
};

/// What each key does within `window`: the shortcuts of its actions and buttons, as they are now. Keys that only the
/// stage or a chart answers while it has the focus are not among them.
QList<ShortcutEntry> shortcutsOf(const QWidget& window);

/// All of them and those of what has the focus, by groups, in a dialog that does not block. Its text is the label
/// "dialogText".
void showShortcutsDialog(QWidget* window);

}  // namespace ganimede
