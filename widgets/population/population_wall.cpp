#include "widgets/population/population_wall.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/panels/calm_controls.h"
#include "widgets/sweep/sweep_colours.h"
#include "widgets/sweep/sweep_map.h"
#include "widgets/sweep/sweep_map_painter.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr qint64 kSortMs = 1000;
constexpr qint64 kUsedMs = 3000;
constexpr double kFrame = 3;
constexpr double kChip = 18;
constexpr double kLegendGap = 10;
constexpr double kMapShare = 0.75;  // of the largest stages' side, for which those that stand as in a map are taken

}  // namespace

PopulationWall::PopulationWall(QWidget* parent) : QWidget(parent)
{
    setObjectName("populationWall");
    setAccessibleName(tr("Wall of stages"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return,
                    Qt::Key_Enter});
}

void PopulationWall::showMoment(const PopulationMomentPtr& moment)
{
    const bool another = !moment || !m_moment || moment->request != m_moment->request;
    m_moment = moment;
    if (another) {
        m_shown = wallMembers(moment ? moment->states.size() : 0, kMost);
        m_pressed.reset();
        forgetTiles();
        m_sorted.invalidate();
        measureCaptions();
        choose({});
    }
    const bool used = m_used.isValid() && m_used.elapsed() < kUsedMs;
    if (m_moment && (!m_sorted.isValid() || (m_sorted.elapsed() >= kSortMs && !used))) {
        sort();
    }
    if (isVisible()) {
        repaintTiles();
        update();
    }
}

void PopulationWall::setOrder(WallOrder order)
{
    m_order = order;
    m_sorted.invalidate();
    showMoment(m_moment);
}

void PopulationWall::sort()
{
    sortForWall(m_shown, m_moment->states, m_order);
    if (const int columns = mapColumns(); columns > 0 && grid().columns == columns) {
        const SweepRequest& request = *m_moment->request;
        // A map's rows go upwards; within one the first field's values, then the seeds, are in their order already.
        std::ranges::stable_sort(m_shown, std::greater(),
                                 [&](std::size_t member) { return request.placeOf(request.cellOf(member))[1]; });
    }
    m_sorted.start();
}

void PopulationWall::forgetTiles()
{
    m_tiles.clear();
    m_painter.clear();
}

void PopulationWall::repaintTiles()
{
    if (!m_moment) {
        return;
    }
    QElapsedTimer clock;
    clock.start();
    paintTiles(m_tiles, m_painter, devicePixelRatioF());
    m_tileMs += static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void PopulationWall::paintTiles(std::map<std::size_t, Tile>& tiles, WallTiles& with, double pixel) const
{
    const int side = static_cast<int>(std::lround(grid().side * pixel));
    for (std::size_t i = 0; i < m_moment->fakes.size(); ++i) {
        const MemberFakes& fakes = m_moment->fakes[i];
        Tile& tile = tiles[fakes.member];
        if (tile.points != fakes.points.get()) {
            tile.points = fakes.points.get();
            tile.image = with.paint(side, pixel, m_moment->data[i], *fakes.points, paletteOf(this));
            tile.image.setDevicePixelRatio(pixel);
        }
    }
}

double PopulationWall::lineHeight() const
{
    return std::ceil(QFontMetricsF(font()).height());
}

WallGrid PopulationWall::grid() const
{
    // Below the stages what their captions name, and the outcomes' colours.
    const auto lines = static_cast<double>(1 + legendLines().size());
    const QSizeF room(width(), height() - lines * (lineHeight() + 2) - kLegendGap);
    const WallGrid one = gridIn(room, lineHeight() + 4);
    return m_captionWidth > one.side ? gridIn(room, 2 * lineHeight() + 4) : one;
}

WallGrid PopulationWall::gridIn(QSizeF room, double caption) const
{
    const auto count = static_cast<int>(m_shown.size());
    const WallGrid roomiest = wallGrid(room, count, caption);
    const int columns = mapColumns();
    const WallGrid asMap = wallGridOf(std::max(1, columns), room, count, caption);
    return columns > 0 && asMap.side >= kMapShare * roomiest.side ? asMap : roomiest;
}

/// How many columns a map of all members has whose seeds stand beside each other; 0 if there is no such map.
int PopulationWall::mapColumns() const
{
    if (m_order != WallOrder::asGiven || !m_moment || m_shown.size() < m_moment->states.size()) {
        return 0;
    }
    const SweepRequest& request = *m_moment->request;
    return request.axes.size() == 2 ? static_cast<int>(request.axes[0].values.size()) * request.seeds : 0;
}

QRectF PopulationWall::stageRect(int place) const
{
    return grid().stage(place);
}

std::optional<std::size_t> PopulationWall::memberAt(QPointF place) const
{
    const int found = grid().placeAt(place, static_cast<int>(m_shown.size()));
    return found >= 0 ? std::optional(m_shown[static_cast<std::size_t>(found)]) : std::nullopt;
}

int PopulationWall::current() const
{
    const auto found = m_current ? std::ranges::find(m_shown, *m_current) : m_shown.end();
    return found != m_shown.end() ? static_cast<int>(found - m_shown.begin()) : -1;
}

void PopulationWall::setCurrent(int place)
{
    const bool there = place >= 0 && place < static_cast<int>(m_shown.size());
    choose(there ? std::optional(m_shown[static_cast<std::size_t>(place)]) : std::nullopt);
}

void PopulationWall::choose(std::optional<std::size_t> member)
{
    if (member != m_current) {
        m_current = member;
        setAccessibleDescription(memberText());
        update();
        Q_EMIT currentChanged();
    }
}

QString PopulationWall::memberText() const
{
    return m_moment && m_current ? textOf(*m_current) : QString();
}

void PopulationWall::paintEvent(QPaintEvent*)
{
    QElapsedTimer clock;
    clock.start();
    QPainter painter(this);
    if (!m_moment) {
        painter.setPen(paletteOf(this).muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Choose what differs and start: each GAN gets a stage of its own."));
        return;
    }
    paintAll(painter);
    Q_EMIT painted(static_cast<double>(clock.nsecsElapsed()) / 1e6 + std::exchange(m_tileMs, 0));
}

void PopulationWall::paintAll(QPainter& painter)
{
    const WallGrid places = grid();
    for (int place = 0; place < static_cast<int>(m_shown.size()); ++place) {
        paintStage(painter, places, place);
    }
    paintLegend(painter);
}

void PopulationWall::paintStage(QPainter& painter, const WallGrid& places, int place)
{
    const std::size_t member = m_shown[static_cast<std::size_t>(place)];
    const Palette& palette = paletteOf(this);
    const QRectF stage = places.stage(place);
    const auto tile = m_tiles.find(member);
    if (tile != m_tiles.end() && !tile->second.image.isNull()) {
        painter.drawImage(stage.topLeft(), tile->second.image);
    } else {
        painter.fillRect(stage, palette.field);
    }
    const MemberState& state = m_moment->states[member];
    const auto outcome = outcomeOf(state);
    const QColor colour = outcome ? outcomeColour(*outcome) : palette.line;
    const double inset = kFrame / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, kFrame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(stage.adjusted(inset, inset, -inset, -inset));
    if (outcome && places.side > 3 * kChip) {
        const QRectF chip(stage.topLeft(), QSizeF(kChip, kChip));
        painter.fillRect(chip, colour);
        painter.setRenderHint(QPainter::Antialiasing);
        paintOutcomeGlyph(painter, chip.adjusted(3, 3, -3, -3), *outcome, inkOn(colour));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (member == m_current) {
        painter.setPen(QPen(palette.accent, 2));
        painter.drawRect(stage.adjusted(-2, -2, 2, 2));
    }
    if (places.caption > 0) {
        const QRectF below(stage.left(), stage.bottom() + 2, stage.width(), places.caption);
        painter.setPen(palette.muted);
        paintCaption(painter, below, captionOf(member));
    }
}

/// How wide an outcome's mark and name are, with the gap behind them.
double PopulationWall::legendWidth(std::size_t outcome) const
{
    return lineHeight() + 6 + QFontMetricsF(font()).horizontalAdvance(sweepOutcomeTitle(outcome)) + 2 * kLegendGap;
}

/// Where each line of the legend begins and ends among the outcomes.
std::vector<std::pair<std::size_t, std::size_t>> PopulationWall::legendLines() const
{
    std::vector<std::pair<std::size_t, std::size_t>> lines{{0, 0}};
    double wide = -2 * kLegendGap;
    for (std::size_t outcome = 0; outcome < sweepOutcomes().size(); ++outcome) {
        const double more = legendWidth(outcome);
        if (wide + more > width() && lines.back().second > lines.back().first) {
            lines.emplace_back(outcome, outcome);
            wide = -2 * kLegendGap;
        }
        wide += more;
        lines.back().second = outcome + 1;
    }
    return lines;
}

/// What the frames say, below the stages, in the middle.
void PopulationWall::paintLegend(QPainter& painter) const
{
    const QFontMetricsF metrics(font());
    const double line = lineHeight();
    const auto lines = legendLines();
    double top = height() - static_cast<double>(lines.size()) * (line + 2);
    const QString names = grid().caption > 0 ? captionNames() : captionOfChosen();
    painter.setPen(paletteOf(this).muted);
    painter.drawText(QRectF(0, top - line - 2, width(), line), Qt::AlignCenter,
                     metrics.elidedText(names, Qt::ElideMiddle, width()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [first, end] : lines) {
        double wide = -2 * kLegendGap;
        for (std::size_t outcome = first; outcome < end; ++outcome) {
            wide += legendWidth(outcome);
        }
        double left = (width() - wide) / 2;
        for (std::size_t outcome = first; outcome < end; ++outcome) {
            paintLegendEntry(painter, {std::round(left), top}, outcome);
            left += legendWidth(outcome);
        }
        top += line + 2;
    }
}

void PopulationWall::paintLegendEntry(QPainter& painter, QPointF place, std::size_t outcome) const
{
    const double line = lineHeight();
    const QRectF mark(place, QSizeF(line, line));
    painter.fillRect(mark, outcomeColour(outcome));
    paintOutcomeGlyph(painter, mark.adjusted(3, 3, -3, -3), outcome, inkOn(outcomeColour(outcome)));
    painter.setPen(paletteOf(this).ink);
    painter.drawText(QPointF(mark.right() + 6, mark.top() + QFontMetricsF(font()).ascent()),
                     sweepOutcomeTitle(outcome));
}

void PopulationWall::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_moment) {
        sort();  // whether there is room for a map
    }
    forgetTiles();
    repaintTiles();
}

void PopulationWall::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    forgetTiles();  // the theme or the type may be another
    if (m_moment) {
        measureCaptions();
    }
    if (isVisible()) {
        repaintTiles();
    }
}

void PopulationWall::mouseMoveEvent(QMouseEvent* event)
{
    m_used.start();
    choose(memberAt(event->position()));
    setCursor(m_current ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PopulationWall::mousePressEvent(QMouseEvent* event)
{
    m_used.start();
    m_pressed = event->button() == Qt::LeftButton ? memberAt(event->position()) : std::nullopt;
}

void PopulationWall::mouseReleaseEvent(QMouseEvent* event)
{
    const auto member = memberAt(event->position());
    if (event->button() == Qt::LeftButton && member && member == m_pressed) {
        choose(member);
        activate();
    }
}

void PopulationWall::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_shown.size()) - 1;
    const int at = current();
    const int row = grid().columns;
    // Without one chosen, any of these chooses the first.
    const auto go = [&](int place) { setCurrent(at < 0 ? 0 : std::clamp(place, 0, std::max(0, last))); };
    m_used.start();
    switch (event->key()) {
    case Qt::Key_Left:
        return go(at - 1);
    case Qt::Key_Right:
        return go(at + 1);
    case Qt::Key_Up:
        return go(at - row >= 0 ? at - row : at);
    case Qt::Key_Down:
        return go(at + row <= last ? at + row : at);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate();
    default:
        QWidget::keyPressEvent(event);
    }
}

void PopulationWall::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_current) {
        setCurrent(0);
    }
}

bool PopulationWall::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_moment) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const auto member = memberAt(help->pos())) {
            const QString text = textOf(*member) + "\n\n" + tr("Click to open this GAN in the lab.");
            QToolTip::showText(help->globalPos(), text, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::Leave && !hasFocus()) {
        choose({});
    }
    if (event->type() == QEvent::Show) {
        const bool handled = QWidget::event(event);
        repaintTiles();
        return handled;
    }
    return QWidget::event(event);
}

void PopulationWall::activate()
{
    if (m_moment && m_current) {
        Q_EMIT memberActivated(*m_current);
    }
}

}  // namespace ganimede
