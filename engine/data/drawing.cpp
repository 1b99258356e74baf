#include "engine/data/drawing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/core/streams.h"

namespace ganimede {
namespace {

double centreOf(int cell, int side)
{
    return (2.0 * cell + 1.0) / side - 1.0;
}

/// The cells from `first` up to `last`, exclusive, on one axis.
struct CellRange {
    int first;
    int last;
};

/// Those whose centres lie in [low, high].
CellRange cellsBetween(double low, double high, int side)
{
    const double cells = side;
    const double above = std::clamp((low + 1.0) / 2.0 * cells - 0.5, 0.0, cells);
    const double below = std::clamp((high + 1.0) / 2.0 * cells + 0.5, 0.0, cells);
    const int first = static_cast<int>(above);
    return {first < above ? first + 1 : first, static_cast<int>(below)};
}

/// What a round brush covers as it moves along one straight line: convex, so that it covers one stretch of each row.
class Capsule {
public:
    Capsule(Point from, Point to, double radius)
        : m_x(static_cast<double>(from.x)),
          m_y(static_cast<double>(from.y)),
          m_dx(static_cast<double>(to.x) - m_x),
          m_dy(static_cast<double>(to.y) - m_y),
          m_radius(radius)
    {
        const double length = std::hypot(m_dx, m_dy);
        m_normalX = length > 0 ? -m_dy / length * radius : 0.0;
        m_normalY = length > 0 ? m_dx / length * radius : 0.0;
    }

    CellRange rows(int side) const
    {
        return cellsBetween(m_y + std::min(m_dy, 0.0) - m_radius, m_y + std::max(m_dy, 0.0) + m_radius, side);
    }

    CellRange cellsOfRow(double y, int side) const
    {
        Stretch stretch;
        addDisc(stretch, m_x, y - m_y);
        addDisc(stretch, m_x + m_dx, y - m_y - m_dy);
        if (m_dy != 0) {
            addSide(stretch, m_x + m_normalX, y - m_y - m_normalY);
            addSide(stretch, m_x - m_normalX, y - m_y + m_normalY);
        }
        return cellsBetween(stretch.low, stretch.high, side);
    }

private:
    struct Stretch {
        double low = std::numeric_limits<double>::infinity();
        double high = -std::numeric_limits<double>::infinity();
    };
    static void add(Stretch& stretch, double low, double high)
    {
        stretch.low = std::min(stretch.low, low);
        stretch.high = std::max(stretch.high, high);
    }
    void addDisc(Stretch& stretch, double x, double above) const
    {
        const double square = m_radius * m_radius - above * above;
        if (square >= 0) {
            const double half = std::sqrt(square);
            add(stretch, x - half, x + half);
        }
    }
    void addSide(Stretch& stretch, double x, double above) const
    {
        const double t = above / m_dy;
        if (t >= 0 && t <= 1) {
            add(stretch, x + t * m_dx, x + t * m_dx);
        }
    }

    double m_x, m_y, m_dx, m_dy, m_radius;
    double m_normalX, m_normalY;  // across the line, a radius long
};

template <typename Change>
void changeCells(DensityGrid& grid, const Capsule& capsule, Change change)
{
    const CellRange rows = capsule.rows(grid.side);
    for (int row = rows.first; row < rows.last; ++row) {
        const CellRange cells = capsule.cellsOfRow(centreOf(row, grid.side), grid.side);
        float* weights = grid.weights.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.side);
        for (int cell = cells.first; cell < cells.last; ++cell) {
            weights[cell] = change(weights[cell]);
        }
    }
}

void paintSegment(DensityGrid& grid, const Stroke& stroke, Point from, Point to)
{
    if (!std::isfinite(from.x) || !std::isfinite(from.y) || !std::isfinite(to.x) || !std::isfinite(to.y)) {
        return;
    }
    // A brush thinner than a cell still marks the cells it passes through: none is further from its centre.
    const double halfDiagonal = 1.4143 / grid.side;
    const Capsule capsule(from, to, std::max(stroke.radius, halfDiagonal));
    if (stroke.erase) {
        changeCells(grid, capsule, [](float) { return 0.0f; });
    } else {
        const float density = static_cast<float>(stroke.density);
        changeCells(grid, capsule, [density](float weight) { return std::max(weight, density); });
    }
}

/// Finds the cell in which a fraction of the total weight falls, in constant time on average: a table says for each of
/// many equal fractions where to begin looking.
class CellFinder {
public:
    explicit CellFinder(const DensityGrid& grid)
    {
        double sum = 0;
        for (std::size_t cell = 0; cell < grid.weights.size(); ++cell) {
            if (grid.weights[cell] > 0) {
                sum += static_cast<double>(grid.weights[cell]);
                m_cells.push_back(static_cast<std::uint32_t>(cell));
                m_sums.push_back(sum);
            }
        }
        m_starts.reserve(kStarts);
        std::uint32_t at = 0;
        for (std::size_t k = 0; k < kStarts && sum > 0; ++k) {
            while (m_sums[at] <= sum * static_cast<double>(k) / kStarts) {
                ++at;
            }
            m_starts.push_back(at);
        }
    }

    bool empty() const { return m_cells.empty(); }

    std::uint32_t at(float fraction) const
    {
        const double wanted = static_cast<double>(fraction) * m_sums.back();
        std::size_t i = m_starts[static_cast<std::size_t>(fraction * kStarts)];
        while (m_sums[i] <= wanted && i + 1 < m_sums.size()) {
            ++i;
        }
        return m_cells[i];
    }

private:
    static constexpr std::size_t kStarts = 8192;

    std::vector<std::uint32_t> m_cells;   // those that weigh something
    std::vector<double> m_sums;           // of the weights up to and with each of them
    std::vector<std::uint32_t> m_starts;  // for each fraction k / kStarts, the index of its cell
};

}  // namespace

double DensityGrid::total() const
{
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

DensityGrid rasterise(const std::vector<Stroke>& strokes, int side)
{
    DensityGrid grid{side, std::vector<float>(static_cast<std::size_t>(side) * static_cast<std::size_t>(side))};
    for (const Stroke& stroke : strokes) {
        paint(grid, stroke);
    }
    return grid;
}

void paint(DensityGrid& grid, const Stroke& stroke, std::size_t firstSegment)
{
    if (stroke.path.size() == 1 && firstSegment == 0) {
        paintSegment(grid, stroke, stroke.path[0], stroke.path[0]);
    }
    for (std::size_t i = firstSegment; i + 1 < stroke.path.size(); ++i) {
        paintSegment(grid, stroke, stroke.path[i], stroke.path[i + 1]);
    }
}

DensityGrid rasterise(const Picture& picture, int side)
{
    constexpr float kFilled = 0.9f;
    DensityGrid grid = rasterise(std::vector<Stroke>{}, side);
    if (picture.width < 1 || picture.height < 1 ||
        picture.darkness.size() != static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height)) {
        return grid;
    }
    const float width = static_cast<float>(picture.width);
    const float height = static_cast<float>(picture.height);
    const float pixelsPerUnit = std::max(width, height) / (2.0f * kFilled);
    for (int row = 0; row < side; ++row) {
        const float v = height / 2 - static_cast<float>(centreOf(row, side)) * pixelsPerUnit;
        for (int cell = 0; cell < side; ++cell) {
            const float u = width / 2 + static_cast<float>(centreOf(cell, side)) * pixelsPerUnit;
            if (u >= 0 && u < width && v >= 0 && v < height) {
                const std::size_t pixel =
                    static_cast<std::size_t>(v) * static_cast<std::size_t>(picture.width) + static_cast<std::size_t>(u);
                grid.weights[static_cast<std::size_t>(row) * static_cast<std::size_t>(side) +
                             static_cast<std::size_t>(cell)] = static_cast<float>(picture.darkness[pixel]) / 255.0f;
            }
        }
    }
    return grid;
}

std::vector<Point> samplePoints(const DensityGrid& grid, int count, std::uint64_t seed)
{
    const CellFinder finder(grid);
    if (finder.empty() || count < 1) {
        return {};
    }
    const Stream stream{seed, streams::kDataPoints, 0};
    std::vector<float> which(static_cast<std::size_t>(count));
    std::vector<float> x(which.size());
    std::vector<float> y(which.size());
    fillUniform(stream.row(0), which);
    fillUniform(stream.row(1), x);
    fillUniform(stream.row(2), y);
    const std::uint32_t side = static_cast<std::uint32_t>(grid.side);
    const float cellSize = 2.0f / static_cast<float>(grid.side);
    std::vector<Point> points(which.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::uint32_t cell = finder.at(which[i]);
        points[i] = {(static_cast<float>(cell % side) + x[i]) * cellSize - 1.0f,
                     (static_cast<float>(cell / side) + y[i]) * cellSize - 1.0f};
    }
    return points;
}

}  // namespace ganimede
