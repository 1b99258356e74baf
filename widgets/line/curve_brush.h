#pragma once

#include <vector>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// How many heights a painted curve has: one every 1/64.
inline constexpr std::size_t kCurveHeights = 129;

/// The curve that a brush begins with: the drawn one, or the density that is on the stage as it is seen there.
std::vector<double> curveToPaintOn(const DataSpec& data);

/// `curve` after one stroke. The brush pulls the heights under its path to the path's own (y from -1 to 1 are heights
/// from 0 to 1), the eraser pulls them to the ground; both let go over `radius` to either side, and pull by the
/// stroke's density. What of the stroke came later wins. Heights are rounded to thousandths.
std::vector<double> paintedCurve(std::vector<double> curve, const Stroke& stroke);

}  // namespace ganimede
