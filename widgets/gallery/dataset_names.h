#pragma once

#include <QString>

namespace ganimede {

/// What a data set of this kind (a name of distributionNames(), "drawn", "points" or "picture") is called on screen;
/// the kind itself if it is not known.
QString datasetTitle(const QString& kind);

/// One sentence on what it is and what makes it worth training on.
QString datasetHint(const QString& kind);

}  // namespace ganimede
