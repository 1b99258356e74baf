#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "engine/images/image_source.h"

// Shipped pictures for the tests of quality.
namespace ganimede::test {

inline ImageSetPtr trainingSet(const std::string& source, std::vector<int> classes = {}, int limit = 0)
{
    ImageDataSpec spec;
    spec.source = source;
    spec.classes = std::move(classes);
    spec.limit = limit;
    return makeImageSet(spec, {});
}

inline ImageSetPtr testDigits(std::vector<int> classes = {})
{
    ImageDataSpec spec;
    spec.classes = std::move(classes);
    return makeTestSet(spec, {});
}

inline ImageSet someOf(const ImageSet& set, std::size_t first, std::size_t count)
{
    ImageSet some = set;
    const auto begin = static_cast<std::ptrdiff_t>(first);
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    const auto size = static_cast<std::ptrdiff_t>(set.shape.size());
    some.pixels.assign(set.pixels.begin() + begin * size, set.pixels.begin() + end * size);
    some.labels.assign(set.labels.begin() + begin, set.labels.begin() + end);
    some.captions.clear();
    return some;
}

}  // namespace ganimede::test
