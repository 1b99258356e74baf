#pragma once

#include <QString>

#include "engine/snapshots/line_view.h"

namespace ganimede {

/// A number as the stage of a line writes it, with a true minus.
QString lineNumber(double value, int decimals);

/// Why there is no best discriminator; empty where there is one.
QString noBestWords(LineView::Best best);

}  // namespace ganimede
