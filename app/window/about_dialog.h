#pragma once

#include <QString>

class QWidget;

namespace ganimede {

/// What the program is, its version, and the licences of all it ships with and stands on. Does not block.
void showAboutDialog(QWidget* parent);

/// A dialog of rich text with a button to close it, as large as the text or the screen. Does not block.
void showTextDialog(QWidget* parent, const QString& name, const QString& title, const QString& html);

}  // namespace ganimede
