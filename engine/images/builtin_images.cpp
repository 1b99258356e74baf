#include "engine/images/builtin_images.h"

#include <cstddef>

#include "engine/images/embed_file.h"

// GANIMEDE_IMAGES is the folder that they lie in.
#define EMBED(symbol, file) GANIMEDE_EMBED_FILE(symbol, GANIMEDE_IMAGES "/" file)

EMBED(ganimede_mnist_train_images, "mnist/train-images-idx3-ubyte.gz");
EMBED(ganimede_mnist_train_labels, "mnist/train-labels-idx1-ubyte.gz");
EMBED(ganimede_mnist_test_images, "mnist/t10k-images-idx3-ubyte.gz");
EMBED(ganimede_mnist_test_labels, "mnist/t10k-labels-idx1-ubyte.gz");
EMBED(ganimede_emoji_sheet, "emoji.png");
EMBED(ganimede_emoji_table, "emoji.tsv");

namespace ganimede {
namespace {

std::string_view between(const char* begin, const char* end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

BuiltinImages builtinImages()
{
    return {
        between(ganimede_mnist_train_images, ganimede_mnist_train_images_end),
        between(ganimede_mnist_train_labels, ganimede_mnist_train_labels_end),
        between(ganimede_mnist_test_images, ganimede_mnist_test_images_end),
        between(ganimede_mnist_test_labels, ganimede_mnist_test_labels_end),
        between(ganimede_emoji_sheet, ganimede_emoji_sheet_end),
        between(ganimede_emoji_table, ganimede_emoji_table_end),
    };
}

}  // namespace ganimede
