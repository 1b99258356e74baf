#include "engine/images/image_reading.h"

namespace ganimede {

void checkSetSize(const std::string& name, std::uint64_t count, const ImageShape& shape)
{
    if (count > kMaxSetBytes / shape.size()) {
        throw Error("\"" + name + "\" has " + std::to_string(count) + " pictures of " + std::to_string(shape.width) +
                    " x " + std::to_string(shape.height) +
                    " pixels, more than fit in memory: limit how many are read, or make them smaller.");
    }
}

}  // namespace ganimede
