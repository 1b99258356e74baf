#include "app/latent/latent_lab.h"

#include <utility>

#include <QFile>
#include <QFileInfo>

#include "app/images/image_lab.h"
#include "app/latent/directions_panel.h"
#include "app/latent/explored_picture.h"
#include "app/latent/generator_panel.h"
#include "app/latent/key_points_panel.h"
#include "app/latent/pad_panel.h"
#include "app/latent/play_bar.h"
#include "app/latent/shelf_panel.h"
#include "app/latent/sum_panel.h"
#include "app/latent/way_panel.h"
#include "app/latent/way_pictures.h"
#include "app/latent/way_saver.h"
#include "engine/latent/script_file.h"
#include "widgets/latent/latent_map.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/latent/path_track.h"

namespace ganimede {

LatentLab::LatentLab(const ImageSessionOptions& options, const QString& shelfFile, QWidget* parent)
    : QWidget(parent),
      m_document(new LatentDocument(this)),
      m_session(new LatentSession(options.trainer, this)),
      m_loader(new GeneratorLoader(m_session, this)),
      m_kept(new KeptLatents(shelfFile, this)),
      m_explored(*m_document, [this](const Latent& z) { return m_directions->moved(z); }),
      m_notes(m_loader, &m_explored),
      m_player(new WayPlayer(&m_explored, this)),
      m_sets(options.source)
{
    setupUi();
    setupActions();
    m_parts = {m_views, m_directions,      m_sum,         m_shelf, m_points, m_way,
               m_pad,   m_exploredPicture, m_wayPictures, m_saver, m_playBar};
    m_partOfPlace = {m_exploredPicture, m_points, m_sum, m_directions, m_wayPictures, m_pad, m_views, m_shelf, m_saver};
    connectSignals();
    m_kept->readFile();
}

LatentLab::~LatentLab() = default;

LatentLookout LatentLab::lookout()
{
    return {m_session, &m_explored, [this] { return m_directions->directions(); }, m_sets};
}

void LatentLab::connectSignals()
{
    connectSession();
    connectWay();
    connectPanels();
    connectShelf();
}

void LatentLab::connectSession()
{
    connect(m_loader, &GeneratorLoader::ready, this, &LatentLab::take);
    connect(m_loader, &GeneratorLoader::latentsFound, m_kept, &KeptLatents::addText);
    connect(m_loader, &GeneratorLoader::told, this, &LatentLab::told);
    connect(m_session, &LatentSession::answered, this, [this](const std::shared_ptr<const LatentAnswer>& answer) {
        m_partOfPlace[static_cast<std::size_t>(answer->place)]->take(*answer);
    });
    connect(m_session, &LatentSession::directionsFound, this, [this](const LatentDirectionsPtr& directions) {
        m_directions->setFound(directions);
        directionsMoved();
    });
    connect(m_session, &LatentSession::failed, this, [this](const QString& message) {
        for (LatentPart* part : m_parts) {
            part->giveUp();
        }
        m_generatorPanel->showPictureProblem(message);
    });
    connect(m_exploredPicture, &ExploredPicture::shown, this, &LatentLab::pictureShown);
}

void LatentLab::connectWay()
{
    connect(m_document, &LatentDocument::wayChanged, this, &LatentLab::showWay);
    connect(m_track, &PathTrack::positionChosen, this, &LatentLab::stepTo);
    connect(m_picture, &LatentPicture::dragged, this, [this](double by) { stepTo(position() + by); });
    connect(m_points, &KeyPointsPanel::goRequested, this, &LatentLab::stepTo);
    connect(m_way, &WayPanel::walkRequested, this, &LatentLab::walkConstant);
    connect(m_player, &WayPlayer::moved, this, &LatentLab::goTo);
    connect(m_player, &WayPlayer::playingChanged, this, [this](bool playing) {
        if (!playing) {
            m_directions->shownChanged();
        }
    });
    connect(m_playBar, &PlayBar::pictureRequested, this, [this] { Q_EMIT exportRequested(m_picture); });
    connect(m_playBar, &PlayBar::curveRequested, this, [this] { Q_EMIT exportRequested(m_track); });
    connect(m_saver, &WaySaver::told, this, &LatentLab::told);
    connect(m_saver, &WaySaver::failed, m_generatorPanel, &GeneratorPanel::showProblem);
}

void LatentLab::connectPanels()
{
    for (LatentView* panel : std::initializer_list<LatentView*>{m_points, m_shelf, m_directions, m_sum}) {
        connect(panel, &LatentView::latentChosen, this, &LatentLab::showLatent);
        connect(panel, &LatentView::told, this, &LatentLab::told);
        connect(panel, &LatentView::failed, m_generatorPanel, &GeneratorPanel::showProblem);
    }
    connect(m_views, &ExploreViews::viewChosen, this, &LatentLab::showView);
    connect(m_views, &ExploreViews::latentChosen, this, &LatentLab::showLatent);
    connect(m_views, &ExploreViews::told, this, &LatentLab::told);
    connect(m_pad, &PadPanel::placeChanged, this, &LatentLab::goOnPad);
    connect(m_pad, &PadPanel::driftingChanged, this, [this](bool drifting) {
        if (drifting) {
            setPlaying(false);
        } else {
            m_directions->shownChanged();
        }
    });
    connect(m_pad, &PadPanel::laid, this, [this] {
        if (m_explored.base() == ExploredLatent::Base::pad) {
            m_explored.goOnPad(m_pad->place(), m_pad->latent());
            tellShown(false);
        }
    });
    connect(m_directions, &DirectionsPanel::amountsChanged, this, &LatentLab::directionsMoved);
}

void LatentLab::connectShelf()
{
    const auto showDirections = [this] { m_directions->setShelf(m_kept->latents()); };
    connect(m_kept, &KeptLatents::changed, this, showDirections);
    connect(m_kept, &KeptLatents::renamed, this, showDirections);
    connect(m_kept, &KeptLatents::told, this, &LatentLab::told);
    connect(m_kept, &KeptLatents::failed, m_generatorPanel, &GeneratorPanel::showProblem);
    connect(m_directions, &DirectionsPanel::saveRequested, m_kept, &KeptLatents::add);
    connect(m_directions, &DirectionsPanel::renameRequested, m_kept, &KeptLatents::rename);
    connect(m_directions, &DirectionsPanel::removeRequested, m_kept, &KeptLatents::remove);
    connect(m_sum, &SumPanel::saveRequested, m_kept, &KeptLatents::add);
}

void LatentLab::take(const LoadedGeneratorPtr& generator, bool kept)
{
    const bool anew = std::exchange(m_wayAnew, false);
    if (!kept || anew) {
        m_explored.goOnWay(0);
    }
    for (LatentPart* part : m_parts) {
        part->setGenerator(generator, kept);
    }
    if (!kept) {
        begin(generator->info.latent);
    } else if (anew) {
        showWhereOneIs();
        m_document->edit(firstWay(generator->info.latent), tr("begin the way anew"));
    }
    m_session->askDirections(m_document->way().label);
    m_views->shownChanged();
    Q_EMIT titleChanged();
}

/// A generator of another kind: another way, and nothing of the old one's pictures.
void LatentLab::begin(const LatentSpec& latent)
{
    setPlaying(false);
    m_empty->hide();
    m_track->show();
    showWhereOneIs();
    m_document->open(firstWay(latent));
    showView(view());
    m_directions->setShelf(m_kept->latents());
}

void LatentLab::showWay()
{
    for (LatentPart* part : m_parts) {
        part->showingChanged();
    }
    m_views->shownChanged();
}

void LatentLab::showWhereOneIs()
{
    m_pad->setCurrent(m_explored.base() == ExploredLatent::Base::pad);
    m_track->setCurrent(m_explored.base() == ExploredLatent::Base::way);
    m_track->setPosition(position());
}

void LatentLab::tellShown(bool rests)
{
    m_exploredPicture->shownChanged();
    m_views->shownChanged();
    if (rests) {
        m_directions->shownChanged();
    }
}

void LatentLab::directionsMoved()
{
    tellShown(true);
    m_wayPictures->showingChanged();
}

void LatentLab::goTo(double position)
{
    m_pad->setDrifting(false);
    m_explored.goOnWay(position);
    showWhereOneIs();
    tellShown(!isPlaying());
}

/// By the user's own hand.
void LatentLab::stepTo(double position)
{
    setPlaying(false);
    goTo(position);
}

void LatentLab::goToPlace(const QPointF& place)
{
    m_pad->goTo(place);
}

void LatentLab::goOnPad(const QPointF& place)
{
    setPlaying(false);
    m_explored.goOnPad(place, m_pad->latent());
    showWhereOneIs();
    tellShown(!m_pad->isDrifting());
}

void LatentLab::showLatent(const Latent& z, const QString& words)
{
    setPlaying(false);
    m_pad->setDrifting(false);
    m_explored.goTo(z, words);
    m_directions->reset();
    showWhereOneIs();
    tellShown(true);
}

void LatentLab::setPlaying(bool playing)
{
    m_player->setPlaying(playing && hasGenerator());
}

void LatentLab::walkConstant()
{
    if (!hasGenerator()) {
        return;
    }
    m_document->edit(constantWay(m_loader->generator()->info.latent, m_document->way()), tr("walk from -1 to 1"));
    m_directions->reset();
    goTo(0);
    m_player->turnForwards();
    setPlaying(true);
}

void LatentLab::showView(ExploreView view)
{
    m_views->show(view);
    m_right->setVisible(view == ExploreView::picture);
    const bool way = hasGenerator() && view != ExploreView::find;  // a search leads nowhere along it
    m_track->setVisible(way);
    m_playRow->setVisible(way || !hasGenerator());
    m_pad->setActive(m_active && view == ExploreView::picture);
}

void LatentLab::setActive(bool active)
{
    m_active = active;
    for (LatentPart* part : m_parts) {
        part->setActive(active && (part != m_pad || view() == ExploreView::picture));
    }
    if (!active) {
        setPlaying(false);
    }
    m_loader->setActive(active);
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

void LatentLab::startOver(const QString& preset)
{
    showView(ExploreView::picture);
    m_wayAnew = true;
    openTrained(preset);
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

LatentMap& LatentLab::pad()
{
    return m_pad->map();
}

quint64 LatentLab::picturesAsked() const
{
    return m_exploredPicture->asked();
}

std::string LatentLab::latentsOfRun() const
{
    const ImageSnapshotPtr snapshot = m_run != nullptr ? m_run->session().snapshot() : nullptr;
    return snapshot != nullptr ? m_kept->fitting(snapshot->spec.latent.dimensions) : std::string();
}

}  // namespace ganimede
