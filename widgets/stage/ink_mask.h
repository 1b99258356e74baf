#pragma once

#include <cstdint>
#include <vector>

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QSize>

namespace ganimede {

/// How much of one colour lies on each pixel: lines and cells gathered here, then laid on an image in one pass.
///
/// QPainter's antialiasing rasteriser took 9 ms for the 840 lines and 400 cells of a manifold at 1000 x 1000 and 2.4 ms
/// for 500 arrows; a frame has 16. Points may lie anywhere outside; the rest is cut. A value, used on any thread.
class InkMask {
public:
    explicit InkMask(QSize size);

    /// A straight stroke whose width runs from `fromWidth` to `toWidth`, antialiased. Strokes that cross do not add up.
    void stroke(QPointF from, QPointF to, double fromWidth, double toWidth, double opacity);

    /// A four-sided cell without antialiasing, so that neighbours meet without a seam. Cells that overlap add up.
    void fillCell(const QPointF (&corners)[4], double opacity);

    /// Lays the ink on an image of the mask's size and Format_RGB32, and leaves the mask clear.
    void moveTo(QImage& image, const QColor& colour);

private:
    struct Span {
        int first = 0;
        int last = -1;  // inclusive; empty if before `first`
    };
    void fillTriangle(QPointF a, QPointF b, QPointF c, std::uint8_t ink);
    void touch(int y, int first, int last);
    std::uint8_t* row(int y) { return m_ink.data() + static_cast<std::ptrdiff_t>(y) * m_width; }

    int m_width;
    int m_height;
    std::vector<std::uint8_t> m_ink;
    std::vector<Span> m_touched;  // of each row: what moveTo() has to look at
};

}  // namespace ganimede
