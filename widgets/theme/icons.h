#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

#include "widgets/theme/palette.h"

namespace ganimede {

/// A Lucide icon of resources/icons ("play", "rotate-ccw" ...) in the palette's ink, grey when disabled and in the
/// accent when checked; crisp at every size and device pixel ratio. An unknown name gives a null icon. GUI thread.
QIcon themedIcon(const QString& name, const Palette& palette);

/// The same in one colour of the caller's, for icons on the accent or on a warning.
QIcon tintedIcon(const QString& name, const QColor& colour, const QColor& disabled);

/// The program's own icon.
QIcon applicationIcon();

}  // namespace ganimede
