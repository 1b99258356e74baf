#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ganimede {

/// How large the pictures of a set are, in channels (1 grey, 3 RGB) and pixels.
struct ImageShape {
    int channels = 1;
    int height = 0;
    int width = 0;

    std::size_t size() const
    {
        return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    }
    bool operator==(const ImageShape&) const = default;
};

/// A training set of pictures of one size, immutable and shared between threads. Pixels are bytes, 0 black to 255
/// white; the trainers map them to [-1, 1] by v / 127.5 - 1.
struct ImageSet {
    std::string name;  ///< for people: "MNIST", "OpenMoji", a folder's name
    ImageShape shape;
    std::vector<std::uint8_t> pixels;   ///< (N, C, H, W)
    std::vector<std::int32_t> labels;   ///< (N), each an index into `classes`; all 0 where the set has no classes
    std::vector<std::string> classes;   ///< names of the classes, at least one
    std::vector<std::string> captions;  ///< (N) names of single pictures, or empty
    std::size_t leftOut = 0;            ///< files of its source that are no pictures, or damaged
    std::string firstProblem;           ///< why the first damaged one was left out, or empty

    std::size_t size() const { return labels.size(); }
    std::span<const std::uint8_t> image(std::size_t index) const
    {
        return std::span(pixels).subspan(index * shape.size(), shape.size());
    }
};

using ImageSetPtr = std::shared_ptr<const ImageSet>;

}  // namespace ganimede
