#pragma once

#include <string_view>

#include "engine/images/quality/picture_classifier.h"

namespace ganimede {

/// The classifier in the program for a set, by ImageDataSpec::source; null if there is none. Read when first asked for
/// (a few milliseconds), then kept for the life of the program. For any thread.
const PictureClassifier* builtinClassifier(std::string_view source);

}  // namespace ganimede
