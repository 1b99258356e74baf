#include "app/latent/latent_field.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/images/image_snapshot.h"
#include "widgets/images/picture_pixels.h"

namespace ganimede {
namespace {

constexpr qsizetype kCellsAtOnce = 8;
constexpr int kDriftFrameMs = 16;
constexpr double kDriftSpeed = 0.25;  // places a second
constexpr double kDriftRound = 0.45;  // of a square's side: the radius of the way round within it
constexpr double kRoundSeconds = 10.0;

/// Where a drift has come to: round about in a square, else straight on and slightly down, from seed to seed.
QPointF driftPlace(PlaneKind kind, const QPointF& from, double seconds)
{
    if (kind == PlaneKind::corners) {
        const double angle = 2 * std::acos(-1.0) * seconds / kRoundSeconds;
        return QPointF(0.5, 0.5) + kDriftRound * QPointF(std::cos(angle), std::sin(angle));
    }
    return from + kDriftSpeed * seconds * QPointF(1.0, 0.35);
}

}  // namespace

std::vector<QImage> imagesOf(const LatentAnswer& answer)
{
    std::vector<std::uint8_t> bytes(answer.pictures.size());
    toBytes(answer.pictures, bytes);
    std::vector<QImage> images;
    for (std::size_t i = 0; i < bytes.size() / answer.shape.size(); ++i) {
        images.push_back(pictureAt(bytes, answer.shape, i));
    }
    return images;
}

LatentField::LatentField(LatentSession* session, LatentPlace place, LatentMap* map, Asker asker)
    : QObject(map), m_session(session), m_answersOf(place), m_map(map), m_asker(std::move(asker))
{
    m_driftTimer.setTimerType(Qt::PreciseTimer);
    m_driftTimer.setInterval(kDriftFrameMs);
    connect(&m_driftTimer, &QTimer::timeout, this, &LatentField::driftOn);
    connect(map, &LatentMap::placeChosen, this, [this](const QPointF& chosen) {
        setDrifting(false);
        goTo(chosen);
    });
    connect(map, &LatentMap::cellsWanted, this, &LatentField::ask);
}

void LatentField::setPlane(LatentPlane plane, const QPointF& place)
{
    setDrifting(false);
    m_plane = std::move(plane);
    m_place = place;
    m_asked.clear();
    m_session->forget(m_answersOf);
    m_map->clear();
    constexpr double kSliceReach = 1000;
    const double reach = m_plane.kind == PlaneKind::seeds ? kPadReach : kSliceReach;
    m_map->setBounds(m_plane.kind == PlaneKind::corners ? QRectF(0, 0, 1, 1)
                                                        : QRectF(-reach, -reach, 2 * reach, 2 * reach));
    m_map->setPlace(place);
    refresh();
}

void LatentField::setMeasure(LatentMeasure measure)
{
    m_measure = measure;
    refresh();
}

void LatentField::refresh()
{
    m_asked.clear();
    if (m_active) {
        m_map->staleCells();
    }
}

void LatentField::clear()
{
    setDrifting(false);
    m_asked.clear();
    m_map->clear();
}

void LatentField::setActive(bool active)
{
    m_active = active;
    if (!active) {
        setDrifting(false);
    }
}

/// A few at a time, and no others before they are there: a drag over the map must not begin them again and again.
void LatentField::ask(const QList<MapCell>& cells)
{
    if (!m_active || !m_asked.isEmpty()) {
        return;
    }
    m_asked = cells.mid(0, kCellsAtOnce);
    std::vector<Latent> latents;
    std::vector<float> along;
    std::vector<float> across;
    for (const MapCell& cell : m_asked) {
        const QPointF at = cell.place();
        latents.push_back(m_plane.at(at.x(), at.y()));
        if (m_measure == LatentMeasure::stretch) {
            const auto [dx, dy] = m_plane.tangentsAt(at.x(), at.y());
            along.insert(along.end(), dx.begin(), dx.end());
            across.insert(across.end(), dy.begin(), dy.end());
        }
    }
    LatentQuestion question = m_asker(latents);
    question.number = ++m_number;
    question.measure = m_measure;
    question.along = std::move(along);
    question.across = std::move(across);
    m_session->ask(m_answersOf, std::move(question));
}

void LatentField::take(const LatentAnswer& answer)
{
    if (answer.number != m_number || m_asked.isEmpty()) {
        return;
    }
    const QList<MapCell> cells = std::exchange(m_asked, {});
    const std::vector<QImage> images = imagesOf(answer);
    for (std::size_t i = 0; i < std::min(images.size(), static_cast<std::size_t>(cells.size())); ++i) {
        const float value = i < answer.measured.size() ? answer.measured[i] : std::numeric_limits<float>::quiet_NaN();
        m_map->setCell(cells[static_cast<qsizetype>(i)], images[i], value);
    }
    Q_EMIT picturesArrived();
    m_map->setPlace(m_place);  // asks for what else is seen
}

void LatentField::giveUp()
{
    m_asked.clear();
}

void LatentField::goTo(const QPointF& place)
{
    m_place = place;
    m_map->setPlace(place);
    Q_EMIT placeChanged(place);
}

Latent LatentField::latent() const
{
    return m_plane.at(m_place.x(), m_place.y());
}

void LatentField::setDrifting(bool drifting)
{
    drifting = drifting && m_active;
    if (drifting == isDrifting()) {
        return;
    }
    if (drifting) {
        m_driftFrom = m_place;
        m_driftSeconds = 0;
        m_drifted.start();
        m_driftTimer.start();
    } else {
        m_driftTimer.stop();
    }
    Q_EMIT driftingChanged(drifting);
}

void LatentField::driftOn()
{
    m_driftSeconds += static_cast<double>(m_drifted.restart()) / 1000;
    goTo(driftPlace(m_plane.kind, m_driftFrom, m_driftSeconds));
}

}  // namespace ganimede
