#pragma once

#include <QColor>

class QWidget;

namespace ganimede {

/// Every colour that the program draws with, for one appearance. A value; the two there are live as long as the
/// program.
struct Palette {
    bool dark = false;

    QColor background;    ///< behind everything, and around the stage
    QColor panel;         ///< surfaces: docks, bars, dialogs, the stage itself
    QColor line;          ///< hairlines between surfaces, grid lines of charts
    QColor ink;           ///< text
    QColor muted;         ///< headings and secondary text
    QColor disabled;      ///< text and glyphs of what cannot be used now
    QColor field;         ///< buttons, inputs, tiles at rest
    QColor fieldHover;    ///< the same under the pointer
    QColor fieldPressed;  ///< the same held down
    QColor track;         ///< the empty part of sliders, toggles and progress bars

    QColor accent;  ///< the one colour of actions
    QColor accentHover;
    QColor onAccent;    ///< text and glyphs on the accent
    QColor accentSoft;  ///< the accent as a tint: selected rows, chosen text

    QColor real;           ///< real data: dots, D's loss on real data
    QColor fake;           ///< generated data: diamonds, the manifold, D's loss on fakes
    QColor discriminator;  ///< D's loss and network
    QColor generatorLoss;  ///< G's loss
    QColor gradient;       ///< where G's descent pushes the fakes

    QColor surfaceReal;  ///< D's surface at realness 1
    QColor surfaceEven;  ///< D's surface at realness 1/2
    QColor surfaceFake;  ///< D's surface at realness 0

    QColor warning;      ///< the mark of a warning
    QColor warningBack;  ///< surface of a warning
    QColor warningInk;   ///< text on it
    QColor goodBack;     ///< surface of good news
    QColor goodInk;      ///< text on it
    QColor error;        ///< the mark of a failure
};

const Palette& lightPalette();
const Palette& darkPalette();

/// @param opacity  0 to 1
QColor translucent(QColor colour, double opacity);

/// Whether a window of that colour is one of a dark appearance.
bool isDark(const QColor& window);

/// The palette that `widget` should paint with: that of the appearance applied last. GUI thread.
const Palette& paletteOf(const QWidget* widget);

}  // namespace ganimede
