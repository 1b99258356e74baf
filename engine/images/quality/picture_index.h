#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/images/image_set.h"
#include "engine/images/quality/quality_watch.h"

namespace ganimede {

/// A picture of an index, and how far it is from another: the root mean square of the differences between the two
/// pictures' numbers, from 0, equal, to 1, black against white. Both are made small first, by halving the square in
/// their middle until no side is over 16 pixels: a shift by a pixel then counts for less than another shape.
struct NearPicture {
    std::size_t place = 0;
    float distance = 0;
};

/// Pictures of one size, made small, to be searched for the nearest to another. Immutable; for any thread.
class PictureIndex {
public:
    /// @param pixels (N, C, H, W)
    PictureIndex(std::span<const std::uint8_t> pixels, const ImageShape& shape);

    std::size_t size() const { return m_small.size() / m_length; }

    /// The `count` nearest to a picture (C, H, W), nearest first, equally near ones by place. 60,000 digits take 4 ms.
    std::vector<NearPicture> nearest(std::span<const std::uint8_t> picture, std::size_t count) const;

    /// To each picture the nearest of the others. With fewer than two pictures: the distance is 1.
    std::vector<NearPicture> nearestOthers(int threads, const QualityWatch& watch, double from, double to) const;
    /// The nearest of this to each of `queries`, of the same shape. The distance is 1 where this is empty.
    std::vector<NearPicture> nearestToEach(const PictureIndex& queries, int threads, const QualityWatch& watch,
                                           double from, double to) const;

private:
    std::span<const std::uint8_t> small(std::size_t place) const
    {
        return std::span(m_small).subspan(place * m_length, m_length);
    }
    std::vector<NearPicture> search(const PictureIndex& queries, bool others, int threads, const QualityWatch& watch,
                                    double from, double to) const;

    ImageShape m_shape;
    std::size_t m_length = 1;           ///< numbers of a small picture
    std::vector<std::uint8_t> m_small;  ///< (N, length)
};

}  // namespace ganimede
