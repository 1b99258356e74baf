#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// The square of the plane that an experiment plays in, in the data's own units. Networks work in the frame's
/// coordinates, in which the square is [-1, 1] x [-1, 1].
struct Frame {
    double centreX = 0;
    double centreY = 0;
    double half = 1;  ///< half the side, above 0

    Point toFrame(double x, double y) const
    {
        return {static_cast<float>((x - centreX) / half), static_cast<float>((y - centreY) / half)};
    }
    Point toData(Point p) const
    {
        return {static_cast<float>(centreX + half * p.x), static_cast<float>(centreY + half * p.y)};
    }
    bool operator==(const Frame&) const = default;
};

/// A training set of points, immutable and shared between threads. Coordinates are the frame's, stored component by
/// component as the fused trainer gathers them.
struct Dataset {
    int dimensions = 2;  ///< 1: points on a line, y is 0 throughout
    Frame frame;
    std::vector<float> x;        ///< (N)
    std::vector<float> y;        ///< (N)
    std::vector<Point> centres;  ///< of the Gaussians, in frame coordinates; empty where the data has none
    double deviation = 0;        ///< of each Gaussian, in frame units; 0 where the data has none

    std::size_t size() const { return x.size(); }
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// The names of the built-in distributions, in the gallery's order: line, two-gaussians, ring, disjoint, ring-8,
/// grid-25, grid-100, two-moons, spiral, checkerboard, heart.
const std::vector<std::string>& distributionNames();

/// The names of the built-in densities on a line: normal-1d, uniform-1d, mixture-1d.
const std::vector<std::string>& lineDistributionNames();

/// 1 for data on a line, 2 for data in the plane: how many numbers G makes and each sample shows D.
int dataDimensions(const DataSpec& spec);

/// Builds the training set that a spec describes: spec.size points drawn from stream "data.points" of `seed`. "points"
/// takes all of the user's points if there are no more than spec.size, else a random choice of so many; they fill 85 %
/// of their frame. Fast enough to call at each movement of the mouse (12,000 points of a drawing: about 1 ms).
/// @throws Error with a plain sentence if nothing can be drawn (an empty or fully erased drawing, a flat curve, a white
///         picture, no points) or the kind is unknown.
DatasetPtr makeDataset(const DataSpec& spec, std::int64_t seed);

}  // namespace ganimede
