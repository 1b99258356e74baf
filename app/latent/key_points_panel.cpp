#include "app/latent/key_points_panel.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QEvent>
#include <QRandomGenerator>
#include <QToolButton>

#include "app/latent/latent_field.h"
#include "app/latent/view_controls.h"
#include "engine/core/streams.h"
#include "engine/images/image_wall.h"
#include "widgets/images/picture_wall.h"
#include "widgets/latent/key_point_row.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kMostPoints = 8;
constexpr quint32 kSeeds = 100'000;  // short enough to be read out in class
constexpr int kMergeSeed = 10;       // and the number of the key point

}  // namespace

KeyPointsPanel::KeyPointsPanel(LatentLookout lookout, LatentDocument* document, Sources sources, QWidget* parent)
    : LatentView(parent), m_lookout(std::move(lookout)), m_document(document), m_sources(std::move(sources))
{
    setupUi();
    connect(m_add, &QToolButton::clicked, this, &KeyPointsPanel::add);
    drawIcon(m_add, "plus");
}

void KeyPointsPanel::setupUi()
{
    setObjectName(QStringLiteral("keyPointsPanel"));
    m_add = toolIn(this, "addKeyPoint", QString(), tr("Another key point at the end of the way"));
    m_add->setProperty("kind", "tool");
    m_add->setEnabled(false);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid);
    m_column->addLayout(headed(tr("Key points"), {m_add}, this));
}

std::optional<KeyPoint> KeyPointsPanel::pointOfWall(const PictureWall& wall, const LatentSpec& latent)
{
    const ImageSnapshotPtr& snapshot = wall.snapshot();
    const auto place = wall.chosen();
    if (!snapshot || !place || place->real || snapshot->spec.latent != latent) {
        return std::nullopt;
    }
    const std::vector<float> all = fixedLatents(latent, snapshot->spec.seed, streams::kLatentView, place->index + 1);
    const auto dimensions = static_cast<std::ptrdiff_t>(latent.dimensions);
    return KeyPoint{Latent(all.end() - dimensions, all.end()), std::nullopt,
                    tr("wall, picture %1").arg(place->index + 1)};
}

void KeyPointsPanel::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    m_generator = generator;
    if (kept) {
        ask();
    }
}

void KeyPointsPanel::setActive(bool active)
{
    m_active = active;
    ask();
}

void KeyPointsPanel::showingChanged()
{
    showPoints();
    ask();
}

void KeyPointsPanel::showPoints()
{
    const QList<KeyPoint>& points = m_document->way().points;
    while (m_rows.size() > points.size()) {
        m_rows.takeLast()->deleteLater();
    }
    while (m_rows.size() < points.size()) {
        m_rows << addRow();
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool last = i + 1 == points.size();
        m_rows[i]->setTitle(i == 0 ? tr("From") : last ? tr("To") : tr("By way of"));
        m_rows[i]->setSeed(points[i].seed, points[i].words);
        m_rows[i]->setRemovable(points.size() > 2);
    }
    m_add->setEnabled(m_generator != nullptr && points.size() < kMostPoints);
}

KeyPointRow* KeyPointsPanel::addRow()
{
    const int index = static_cast<int>(m_rows.size());
    auto* row = new KeyPointRow(index, this);
    connectRow(row, index);
    row->setDragged([this, index] {
        const KeyPoint& point = m_document->way().points[index];
        return QByteArray::fromStdString(writeShelf({{point.name().toStdString(), point.z, std::string(), false}}));
    });
    m_column->addWidget(row);
    return row;
}

void KeyPointsPanel::connectRow(KeyPointRow* row, int index)
{
    connect(row, &KeyPointRow::seedChosen, this, [this, index](qint64 seed) {
        set(index, keyPointOfSeed(m_generator->info.latent, seed), tr("take another seed"), kMergeSeed + index);
    });
    connect(row, &KeyPointRow::diceRolled, this, [this, index] { set(index, pointByChance(), tr("roll the dice")); });
    connect(row, &KeyPointRow::goRequested, this, [this, index] {
        Q_EMIT goRequested(
            positionOf(static_cast<std::size_t>(index), static_cast<std::size_t>(m_document->way().points.size())));
    });
    connect(row, &KeyPointRow::hereRequested, this, [this, index] {
        set(index, {m_lookout.explored->shown(), std::nullopt, tr("from the screen")},
            tr("take what is shown as a key point"));
    });
    connect(row, &KeyPointRow::wallRequested, this, [this, index] {
        setFrom(index, m_sources.wall, tr("take a key point from the wall"),
                tr("Choose a generated picture on the wall in Images first."));
    });
    connect(row, &KeyPointRow::shelfRequested, this, [this, index] {
        setFrom(index, m_sources.shelf, tr("take a key point from the shelf"),
                tr("Select a picture on the shelf first."));
    });
    connect(row, &KeyPointRow::latentDropped, this, [this, index](const QByteArray& shelf) { drop(index, shelf); });
    connect(row, &KeyPointRow::removeRequested, this, [this, index] { remove(index); });
}

void KeyPointsPanel::set(int index, const KeyPoint& point, const QString& what, int mergeId)
{
    LatentWay way = m_document->way();
    if (index < way.points.size()) {
        way.points[index] = point;
        m_document->edit(way, what, mergeId);
    }
}

/// @param nothing  what to say where nothing is chosen there
void KeyPointsPanel::setFrom(int index, const std::function<std::optional<KeyPoint>()>& source, const QString& what,
                             const QString& nothing)
{
    if (const auto point = source()) {
        set(index, *point, what);
    } else {
        Q_EMIT told(nothing);
    }
}

void KeyPointsPanel::drop(int index, const QByteArray& shelf)
{
    try {
        if (const auto saved = droppedLatent(shelf, *m_generator)) {
            set(index, {saved->z, std::nullopt, QString::fromStdString(saved->name)}, tr("drop a key point"));
        }
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("It does not fit"), QString::fromUtf8(error.what()));
    }
}

void KeyPointsPanel::remove(int index)
{
    LatentWay way = m_document->way();
    way.points.removeAt(index);
    m_document->edit(way, tr("remove a key point"));
}

void KeyPointsPanel::add()
{
    LatentWay way = m_document->way();
    if (m_generator != nullptr && way.points.size() < kMostPoints) {
        way.points << pointByChance();
        m_document->edit(way, tr("add a key point"));
    }
}

void KeyPointsPanel::rollAll()
{
    if (m_generator == nullptr) {
        return;
    }
    LatentWay way = m_document->way();
    for (KeyPoint& point : way.points) {
        point = pointByChance();
    }
    m_document->edit(way, tr("roll the dice for all"));
}

KeyPoint KeyPointsPanel::pointByChance() const
{
    return keyPointOfSeed(m_generator->info.latent, QRandomGenerator::global()->bounded(kSeeds));
}

void KeyPointsPanel::ask()
{
    if (m_generator == nullptr || !m_active) {
        return;
    }
    std::vector<Latent> latents;
    for (const KeyPoint& point : m_document->way().points) {
        latents.push_back(point.z);
    }
    m_lookout.session->ask(LatentPlace::keyPoints, m_lookout.explored->question(latents));
}

void KeyPointsPanel::take(const LatentAnswer& answer)
{
    const std::vector<QImage> images = imagesOf(answer);
    for (qsizetype i = 0; i < std::min(static_cast<qsizetype>(images.size()), m_rows.size()); ++i) {
        m_rows[i]->setPicture(images[static_cast<std::size_t>(i)]);
    }
}

void KeyPointsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_add != nullptr) {
        drawIcon(m_add, "plus");
    }
}

}  // namespace ganimede
