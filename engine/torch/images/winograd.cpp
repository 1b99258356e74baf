#include "engine/torch/images/winograd.h"

#include "engine/core/simd_targets.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/torch/images/winograd.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include "engine/torch/images/panel_products.h"
#include "engine/torch/images/winograd-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede::winograd {
namespace HWY_NAMESPACE {

// Where a tile lies: the first row and column of its outputs, and its number in the batch.
struct Tile {
    std::int64_t row;
    std::int64_t column;
    std::int64_t index;
};

template <class Visit>
HWY_INLINE void forEachTile(const Pictures& p, std::int64_t picture, const Visit& visit)
{
    const std::int64_t rows = tilesOf(p.height);
    const std::int64_t columns = tilesOf(p.width);
    for (std::int64_t i = 0; i < rows * columns; ++i) {
        visit(Tile{4 * (i / columns), 4 * (i % columns), picture * rows * columns + i});
    }
}

// The pixels of a window of side x side whose corner is at (row, column): nullptr outside of the picture.
template <int kSide, class Pointer>
HWY_INLINE void window(const Pictures& p, Pointer picture, std::int64_t row, std::int64_t column, Pointer* pixels)
{
    for (std::int64_t r = 0; r < kSide; ++r) {
        for (std::int64_t c = 0; c < kSide; ++c) {
            const bool inside = row + r >= 0 && row + r < p.height && column + c >= 0 && column + c < p.width;
            pixels[r * kSide + c] = inside ? picture + ((row + r) * p.width + column + c) * p.channels : nullptr;
        }
    }
}

template <class Axis>
HWY_INLINE void toTransformed(const Pictures& p, const float* const* pixels, std::int64_t tile, float* transformed)
{
    constexpr int kCount = Axis::kFrom * Axis::kFrom;
    const DNumber d;
    const std::int64_t plane = p.tiles() * p.channels;
    float* to = transformed + tile * p.channels;
    for (std::int64_t c = 0; c < p.channels; c += kLanes) {
        VNumber from[kCount];
        VNumber result[kPoints];
        for (int i = 0; i < kCount; ++i) {
            from[i] = pixels[i] != nullptr ? hn::LoadU(d, pixels[i] + c) : hn::Zero(d);
        }
        applyBoth<Axis>(from, result);
        for (int i = 0; i < kPoints; ++i) {
            hn::StoreU(result[i], d, to + i * plane + c);
        }
    }
}

template <class Axis, class Store>
HWY_INLINE void fromTransformed(const Pictures& p, const float* transformed, std::int64_t tile, const Store& store)
{
    constexpr int kCount = Axis::kTo * Axis::kTo;
    const DNumber d;
    const std::int64_t plane = p.tiles() * p.channels;
    const float* from = transformed + tile * p.channels;
    for (std::int64_t c = 0; c < p.channels; c += kLanes) {
        VNumber points[kPoints];
        VNumber result[kCount];
        for (int i = 0; i < kPoints; ++i) {
            points[i] = hn::LoadU(d, from + i * plane + c);
        }
        applyBoth<Axis>(points, result);
        for (int i = 0; i < kCount; ++i) {
            store(i, c, result[i]);
        }
    }
}

void transformInputOf(const Pictures& p, std::int64_t picture, const float* x, float* transformed)
{
    const float* from = x + picture * p.height * p.width * p.channels;
    forEachTile(p, picture, [&](const Tile& tile) {
        const float* pixels[36];
        window<6>(p, from, tile.row - 1, tile.column - 1, pixels);
        toTransformed<InputAxis>(p, pixels, tile.index, transformed);
    });
}

void adjointOutputOf(const Pictures& p, std::int64_t picture, const float* y, float* transformed)
{
    const float* from = y + picture * p.height * p.width * p.channels;
    forEachTile(p, picture, [&](const Tile& tile) {
        const float* pixels[16];
        window<4>(p, from, tile.row, tile.column, pixels);
        toTransformed<OutputAxisAdjoint>(p, pixels, tile.index, transformed);
    });
}

void adjointInputOf(const Pictures& p, std::int64_t picture, const float* transformed, float* x)
{
    const std::int64_t size = p.height * p.width * p.channels;
    float* to = x + picture * size;
    std::fill_n(to, size, 0.0f);
    forEachTile(p, picture, [&](const Tile& tile) {
        float* pixels[36];
        window<6>(p, to, tile.row - 1, tile.column - 1, pixels);
        fromTransformed<InputAxisAdjoint>(p, transformed, tile.index, [&](int i, std::int64_t c, VNumber value) {
            // Neighbouring tiles overlap by two pixels.
            if (pixels[i] != nullptr) {
                const DNumber d;
                hn::StoreU(hn::Add(hn::LoadU(d, pixels[i] + c), value), d, pixels[i] + c);
            }
        });
    });
}

void transformOutputOf(const Pictures& p, std::int64_t picture, const float* transformed, const float* bias, float* y)
{
    float* to = y + picture * p.height * p.width * p.channels;
    forEachTile(p, picture, [&](const Tile& tile) {
        float* pixels[16];
        window<4>(p, to, tile.row, tile.column, pixels);
        fromTransformed<OutputAxis>(p, transformed, tile.index, [&](int i, std::int64_t c, VNumber value) {
            if (pixels[i] != nullptr) {
                const DNumber d;
                const VNumber offset = bias != nullptr ? hn::LoadU(d, bias + c) : hn::Zero(d);
                hn::StoreU(hn::Add(value, offset), d, pixels[i] + c);
            }
        });
    });
}

void transformWeightOf(std::int64_t inner, std::int64_t columns, std::int64_t row, const float* weight,
                       float* transformed)
{
    const DNumber d;
    for (std::int64_t c = 0; c < columns; c += kLanes) {
        VNumber from[9];
        VNumber result[kPoints];
        for (int i = 0; i < 9; ++i) {
            from[i] = hn::LoadU(d, weight + (row * 9 + i) * columns + c);
        }
        applyBoth<WeightAxis>(from, result);
        const std::int64_t panel = c / panels::kWidth * panels::kWidth;
        for (int i = 0; i < kPoints; ++i) {
            hn::StoreU(result[i], d, transformed + (i * columns + panel) * inner + row * panels::kWidth + c - panel);
        }
    }
}

void adjointWeightOf(std::int64_t out, std::int64_t in, std::int64_t unit, const float* transformed, float* weight)
{
    const DNumber d;
    for (std::int64_t c = 0; c < in; c += kLanes) {
        VNumber from[kPoints];
        VNumber result[9];
        for (int i = 0; i < kPoints; ++i) {
            from[i] = hn::LoadU(d, transformed + (i * out + unit) * in + c);
        }
        applyBoth<WeightAxisAdjoint>(from, result);
        for (int i = 0; i < 9; ++i) {
            hn::StoreU(result[i], d, weight + (unit * 9 + i) * in + c);
        }
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede::winograd
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "engine/torch/images/split_work.h"

namespace ganimede::winograd {

HWY_EXPORT(transformInputOf);
HWY_EXPORT(adjointInputOf);
HWY_EXPORT(transformOutputOf);
HWY_EXPORT(adjointOutputOf);
HWY_EXPORT(transformWeightOf);
HWY_EXPORT(adjointWeightOf);

void transformInput(const Pictures& pictures, const float* x, float* transformed)
{
    splitEach(pictures.count, [&](std::int64_t i) {
        HWY_DYNAMIC_DISPATCH(transformInputOf)(pictures, i, x, transformed);
    });
}

void adjointInput(const Pictures& pictures, const float* transformed, float* x)
{
    splitEach(pictures.count, [&](std::int64_t i) {
        HWY_DYNAMIC_DISPATCH(adjointInputOf)(pictures, i, transformed, x);
    });
}

void transformOutput(const Pictures& pictures, const float* transformed, const float* bias, float* y)
{
    splitEach(pictures.count, [&](std::int64_t i) {
        HWY_DYNAMIC_DISPATCH(transformOutputOf)(pictures, i, transformed, bias, y);
    });
}

void adjointOutput(const Pictures& pictures, const float* y, float* transformed)
{
    splitEach(pictures.count, [&](std::int64_t i) {
        HWY_DYNAMIC_DISPATCH(adjointOutputOf)(pictures, i, y, transformed);
    });
}

void transformWeight(std::int64_t inner, std::int64_t columns, const float* weight, float* transformed)
{
    splitEach(inner, [&](std::int64_t row) {
        HWY_DYNAMIC_DISPATCH(transformWeightOf)(inner, columns, row, weight, transformed);
    });
}

void adjointWeight(std::int64_t out, std::int64_t in, const float* transformed, float* weight)
{
    splitEach(out, [&](std::int64_t i) { HWY_DYNAMIC_DISPATCH(adjointWeightOf)(out, in, i, transformed, weight); });
}

}  // namespace ganimede::winograd
#endif
