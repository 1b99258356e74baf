#include "widgets/population/wall_tiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

#include <QPainter>

#include "widgets/stage/ink_mask.h"
#include "widgets/stage/stage_layers.h"
#include "widgets/theme/palette.h"

namespace ganimede {
namespace {

constexpr double kGap = 10;
constexpr double kLeastWithCaption = 84;
constexpr int kReals = 250;
constexpr int kBins = 40;
constexpr double kFaint = 0.75;       // how opaque the data is
constexpr double kSmallMarks = 0.75;  // of what the large stage's least size is
constexpr std::size_t kMostGrounds = 128;

/// Half transparent, so that what lies below is seen too.
void paintBars(QImage& image, std::span<const float> places, const QColor& colour)
{
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(colour, 0.5));
    const double room = 0.15 * image.height();
    painter.drawRects(histogramBars(places, QRectF(image.rect()).adjusted(0, room, 0, -room / 2)));
}

}  // namespace

std::vector<std::size_t> wallMembers(std::size_t members, std::size_t most)
{
    const std::size_t count = std::min(members, most);
    std::vector<std::size_t> shown(count);
    for (std::size_t i = 0; i < count; ++i) {
        shown[i] = i * members / count;
    }
    return shown;
}

void sortForWall(std::vector<std::size_t>& shown, const std::vector<MemberState>& states, WallOrder order)
{
    std::ranges::sort(shown);
    if (order == WallOrder::asGiven) {
        return;
    }
    const auto rank = [&](std::size_t member) {
        const MemberState& state = states[member];
        const std::size_t last = sweepOutcomes().size();
        // What is not measured yet stands with the undecided; what cannot be trained stands last.
        const std::size_t outcome = state.status == MemberStatus::refused ? last : outcomeOf(state).value_or(1);
        return std::pair(outcome, std::isnan(state.modesHeld) ? 0.0f : -state.modesHeld);
    };
    std::ranges::stable_sort(shown, {}, rank);
}

QRectF WallGrid::stage(int place) const
{
    return {origin.x() + place % columns * step.width(), origin.y() + place / columns * step.height(), side, side};
}

int WallGrid::placeAt(QPointF point, int count) const
{
    for (int place = 0; place < count; ++place) {
        if (stage(place).adjusted(0, 0, 0, caption).contains(point)) {
            return place;
        }
    }
    return -1;
}

WallGrid wallGridOf(int columns, QSizeF size, int count, double caption)
{
    const int rows = (std::max(1, count) + columns - 1) / columns;
    const double width = size.width() / columns - kGap;
    const double height = size.height() / rows - kGap;
    const double withCaption = std::min(width, height - caption);
    const bool room = withCaption >= kLeastWithCaption;
    const double side = std::max(1.0, std::floor(room ? withCaption : std::min(width, height)));
    const double below = room ? caption : 0;
    WallGrid grid{columns, rows, side, below, QSizeF(side + kGap, side + kGap + below), {}};
    grid.origin = QPointF(std::floor((size.width() - columns * grid.step.width() + kGap) / 2), kGap / 2);
    return grid;
}

WallGrid wallGrid(QSizeF size, int count, double caption)
{
    WallGrid best = wallGridOf(1, size, count, caption);
    for (int columns = 2; columns <= count; ++columns) {
        const WallGrid grid = wallGridOf(columns, size, count, caption);
        best = grid.side > best.side ? grid : best;
    }
    return best;
}

std::vector<float> abscissae(std::span<const Point> points)
{
    std::vector<float> x;
    std::ranges::transform(points, std::back_inserter(x), &Point::x);
    return x;
}

QVector<QRectF> histogramBars(std::span<const float> places, const QRectF& rect)
{
    std::array<int, kBins> counts{};
    for (const float place : places) {
        if (std::abs(place) <= 1) {
            const int bin = static_cast<int>((static_cast<double>(place) + 1) / 2 * kBins);
            ++counts[static_cast<std::size_t>(std::min(bin, kBins - 1))];
        }
    }
    const int most = std::max(1, *std::ranges::max_element(counts));
    const double width = rect.width() / kBins;
    QVector<QRectF> bars;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (counts[bin] > 0) {
            const double height = rect.height() * counts[bin] / most;
            bars << QRectF(rect.left() + static_cast<double>(bin) * width, rect.bottom() - height, width, height);
        }
    }
    return bars;
}

const QImage& WallTiles::groundOf(int side, double pixel, const DatasetPtr& data, const Palette& palette)
{
    QImage& ground = m_grounds[data];
    if (ground.width() != side) {
        if (m_grounds.size() > kMostGrounds) {
            m_grounds.clear();
            return groundOf(side, pixel, data, palette);
        }
        ground = QImage(side, side, QImage::Format_RGB32);
        ground.fill(palette.panel);
        if (data && data->dimensions == 1) {
            paintBars(ground, data->x, palette.real);
        } else if (data) {
            InkMask mask(ground.size());
            const StageGeometry geometry{QRectF(0, 0, side, side)};
            paintReals({ground, mask, geometry, kSmallMarks * pixel, palette}, *data, kReals);
            QPainter(&ground).fillRect(ground.rect(), translucent(palette.panel, 1 - kFaint));
        }
    }
    return ground;
}

QImage WallTiles::paint(int side, double pixel, const DatasetPtr& data, const std::vector<Point>& fakes,
                        const Palette& palette)
{
    QImage image = groundOf(side, pixel, data, palette).copy();
    if (data && data->dimensions == 1) {
        paintBars(image, abscissae(fakes), palette.fake);
        return image;
    }
    InkMask mask({1, 1});  // marks need none
    const StageGeometry geometry{QRectF(0, 0, side, side)};
    paintFakes({image, mask, geometry, kSmallMarks * pixel, palette}, fakes);
    return image;
}

}  // namespace ganimede
