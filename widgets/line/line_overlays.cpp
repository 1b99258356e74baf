#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "engine/networks/objective.h"
#include "widgets/line/line_stage.h"
#include "widgets/line/line_text.h"
#include "widgets/panels/numbers.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/read_out.h"
#include "widgets/theme/theme.h"

/// What LineStage lays over the painted snapshot.
namespace ganimede {
namespace {

QPainterPath curvePath(const LineGeometry& at, const std::vector<double>& heights)
{
    QPainterPath path;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const double x = -1 + 2.0 * static_cast<double>(i) / static_cast<double>(heights.size() - 1);
        const QPointF point(at.toScreenX(x), at.toScreenY(heights[i]));
        if (i == 0) {
            path.moveTo(point);
        } else {
            path.lineTo(point);
        }
    }
    return path;
}

QString percent(float share)
{
    return std::isfinite(share) ? QLocale().toString(100 * static_cast<double>(share), 'f', 0) : QStringLiteral("–");
}

}  // namespace

void LineStage::paintOverlays(QPainter& painter) const
{
    const LineGeometry at = geometryOnScreen();
    paintPreview(painter, at);
    if (waitsForDrawing() && m_preview.empty()) {
        paintHint(painter);
    }
    if (m_pointerInside && hasPicture()) {
        paintReadOut(painter, at);
    }
    if (m_pointerInside && m_tool->mode() != DrawMode::off) {
        paintBrush(painter, at);
    }
    painter.setPen(QPen(hasFocus() && m_focusByKeyboard ? paletteOf(this).accent : paletteOf(this).line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kStageRounding, kStageRounding);
}

void LineStage::paintPreview(QPainter& painter, const LineGeometry& at) const
{
    if (m_preview.empty()) {
        return;
    }
    const QColor tint = paletteOf(this).real;
    QPainterPath area = curvePath(at, m_preview);
    painter.strokePath(area, QPen(tint, 2.5));
    area.lineTo(at.plot.bottomRight());
    area.lineTo(at.plot.bottomLeft());
    painter.fillPath(area, translucent(tint, 0.3));
}

void LineStage::paintHint(QPainter& painter) const
{
    painter.fillRect(rect(), translucent(paletteOf(this).panel, 0.7));  // the networks wait
    painter.setFont(themedFont(this, QFont::Medium, 1.3));
    painter.setPen(paletteOf(this).muted);
    painter.drawText(QRectF(rect()), static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap),
                     tr("Draw a density here, or pick one"));
}

void LineStage::paintBrush(QPainter& painter, const LineGeometry& at) const
{
    const bool erases = m_tool->mode() == DrawMode::eraser;
    const QColor colour = erases ? paletteOf(this).ink : paletteOf(this).real;
    const double half = 0.5 * m_tool->radius() * at.plot.width();
    const double y = erases ? at.plot.bottom() : m_pointer.y();
    painter.setPen(QPen(colour, 1.5, erases ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(m_pointer.x() - half, y), QPointF(m_pointer.x() + half, y));
    painter.drawLine(QPointF(m_pointer.x(), y), QPointF(m_pointer.x(), at.plot.bottom()));
    painter.drawEllipse(QPointF(m_pointer.x(), y), 4, 4);
}

void LineStage::paintReadOut(QPainter& painter, const LineGeometry& at) const
{
    const LineView& view = *m_snapshot->line;
    const Palette& palette = paletteOf(this);
    const double x = 2 * (m_pointer.x() - at.plot.left()) / at.plot.width() - 1;
    const auto i = static_cast<std::size_t>(
        std::clamp(std::lround(0.5 * (x + 1) * (LineView::kPositions - 1)), 0L, LineView::kPositions - 1L));
    const QString where =
        tr("x %1   real density %2").arg(lineNumber(x, 2), QLocale().toString(view.density[i], 'f', 2));
    QString judged;
    if (isCritic(m_snapshot->objective)) {
        judged = tr("   C's score %1").arg(readable(static_cast<double>(view.score[i])));
    } else {
        judged = tr("   D finds it %1 % real").arg(percent(view.realness[i]));
    }
    if (!view.bestRealness.empty() && std::isfinite(view.bestRealness[i])) {  // D* is nothing where no density is
        judged += tr(", D* %1 %").arg(percent(view.bestRealness[i]));
    }
    painter.setPen(QPen(palette.muted, 1, Qt::DotLine));
    painter.drawLine(QPointF(m_pointer.x(), at.plot.top()), QPointF(m_pointer.x(), at.plot.bottom()));
    painter.setFont(themedFont(this, QFont::Medium));
    const ReadOut readOut({where, judged}, painter.font(), at.plot.width() - 2 * kGrid);
    const bool left = m_pointer.x() > at.plot.center().x();
    readOut.paint(painter,
                  QPointF(left ? at.plot.left() + kGrid : at.plot.right() - kGrid - readOut.size().width(),
                          at.plot.top() + kGrid),
                  palette);
}

}  // namespace ganimede
