#include "engine/images/quality/picture_index.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "engine/images/picture_fit.h"
#include "engine/images/quality/row_products.h"

namespace ganimede {
namespace {

constexpr int kMostSide = 16;
constexpr std::size_t kBlock = 256;     // pictures compared at a time: their products stay in the cache
constexpr std::size_t kQueries = 96;    // likewise
constexpr std::size_t kPacked = 4'096;  // pictures laid out for comparing at a time
constexpr std::size_t kLanes = PackedRows::kPanel;

int smallSide(const ImageShape& shape)
{
    int side = std::min(shape.height, shape.width);
    while (side > kMostSide) {
        side = (side + 1) / 2;
    }
    return side;
}

void makeSmall(std::span<const std::uint8_t> picture, const ImageShape& shape, std::span<std::uint8_t> out)
{
    const auto width = static_cast<std::size_t>(shape.width);
    const PictureView view{picture.data(), shape, 1, width, width * static_cast<std::size_t>(shape.height)};
    fitPicture(view, smallSide(shape), 0, out);
}

float distanceOf(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const int apart = int{a[i]} - int{b[i]};
        sum += static_cast<std::uint64_t>(apart * apart);
    }
    return static_cast<float>(std::sqrt(static_cast<double>(sum) / static_cast<double>(a.size())) / 255);
}

/// Around 0, so that the products of floats lose less.
std::vector<float> centred(std::span<const std::uint8_t> pixels)
{
    std::vector<float> result(pixels.size());
    std::transform(pixels.begin(), pixels.end(), result.begin(),
                   [](std::uint8_t pixel) { return static_cast<float>(pixel) - 128.0f; });
    return result;
}

/// Pictures laid out for comparing, with half of each one's square: |a - b|^2 / 2 less |a|^2 / 2 is that less a b.
struct Block {
    std::size_t first = 0;
    PackedRows rows;
    std::vector<float> halfSquares;  ///< padded by infinity
};

Block blockOf(std::span<const std::uint8_t> pixels, std::size_t length, std::size_t first)
{
    const std::vector<float> values = centred(pixels);
    Block block{first, PackedRows(values, length), {}};
    block.halfSquares.assign(block.rows.paddedCount(), std::numeric_limits<float>::infinity());
    for (std::size_t i = 0; i < block.rows.count(); ++i) {
        float sum = 0;
        for (std::size_t k = 0; k < length; ++k) {
            sum += values[i * length + k] * values[i * length + k];
        }
        block.halfSquares[i] = sum / 2;
    }
    return block;
}

struct Best {
    float value = std::numeric_limits<float>::infinity();
    std::size_t place = 0;
};

/// Betters `best` by a row of products.
void better(Best& best, const Block& block, std::span<float> products)
{
    std::array<float, kLanes> least;
    least.fill(std::numeric_limits<float>::infinity());
    for (std::size_t i = 0; i < products.size(); i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const float value = block.halfSquares[i + lane] - products[i + lane];
            products[i + lane] = value;
            least[lane] = value < least[lane] ? value : least[lane];
        }
    }
    const float found = *std::min_element(least.begin(), least.end());
    if (found < best.value) {
        const auto place = std::find(products.begin(), products.end(), found) - products.begin();
        best = {found, block.first + static_cast<std::size_t>(place)};
    }
}

/// Betters `best` of queries, the first of which is number `first`, by some blocks. With `others` the queries are
/// pictures of the blocks, and none is its own nearest.
void compare(std::span<const float> queries, std::size_t first, std::span<const Block> blocks, bool others,
             std::span<Best> best)
{
    std::vector<float> products;
    for (const Block& block : blocks) {
        const std::size_t width = block.rows.paddedCount();
        products.resize(best.size() * width);
        rowProducts(queries, block.rows, products);
        for (std::size_t i = 0; i < best.size(); ++i) {
            const auto row = std::span(products).subspan(i * width, width);
            const std::size_t itself = first + i - block.first;  // huge where it is before the block
            if (others && itself < block.rows.count()) {
                row[itself] = -std::numeric_limits<float>::infinity();
            }
            better(best[i], block, row);
        }
    }
}

}  // namespace

PictureIndex::PictureIndex(std::span<const std::uint8_t> pixels, const ImageShape& shape) : m_shape(shape)
{
    m_length = fittedShape(shape, smallSide(shape), 0).size();
    m_small.resize(pixels.size() / shape.size() * m_length);
    for (std::size_t i = 0; i < size(); ++i) {
        makeSmall(pixels.subspan(i * shape.size(), shape.size()), shape,
                  std::span(m_small).subspan(i * m_length, m_length));
    }
}

std::vector<NearPicture> PictureIndex::nearest(std::span<const std::uint8_t> picture, std::size_t count) const
{
    std::vector<std::uint8_t> wanted(m_length);
    makeSmall(picture, m_shape, wanted);
    std::vector<NearPicture> all(size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = {i, distanceOf(wanted, small(i))};
    }
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size()));
    std::partial_sort(all.begin(), end, all.end(), [](const NearPicture& a, const NearPicture& b) {
        return a.distance != b.distance ? a.distance < b.distance : a.place < b.place;
    });
    all.erase(end, all.end());
    return all;
}

std::vector<NearPicture> PictureIndex::nearestOthers(int threads, const QualityWatch& watch, double from,
                                                     double to) const
{
    return search(*this, true, threads, watch, from, to);
}

std::vector<NearPicture> PictureIndex::nearestToEach(const PictureIndex& queries, int threads,
                                                     const QualityWatch& watch, double from, double to) const
{
    return search(queries, false, threads, watch, from, to);
}

std::vector<NearPicture> PictureIndex::search(const PictureIndex& queries, bool others, int threads,
                                              const QualityWatch& watch, double from, double to) const
{
    const std::size_t count = queries.size();
    std::vector<Best> best(count);
    const double step = (to - from) / static_cast<double>(std::max<std::size_t>(1, (size() + kPacked - 1) / kPacked));
    for (std::size_t begin = 0; begin < size(); begin += kPacked) {
        std::vector<Block> blocks;
        for (std::size_t first = begin; first < std::min(size(), begin + kPacked); first += kBlock) {
            const std::size_t some = std::min(kBlock, size() - first);
            blocks.push_back(blockOf(std::span(m_small).subspan(first * m_length, some * m_length), m_length, first));
        }
        const double share = from + static_cast<double>(begin / kPacked) * step;
        inParts((count + kQueries - 1) / kQueries, threads, watch, share, share + step, [&](std::size_t part) {
            const std::size_t first = part * kQueries;
            const std::size_t some = std::min(kQueries, count - first);
            compare(centred(std::span(queries.m_small).subspan(first * m_length, some * m_length)), first, blocks,
                    others, std::span(best).subspan(first, some));
        });
    }
    std::vector<NearPicture> result(count, {0, 1.0f});
    for (std::size_t i = 0; i < count; ++i) {
        if (std::isfinite(best[i].value)) {
            result[i] = {best[i].place, distanceOf(queries.small(i), small(best[i].place))};
        }
    }
    return result;
}

}  // namespace ganimede
