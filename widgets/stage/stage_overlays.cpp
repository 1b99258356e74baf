#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QPainter>

#include "widgets/panels/numbers.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/read_out.h"
#include "widgets/stage/stage_view.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

/// What StageView lays over the painted snapshot.
namespace ganimede {
namespace {

constexpr double kPreviewOpacity = 0.45;  // of ink that the worker has not turned into points yet
constexpr double kDrawingOpacity = 0.22;  // of what has its points already, while the brush is out

/// What a map over the canvas holds at a place of it; NaN where the snapshot has none.
double valueAt(const std::vector<float>& map, Point at)
{
    constexpr int kSide = Snapshot::kSurfaceSide;
    if (map.size() != static_cast<std::size_t>(kSide * kSide)) {
        return std::nan("");
    }
    const auto cell = [](float v) { return std::clamp(static_cast<int>((v + 1.0F) * 0.5F * kSide), 0, kSide - 1); };
    return map[static_cast<std::size_t>(cell(at.y) * kSide + cell(at.x))];
}

/// Enough decimals to tell two neighbouring pixels apart.
QString coordinate(double value, double half)
{
    const int decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(std::max(half, 1e-6)))), 0, 6);
    QString text = QLocale().toString(value, 'f', decimals);
    if (value >= 0) {
        text.prepend(QChar(0x2007));  // a space as wide as a digit where the minus would stand
    }
    return text.replace(u'-', QChar(0x2212));
}

}  // namespace

void StageView::paintOverlays(QPainter& painter, const StageGeometry& stage) const
{
    painter.save();
    painter.setClipRect(stage.rect);
    paintPreview(painter, stage);
    if (waitsForDrawing() && m_preview.isEmpty()) {
        paintHint(painter, stage);
    }
    if (m_pointerInside) {
        if (hasPicture()) {
            paintReadOut(painter, stage);
        }
        paintBrush(painter, stage);
    }
    painter.restore();
    paintOutline(painter, stage);
}

void StageView::paintPreview(QPainter& painter, const StageGeometry& stage) const
{
    const bool fresh = m_tool->isDrawing() || m_previewPending || !m_proposal.empty() || !hasPicture();
    if ((!fresh && m_tool->mode() == DrawMode::off) || m_preview.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(stage.rect, m_preview.image(paletteOf(this).real, fresh ? kPreviewOpacity : kDrawingOpacity));
}

void StageView::paintHint(QPainter& painter, const StageGeometry& stage) const
{
    const Palette& palette = paletteOf(this);
    const double unit = stage.rect.width() / 40;
    painter.fillRect(stage.rect, translucent(palette.panel, 0.7));  // the networks wait
    painter.setPen(QPen(palette.track, 1.5, Qt::DashLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(stage.rect.adjusted(unit, unit, -unit, -unit), kStageRounding, kStageRounding);

    const int side = std::clamp(static_cast<int>(stage.rect.width() / 10), 32, 96);
    const QPointF centre = stage.rect.center();
    const QRect icon(static_cast<int>(centre.x()) - side / 2, static_cast<int>(centre.y()) - side, side, side);
    tintedIcon(QStringLiteral("brush"), palette.real, palette.real).paint(&painter, icon);
    painter.setFont(themedFont(this, QFont::Medium, stage.rect.width() > 480 ? 1.5 : 1.1));
    painter.setPen(palette.muted);
    const QRectF words(stage.rect.left() + 2 * unit, icon.bottom() + kGrid, stage.rect.width() - 4 * unit,
                       stage.rect.height() / 4);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tr("Draw here, or pick a data set"));
}

void StageView::paintBrush(QPainter& painter, const StageGeometry& stage) const
{
    if (m_tool->mode() == DrawMode::off || m_tool->mode() == DrawMode::text) {
        return;
    }
    const Palette& palette = paletteOf(this);
    const bool erases = m_tool->mode() == DrawMode::eraser;
    const double radius = stage.toScreen(m_tool->radius());
    painter.setBrush(erases ? Qt::NoBrush : QBrush(translucent(palette.real, 0.12)));
    painter.setPen(QPen(translucent(palette.panel, 0.9), 3));
    painter.drawEllipse(m_pointer, radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(erases ? palette.ink : palette.real, 1.5, erases ? Qt::DashLine : Qt::SolidLine));
    painter.drawEllipse(m_pointer, radius, radius);
}

void StageView::paintReadOut(QPainter& painter, const StageGeometry& stage) const
{
    const Point at = stage.toCanvas(m_pointer);
    const Frame& frame = m_snapshot->frame;
    const Point inData = frame.toData(at);
    QStringList text{tr("x %1   y %2").arg(coordinate(inData.x, frame.half), coordinate(inData.y, frame.half))};
    const double realness = valueAt(m_snapshot->surface, at);
    const double score = valueAt(m_snapshot->surfaceScores, at);
    if (!std::isnan(score)) {
        text << tr("   C's score %1").arg(readable(score));
    } else if (!std::isnan(realness)) {
        text << tr("   D finds it %1 % real")
                    .arg(QLocale().toString(100 * realness, 'f', 0).rightJustified(3, QChar(0x2007)));
    }
    painter.setFont(themedFont(this, QFont::Medium));
    const ReadOut readOut(text, painter.font(), stage.rect.width() - 3 * kGrid);
    const QSizeF size = readOut.size();
    const bool nearBox = m_pointer.x() < stage.rect.left() + size.width() + 4 * kGrid &&
                         m_pointer.y() > stage.rect.bottom() - size.height() - 4 * kGrid;
    const double top = nearBox ? stage.rect.top() + 1.5 * kGrid : stage.rect.bottom() - size.height() - 1.5 * kGrid;
    readOut.paint(painter, QPointF(stage.rect.left() + 1.5 * kGrid, top), paletteOf(this));
}

void StageView::paintOutline(QPainter& painter, const StageGeometry& stage) const
{
    const Palette& palette = paletteOf(this);
    const bool strong = m_dropHovers || (hasFocus() && m_focusByKeyboard);
    const double width = strong ? 2.0 : 1.0;
    const double inset = width / 2;
    painter.setBrush(m_dropHovers ? QBrush(translucent(palette.accent, 0.12)) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(strong ? palette.accent : palette.line, width));
    painter.drawRoundedRect(stage.rect.adjusted(inset, inset, -inset, -inset), kStageRounding, kStageRounding);
}

}  // namespace ganimede
