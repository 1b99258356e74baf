#include "widgets/sweep/sweep_map_painter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include "widgets/sweep/sweep_colours.h"

namespace ganimede {
namespace {

constexpr double kGap = 8;
constexpr double kLongestLabel = 8;    // of an axis, in heights of the font
constexpr double kElidedLabel = 4;     // likewise: what is shorter is left out rather than cut
constexpr std::size_t kUndecided = 2;  // in sweepOutcomes()

QFont titleFont(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

double widest(const QFontMetricsF& metrics, const QStringList& texts)
{
    double width = 0;
    for (const QString& text : texts) {
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return width;
}

double widestLabel(const QFontMetricsF& metrics, const QStringList& labels)
{
    return std::min(widest(metrics, labels), kLongestLabel * metrics.height());
}

/// Of the colour scale: it grows with the text beside it.
double barWidth(const QFontMetricsF& metrics)
{
    return std::max(16.0, std::round(0.9 * metrics.height()));
}

double barHeight(const QFontMetricsF& metrics)
{
    return std::max(200.0, std::round(11 * metrics.height()));
}

double markSide(const QFontMetricsF& metrics)
{
    return std::max(12.0, std::round(0.7 * metrics.height()));
}

std::size_t diverged()
{
    return sweepOutcomes().size() - 1;
}

/// Ended without a figure: by leaving the finite numbers.
bool isMarkedDiverged(const SweepMap::Cell& cell)
{
    return std::isnan(cell.value) && cell.sum.finished > 0;
}

double legendWidth(const QFontMetricsF& metrics, const SweepMap& map)
{
    if (map.view != SweepView::outcome) {
        // With room for the mark of what diverged, also before something has: the grid is not to jump.
        return barWidth(metrics) + kGap +
               widest(metrics, {map.unit, QStringLiteral("100 %"), sweepOutcomeTitle(diverged())});
    }
    QStringList names;
    for (std::size_t i = 0; i < sweepOutcomes().size(); ++i) {
        names << sweepOutcomeTitle(i);
    }
    return metrics.height() + 2 * kGap + widest(metrics, names);
}

/// Glyph and label at the top of a cell whose fakes are painted over the rest.
void paintCorner(QPainter& painter, const QRectF& inner, const SweepMap& map, const SweepMap::Cell& cell,
                 const QColor& ink)
{
    const double side = markSide(QFontMetricsF(painter.font()));
    const QRectF strip = inner.adjusted(5, 4, -5, -4);
    if (map.view == SweepView::outcome && cell.outcome != kUndecided) {
        paintOutcomeGlyph(painter, QRectF(strip.topLeft() + QPointF(0, 2), QSizeF(side, side)), cell.outcome, ink);
    }
    painter.setPen(ink);
    painter.drawText(strip, Qt::AlignRight | Qt::AlignTop, cell.label);
}

void paintCell(QPainter& painter, const QRectF& rect, const SweepMap& map, const SweepMap::Cell& cell,
               const Palette& palette)
{
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (std::isnan(cell.value)) {
        painter.fillRect(inner, palette.field);
        // A run that diverged was not measured; one that is not done yet shows nothing.
        const double side = std::min({inner.width(), inner.height(), 20.0});
        if (isMarkedDiverged(cell) && side > 6) {
            const QRectF glyph(inner.center() - QPointF(side, side) / 2, QSizeF(side, side));
            paintOutcomeGlyph(painter, glyph, diverged(), palette.muted);
        }
        return;
    }
    const bool outcome = map.view == SweepView::outcome;
    const QColor fill = outcome ? outcomeColour(cell.outcome) : scaleColour(cell.value / map.scaleEnd);
    painter.fillRect(inner, fill);
    const QColor ink = inkOn(fill);
    if (map.live && std::min(inner.width(), inner.height()) >= kLiveCell) {
        paintCorner(painter, inner, map, cell, ink);
        return;
    }
    if (map.live && outcome && cell.outcome == kUndecided) {
        return;  // as nearly all are at first: a thousand dashes say nothing
    }
    const QFontMetricsF metrics(painter.font());
    const bool room = metrics.horizontalAdvance(cell.label) + 4 < inner.width() && metrics.height() < inner.height();
    QRectF text = inner;
    if (outcome) {
        const bool both = room && !cell.label.isEmpty() && inner.height() > 2.2 * metrics.height();
        const double most = both ? inner.height() / 2 : inner.height();
        const double side = std::min({0.7 * most, 0.7 * inner.width(), 28.0});
        const QPointF centre(inner.center().x(), both ? inner.top() + inner.height() * 0.36 : inner.center().y());
        paintOutcomeGlyph(painter, QRectF(centre - QPointF(side, side) / 2, QSizeF(side, side)), cell.outcome, ink);
        if (!both) {
            return;
        }
        text.setTop(inner.top() + inner.height() * 0.55);
    }
    if (room) {
        painter.setPen(ink);
        painter.drawText(text, Qt::AlignCenter, cell.label);
    }
}

/// In as many lines as there is room for; where that is too little, the beginning.
void paintBesideRow(QPainter& painter, const QRectF& place, const QString& label)
{
    constexpr int kFlags = Qt::AlignRight | Qt::AlignVCenter;
    const QRectF wrapped = painter.boundingRect(place, kFlags | Qt::TextWordWrap, label);
    if (place.contains(wrapped.adjusted(1, 1, -1, -1))) {
        painter.drawText(place, kFlags | Qt::TextWordWrap, label);
    } else {
        painter.drawText(place, kFlags, QFontMetricsF(painter.font()).elidedText(label, Qt::ElideRight, place.width()));
    }
}

/// Every n-th label, so that none touches the next.
void paintLabels(QPainter& painter, const SweepMapLayout& layout, const SweepMap& map)
{
    const QFontMetricsF metrics(painter.font());
    const double cellWidth = layout.grid.width() / layout.columns;
    const double cellHeight = layout.grid.height() / layout.rows;
    const double wide =
        std::min(widestLabel(metrics, map.xValues), std::max(cellWidth - 4, kElidedLabel * metrics.height())) + 4;
    const int everyX = std::max(1, static_cast<int>(std::ceil(wide / cellWidth)));
    const int everyY = std::max(1, static_cast<int>(std::ceil(metrics.height() / cellHeight)));
    for (int x = 0; x < layout.columns; x += everyX) {
        const QRectF cell = layout.cell(x, 0);
        const double width = std::max(cell.width(), everyX * cellWidth);
        const QRectF place(cell.center().x() - width / 2, layout.xLabels.top(), width, layout.xLabels.height());
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(map.xValues[x], Qt::ElideRight, width));
    }
    for (int y = 0; y < layout.rows; y += everyY) {
        const double height = everyY * cellHeight;
        const QRectF place(layout.yLabels.left(), layout.cell(0, y).center().y() - height / 2, layout.yLabels.width(),
                           height);
        paintBesideRow(painter, place, map.yValues[y]);
    }
}

void paintTitles(QPainter& painter, const SweepMapLayout& layout, const SweepMap& map, const Palette& palette)
{
    const QFont plain = painter.font();
    painter.setFont(titleFont(plain));
    painter.setPen(palette.ink);
    painter.drawText(layout.title, Qt::AlignLeft | Qt::AlignTop, map.title);
    painter.setFont(plain);
    painter.setPen(palette.muted);
    if (!map.note.isEmpty()) {
        painter.drawText(layout.title, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, map.note);
    }
    const QFontMetricsF metrics(plain);
    painter.drawText(layout.xTitle, Qt::AlignCenter,
                     metrics.elidedText(map.xTitle, Qt::ElideMiddle, layout.xTitle.width()));
    if (!map.yTitle.isEmpty()) {
        painter.save();
        painter.translate(layout.yTitle.center());
        painter.rotate(-90);
        const double length = layout.yTitle.height();
        const double width = layout.yTitle.width();
        painter.drawText(QRectF(-length / 2, -width / 2, length, width), Qt::AlignCenter,
                         metrics.elidedText(map.yTitle, Qt::ElideMiddle, length));
        painter.restore();
    }
}

void paintScale(QPainter& painter, const QRectF& legend, const SweepMap& map, const Palette& palette)
{
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    painter.setPen(palette.muted);
    painter.drawText(QRectF(legend.left(), legend.top(), legend.width(), line), Qt::AlignLeft, map.unit);
    const double below = std::ranges::any_of(map.cells, isMarkedDiverged) ? line + 2 * kGap : 0;
    const QRectF bar(legend.left(), legend.top() + line + kGap, barWidth(metrics),
                     std::max(0.0, std::min(barHeight(metrics), legend.height() - line - kGap - below)));
    QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
    for (int i = 0; i <= 16; ++i) {
        gradient.setColorAt(i / 16.0, scaleColour(i / 16.0));
    }
    painter.fillRect(bar, gradient);
    const bool share = map.scaleEnd <= 1 && map.view != SweepView::outcome;
    const QString end = share ? QStringLiteral("100 %") : QString::number(map.scaleEnd);
    const QRectF labels(bar.right() + kGap, bar.top(), legend.right() - bar.right(), bar.height());
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignTop, end);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignBottom, share ? QStringLiteral("0 %") : QStringLiteral("0"));
    if (below > 0) {
        const double side = markSide(metrics);
        const QRectF mark(bar.left(), bar.bottom() + 2 * kGap, bar.width(), line);
        paintOutcomeGlyph(painter, QRectF(mark.center() - QPointF(side, side) / 2, QSizeF(side, side)), diverged(),
                          palette.muted);
        painter.drawText(QRectF(labels.left(), mark.top(), labels.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         sweepOutcomeTitle(diverged()));
    }
}

void paintOutcomes(QPainter& painter, const QRectF& legend, const Palette& palette)
{
    const double side = QFontMetricsF(painter.font()).height() + 2;
    for (std::size_t i = 0; i < sweepOutcomes().size(); ++i) {
        const QRectF mark(legend.left(), legend.top() + static_cast<double>(i) * (side + kGap / 2), side, side);
        painter.fillRect(mark, outcomeColour(i));
        paintOutcomeGlyph(painter, mark.adjusted(2, 2, -2, -2), i, inkOn(outcomeColour(i)));
        painter.setPen(palette.ink);
        painter.drawText(QRectF(mark.right() + kGap, mark.top(), legend.right() - mark.right() - kGap, side),
                         Qt::AlignLeft | Qt::AlignVCenter, sweepOutcomeTitle(i));
    }
}

}  // namespace

QRectF SweepMapLayout::cell(int x, int y) const
{
    const double width = grid.width() / columns;
    const double height = grid.height() / rows;
    return {grid.left() + x * width, grid.bottom() - (y + 1) * height, width, height};
}

QPoint SweepMapLayout::cellAt(QPointF place) const
{
    if (!grid.contains(place) || grid.isEmpty()) {
        return {-1, -1};
    }
    const int x = static_cast<int>((place.x() - grid.left()) / grid.width() * columns);
    const int y = static_cast<int>((grid.bottom() - place.y()) / grid.height() * rows);
    return {std::clamp(x, 0, columns - 1), std::clamp(y, 0, rows - 1)};
}

SweepMapLayout sweepMapLayout(QSizeF size, const SweepMap& map, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double line = std::ceil(metrics.height());
    SweepMapLayout layout;
    layout.columns = static_cast<int>(map.xValues.size());
    layout.rows = static_cast<int>(map.yValues.size());
    layout.title = QRectF(kGap, kGap, size.width() - 2 * kGap, line);
    if (!map.note.isEmpty()) {
        const QRectF column(0, 0, layout.title.width(), size.height());
        layout.title.setHeight(line + 4 + std::ceil(metrics.boundingRect(column, Qt::TextWordWrap, map.note).height()));
    }
    const double top = layout.title.bottom() + kGap;
    const double bottom = size.height() - kGap - 2 * line - kGap;
    const double legend = std::ceil(legendWidth(metrics, map));
    const double right = size.width() - kGap - legend - 2 * kGap;
    const bool twoFields = !map.yTitle.isEmpty();
    layout.yTitle = QRectF(kGap, top, twoFields ? line : 0, std::max(0.0, bottom - top));
    const double labels = twoFields ? std::ceil(widestLabel(metrics, map.yValues)) : 0;
    layout.yLabels = QRectF(layout.yTitle.right() + (twoFields ? kGap : 0), top, labels, layout.yTitle.height());
    const double left = layout.yLabels.right() + (twoFields ? kGap : 0);
    layout.grid = QRectF(left, top, std::max(1.0, right - left), std::max(1.0, bottom - top));
    layout.xLabels = QRectF(left, bottom + kGap / 2, layout.grid.width(), line);
    // Below the middle of the grid, and wider than it where the name is.
    const double reach = std::min(layout.grid.center().x() - kGap, size.width() - kGap - layout.grid.center().x());
    layout.xTitle = QRectF(layout.grid.center().x() - reach, layout.xLabels.bottom() + kGap / 2, 2 * reach, line);
    layout.legend = QRectF(right + 2 * kGap, top, legend, layout.grid.height());
    return layout;
}

QSize sweepMapSize(const SweepMap& map)
{
    const int width = 300 + std::clamp(56 * static_cast<int>(map.xValues.size()), 300, 1200);
    const int height = 110 + std::clamp(44 * static_cast<int>(map.yValues.size()), 190, 900);
    return {width, height};
}

void paintSweepMap(QPainter& painter, QSizeF size, const SweepMap& map, const Palette& palette, const QFont& font,
                   QPoint selected)
{
    const SweepMapLayout layout = sweepMapLayout(size, map, font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (int y = 0; y < layout.rows; ++y) {
        for (int x = 0; x < layout.columns; ++x) {
            paintCell(painter, layout.cell(x, y), map, map.at(x, y), palette);
        }
    }
    paintTitles(painter, layout, map, palette);
    painter.setPen(palette.ink);
    paintLabels(painter, layout, map);
    map.view == SweepView::outcome ? paintOutcomes(painter, layout.legend, palette)
                                   : paintScale(painter, layout.legend, map, palette);
    if (selected.x() >= 0) {
        const QRectF ring = layout.cell(selected.x(), selected.y());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.panel, 5));
        painter.drawRect(ring);
        painter.setPen(QPen(palette.accent, 2.5));
        painter.drawRect(ring);
    }
    painter.restore();
}

}  // namespace ganimede
