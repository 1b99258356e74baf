#include "engine/images/image_reading.h"

#include "engine/core/words.h"

namespace ganimede {

void checkSetSize(const std::string& name, std::uint64_t count, const ImageShape& shape)
{
    if (count > kMaxSetBytes / shape.size()) {
        throw Error(Words::tr("\"%1\" has %2 pictures of %3 x %4 pixels, more than fit in memory: limit how many are "
                              "read, or make them smaller.",
                              name, count, shape.width, shape.height));
    }
}

}  // namespace ganimede
