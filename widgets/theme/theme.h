#pragma once

#include <QString>

#include "widgets/theme/palette.h"

class QApplication;
class QFont;
class QWidget;

/// How the program looks: palette, type and style sheet, applied to the whole application. GUI thread only.
///
/// Widgets ask for a look by setting dynamic properties before they are first shown:
///   QLabel          "role":    "heading" (name of a group), "muted", "title" (name of a screen), "number" (large
///   figure) QPushButton     "kind":    "accent" (the one action of a place), "quiet" (no surface until hovered)
///   QToolButton     "kind":    "round" (play), "accent", "chip" (layer toggles), "surface" (a field), "tool" (one of
///   many in a row); plain ones are quiet icons QFrame          "surface": "panel" (bars, cards), "warning" (a message
///   with a way out), "line" (a hairline)
/// A QCheckBox is drawn as a switch; give it a right-to-left layout direction to have its words on the left.
namespace ganimede {

enum class ThemeChoice { system, light, dark };

inline constexpr int kBasePixelSize = 13;  ///< of text, at a text scale of 1: nothing is smaller
inline constexpr int kGrid = 8;            ///< distances are multiples of it (or half of it)
inline constexpr int kMargin = 2 * kGrid;  ///< around what stands in a window
inline constexpr int kRounding = 8;        ///< corners

/// Fonts, palette, Fusion style and style sheet. `textScale` is 1 for a desk, more for the back row (1 to 3).
/// Calling it again changes everything that is on screen. Follow the system by calling it with
/// ThemeChoice::system again at QEvent::ThemeChange.
void applyTheme(QApplication& application, ThemeChoice choice, double textScale = 1.0);

/// What the system asks for: the lightness of its own window colour. (Qt 6.4 has no other way to tell.)
bool systemPrefersDark(QApplication& application);

/// The application's font in a weight (QFont::Medium ...) and a size relative to the base size.
QFont themedFont(const QWidget* widget, int weight, double relativeSize = 1.0);

/// The style sheet for a palette and text scale, as applyTheme() applies it.
QString styleSheetFor(const Palette& palette, double textScale);

}  // namespace ganimede
