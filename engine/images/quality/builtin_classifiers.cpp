#include "engine/images/quality/builtin_classifiers.h"

#include <cstddef>

#include "engine/images/embed_file.h"

// GANIMEDE_CLASSIFIERS is the folder that they lie in.
GANIMEDE_EMBED_FILE(ganimede_classifier_mnist, GANIMEDE_CLASSIFIERS "/mnist.safetensors");
GANIMEDE_EMBED_FILE(ganimede_classifier_emoji, GANIMEDE_CLASSIFIERS "/emoji.safetensors");

namespace ganimede {
namespace {

PictureClassifier parsed(const char* begin, const char* end, const char* name)
{
    return PictureClassifier::parse({begin, static_cast<std::size_t>(end - begin)}, name);
}

}  // namespace

const PictureClassifier* builtinClassifier(std::string_view source)
{
    if (source == "mnist") {
        static const PictureClassifier kDigits =
            parsed(ganimede_classifier_mnist, ganimede_classifier_mnist_end, "mnist");
        return &kDigits;
    }
    if (source == "emoji") {
        static const PictureClassifier kEmoji =
            parsed(ganimede_classifier_emoji, ganimede_classifier_emoji_end, "emoji");
        return &kEmoji;
    }
    return nullptr;
}

}  // namespace ganimede
