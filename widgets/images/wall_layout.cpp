#include "widgets/images/wall_layout.h"

#include <algorithm>
#include <cmath>

namespace ganimede {
namespace {

constexpr double kCellGap = 6;
constexpr double kBlockPadding = 12;   // of a block around its pictures
constexpr double kBetweenBlocks = 16;  // from block to block
constexpr double kRealShare = 0.25;

QRectF boxIn(const QRectF& block, const QSizeF& cell, double gap, int columns, std::size_t index)
{
    const auto column = static_cast<double>(index % static_cast<std::size_t>(columns));
    const auto row = static_cast<double>(index / static_cast<std::size_t>(columns));
    return {QPointF(block.left() + kBlockPadding + column * (cell.width() + gap),
                    block.top() + kBlockPadding + row * (cell.height() + gap)),
            cell};
}

int realColumnsFor(int columns, bool reals)
{
    return reals ? std::max(1, static_cast<int>(std::lround(kRealShare * columns))) : 0;
}

/// What is left for the pictures themselves.
QSizeF room(const QSizeF& area, int columns, int realColumns, int rows)
{
    const double blocks = realColumns > 0 ? 4 * kBlockPadding + kBetweenBlocks : 2 * kBlockPadding;
    const int gaps = columns - 1 + std::max(0, realColumns - 1);
    return {area.width() - blocks - kCellGap * gaps, area.height() - 2 * kBlockPadding - kCellGap * (rows - 1)};
}

/// How much a picture is enlarged: by whole device pixels, unless it has to be made smaller.
double enlargement(const QSizeF& space, int columns, int rows, const ImageShape& shape, double ratio)
{
    const double most = std::min(space.width() / (columns * shape.width), space.height() / (rows * shape.height));
    const double whole = std::floor(most * ratio) / ratio;
    return std::max(whole >= 1 / ratio ? whole : most, 0.05);
}

}  // namespace

QRectF WallLayout::fakeBox(std::size_t index) const
{
    return boxIn(fakeBlock, cell, gap, columns, index);
}

QRectF WallLayout::realBox(std::size_t index) const
{
    return boxIn(realBlock, cell, gap, std::max(1, realColumns), index);
}

WallLayout wallLayout(const QRectF& area, double heading, std::size_t fakes, bool reals, const ImageShape& shape,
                      double ratio)
{
    const int count = std::max(1, static_cast<int>(fakes));
    const QSizeF space(area.width(), area.height() - heading);
    WallLayout best;
    best.picture = 0;
    best.gap = kCellGap;
    int leastEmpty = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const int realColumns = realColumnsFor(columns, reals);
        const double picture =
            enlargement(room(space, columns, realColumns, rows), columns + realColumns, rows, shape, ratio);
        const int empty = rows * columns - count;
        if (picture > best.picture || (picture == best.picture && empty < leastEmpty)) {
            best.columns = columns;
            best.rows = rows;
            best.realColumns = realColumns;
            best.picture = picture;
            leastEmpty = empty;
        }
    }
    best.cell = {shape.width * best.picture, shape.height * best.picture};
    const auto blockWidth = [&](int columns) {
        return columns * best.cell.width() + (columns - 1) * kCellGap + 2 * kBlockPadding;
    };
    const double height = best.rows * best.cell.height() + (best.rows - 1) * kCellGap + 2 * kBlockPadding;
    const double fakeWidth = blockWidth(best.columns);
    const double realWidth = reals ? blockWidth(best.realColumns) : 0;
    const double all = fakeWidth + (reals ? kBetweenBlocks + realWidth : 0);
    const double left = std::floor(area.left() + std::max(0.0, (area.width() - all) / 2));
    const double top = std::floor(area.top() + heading + std::max(0.0, (space.height() - height) / 2));
    best.fakeBlock = {left, top, fakeWidth, height};
    if (reals) {
        best.realBlock = {left + fakeWidth + kBetweenBlocks, top, realWidth, height};
    }
    return best;
}

}  // namespace ganimede
