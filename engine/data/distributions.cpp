#include "engine/data/distributions.h"

#include <cmath>
#include <numbers>
#include <string>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/core/words.h"
#include "engine/data/drawing.h"

namespace ganimede {
namespace {

constexpr float kPi = std::numbers::pi_v<float>;

/// Random numbers for each point: rows of the stream "data.points".
class Draws {
public:
    Draws(int size, std::uint64_t seed)
        : m_size(static_cast<std::size_t>(size)), m_stream{seed, streams::kDataPoints, 0}
    {}

    std::vector<std::uint32_t> choices(std::uint32_t bound) const
    {
        std::vector<std::uint32_t> values(m_size);
        fillIndices(m_stream.row(0), bound, values);
        return values;
    }
    std::vector<float> uniform(std::uint32_t row) const
    {
        std::vector<float> values(m_size);
        fillUniform(m_stream.row(row), values);
        return values;
    }
    std::vector<float> normal(std::uint32_t row) const
    {
        std::vector<float> values(m_size);
        fillNormal(m_stream.row(row), values);
        return values;
    }

private:
    std::size_t m_size;
    Stream m_stream;
};

Dataset emptySet(int size)
{
    Dataset set;
    set.x.resize(static_cast<std::size_t>(size));
    set.y.resize(static_cast<std::size_t>(size));
    return set;
}

/// Equal round Gaussians; everything in data units.
Dataset gaussians(const std::vector<Point>& centres, double deviation, const Frame& frame, int size, std::uint64_t seed)
{
    const Draws draws(size, seed);
    const auto choice = draws.choices(static_cast<std::uint32_t>(centres.size()));
    const auto dx = draws.normal(1);
    const auto dy = draws.normal(2);
    Dataset set = emptySet(size);
    set.frame = frame;
    set.deviation = deviation / frame.half;
    for (const Point& centre : centres) {
        set.centres.push_back(frame.toFrame(centre.x, centre.y));
    }
    const float spread = static_cast<float>(set.deviation);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const Point& centre = set.centres[choice[i]];
        set.x[i] = centre.x + spread * dx[i];
        set.y[i] = centre.y + spread * dy[i];
    }
    return set;
}

Dataset line(int size, std::uint64_t seed)
{
    const Point end{0.8f, 0.5f};
    constexpr float kThickness = 0.02f;
    const Draws draws(size, seed);
    const auto along = draws.uniform(1);
    const auto across = draws.normal(2);
    const float length = std::hypot(end.x, end.y);
    Dataset set = emptySet(size);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const float t = 2.0f * along[i] - 1.0f;
        set.x[i] = t * end.x - kThickness * across[i] * end.y / length;
        set.y[i] = t * end.y + kThickness * across[i] * end.x / length;
    }
    return set;
}

Dataset ring(int size, std::uint64_t seed)
{
    constexpr float kRadius = 0.72f;
    constexpr float kThickness = 0.035f;
    const Draws draws(size, seed);
    const auto turn = draws.uniform(1);
    const auto across = draws.normal(2);
    Dataset set = emptySet(size);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const float radius = kRadius + kThickness * across[i];
        set.x[i] = radius * std::cos(2.0f * kPi * turn[i]);
        set.y[i] = radius * std::sin(2.0f * kPi * turn[i]);
    }
    return set;
}

Dataset ring8(int size, std::uint64_t seed)
{
    std::vector<Point> centres;
    for (int k = 0; k < 8; ++k) {
        const double angle = std::numbers::pi / 4 * k;
        centres.push_back({static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle))});
    }
    return gaussians(centres, 0.02, Frame{0, 0, 1.3}, size, seed);
}

Dataset grid25(int size, std::uint64_t seed)
{
    std::vector<Point> centres;
    for (int row = -2; row <= 2; ++row) {
        for (int column = -2; column <= 2; ++column) {
            centres.push_back({2.0f * static_cast<float>(column), 2.0f * static_cast<float>(row)});
        }
    }
    return gaussians(centres, 0.05, Frame{0, 0, 5}, size, seed);
}

/// The grid of ParticleGAN's benchmark: centres 1 apart from -4.5 to 4.5, deviation 0.03.
Dataset grid100(int size, std::uint64_t seed)
{
    std::vector<Point> centres;
    for (int row = 0; row < 10; ++row) {
        for (int column = 0; column < 10; ++column) {
            centres.push_back({static_cast<float>(column) - 4.5f, static_cast<float>(row) - 4.5f});
        }
    }
    return gaussians(centres, 0.03, Frame{0, 0, 5.5}, size, seed);
}

/// Two half circles of radius r, hooked into each other: their centres are r apart across and r / 2 apart up.
Dataset twoMoons(int size, std::uint64_t seed)
{
    constexpr float kRadius = 0.53f;
    constexpr float kThickness = 0.03f;
    const Draws draws(size, seed);
    const auto choice = draws.choices(2);
    const auto along = draws.uniform(1);
    const auto dx = draws.normal(2);
    const auto dy = draws.normal(3);
    Dataset set = emptySet(size);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const float side = choice[i] == 0 ? 1.0f : -1.0f;  // the upper moon turned by half a circle is the lower
        set.x[i] = side * kRadius * (std::cos(kPi * along[i]) - 0.5f) + kThickness * dx[i];
        set.y[i] = side * kRadius * (std::sin(kPi * along[i]) - 0.25f) + kThickness * dy[i];
    }
    return set;
}

/// Two arms of Archimedes' spiral, evenly filled: arc length grows with the square of the angle.
Dataset spiral(int size, std::uint64_t seed)
{
    constexpr float kTurns = 1.25f;
    constexpr float kRadius = 0.8f;
    constexpr float kThickness = 0.018f;
    const Draws draws(size, seed);
    const auto choice = draws.choices(2);
    const auto along = draws.uniform(1);
    const auto dx = draws.normal(2);
    const auto dy = draws.normal(3);
    Dataset set = emptySet(size);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const float t = std::sqrt(along[i]);
        const float radius = (choice[i] == 0 ? kRadius : -kRadius) * t;
        set.x[i] = radius * std::cos(2.0f * kPi * kTurns * t) + kThickness * dx[i];
        set.y[i] = radius * std::sin(2.0f * kPi * kTurns * t) + kThickness * dy[i];
    }
    return set;
}

/// The eight dark squares of a board of four by four.
Dataset checkerboard(int size, std::uint64_t seed)
{
    constexpr float kHalf = 0.85f;
    constexpr float kSquare = kHalf / 2;
    const Draws draws(size, seed);
    const auto choice = draws.choices(8);
    const auto u = draws.uniform(1);
    const auto v = draws.uniform(2);
    Dataset set = emptySet(size);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const std::uint32_t row = choice[i] / 2;
        const std::uint32_t column = 2 * (choice[i] % 2) + row % 2;
        set.x[i] = -kHalf + kSquare * (static_cast<float>(column) + u[i]);
        set.y[i] = -kHalf + kSquare * (static_cast<float>(row) + v[i]);
    }
    return set;
}

Dataset heart(int size, std::uint64_t seed)
{
    static const DensityGrid grid = rasterise(heartDrawing());
    Dataset set = emptySet(size);
    const std::vector<Point> points = samplePoints(grid, size, seed);
    for (std::size_t i = 0; i < points.size(); ++i) {
        set.x[i] = points[i].x;
        set.y[i] = points[i].y;
    }
    return set;
}

}  // namespace

const std::vector<Stroke>& heartDrawing()
{
    static const std::vector<Stroke> strokes = [] {
        // One half turn of a mouse at a time, from the notch around to the notch: not quite symmetric, as drawn by
        // hand.
        const std::vector<Point> outline{
            {0.00f, 0.38f},   {0.06f, 0.53f},   {0.18f, 0.66f},  {0.35f, 0.71f},   {0.53f, 0.67f},
            {0.67f, 0.55f},   {0.73f, 0.37f},   {0.71f, 0.17f},  {0.62f, -0.03f},  {0.49f, -0.21f},
            {0.34f, -0.38f},  {0.18f, -0.55f},  {0.01f, -0.73f}, {-0.15f, -0.57f}, {-0.32f, -0.39f},
            {-0.48f, -0.22f}, {-0.61f, -0.04f}, {-0.71f, 0.15f}, {-0.74f, 0.36f},  {-0.68f, 0.54f},
            {-0.55f, 0.66f},  {-0.37f, 0.70f},  {-0.20f, 0.65f}, {-0.07f, 0.52f},  {0.00f, 0.38f},
        };
        const Point middle{0.0f, 0.08f};
        std::vector<Stroke> rounds;
        for (const float shrink : {1.0f, 0.82f, 0.64f, 0.46f, 0.28f, 0.1f}) {  // fill it, round by round
            Stroke stroke;
            stroke.radius = 0.085;
            for (const Point& p : outline) {
                stroke.path.push_back({middle.x + shrink * (p.x - middle.x), middle.y + shrink * (p.y - middle.y)});
            }
            rounds.push_back(std::move(stroke));
        }
        return rounds;
    }();
    return strokes;
}

Dataset drawDistribution(std::string_view name, int size, std::uint64_t seed)
{
    if (name == "line") {
        return line(size, seed);
    }
    if (name == "two-gaussians") {
        return gaussians({{-0.45f, -0.38f}, {0.45f, 0.38f}}, 0.13, Frame{}, size, seed);
    }
    if (name == "ring") {
        return ring(size, seed);
    }
    if (name == "disjoint") {
        return gaussians({{-0.6f, 0.45f}, {0.62f, 0.52f}, {0.05f, -0.6f}}, 0.06, Frame{}, size, seed);
    }
    if (name == "ring-8") {
        return ring8(size, seed);
    }
    if (name == "grid-25") {
        return grid25(size, seed);
    }
    if (name == "grid-100") {
        return grid100(size, seed);
    }
    if (name == "two-moons") {
        return twoMoons(size, seed);
    }
    if (name == "spiral") {
        return spiral(size, seed);
    }
    if (name == "checkerboard") {
        return checkerboard(size, seed);
    }
    if (name == "heart") {
        return heart(size, seed);
    }
    throw Error(Words::tr("There is no distribution named \"%1\".", name));
}

}  // namespace ganimede
