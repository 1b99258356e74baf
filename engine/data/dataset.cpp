#include "engine/data/dataset.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/core/words.h"
#include "engine/data/distributions.h"
#include "engine/data/drawing.h"
#include "engine/data/line_density.h"

namespace ganimede {
namespace {

constexpr double kFilledShare = 0.85;  // of the frame's side by the user's own points

Dataset fromGrid(const DensityGrid& grid, int size, std::uint64_t seed, const std::string& emptyMessage)
{
    const std::vector<Point> points = samplePoints(grid, size, seed);
    if (points.empty()) {
        throw Error(emptyMessage);
    }
    Dataset set;
    set.x.reserve(points.size());
    set.y.reserve(points.size());
    for (const Point& p : points) {
        set.x.push_back(p.x);
        set.y.push_back(p.y);
    }
    return set;
}

Frame frameAround(const std::vector<Point>& points)
{
    const auto [left, right] =
        std::minmax_element(points.begin(), points.end(), [](Point a, Point b) { return a.x < b.x; });
    const auto [low, high] =
        std::minmax_element(points.begin(), points.end(), [](Point a, Point b) { return a.y < b.y; });
    const double width = static_cast<double>(right->x) - static_cast<double>(left->x);
    const double height = static_cast<double>(high->y) - static_cast<double>(low->y);
    const double extent = std::max(width, height);
    Frame frame;
    frame.centreX = static_cast<double>(left->x) + width / 2;
    frame.centreY = static_cast<double>(low->y) + height / 2;
    frame.half = extent > 0 ? extent / 2 / kFilledShare : 1.0;
    return frame;
}

/// `count` of `total` indices, none twice.
std::vector<std::uint32_t> someIndices(std::size_t total, std::size_t count, std::uint64_t seed)
{
    std::vector<std::uint32_t> words(count);
    fillWords(Stream{seed, streams::kDataPoints, 0}.row(0), words);
    std::vector<std::uint32_t> indices(total);
    std::iota(indices.begin(), indices.end(), 0u);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t left = total - i;
        std::swap(indices[i], indices[i + ((words[i] * left) >> 32)]);
    }
    indices.resize(count);
    return indices;
}

Dataset fromPoints(const std::vector<Point>& points, int size, std::uint64_t seed)
{
    if (points.empty()) {
        throw Error(Words::tr("There are no points to learn from: open a CSV file that holds some."));
    }
    if (!std::all_of(points.begin(), points.end(), [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); })) {
        throw Error(Words::tr("One of the points is not a finite number: correct the list of points."));
    }
    const std::size_t count = std::min(points.size(), static_cast<std::size_t>(size));
    Dataset set;
    set.frame = frameAround(points);
    const auto add = [&](const Point& p) {
        const Point inFrame = set.frame.toFrame(static_cast<double>(p.x), static_cast<double>(p.y));
        set.x.push_back(inFrame.x);
        set.y.push_back(inFrame.y);
    };
    if (count == points.size()) {
        std::for_each(points.begin(), points.end(), add);
    } else {
        for (const std::uint32_t index : someIndices(points.size(), count, seed)) {
            add(points[index]);
        }
    }
    return set;
}

}  // namespace

const std::vector<std::string>& distributionNames()
{
    static const std::vector<std::string> names{"line",    "two-gaussians", "ring",   "disjoint",     "ring-8",
                                                "grid-25", "two-moons",     "spiral", "checkerboard", "heart"};
    return names;
}

const std::vector<std::string>& lineDistributionNames()
{
    static const std::vector<std::string> names{"normal-1d", "uniform-1d", "mixture-1d"};
    return names;
}

int dataDimensions(const DataSpec& spec)
{
    return spec.kind.ends_with("-1d") ? 1 : 2;
}

DatasetPtr makeDataset(const DataSpec& spec, std::int64_t seed)
{
    const auto streamSeed = static_cast<std::uint64_t>(seed);
    if (spec.size < 1) {
        throw Error(Words::tr("A training set needs at least one point."));
    }
    if (spec.kind == "drawn") {
        return std::make_shared<const Dataset>(
            fromGrid(rasterise(spec.strokes), spec.size, streamSeed,
                     Words::tr("The drawing is empty: paint on the canvas where the real points should be.")));
    }
    if (spec.kind == "picture") {
        return std::make_shared<const Dataset>(
            fromGrid(rasterise(spec.picture), spec.size, streamSeed,
                     Words::tr("The picture is white all over: choose one with something dark in it.")));
    }
    if (spec.kind == "points") {
        return std::make_shared<const Dataset>(fromPoints(spec.points, spec.size, streamSeed));
    }
    if (dataDimensions(spec) == 1) {
        return std::make_shared<const Dataset>(drawLine(spec, streamSeed));
    }
    return std::make_shared<const Dataset>(drawDistribution(spec.kind, spec.size, streamSeed));
}

}  // namespace ganimede
