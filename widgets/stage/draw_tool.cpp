#include "widgets/stage/draw_tool.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace ganimede {
namespace {

constexpr double kSmallestStep = 0.002;  // canvas units: half a cell of the drawing's grid

Point onCanvas(Point p)
{
    return {std::clamp(p.x, -1.0F, 1.0F), std::clamp(p.y, -1.0F, 1.0F)};
}

/// The place on the nearest ray of a multiple of 15 degrees that is nearest to `to`, not beyond the canvas.
Point snappedTo(Point from, Point to)
{
    constexpr double kStep = std::numbers::pi / 12;
    const double dx = static_cast<double>(to.x) - static_cast<double>(from.x);
    const double dy = static_cast<double>(to.y) - static_cast<double>(from.y);
    const double angle = std::round(std::atan2(dy, dx) / kStep) * kStep;
    const double x = std::cos(angle);
    const double y = std::sin(angle);
    double length = std::max(0.0, dx * x + dy * y);
    const auto keepWithin = [&length](double start, double direction) {
        if (std::abs(direction) > 1e-9) {
            length = std::min(length, std::max(0.0, ((direction > 0 ? 1.0 : -1.0) - start) / direction));
        }
    };
    keepWithin(static_cast<double>(from.x), x);
    keepWithin(static_cast<double>(from.y), y);
    return onCanvas({static_cast<float>(static_cast<double>(from.x) + length * x),
                     static_cast<float>(static_cast<double>(from.y) + length * y)});
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
    if (m_mode == DrawMode::off || m_mode == DrawMode::text) {
        return;
    }
    m_anchor = 0;
    m_stroke = Stroke{m_mode == DrawMode::eraser, m_radius, m_density, {onCanvas(at)}};
    Q_EMIT strokeBegan(m_stroke);
}

void DrawTool::extendTo(Point to, StrokeRule rule)
{
    if (!isDrawing()) {
        return;
    }
    if (rule.straight || m_mode == DrawMode::line) {
        extendStraight(to, rule.snapped);
    } else {
        extendFreely(to);
    }
}

void DrawTool::extendStraight(Point to, bool snapped)
{
    if (m_anchor == 0) {
        m_anchor = m_stroke.path.size();
    }
    m_stroke.path.resize(m_anchor);
    const Point from = m_stroke.path.back();
    const Point next = snapped ? snappedTo(from, to) : onCanvas(to);
    if (std::hypot(next.x - from.x, next.y - from.y) >= kSmallestStep) {
        m_stroke.path.push_back(next);
    }
    Q_EMIT strokeReshaped(m_stroke);
}

void DrawTool::extendFreely(Point to)
{
    m_anchor = 0;
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

void DrawTool::propose(const std::vector<Stroke>& strokes)
{
    Q_EMIT proposed(strokes);
}

void DrawTool::finishText(const std::vector<Stroke>& strokes, const QString& text)
{
    Q_EMIT textFinished(strokes, text);
}

}  // namespace ganimede
