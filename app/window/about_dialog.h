#pragma once

class QWidget;

namespace ganimede {

/// What the program is, its version, and the licences of all it ships with and stands on. Does not block.
void showAboutDialog(QWidget* parent);

/// Every key that does something, by what it does. Does not block.
void showShortcutsDialog(QWidget* parent);

}  // namespace ganimede
