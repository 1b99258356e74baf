#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/images/image_spec.h"

namespace ganimede {

/// An image run to start from, read from resources/image-presets.
struct ImagePreset {
    int order = 0;        ///< its place in the gallery, from 1
    std::string name;     ///< as on the command line: "dcgan-003"; no preset of points has the same
    std::string title;    ///< "DCGAN on 3s and 8s"
    std::string about;    ///< what it is, where it comes from, and what its source leaves open
    std::string lookFor;  ///< one or two sentences on what to look for
    ImageSpec spec;
};

/// In the gallery's order.
const std::vector<ImagePreset>& imagePresets();
/// nullptr if there is none of that name.
const ImagePreset* findImagePreset(std::string_view name);

}  // namespace ganimede
