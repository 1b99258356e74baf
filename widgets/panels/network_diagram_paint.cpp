#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "widgets/panels/network_diagram.h"
#include "widgets/theme/theme.h"

// The diagram's geometry and painting. Lengths are in units of a sixteenth of the text's height, so that it grows with
// it.
namespace ganimede {
namespace {

constexpr double kBarWidth = 15;
constexpr double kSignBand = 18;  ///< above and below the bars, for + and -
constexpr double kBarsHeight = 62;
constexpr double kNumberBand = 18;
constexpr double kMaxPitch = 7;    ///< from bar to bar
constexpr double kBarShare = 0.7;  ///< of the pitch that the bar fills

/// One bar a unit up to six, then two more each time the units double: 9 for 16, 17 for 256.
int barCount(int units)
{
    return units <= 6 ? units : 6 + static_cast<int>(std::lround(2 * std::log2(units / 6.0)));
}

}  // namespace

double NetworkDiagram::unit() const
{
    return fontMetrics().height() / 16.0;
}

QSize NetworkDiagram::sizeHint() const
{
    const double height = (2 * kSignBand + kBarsHeight + kNumberBand) * unit();
    return {static_cast<int>(232 * unit()), static_cast<int>(std::ceil(height))};
}

QSize NetworkDiagram::minimumSizeHint() const
{
    return {static_cast<int>(180 * unit()), sizeHint().height()};
}

double NetworkDiagram::columnCentre(int column) const
{
    const double margin = (kBarWidth / 2 + 3) * unit();
    const double pitch = (width() - 2 * margin) / (columnCount() - 1);
    return margin + column * pitch;
}

QRect NetworkDiagram::columnRect(int column) const
{
    const double pitch = columnCentre(1) - columnCentre(0);
    const double half = std::min(kBarWidth * unit(), pitch - 2) / 2 + 2 * unit();
    return QRectF(columnCentre(column) - half, 0, 2 * half, height()).toAlignedRect();
}

QRectF NetworkDiagram::stackRect(int column) const
{
    const std::vector<int> all = widths();
    const int bars = barCount(all[static_cast<std::size_t>(column)]);
    const double pitch =
        std::min(kMaxPitch, kBarsHeight / barCount(std::max(16, *std::max_element(all.begin(), all.end()))));
    const double tall = (bars * pitch - pitch * (1 - kBarShare)) * unit();
    const double middle = (kSignBand + kBarsHeight / 2) * unit();
    return {columnCentre(column) - kBarWidth * unit() / 2, middle - tall / 2, kBarWidth * unit(), tall};
}

QRect NetworkDiagram::moreUnitsRect(int layer) const
{
    const QRectF stack = stackRect(layer + 1);
    const double side = kSignBand * unit();
    return QRectF(stack.center().x() - side / 2, stack.top() - side, side, side).toAlignedRect();
}

QRect NetworkDiagram::fewerUnitsRect(int layer) const
{
    const QRectF stack = stackRect(layer + 1);
    const double side = kSignBand * unit();
    return QRectF(stack.center().x() - side / 2, stack.bottom(), side, side).toAlignedRect();
}

QRect NetworkDiagram::addLayerRect(int position) const
{
    const double free = columnCentre(1) - columnCentre(0) - kBarWidth * unit();
    const double side = std::clamp(free - 1, 8.0, kSignBand * unit());
    const double x = (columnCentre(position) + columnCentre(position + 1)) / 2;
    const double y = (kSignBand + kBarsHeight / 2) * unit();
    return QRectF(x - side / 2, y - side / 2, side, side).toAlignedRect();
}

QColor NetworkDiagram::colour() const
{
    const Palette& colours = paletteOf(this);
    return m_role == NetworkRole::generator ? colours.fake : colours.discriminator;
}

void NetworkDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRibbons(painter);
    for (int column = 0; column < columnCount(); ++column) {
        paintColumn(painter, column);
    }
    const bool shown = underMouse() || hasFocus();
    for (int layer = 0; layer < static_cast<int>(m_hidden.size()); ++layer) {
        const bool over =
            (m_hover.part == Part::column && m_hover.index == layer + 1) ||
            ((m_hover.part == Part::moreUnits || m_hover.part == Part::fewerUnits) && m_hover.index == layer);
        if (over || layer == m_selected) {
            const int units = m_hidden[static_cast<std::size_t>(layer)];
            paintSign(painter, moreUnitsRect(layer), true, m_hover == Hit{Part::moreUnits, layer}, units < kMaxUnits);
            paintSign(painter, fewerUnitsRect(layer), false, m_hover == Hit{Part::fewerUnits, layer}, units > 1);
        }
    }
    for (int gap = 0; m_hidden.size() < kMaxLayers && gap <= static_cast<int>(m_hidden.size()); ++gap) {
        paintSign(painter, addLayerRect(gap), true, m_hover == Hit{Part::addLayer, gap}, shown);
    }
}

/// A tapering band from column to column stands for the connections, which are too many to draw.
void NetworkDiagram::paintRibbons(QPainter& painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(colour(), paletteOf(this).dark ? 0.16 : 0.09));
    for (int column = 0; column + 1 < columnCount(); ++column) {
        const QRectF from = stackRect(column);
        const QRectF to = stackRect(column + 1);
        const double middle = (from.right() + to.left()) / 2;
        QPainterPath band(from.topRight());
        band.cubicTo(QPointF(middle, from.top()), QPointF(middle, to.top()), to.topLeft());
        band.lineTo(to.bottomLeft());
        band.cubicTo(QPointF(middle, to.bottom()), QPointF(middle, from.bottom()), from.bottomRight());
        painter.drawPath(band);
    }
}

void NetworkDiagram::paintColumn(QPainter& painter, int column) const
{
    const Palette& colours = paletteOf(this);
    const bool selected = column == m_selected + 1 && m_selected >= 0;
    const int units = widths()[static_cast<std::size_t>(column)];
    const QRectF stack = stackRect(column);
    const int bars = barCount(units);
    const double bar = stack.height() / (bars + (bars - 1) * (1 / kBarShare - 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(colour(), selected ? 1.0 : 0.72));
    for (int i = 0; i < bars; ++i) {
        painter.drawRoundedRect(QRectF(stack.left(), stack.top() + i * bar / kBarShare, stack.width(), bar), bar / 2,
                                bar / 2);
    }

    painter.save();
    painter.setFont(themedFont(this, selected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(selected ? colours.ink : colours.muted);
    const QString text = QString::number(units);
    const double room = columnCentre(1) - columnCentre(0) - 3;
    const double wide = painter.fontMetrics().horizontalAdvance(text);
    const double top = (2 * kSignBand + kBarsHeight) * unit();
    painter.translate(std::clamp(columnCentre(column), wide / 2, std::max(wide / 2, width() - wide / 2)), top);
    painter.scale(std::min(1.0, room / wide), 1);  // ten columns of 256 units still stand apart
    painter.drawText(QRectF(-wide, 0, 2 * wide, kNumberBand * unit()), Qt::AlignCenter, text);
    painter.restore();
    if (selected && hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(stack.adjusted(-3, -3, 3, 3), 4, 4);
    }
}

void NetworkDiagram::paintSign(QPainter& painter, const QRectF& where, bool plus, bool hovered, bool enabled) const
{
    const Palette& colours = paletteOf(this);
    const QPointF centre = where.center();
    const double side = std::min(where.width(), 16 * unit());
    if (hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawEllipse(centre, side / 2, side / 2);
    }
    const double reach = side * 0.24;
    const QColor ink = hovered ? colours.onAccent : enabled ? colours.muted : colours.disabled;
    painter.setPen(QPen(ink, 1.4 * unit(), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre - QPointF(reach, 0), centre + QPointF(reach, 0));
    if (plus) {
        painter.drawLine(centre - QPointF(0, reach), centre + QPointF(0, reach));
    }
}

}  // namespace ganimede
