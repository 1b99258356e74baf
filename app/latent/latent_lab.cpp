#include "app/latent/latent_lab.h"

#include <algorithm>
#include <cmath>

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

#include "app/document/movie_saver.h"
#include "app/images/image_lab.h"
#include "app/latent/directions_panel.h"
#include "app/latent/generator_panel.h"
#include "app/latent/latent_field.h"
#include "app/latent/shelf_panel.h"
#include "app/latent/sum_panel.h"
#include "engine/core/streams.h"
#include "engine/images/image_wall.h"
#include "engine/latent/script_file.h"
#include "widgets/images/picture_wall.h"
#include "widgets/latent/key_point_row.h"
#include "widgets/latent/latent_map.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/latent/path_track.h"

namespace ganimede {
namespace {

constexpr int kMostPoints = 8;
constexpr int kFrameMs = 16;
constexpr quint32 kSeeds = 100'000;  // short enough to be read out in class
constexpr int kMergeTruncation = 1;
constexpr int kMergeSeed = 10;  // and the number of the key point

}  // namespace

LatentLab::LatentLab(const ImageSessionOptions& options, const QString& shelfFile, QWidget* parent)
    : QWidget(parent),
      m_document(new LatentDocument(this)),
      m_session(new LatentSession(options.trainer, this)),
      m_loader(new GeneratorLoader(m_session, this)),
      m_kept(new KeptLatents(shelfFile, this)),
      m_explored(*m_document, [this](const Latent& z) { return m_directions->moved(z); }),
      m_sets(options.source),
      m_movieSaver(std::make_unique<MovieSaver>())
{
    setupUi();
    setupActions();
    connectSignals();
    refreshIcons();
    m_kept->readFile();
    showEmpty();
}

LatentLab::~LatentLab() = default;

void LatentLab::connectSignals()
{
    connectWay();
    connectSession();
    connectShelf();
    connect(m_trainButton, &QPushButton::clicked, this, &LatentLab::imagesRequested);
    m_playTimer.setTimerType(Qt::PreciseTimer);
    m_playTimer.setInterval(kFrameMs);
    connect(&m_playTimer, &QTimer::timeout, this, &LatentLab::playOn);
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connectPad();
    connect(m_directions, &DirectionsPanel::amountsChanged, this, &LatentLab::directionsMoved);
    connectPanels();
    connect(m_movieSaver.get(), &MovieSaver::saved, this,
            [this](const QString& path) { Q_EMIT told(tr("Saved the way as %1").arg(path)); });
    connect(m_movieSaver.get(), &MovieSaver::failed, this,
            [this](const QString& message) { problem(tr("The way was not saved"), message); });
}

void LatentLab::connectWay()
{
    connect(m_document, &LatentDocument::wayChanged, this, &LatentLab::showWay);
    connect(m_track, &PathTrack::positionChosen, this, [this](double position) {
        setPlaying(false);
        goTo(position);
    });
    connect(m_picture, &LatentPicture::dragged, this, [this](double by) {
        setPlaying(false);
        goTo(position() + by);
    });
    connect(m_addPoint, &QToolButton::clicked, this, &LatentLab::addPoint);
    connect(m_walk, &QPushButton::clicked, this, &LatentLab::walkConstant);
    connect(m_spherical, &QCheckBox::toggled, this, [this](bool spherical) {
        LatentWay way = m_document->way();
        way.kind = spherical ? PathKind::spherical : PathKind::linear;
        edit(way, tr("change the kind of way"));
    });
    connect(m_truncation, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        LatentWay way = m_document->way();
        way.truncation = value;
        edit(way, tr("change the truncation"), kMergeTruncation);
    });
    connect(m_class, &QComboBox::activated, this, [this](int label) {
        LatentWay way = m_document->way();
        way.label = label;
        edit(way, tr("make another class"));
    });
}

void LatentLab::connectSession()
{
    connect(m_loader, &GeneratorLoader::ready, this, &LatentLab::take);
    connect(m_loader, &GeneratorLoader::latentsFound, m_kept, &KeptLatents::addText);
    connect(m_loader, &GeneratorLoader::told, this, &LatentLab::told);
    connect(m_session, &LatentSession::answered, this,
            [this](const std::shared_ptr<const LatentAnswer>& answer) { answered(*answer); });
    connect(m_session, &LatentSession::directionsFound, this, [this](const LatentDirectionsPtr& directions) {
        m_directions->setFound(directions);
        directionsMoved();
    });
    connect(m_session, &LatentSession::failed, this, [this](const QString& message) {
        m_padField->giveUp();
        for (LatentView* view : m_viewList) {
            view->giveUp();
        }
        problem(tr("The generator could not make pictures"), message);
    });
}

void LatentLab::connectPad()
{
    m_padField = new LatentField(m_session, LatentPlace::pad, m_pad,
                                 [this](const std::vector<Latent>& latents) { return m_explored.question(latents); });
    connect(m_padField, &LatentField::placeChanged, this, [this](const QPointF& place) {
        setPlaying(false);
        m_explored.goOnPad(place, m_padField->latent());
        showBase();
        m_placeWords->setText(tr("x %1, y %2").arg(place.x(), 0, 'f', 2).arg(place.y(), 0, 'f', 2));
        askPicture();
        if (!m_padField->isDrifting()) {
            m_directions->shownChanged();
        }
    });
    connect(m_padField, &LatentField::driftingChanged, this, [this](bool drifting) {
        m_drift->setChecked(drifting);
        refreshIcons();
        if (!drifting) {
            m_directions->shownChanged();
        }
    });
    connect(m_padKind, &QComboBox::activated, this, &LatentLab::layPad);
    connect(m_drift, &QToolButton::clicked, this, [this](bool drifting) {
        setPlaying(false);
        m_padField->setDrifting(drifting);
    });
    connect(m_snap, &QToolButton::clicked, this, [this] {
        const QPointF place = m_padField->place();
        goToPlace({std::round(place.x()), std::round(place.y())});
    });
    connect(m_resetPad, &QToolButton::clicked, this, [this] { goToPlace({0, 0}); });
}

/// Spreads the plane that was chosen out on the pad; the corners are the first four key points, or seeds where there
/// are fewer.
void LatentLab::layPad()
{
    if (m_generator == nullptr) {
        return;
    }
    constexpr int kCornerLevels = 4;  // sixteen pictures from corner to corner
    const bool corners = m_padKind->currentIndex() == 1;
    LatentPlane plane;
    plane.latent = m_generator->info.latent;
    plane.path = m_document->way().kind;
    QList<LatentMap::Mark> marks;
    QPointF place(0, 0);
    if (corners) {
        plane.kind = PlaneKind::corners;
        plane.corners = cornersOfWay();
        place = m_padField->plane().kind == PlaneKind::corners ? m_padField->place() : QPointF(0.5, 0.5);
        for (int i = 0; i < 4; ++i) {
            marks << LatentMap::Mark{QPointF(i % 2, i / 2), QString::number(i + 1)};
        }
    }
    m_pad->setLevels(0, corners ? kCornerLevels : 0);
    m_pad->setZoom(corners ? 0.8 * std::min(m_pad->width(), m_pad->height()) : m_pad->zoom());
    m_pad->setMarks(marks);
    m_pad->setAccessibleName(corners ? tr("Pad of four corners") : tr("Pad of seeds"));
    m_pad->setToolTip(corners
                          ? tr("The key points 1 to 4 in the corners, seeds where there are fewer, and all that lies "
                               "between them.\nDrag the map, or click a picture to go there. The wheel zooms.")
                          : tr("Every whole place is a seed, x + 100 y; between them the four around are blended.\n"
                               "Drag the map, or click a picture to go there. The wheel zooms."));
    m_padField->setPlane(std::move(plane), place);
    m_placeWords->setText(tr("x %1, y %2").arg(place.x(), 0, 'f', 2).arg(place.y(), 0, 'f', 2));
    if (m_explored.base() == ExploredLatent::Base::pad) {
        m_explored.goOnPad(place, m_padField->latent());
        askPicture();
    }
}

LatentCorners LatentLab::cornersOfWay() const
{
    const QList<KeyPoint>& points = m_document->way().points;
    const auto corner = [&](qsizetype i) {
        return i < points.size() ? points[i].z : latentOfSeed(m_generator->info.latent, 1 + i);
    };
    return {corner(0), corner(1), corner(2), corner(3)};
}

LatentLookout LatentLab::lookout()
{
    return {m_session, &m_explored, [this] { return m_directions->directions(); }, m_sets};
}

void LatentLab::showView(ExploreView view)
{
    m_view = view;
    const auto index = static_cast<int>(view);
    m_viewButtons->button(index)->setChecked(true);
    m_right->setVisible(view == ExploreView::picture);
    m_viewArea->setVisible(view != ExploreView::picture);
    const bool way = m_generator != nullptr && view != ExploreView::find;  // a search leads nowhere along it
    m_track->setVisible(way);
    m_playBar->setVisible(way || m_generator == nullptr);
    if (view != ExploreView::picture) {
        m_views->setCurrentWidget(m_viewList[index - 1]);
    }
    for (LatentView* each : m_viewList) {
        each->setActive(m_active && m_views->isVisibleTo(this) && m_views->currentWidget() == each);
    }
    m_padField->setActive(m_active && m_generator != nullptr && view == ExploreView::picture);
    m_padField->refresh();
}

void LatentLab::connectPoints(KeyPointRow* row, int index)
{
    connect(row, &KeyPointRow::seedChosen, this, [this, index](qint64 seed) {
        editPoint(index, pointOfSeed(seed), tr("take another seed"), kMergeSeed + index);
    });
    connect(row, &KeyPointRow::diceRolled, this, [this, index] { rollDice(index); });
    connect(row, &KeyPointRow::goRequested, this, [this, index] {
        setPlaying(false);
        goTo(positionOf(static_cast<std::size_t>(index), static_cast<std::size_t>(m_document->way().points.size())));
    });
    connect(row, &KeyPointRow::hereRequested, this, [this, index] {
        editPoint(index, {shown(), std::nullopt, tr("from the screen")}, tr("take what is shown as a key point"));
    });
    connect(row, &KeyPointRow::wallRequested, this, [this, index] {
        if (const auto point = pointOfWall()) {
            editPoint(index, *point, tr("take a key point from the wall"));
        } else {
            Q_EMIT told(tr("Choose a generated picture on the wall in Images first."));
        }
    });
    connect(row, &KeyPointRow::shelfRequested, this, [this, index] {
        if (const auto point = pointOfShelf()) {
            editPoint(index, *point, tr("take a key point from the shelf"));
        } else {
            Q_EMIT told(tr("Select a picture on the shelf first."));
        }
    });
    connect(row, &KeyPointRow::latentDropped, this, [this, index](const QByteArray& shelf) {
        if (const auto saved = droppedLatent(shelf)) {
            editPoint(index, {saved->z, std::nullopt, QString::fromStdString(saved->name)}, tr("drop a key point"));
        }
    });
    row->setDragged([this, index] {
        const KeyPoint& point = m_document->way().points[index];
        return QByteArray::fromStdString(writeShelf({{point.name().toStdString(), point.z, std::string(), false}}));
    });
    connect(row, &KeyPointRow::removeRequested, this, [this, index] {
        LatentWay way = m_document->way();
        way.points.removeAt(index);
        edit(way, tr("remove a key point"));
    });
}

void LatentLab::edit(const LatentWay& way, const QString& what, int mergeId)
{
    m_document->edit(way, what, mergeId);
}

void LatentLab::editPoint(int index, const KeyPoint& point, const QString& what, int mergeId)
{
    LatentWay way = m_document->way();
    if (index < way.points.size()) {
        way.points[index] = point;
        edit(way, what, mergeId);
    }
}

KeyPoint LatentLab::pointOfSeed(std::int64_t seed) const
{
    return {latentOfSeed(m_generator->info.latent, seed), seed, QString()};
}

/// Of the generated picture that has the wall's frame.
std::optional<KeyPoint> LatentLab::pointOfWall() const
{
    const ImageSnapshotPtr snapshot = m_run != nullptr ? m_run->wall().snapshot() : nullptr;
    const auto place = m_run != nullptr ? m_run->wall().chosen() : std::nullopt;
    if (!snapshot || !place || place->real || snapshot->spec.latent != m_generator->info.latent) {
        return std::nullopt;
    }
    const std::vector<float> all =
        fixedLatents(snapshot->spec.latent, snapshot->spec.seed, streams::kLatentView, place->index + 1);
    const auto dimensions = static_cast<std::ptrdiff_t>(snapshot->spec.latent.dimensions);
    return KeyPoint{Latent(all.end() - dimensions, all.end()), std::nullopt,
                    tr("wall, picture %1").arg(place->index + 1)};
}

void LatentLab::addPoint()
{
    LatentWay way = m_document->way();
    if (m_generator != nullptr && way.points.size() < kMostPoints) {
        way.points << pointOfSeed(QRandomGenerator::global()->bounded(kSeeds));
        edit(way, tr("add a key point"));
    }
}

void LatentLab::rollDice(int index)
{
    editPoint(index, pointOfSeed(QRandomGenerator::global()->bounded(kSeeds)), tr("roll the dice"));
}

void LatentLab::newPoints()
{
    if (m_generator == nullptr) {
        return;
    }
    LatentWay way = m_document->way();
    for (KeyPoint& point : way.points) {
        point = pointOfSeed(QRandomGenerator::global()->bounded(kSeeds));
    }
    edit(way, tr("roll the dice for all"));
}

/// All components equal, from -1 to 1, and from the beginning.
void LatentLab::walkConstant()
{
    if (m_generator == nullptr) {
        return;
    }
    LatentWay way = m_document->way();
    const LatentPath path = constantWalk(static_cast<std::size_t>(m_generator->info.latent.dimensions));
    way.kind = path.kind();
    way.truncation = 1;
    way.points = {{path.points().front(), std::nullopt, tr("all -1")},
                  {path.points().back(), std::nullopt, tr("all 1")}};
    edit(way, tr("walk from -1 to 1"));
    m_directions->reset();
    goTo(0);
    m_playDirection = 1;
    setPlaying(true);
}

void LatentLab::showWay(const LatentWay& way)
{
    const QSignalBlocker spherical(m_spherical);
    const QSignalBlocker truncation(m_truncation);
    m_spherical->setChecked(way.kind == PathKind::spherical);
    m_truncation->setValue(way.truncation);
    m_class->setCurrentIndex(way.label);
    m_track->setKeyPoints(static_cast<int>(way.points.size()));
    m_addPoint->setEnabled(way.points.size() < kMostPoints);
    showPoints(way);
    if (m_padField->plane().kind == PlaneKind::corners) {
        layPad();
    } else {
        m_padField->refresh();
    }
    for (LatentView* view : m_viewList) {
        view->showingChanged();
    }
    m_sum->showingChanged();
    m_shelf->showingChanged();
    m_directions->showingChanged();
    askAll();
}

void LatentLab::showPoints(const LatentWay& way)
{
    while (m_points.size() > way.points.size()) {
        m_points.takeLast()->deleteLater();
    }
    while (m_points.size() < way.points.size()) {
        const int index = static_cast<int>(m_points.size());
        auto* row = new KeyPointRow(index, this);
        connectPoints(row, index);
        m_pointColumn->addWidget(row);
        m_points << row;
    }
    for (int i = 0; i < way.points.size(); ++i) {
        const bool last = i + 1 == way.points.size();
        m_points[i]->setTitle(i == 0 ? tr("From") : last ? tr("To") : tr("By way of"));
        m_points[i]->setSeed(way.points[i].seed, way.points[i].words);
        m_points[i]->setRemovable(way.points.size() > 2);
    }
}

void LatentLab::showBase()
{
    m_pad->setCurrent(m_explored.base() == ExploredLatent::Base::pad);
    m_track->setCurrent(m_explored.base() == ExploredLatent::Base::way);
    m_track->setPosition(position());
}

void LatentLab::goTo(double position)
{
    m_padField->setDrifting(false);
    m_explored.goOnWay(position);
    showBase();
    askPicture();
    if (!isPlaying()) {
        m_directions->shownChanged();
    }
}

void LatentLab::goToPlace(const QPointF& place)
{
    m_padField->goTo({std::clamp(place.x(), -kPadReach, kPadReach), std::clamp(place.y(), -kPadReach, kPadReach)});
}

void LatentLab::showLatent(const Latent& z, const QString& words)
{
    setPlaying(false);
    m_padField->setDrifting(false);
    m_explored.goTo(z, words);
    m_directions->reset();
    showBase();
    askPicture();
    m_directions->shownChanged();
}

void LatentLab::setPlaying(bool playing)
{
    playing = playing && m_generator != nullptr;
    if (playing == isPlaying()) {
        return;
    }
    if (playing) {
        m_played.start();
        m_playTimer.start();
    } else {
        m_playTimer.stop();
        m_directions->shownChanged();
    }
    refreshIcons();
}

/// There and back, by the clock: a slow machine shows fewer pictures of the same walk.
void LatentLab::playOn()
{
    const double seconds = m_speed->currentData().toDouble();
    double position = this->position() + m_playDirection * static_cast<double>(m_played.restart()) / 1000 / seconds;
    if (position >= 1 || position <= 0) {
        m_playDirection = position >= 1 ? -1 : 1;
        position = std::clamp(position, 0.0, 1.0);
    }
    goTo(position);
}

void LatentLab::directionsMoved()
{
    askPicture();
    m_directions->shownChanged();
    askWay();
}

std::optional<KeyPoint> LatentLab::pointOfShelf() const
{
    const auto saved = m_shelf->chosen();
    return saved ? std::optional(KeyPoint{saved->z, std::nullopt, QString::fromStdString(saved->name)}) : std::nullopt;
}

std::optional<SavedLatent> LatentLab::droppedLatent(const QByteArray& shelf)
{
    if (m_generator == nullptr) {
        return std::nullopt;
    }
    try {
        return firstLatent(shelf.toStdString(), tr("What was dropped").toStdString(),
                           static_cast<std::size_t>(m_generator->info.latent.dimensions));
    } catch (const std::exception& error) {
        problem(tr("It does not fit"), QString::fromUtf8(error.what()));
        return std::nullopt;
    }
}

void LatentLab::connectShelf()
{
    const auto showDirections = [this] { m_directions->setShelf(m_kept->latents()); };
    connect(m_kept, &KeptLatents::changed, this, showDirections);
    connect(m_kept, &KeptLatents::renamed, this, showDirections);
    connect(m_kept, &KeptLatents::told, this, &LatentLab::told);
    connect(m_kept, &KeptLatents::failed, this, &LatentLab::problem);
    connect(m_shelf, &ShelfPanel::latentChosen, this, &LatentLab::showLatent);
    connect(m_shelf, &ShelfPanel::failed, this, &LatentLab::problem);
}

void LatentLab::connectPanels()
{
    connect(m_directions, &DirectionsPanel::saveRequested, m_kept, &KeptLatents::add);
    connect(m_directions, &DirectionsPanel::renameRequested, m_kept, &KeptLatents::rename);
    connect(m_directions, &DirectionsPanel::removeRequested, m_kept, &KeptLatents::remove);
    connect(m_directions, &DirectionsPanel::told, this, &LatentLab::told);
    connect(m_sum, &SumPanel::told, this, &LatentLab::told);
    connect(m_sum, &SumPanel::saveRequested, m_kept, &KeptLatents::add);
    connect(m_sum, &SumPanel::latentChosen, this, &LatentLab::showLatent);
}

std::string LatentLab::latentsOfRun() const
{
    const ImageSnapshotPtr snapshot = m_run != nullptr ? m_run->session().snapshot() : nullptr;
    return snapshot != nullptr ? m_kept->fitting(snapshot->spec.latent.dimensions) : std::string();
}

void LatentLab::setRun(ImageLab* run)
{
    if (m_run != run) {
        m_run = run;
        m_loader->setImageRun(&run->session());
    }
}

void LatentLab::followRun()
{
    if (!m_loader->follow(GeneratorLoader::Run::images)) {
        Q_EMIT imagesRequested();
    }
}

void LatentLab::setActive(bool active)
{
    m_active = active;
    m_directions->setActive(active);
    m_shelf->setActive(active);
    showView(m_view);
    if (!active) {
        setPlaying(false);
    }
    m_loader->setActive(active);
    if (active && m_generator != nullptr) {
        askAll();
    }
}

bool LatentLab::open(const QString& path)
{
    const QFileInfo file(path);
    if (isScriptFile(path.toStdString()) || (file.suffix() == QLatin1String("safetensors") && file.isFile())) {
        m_loader->openFile(path);
        return true;
    }
    QFile content(path);
    if (file.suffix() == QLatin1String("json") && content.open(QIODevice::ReadOnly) &&
        content.read(200).contains("ganimede latents")) {
        m_kept->addFile(path);
        return true;
    }
    return false;
}

void LatentLab::startOver(const QString& preset)
{
    showView(ExploreView::picture);
    m_wayAnew = true;
    openTrained(preset);
}

void LatentLab::problem(const QString& title, const QString& message)
{
    m_generatorPanel->showProblem(title, message);
}

void LatentLab::takeLatents(const QByteArray& shelf, const QString& name)
{
    m_kept->addText(shelf, name);
}

}  // namespace ganimede
