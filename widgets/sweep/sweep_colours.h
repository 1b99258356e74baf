#pragma once

#include <QColor>

namespace ganimede {

/// The cividis scale (Nunez 2018), which the colour-blind see as others do: dark blue at 0, yellow at 1.
QColor scaleColour(double share);
/// Black or white, whichever reads better on a fill.
QColor inkOn(const QColor& fill);

}  // namespace ganimede
