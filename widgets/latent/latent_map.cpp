#include "widgets/latent/latent_map.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "widgets/latent/picture_thumb.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kShare = 0.86;    // of the distance between two places that a picture takes
constexpr double kLeastSide = 26;  // pixels from one picture to the next
constexpr double kMostSide = 120;
constexpr double kFinerFrom = 68;       // so far apart, the next level has room; half of it is still to be seen
constexpr qsizetype kMostCells = 6000;  // kept pictures; beyond that those far away are forgotten

double square(const QPointF& a)
{
    return a.x() * a.x() + a.y() * a.y();
}

}  // namespace

QPointF MapCell::place() const
{
    return QPointF(at) * std::ldexp(1.0, -level);
}

size_t qHash(const MapCell& cell, size_t seed)
{
    return qHashMulti(seed, cell.level, cell.at.x(), cell.at.y());
}

LatentMap::LatentMap(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_Plus, Qt::Key_Minus});
}

void LatentMap::setLevels(int least, int most)
{
    m_leastLevel = least;
    m_mostLevel = most;
    setZoom(m_zoom);
}

void LatentMap::setBounds(const QRectF& bounds)
{
    m_bounds = bounds;
}

int LatentMap::level() const
{
    const int finest = static_cast<int>(std::floor(std::log2(2 * m_zoom / kFinerFrom)));
    return std::clamp(finest, m_leastLevel, m_mostLevel);
}

double LatentMap::spacing() const
{
    return std::ldexp(1.0, -level());
}

QPointF LatentMap::kept(const QPointF& place) const
{
    if (m_bounds.isEmpty()) {
        return place;
    }
    return {std::clamp(place.x(), m_bounds.left(), m_bounds.right()),
            std::clamp(place.y(), m_bounds.top(), m_bounds.bottom())};
}

void LatentMap::setPlace(const QPointF& place)
{
    m_place = place;
    setAccessibleDescription(tr("x %1, y %2").arg(place.x(), 0, 'f', 2).arg(place.y(), 0, 'f', 2));
    askForCells();
    update();
}

void LatentMap::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, std::ldexp(kLeastSide, m_leastLevel), std::ldexp(kMostSide, m_mostLevel));
    askForCells();
    update();
}

void LatentMap::setCell(const MapCell& cell, const QImage& picture, float value)
{
    if (m_cells.size() > kMostCells) {
        forgetFarCells();
    }
    m_cells.insert(cell, {picture, value, false});
    update();
}

void LatentMap::forgetFarCells()
{
    const int now = level();
    const QRect near = cellsSeen(now).adjusted(-10, -10, 10, 10);
    m_cells.removeIf([&](const auto& each) {
        return each.key().level != now ? each.key().level + 1 != now : !near.contains(each.key().at);
    });
}

void LatentMap::setMarks(const QList<Mark>& marks)
{
    m_marks = marks;
    update();
}

void LatentMap::setTint(TintColour tint)
{
    m_tint = std::move(tint);
    update();
}

std::pair<float, float> LatentMap::valuesSeen() const
{
    const float none = std::numeric_limits<float>::quiet_NaN();
    std::pair<float, float> range{none, none};
    const QRect seen = cellsSeen(level());
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        if (cell.key().level == level() && seen.contains(cell.key().at) && std::isfinite(cell->value)) {
            range.first = std::fmin(range.first, cell->value);
            range.second = std::fmax(range.second, cell->value);
        }
    }
    return range;
}

void LatentMap::staleCells()
{
    m_empty = false;
    for (Cell& cell : m_cells) {
        cell.stale = true;
    }
    askForCells();
}

void LatentMap::clear()
{
    m_empty = true;
    m_cells.clear();
    update();
}

void LatentMap::setCurrent(bool current)
{
    m_current = current;
    update();
}

QPointF LatentMap::positionOf(const QPointF& place) const
{
    return QRectF(rect()).center() + (place - m_place) * m_zoom;
}

QPointF LatentMap::placeAt(const QPointF& position) const
{
    return m_place + (position - QRectF(rect()).center()) / m_zoom;
}

QRect LatentMap::cellsSeen(int level) const
{
    const double finer = std::ldexp(1.0, level);
    QPointF first = placeAt(QPointF(0, 0)) * finer - QPointF(0.5, 0.5);
    QPointF last = placeAt(QPointF(width(), height())) * finer + QPointF(0.5, 0.5);
    if (!m_bounds.isEmpty()) {
        first = {std::max(first.x(), m_bounds.left() * finer), std::max(first.y(), m_bounds.top() * finer)};
        last = {std::min(last.x(), m_bounds.right() * finer), std::min(last.y(), m_bounds.bottom() * finer)};
    }
    return QRect(QPoint(static_cast<int>(std::ceil(first.x())), static_cast<int>(std::ceil(first.y()))),
                 QPoint(static_cast<int>(std::floor(last.x())), static_cast<int>(std::floor(last.y()))));
}

void LatentMap::askForCells()
{
    if (m_empty || !isVisible()) {
        return;
    }
    QList<MapCell> wanted;
    const int now = level();
    const QRect seen = cellsSeen(now);
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x) {
            const auto found = m_cells.constFind({now, {x, y}});
            if (found == m_cells.constEnd() || found->stale) {
                wanted << MapCell{now, {x, y}};
            }
        }
    }
    std::ranges::sort(wanted, {}, [this](const MapCell& cell) { return square(cell.place() - m_place); });
    if (!wanted.isEmpty()) {
        Q_EMIT cellsWanted(wanted);
    }
}

/// One level's pictures; of a coarser one those under the mouse's level, until the finer are there.
void LatentMap::paintCells(QPainter& painter, int level) const
{
    const Palette& palette = paletteOf(this);
    const QRect seen = cellsSeen(level);
    const bool finest = level == this->level();
    const double side = kShare * m_zoom * std::ldexp(1.0, -level);
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x) {
            const MapCell cell{level, {x, y}};
            const auto found = m_cells.constFind(cell);
            if (found == m_cells.constEnd() && !(finest && level == m_leastLevel)) {
                continue;
            }
            const QPointF middle = positionOf(cell.place());
            const QRectF box(middle.x() - side / 2, middle.y() - side / 2, side, side);
            const bool there = found != m_cells.constEnd();
            paintRounded(painter, box, there ? found->picture : QImage(), palette.field, kRounding / 2.0);
            const QColor tint = there && m_tint && std::isfinite(found->value) ? m_tint(found->value) : QColor();
            if (tint.isValid()) {
                painter.setBrush(translucent(tint, 0.22));
                painter.setPen(QPen(tint, std::max(2.0, side / 18)));
                painter.drawRoundedRect(box, kRounding / 2.0, kRounding / 2.0);
            }
        }
    }
}

void LatentMap::paintMarks(QPainter& painter) const
{
    const Palette& palette = paletteOf(this);
    painter.setFont(themedFont(this, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    for (const Mark& mark : m_marks) {
        const double width = std::max(metrics.height(), metrics.horizontalAdvance(mark.text) + kGrid);
        QRectF box(0, 0, width, metrics.height());
        box.moveCenter(positionOf(mark.place));
        painter.setPen(QPen(palette.panel, 2));
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setPen(palette.onAccent);
        painter.drawText(box, Qt::AlignCenter, mark.text);
    }
}

void LatentMap::paintMiddle(QPainter& painter) const
{
    const Palette& palette = paletteOf(this);
    const QPointF middle = QRectF(rect()).center();
    const QColor mark = translucent(palette.accent, m_current ? 1.0 : 0.45);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.panel, 5));
    painter.drawEllipse(middle, 9, 9);
    painter.setPen(QPen(mark, 2.5));
    painter.drawEllipse(middle, 9, 9);
}

void LatentMap::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(QRectF(rect()), kRounding, kRounding);
    painter.setClipPath(corners);
    painter.fillRect(rect(), palette.background);
    if (!m_empty) {
        if (level() > m_leastLevel) {
            paintCells(painter, level() - 1);
        }
        paintCells(painter, level());
        paintMarks(painter);
        paintMiddle(painter);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? palette.accent : palette.line, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRounding, kRounding);
}

void LatentMap::renderTo(QPainter& painter, QSize size)
{
    const QPoint middle((size.width() - width()) / 2, (size.height() - height()) / 2);
    painter.fillRect(QRect(QPoint(), size), paletteOf(this).background);
    painter.translate(middle);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    paintCells(painter, level());
    paintMarks(painter);
}

QByteArray LatentMap::csv() const
{
    QByteArray text = "x,y,value\n";
    const QRect seen = cellsSeen(level());
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x) {
            const MapCell cell{level(), {x, y}};
            const auto found = m_cells.constFind(cell);
            if (found != m_cells.constEnd()) {
                const QByteArray value = std::isfinite(found->value)
                                             ? QByteArray::number(static_cast<double>(found->value), 'g', 9)
                                             : QByteArray();
                text += QByteArray::number(cell.place().x(), 'g', 17) + ',' +
                        QByteArray::number(cell.place().y(), 'g', 17) + ',' + value + '\n';
            }
        }
    }
    return text;
}

void LatentMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    askForCells();
}

void LatentMap::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askForCells();
}

void LatentMap::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void LatentMap::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

}  // namespace ganimede
