#include "widgets/stage/ink_mask.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace ganimede {
namespace {

constexpr double kShortestStroke = 1e-6;  // has no direction
constexpr double kLevelStroke = 1e-3;     // so flat that its rows are as long as itself

/// Pixels of an axis whose centres lie in [from, to), cut to [0, size).
std::pair<int, int> pixelsBetween(double from, double to, int size)
{
    const double limit = size;
    return {static_cast<int>(std::ceil(std::clamp(from, 0.0, limit) - 0.5)),
            static_cast<int>(std::ceil(std::clamp(to, 0.0, limit) - 0.5))};
}

/// Where the edge from a to b crosses the height y; the same to the bit whichever end comes first.
double crossing(QPointF a, QPointF b, double y)
{
    if (a.y() > b.y() || (a.y() == b.y() && a.x() > b.x())) {
        std::swap(a, b);
    }
    return a.x() + (b.x() - a.x()) * ((y - a.y()) / (b.y() - a.y()));
}

/// The opacity of two layers of ink, one over the other. In 16 bits, which SSE2 multiplies eight at a time.
inline std::uint8_t over(std::uint8_t below, std::uint8_t above)
{
    const auto product = static_cast<std::uint16_t>(below * above + 128);
    const auto shared = static_cast<std::uint16_t>(static_cast<std::uint16_t>(product + (product >> 8)) >> 8);
    return static_cast<std::uint8_t>(below + above - shared);
}

/// A tapering stroke that starts at (0, 0).
struct StrokeShape {
    float alongX = 1;
    float alongY = 0;
    float length = 0;
    float reach = 0;  ///< half the width at the start, and the half pixel over which an edge fades
    float taper = 0;  ///< change of half the width for each pixel along
    float ink = 0;

    /// `count` pixels of a row, the first with its centre at (x, y).
    void inkRow(std::uint8_t* pixels, int count, float x, float y) const
    {
        for (int i = 0; i < count; ++i) {
            const float dx = x + static_cast<float>(i);
            const float at = dx * alongX + y * alongY;
            const float off = std::abs(dx * alongY - y * alongX);
            const float inside = std::min(std::min(at, length - at) + 0.5F, reach + taper * at - off);
            const auto value = static_cast<std::int32_t>(std::min(std::max(inside, 0.0F), 1.0F) * ink);
            pixels[i] = static_cast<std::uint8_t>(std::max<std::int32_t>(pixels[i], value));
        }
    }
};

/// Mixes the ink into `count` pixels, red and blue at once.
inline void inkPixels(QRgb* pixels, const std::uint8_t* mask, int count, QRgb ink)
{
    const std::uint32_t inkRedBlue = ink & 0xff00ffU;
    const std::uint32_t inkGreen = ink & 0x00ff00U;
    for (int i = 0; i < count; ++i) {
        const std::uint32_t share = mask[i] + (mask[i] >> 7U);  // 0 to 256
        const std::uint32_t rest = 256U - share;
        const std::uint32_t redBlue = ((pixels[i] & 0xff00ffU) * rest + inkRedBlue * share) >> 8U;
        const std::uint32_t green = ((pixels[i] & 0x00ff00U) * rest + inkGreen * share) >> 8U;
        pixels[i] = 0xff000000U | (redBlue & 0xff00ffU) | (green & 0x00ff00U);
    }
}

}  // namespace

InkMask::InkMask(QSize size)
    : m_width(std::max(size.width(), 0)),
      m_height(std::max(size.height(), 0)),
      m_ink(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height)),
      m_touched(static_cast<std::size_t>(m_height), Span{m_width, -1})
{}

void InkMask::touch(int y, int first, int last)
{
    Span& span = m_touched[static_cast<std::size_t>(y)];
    span.first = std::min(span.first, first);
    span.last = std::max(span.last, last);
}

void InkMask::stroke(QPointF from, QPointF to, double fromWidth, double toWidth, double opacity)
{
    const QPointF run = to - from;
    const double length = std::hypot(run.x(), run.y());
    if (!(length > kShortestStroke)) {
        return;
    }
    const QPointF along = run / length;
    const double reach = 0.5 * std::max(fromWidth, toWidth) + 0.5;
    const auto [top, bottom] =
        pixelsBetween(std::min(from.y(), to.y()) - reach, std::max(from.y(), to.y()) + reach, m_height);
    const double leftmost = std::min(from.x(), to.x()) - reach;
    const double rightmost = std::max(from.x(), to.x()) + reach;
    const StrokeShape shape{static_cast<float>(along.x()),
                            static_cast<float>(along.y()),
                            static_cast<float>(length),
                            static_cast<float>(0.5 * fromWidth + 0.5),
                            static_cast<float>(0.5 * (toWidth - fromWidth) / length),
                            static_cast<float>(opacity * 255.0)};
    for (int y = top; y < bottom; ++y) {
        const double dy = y + 0.5 - from.y();
        double left = leftmost;
        double right = rightmost;
        if (std::abs(along.y()) > kLevelStroke) {
            const double centre = from.x() + dy * along.x() / along.y();
            const double half = reach / std::abs(along.y());
            left = std::max(left, centre - half);
            right = std::min(right, centre + half);
        }
        const auto [first, last] = pixelsBetween(left - 0.5, right + 0.5, m_width);
        if (first < last) {
            shape.inkRow(row(y) + first, last - first, static_cast<float>(first + 0.5 - from.x()),
                         static_cast<float>(dy));
            touch(y, first, last - 1);
        }
    }
}

void InkMask::fillCell(const QPointF (&corners)[4], double opacity)
{
    const auto ink = static_cast<std::uint8_t>(std::lround(std::clamp(opacity, 0.0, 1.0) * 255.0));
    if (ink > 0) {
        fillTriangle(corners[0], corners[1], corners[2], ink);
        fillTriangle(corners[0], corners[2], corners[3], ink);
    }
}

void InkMask::fillTriangle(QPointF a, QPointF b, QPointF c, std::uint8_t ink)
{
    const auto higher = [](const QPointF& p, const QPointF& q) { return p.y() < q.y(); };
    if (higher(b, a))
        std::swap(a, b);
    if (higher(c, b))
        std::swap(b, c);
    if (higher(b, a))
        std::swap(a, b);
    const auto [top, bottom] = pixelsBetween(a.y(), c.y(), m_height);
    for (int y = top; y < bottom; ++y) {
        const double height = y + 0.5;
        double left = crossing(a, c, height);
        double right = height < b.y() ? crossing(a, b, height) : crossing(b, c, height);
        if (left > right) {
            std::swap(left, right);
        }
        const auto [first, last] = pixelsBetween(left, right, m_width);
        if (first < last) {
            std::uint8_t* pixels = row(y);
            for (int x = first; x < last; ++x) {
                pixels[x] = over(pixels[x], ink);
            }
            touch(y, first, last - 1);
        }
    }
}

void InkMask::moveTo(QImage& image, const QColor& colour)
{
    const int width = std::min(m_width, image.width());
    for (int y = 0; y < std::min(m_height, image.height()); ++y) {
        const Span span = std::exchange(m_touched[static_cast<std::size_t>(y)], Span{m_width, -1});
        std::uint8_t* mask = row(y);
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const int end = std::min(span.last + 1, width);
        int x = span.first;
        for (; x + 8 <= end; x += 8) {  // most of a row is bare
            std::uint64_t eight = 0;
            std::memcpy(&eight, mask + x, sizeof eight);
            if (eight != 0) {
                inkPixels(line + x, mask + x, 8, colour.rgb());
            }
        }
        inkPixels(line + x, mask + x, end - x, colour.rgb());
        if (span.first < end) {
            std::fill(mask + span.first, mask + end, std::uint8_t{0});
        }
    }
}

}  // namespace ganimede
