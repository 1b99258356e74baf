#include "widgets/stage/draw_tool.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ganimede {
namespace {

constexpr double kSmallestStep = 0.002;  // canvas units: half a cell of the drawing's grid

Point onCanvas(Point p)
{
    return {std::clamp(p.x, -1.0F, 1.0F), std::clamp(p.y, -1.0F, 1.0F)};
}

}  // namespace

DrawTool::DrawTool(QObject* parent) : QObject(parent) {}

void DrawTool::setMode(DrawMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        Q_EMIT settingsChanged();
    }
}

void DrawTool::setRadius(double radius)
{
    const double allowed = std::clamp(radius, kSmallestRadius, kLargestRadius);
    if (allowed != m_radius) {
        m_radius = allowed;
        Q_EMIT settingsChanged();
    }
}

void DrawTool::setDensity(double density)
{
    const double allowed = std::clamp(density, kLeastDensity, 1.0);
    if (allowed != m_density) {
        m_density = allowed;
        Q_EMIT settingsChanged();
    }
}

void DrawTool::begin(Point at)
{
    if (m_mode == DrawMode::off) {
        return;
    }
    m_stroke = Stroke{m_mode == DrawMode::eraser, m_radius, m_density, {onCanvas(at)}};
    Q_EMIT strokeBegan(m_stroke);
}

void DrawTool::extendTo(Point to)
{
    if (!isDrawing()) {
        return;
    }
    const Point next = onCanvas(to);
    const Point last = m_stroke.path.back();
    if (std::hypot(next.x - last.x, next.y - last.y) >= kSmallestStep) {
        m_stroke.path.push_back(next);
        Q_EMIT strokeExtended(m_stroke);
    }
}

void DrawTool::finish()
{
    if (isDrawing()) {
        const Stroke finished = std::exchange(m_stroke, Stroke{});
        Q_EMIT strokeFinished(finished);
    }
}

void DrawTool::cancel()
{
    if (isDrawing()) {
        m_stroke = Stroke{};
        Q_EMIT strokeCancelled();
    }
}

}  // namespace ganimede
