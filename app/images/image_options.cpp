#include "app/images/image_options.h"

#include "engine/images/image_source.h"

namespace ganimede {

ImageSessionOptions usualImageOptions()
{
    ImageSessionOptions options;
    options.source = [](const ImageDataSpec& data, const ReadingWatch& watch) {
        return makeImageSet(data, imageFolders(), watch);
    };
    return options;
}

}  // namespace ganimede
