#include "widgets/population/phase_map_view.h"

#include <algorithm>
#include <cmath>

#include <QElapsedTimer>
#include <QPainter>

#include "widgets/population/wall_tiles.h"
#include "widgets/sweep/sweep_colours.h"
#include "widgets/sweep/sweep_map_painter.h"

namespace ganimede {
namespace {

constexpr qint64 kColoursMs = 100;
constexpr std::size_t kDots = 150;  // of a cell: more do not show in so little room
constexpr double kDot = 2;

qint64 now()
{
    static QElapsedTimer clock;
    if (!clock.isValid()) {
        clock.start();
    }
    return clock.elapsed();
}

QVector<QRectF> dotsOf(const std::vector<Point>& points, const QRectF& square)
{
    QVector<QRectF> dots;
    const double half = square.width() / 2;
    for (std::size_t i = 0; i < std::min(kDots, points.size()); ++i) {
        const Point p = points[i];
        if (std::abs(p.x) <= 1 && std::abs(p.y) <= 1) {
            const QPointF centre =
                square.center() + QPointF(static_cast<double>(p.x) * half, -static_cast<double>(p.y) * half);
            dots << QRectF(centre - QPointF(kDot, kDot) / 2, QSizeF(kDot, kDot));
        }
    }
    return dots;
}

/// Of a population at rest, all that changes is shown at once.
bool sameStates(const std::vector<MemberState>& a, const std::vector<MemberState>& b)
{
    return std::ranges::equal(a, b, [](const MemberState& x, const MemberState& y) {
        return x.step == y.step && x.status == y.status && x.measuredAt == y.measuredAt;
    });
}

}  // namespace

PhaseMapView::PhaseMapView(QWidget* parent) : SweepMapView(parent)
{
    setObjectName("phaseMap");
    setAccessibleName(tr("Phase map"));
    setLive(true);
    // Emitted whenever the map or the chosen cell changes.
    connect(this, &SweepMapView::currentChanged, this, [this] { m_ground = QPixmap(); });
}

void PhaseMapView::showMoment(const PopulationMomentPtr& moment)
{
    const bool another = !moment || !m_moment || moment->request != m_moment->request;
    const PopulationMomentPtr before = m_moment;
    m_moment = moment;
    if (another) {
        m_standing = moment ? std::make_shared<SweepResults>(*moment->request) : nullptr;
        m_coloursAt = -kColoursMs;
    }
    const bool rest = moment && (moment->atRest || moment->paused);
    const bool due =
        another || now() - m_coloursAt >= kColoursMs || (rest && !sameStates(before->states, moment->states));
    if (due) {
        takeStates();
    }
    if (another) {
        setResults(m_standing);
        Q_EMIT seenChanged();
    }
    update();
}

void PhaseMapView::showPlan(const std::shared_ptr<const SweepRequest>& plan)
{
    if (!m_moment) {
        m_standing = plan ? std::make_shared<SweepResults>(*plan) : nullptr;
        setResults(m_standing);
    }
}

void PhaseMapView::takeStates()
{
    if (m_moment) {
        setStanding(*m_standing, m_moment->states);
    }
    m_coloursAt = now();
    refresh();
}

std::vector<std::size_t> PhaseMapView::seen() const
{
    std::vector<std::size_t> members;
    if (!m_moment) {
        return members;
    }
    if (!showsFakes()) {
        return members;
    }
    for (const SweepMap::Cell& cell : map().cells) {
        members.push_back(cell.cells.front() * static_cast<std::size_t>(m_moment->request->seeds));
    }
    return members;
}

bool PhaseMapView::showsFakes() const
{
    const QRectF first = cellRect({0, 0});
    return std::min(first.width(), first.height()) >= kLiveCell;
}

std::size_t PhaseMapView::memberOf(QPoint cell) const
{
    return map().at(cell.x(), cell.y()).cells.front() * static_cast<std::size_t>(m_moment->request->seeds);
}

QString PhaseMapView::noteOf(const QString& own) const
{
    if (!m_standing) {
        return own;
    }
    const int seeds = m_standing->request().seeds;
    const QString cell = seeds == 1 ? tr("Each cell is a GAN of its own.")
                                    : tr("Each cell is %1 GANs that differ in the seed.").arg(seeds);
    const QString rest = !m_moment       ? tr("Start, and watch which learn, collapse or diverge.")
                         : !showsFakes() ? QString()
                         : seeds == 1    ? tr("The dots are what it generates; click to open it in the lab.")
                                         : tr("The dots are what the first generates; click to open it in the lab.");
    return rest.isEmpty() ? cell : cell + " " + rest;
}

QString PhaseMapView::tipOf(QPoint cell) const
{
    if (!m_moment) {
        return cellText();
    }
    const MemberState& state = m_moment->states[memberOf(cell)];
    return state.status == MemberStatus::refused
               ? tr("This GAN cannot be trained here: only LibTorch could, or its values do not fit together.")
               : SweepMapView::tipOf(cell);
}

void PhaseMapView::paintEvent(QPaintEvent* event)
{
    if (!m_moment) {
        SweepMapView::paintEvent(event);
        return;
    }
    QElapsedTimer clock;
    clock.start();
    if (m_ground.isNull()) {
        m_ground = QPixmap(size() * devicePixelRatioF());
        m_ground.setDevicePixelRatio(devicePixelRatioF());
        m_ground.fill(Qt::transparent);
        QPainter painter(&m_ground);
        paintSweepMap(painter, size(), map(), paletteOf(this), font(), current());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    paintAllFakes(painter, size());
    Q_EMIT painted(static_cast<double>(clock.nsecsElapsed()) / 1e6);
}

QSize PhaseMapView::exportSize() const
{
    return size();  // there is room for the same cells, and so for the same fakes
}

void PhaseMapView::renderTo(QPainter& painter, QSize size)
{
    SweepMapView::renderTo(painter, size);
    if (m_moment) {
        paintAllFakes(painter, size);
    }
}

void PhaseMapView::paintAllFakes(QPainter& painter, QSize size) const
{
    for (std::size_t i = 0; i < m_moment->fakes.size(); ++i) {
        paintFakes(painter, size, m_moment->fakes[i], m_moment->data[i]);
    }
}

void PhaseMapView::paintFakes(QPainter& painter, QSize size, const MemberFakes& fakes, const DatasetPtr& set) const
{
    const SweepRequest& request = *m_moment->request;
    const std::vector<std::size_t> place = request.placeOf(request.cellOf(fakes.member));
    const QPoint at(static_cast<int>(place[0]), place.size() > 1 ? static_cast<int>(place[1]) : 0);
    const QRectF cell = sweepMapLayout(size, map(), font()).cell(at.x(), at.y());
    const SweepMap::Cell& shown = map().at(at.x(), at.y());
    if (std::min(cell.width(), cell.height()) < kLiveCell || memberOf(at) != fakes.member) {
        return;
    }
    const Palette& palette = paletteOf(this);
    const QColor ink = std::isnan(shown.value)        ? palette.ink
                       : view() == SweepView::outcome ? inkOn(outcomeColour(shown.outcome))
                                                      : inkOn(scaleColour(shown.value / map().scaleEnd));
    const double half = std::min(cell.width(), cell.height()) / 2 - 4;
    const QRectF square(cell.center() - QPointF(half, half), QSizeF(2 * half, 2 * half));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRects(set && set->dimensions == 1 ? histogramBars(abscissae(*fakes.points), square)
                                                  : dotsOf(*fakes.points, square));
}

void PhaseMapView::resizeEvent(QResizeEvent* event)
{
    SweepMapView::resizeEvent(event);
    refresh();  // whether there is room for fakes is said in the note
    m_ground = QPixmap();
    Q_EMIT seenChanged();
}

void PhaseMapView::changeEvent(QEvent* event)
{
    SweepMapView::changeEvent(event);
    m_ground = QPixmap();  // the theme or the type may be another
}

}  // namespace ganimede
