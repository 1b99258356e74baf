#include "widgets/stage/drawing_preview.h"

#include <algorithm>
#include <cmath>

namespace ganimede {

void DrawingPreview::reset(const DataSpec& data)
{
    if (data.kind == "drawn" && !data.strokes.empty()) {
        m_kept = rasterise(data.strokes);
    } else if (data.kind == "picture" && data.picture.width > 0 && data.picture.height > 0) {
        m_kept = rasterise(data.picture);
    } else {
        m_kept = DensityGrid{};
    }
    dropStroke();
}

void DrawingPreview::extend(const Stroke& stroke)
{
    if (m_shown.side == 0) {
        m_shown = rasterise(std::vector<Stroke>{});
    }
    paint(m_shown, stroke, m_painted > 0 ? m_painted - 1 : 0);
    m_painted = stroke.path.size();
}

void DrawingPreview::keepStroke()
{
    m_kept = m_shown;
    m_painted = 0;
}

void DrawingPreview::dropStroke()
{
    m_shown = m_kept;
    m_painted = 0;
}

bool DrawingPreview::isEmpty() const
{
    return std::none_of(m_shown.weights.begin(), m_shown.weights.end(), [](float weight) { return weight > 0; });
}

QImage DrawingPreview::image(const QColor& colour, double opacity) const
{
    const int side = m_shown.side;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y) {
        const auto rowAt = [&](int row) {
            return m_shown.weights.data() + static_cast<std::ptrdiff_t>(std::clamp(row, 0, side - 1)) * side;
        };
        const float* below = rowAt(y - 1);
        const float* here = rowAt(y);
        const float* above = rowAt(y + 1);
        const auto column = [&](int x) { return below[x] + 2 * here[x] + above[x]; };
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(side - 1 - y));
        for (int x = 0; x < side; ++x) {
            // Softened over three cells: their edges would show as stairs on a large stage.
            const float sum = column(std::max(x - 1, 0)) + 2 * column(x) + column(std::min(x + 1, side - 1));
            const int alpha = static_cast<int>(std::lround(255.0 * opacity * std::clamp(sum / 16.0F, 0.0F, 1.0F)));
            line[x] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
        }
    }
    return image;
}

}  // namespace ganimede
