#include <algorithm>

#include "engine/images/quality/image_quality.h"

namespace ganimede {
namespace {

/// A set without pictures, of the same kind.
ImageSet emptyLike(const ImageSet& set)
{
    ImageSet result;
    result.name = set.name;
    result.shape = set.shape;
    result.classes = set.classes;
    return result;
}

void append(const ImageSet& from, std::size_t place, ImageSet& to)
{
    const auto picture = from.image(place);
    to.pixels.insert(to.pixels.end(), picture.begin(), picture.end());
    to.labels.push_back(from.labels[place]);
    if (!from.captions.empty()) {
        to.captions.push_back(from.captions[place]);
    }
}

}  // namespace

SplitSet splitSet(const ImageSet& set)
{
    constexpr std::size_t kOneIn = 10;
    SplitSet parts{emptyLike(set), emptyLike(set)};
    std::vector<std::size_t> seen(set.classes.size());
    for (std::size_t i = 0; i < set.size(); ++i) {
        const std::size_t place = seen[static_cast<std::size_t>(set.labels[i])]++;
        append(set, i, place % kOneIn == kOneIn - 1 ? parts.heldOut : parts.rest);
    }
    return parts;
}

ImageSet withMirrored(const ImageSet& set)
{
    ImageSet result = set;
    result.pixels.insert(result.pixels.end(), set.pixels.begin(), set.pixels.end());
    result.labels.insert(result.labels.end(), set.labels.begin(), set.labels.end());
    result.captions.insert(result.captions.end(), set.captions.begin(), set.captions.end());
    const auto width = static_cast<std::ptrdiff_t>(set.shape.width);
    const auto begin = result.pixels.begin();
    for (auto row = begin + static_cast<std::ptrdiff_t>(set.pixels.size()); row != result.pixels.end(); row += width) {
        std::reverse(row, row + width);
    }
    return result;
}

}  // namespace ganimede
