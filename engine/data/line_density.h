#pragma once

#include <cstdint>
#include <span>

#include "engine/data/dataset.h"
#include "engine/spec/experiment_spec.h"

/// Densities on a line, in frame coordinates, in which the stage is [-1, 1]:
///   normal-1d   N(mean, spread^2)
///   uniform-1d  uniform on mean +- sqrt(3) spread, whose standard deviation is spread
///   mixture-1d  three Gaussians of equal weight at -.5, 0 and .55, deviation .08
///   drawn-1d    straight lines between data.curve's heights, which stand at equal distances from -1 to 1; 0 beyond
namespace ganimede {

/// p(x), which integrates to 1. 0 everywhere for a curve that encloses no area.
/// @throws Error if `data` is not on a line.
double lineDensity(const DataSpec& data, double x);

/// The same at many places: faster, as what does not depend on x is done once.
void lineDensities(const DataSpec& data, std::span<const double> x, std::span<double> density);

/// The density that reaches the top of the stage: what a height of 1 means in a drawn curve, so that it is seen as it
/// was drawn; elsewhere 5/4 of the highest. 1 for a curve that encloses no area.
double topDensity(const DataSpec& data);

/// `data.size` points. Point i depends on (seed, i) alone: normals by Box and Muller, uniform and drawn densities by
/// their inverse distribution function from number i of stream "data.points".
/// @throws Error if `data` is not on a line or its curve encloses no area.
Dataset drawLine(const DataSpec& data, std::uint64_t seed);

}  // namespace ganimede
