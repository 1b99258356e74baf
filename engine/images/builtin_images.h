#pragma once

#include <string_view>

namespace ganimede {

/// The files of resources/images as they are in the program's own file: part of it, mapped and not read before they are
/// looked at. Linked by what can show pictures (CMake target ganimede_image_data), not by LibTorch's module.
struct BuiltinImages {
    std::string_view mnistTrainImages;  ///< gzipped IDX
    std::string_view mnistTrainLabels;
    std::string_view mnistTestImages;
    std::string_view mnistTestLabels;
    std::string_view emojiSheet;  ///< for unpackImages()
    std::string_view emojiTable;
};

BuiltinImages builtinImages();

}  // namespace ganimede
