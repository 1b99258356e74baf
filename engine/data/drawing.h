#pragma once

#include <cstdint>
#include <vector>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// A density on the canvas [-1, 1] x [-1, 1]: weights of square cells, rows from the bottom up.
struct DensityGrid {
    int side = 0;                // cells a side
    std::vector<float> weights;  // side * side, each at least 0
    double total() const;
};

inline constexpr int kDrawingSide = 256;

/// Paints strokes in order: the brush raises each cell whose centre it covers to at least its density, the eraser sets
/// it to 0. A brush thinner than a cell works as if it just filled one, so that the finest line leaves a trace.
DensityGrid rasterise(const std::vector<Stroke>& strokes, int side = kDrawingSide);

/// Adds one more stroke to what is painted already; `firstSegment` skips the part of the path drawn before (live
/// drawing).
void paint(DensityGrid& grid, const Stroke& stroke, std::size_t firstSegment = 0);

/// A picture fitted into the canvas, its longer side filling nine tenths of it, centred.
DensityGrid rasterise(const Picture& picture, int side = kDrawingSide);

/// Draws `count` points: a cell by its weight, then uniformly within it. Empty if the grid weighs nothing.
std::vector<Point> samplePoints(const DensityGrid& grid, int count, std::uint64_t seed);

}  // namespace ganimede
