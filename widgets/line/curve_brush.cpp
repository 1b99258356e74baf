#include "widgets/line/curve_brush.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/data/line_density.h"

namespace ganimede {
namespace {

double knot(std::size_t i)
{
    return -1.0 + 2.0 * static_cast<double>(i) / (kCurveHeights - 1);
}

double heightOf(Point p)
{
    return std::clamp(0.5 * (static_cast<double>(p.y) + 1), 0.0, 1.0);
}

/// How strongly one stretch of the path holds a place, and at what height.
struct Hold {
    double weight = 0;
    double height = 0;
};

Hold holdAt(double x, Point from, Point to, double radius)
{
    const double x0 = static_cast<double>(from.x);
    const double x1 = static_cast<double>(to.x);
    const double nearest = std::clamp(x, std::min(x0, x1), std::max(x0, x1));
    const double off = std::abs(x - nearest) / radius;
    if (off >= 1) {
        return {};
    }
    const double share = x1 == x0 ? 1 : (nearest - x0) / (x1 - x0);
    return {0.5 * (1 + std::cos(std::numbers::pi * off)), heightOf(from) + share * (heightOf(to) - heightOf(from))};
}

}  // namespace

std::vector<double> curveToPaintOn(const DataSpec& data)
{
    std::vector<double> heights(kCurveHeights);
    if (data.kind == "drawn-1d" && data.curve.size() == kCurveHeights) {
        return data.curve;
    }
    const double top = topDensity(data);
    for (std::size_t i = 0; i < heights.size(); ++i) {
        heights[i] = std::clamp(lineDensity(data, knot(i)) / top, 0.0, 1.0);
    }
    return heights;
}

std::vector<double> paintedCurve(std::vector<double> curve, const Stroke& stroke)
{
    constexpr double kFineness = 1000;
    const std::size_t pieces = std::max<std::size_t>(1, stroke.path.size()) - 1;
    for (std::size_t i = 0; i < curve.size() && !stroke.path.empty(); ++i) {
        Hold held;
        for (std::size_t piece = 0; piece <= pieces; ++piece) {
            const Point from = stroke.path[piece == 0 ? 0 : piece - 1];
            const Hold hold = holdAt(knot(i), from, stroke.path[piece], stroke.radius);
            held = hold.weight >= held.weight ? hold : held;
        }
        const double target = stroke.erase ? 0 : held.height;
        const double height = curve[i] + stroke.density * held.weight * (target - curve[i]);
        curve[i] = std::round(kFineness * height) / kFineness;
    }
    return curve;
}

}  // namespace ganimede
