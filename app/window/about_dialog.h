#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace ganimede {

/// What the program is, its version, and the licences of all it ships with and stands on. Does not block.
void showAboutDialog(QWidget* parent);

/// A dialog of rich text with a button to close it, as large as the text or the screen. Does not block.
/// @param width  in which the text wraps; 0: only where it says so
void showTextDialog(QWidget* parent, const QString& name, const QString& title, const QString& html, int width = 0);

/// How large such a text can be on the screen of a widget and be seen at once.
QSize roomForText(const QWidget& widget);

}  // namespace ganimede
