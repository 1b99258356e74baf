#include "app/images/image_options.h"

#include "engine/core/error.h"

namespace ganimede {

ImageSessionOptions usualImageOptions()
{
    ImageSessionOptions options;
    options.source = [](const ImageDataSpec&, const ReadingWatch&) -> ImageSetPtr {
        throw Error("There are no pictures yet.");
    };
    return options;
}

}  // namespace ganimede
