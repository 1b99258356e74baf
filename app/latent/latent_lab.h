#pragma once

#include <array>
#include <cstdint>
#include <string>

#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>

#include "app/images/image_session.h"
#include "app/latent/explore_notes.h"
#include "app/latent/explore_views.h"
#include "app/latent/explored_latent.h"
#include "app/latent/generator_loader.h"
#include "app/latent/kept_latents.h"
#include "app/latent/latent_session.h"
#include "app/latent/latent_way.h"
#include "app/latent/way_player.h"

namespace ganimede {

class DirectionsPanel;
class ElidedLabel;
class ExploredPicture;
class GeneratorPanel;
class ImageLab;
class KeyPointsPanel;
class LatentMap;
class LatentPicture;
class PadPanel;
class PathTrack;
class PlayBar;
class Session;
class ShelfPanel;
class SumPanel;
class WayPanel;
class WayPictures;
class WaySaver;

/// The explorer: what a generator makes of the latents on a way, on a map of seeds and along directions. The generator
/// is the image run as it stands, followed while it trains, or a checkpoint's. GUI thread. objectName latentLab.
///
/// It puts its parts together and says them what happened: edits flow  panels -> document -> parts;  questions flow
/// parts -> session -> parts. Where one is, `ExploredLatent` knows; where generators come from, `GeneratorLoader`.
class LatentLab : public QWidget {
    Q_OBJECT

public:
    /// @param shelfFile  where the shelf is kept; empty: it is not
    LatentLab(const ImageSessionOptions& options, const QString& shelfFile, QWidget* parent = nullptr);
    ~LatentLab() override;

    /// The trained networks that come with a preset of pictures; what has none is ignored.
    void openTrained(const QString& preset) { m_loader->openTrained(preset); }
    /// The same as if the lab had just been opened: the picture beside nothing, the first way. Undo brings back the way
    /// that was there.
    void startOver(const QString& preset);

    /// The image run that can be followed.
    void setRun(ImageLab* run);
    /// Takes the run's generator as it stands, and newer ones while it trains.
    void followRun();
    /// The run of the 2D lab that can be followed.
    void setPlaneRun(Session* run) { m_loader->setPlaneRun(run); }
    void followPlaneRun() { m_loader->follow(GeneratorLoader::Run::plane); }
    /// Opens a checkpoint of pictures or a file of saved latents; what is wrong with it is said in the lab. False if it
    /// is neither.
    bool open(const QString& path);
    /// The user comes or goes.
    void setActive(bool active);
    bool hasGenerator() const { return m_loader->generator() != nullptr; }
    bool followsRun() const { return followed() == GeneratorLoader::Run::images; }
    /// The run whose generator is shown.
    GeneratorLoader::Run followed() const { return m_loader->followed(); }
    QString title() const { return m_loader->title(); }
    /// Of the generator that is shown.
    std::int64_t step() const { return m_loader->step(); }
    std::int64_t seed() const { return m_loader->seed(); }

    LatentDocument& document() { return *m_document; }
    LatentPicture& picture() { return *m_picture; }
    PathTrack& track() { return *m_track; }
    LatentMap& pad();
    FindView& find() { return m_views->find(); }
    const KeptLatents& shelf() const { return *m_kept; }
    /// Of the shelf what fits the image run, as latent_shelf.h writes it; empty where nothing does.
    std::string latentsOfRun() const;
    /// Puts saved latents on the shelf, those that it lacks. @param name  what errors call them
    void takeLatents(const QByteArray& shelf, const QString& name) { m_kept->addText(shelf, name); }
    /// The latent that is shown.
    Latent shown() const { return m_explored.shown(); }
    double position() const { return m_explored.position(); }
    /// How many pictures were asked for so far.
    quint64 picturesAsked() const;
    void goTo(double position);
    void goToPlace(const QPointF& place);
    bool isPlaying() const { return m_player->isPlaying(); }
    void setPlaying(bool playing);
    void walkConstant();
    /// What is beside the picture, if anything.
    void showView(ExploreView view);
    ExploreView view() const { return m_views->view(); }
    /// Explores a latent of any origin. @param words  where it comes from
    void showLatent(const Latent& z, const QString& words);

Q_SIGNALS:
    void titleChanged();
    /// A sentence for the status bar.
    void told(const QString& message);
    /// Train one: the image lab is asked for.
    void imagesRequested();
    void exportRequested(QWidget* picture);
    /// @param number  the how manieth picture that was asked for it is
    void pictureShown(double millisecondsInGenerator, quint64 number);

private:
    // latent_lab_ui.cpp: what is where
    void setupUi();
    QWidget* setupLeft();
    QWidget* setupCentre();
    QWidget* setupEmpty(QWidget* parent);
    QWidget* setupRight();
    void setupActions();

    LatentLookout lookout();
    void connectSignals();
    void connectSession();
    void connectWay();
    void connectPanels();
    void connectShelf();
    void take(const LoadedGeneratorPtr& generator, bool kept);
    void begin(const LatentSpec& latent);
    void showWay();
    void goOnPad(const QPointF& place);
    void showWhereOneIs();
    /// @param rests  one stays there for a while
    void tellShown(bool rests);
    void directionsMoved();
    void stepTo(double position);

    LatentDocument* m_document;
    LatentSession* m_session;
    GeneratorLoader* m_loader;
    KeptLatents* m_kept;
    ExploredLatent m_explored;
    ExploreNotes m_notes;
    WayPlayer* m_player;
    ImageSource m_sets;
    ImageLab* m_run = nullptr;
    bool m_active = false;
    bool m_wayAnew = false;  // with the generator that is on its way

    GeneratorPanel* m_generatorPanel = nullptr;
    KeyPointsPanel* m_points = nullptr;
    WayPanel* m_way = nullptr;
    ShelfPanel* m_shelf = nullptr;
    LatentPicture* m_picture = nullptr;
    ElidedLabel* m_caption = nullptr;
    PathTrack* m_track = nullptr;
    QWidget* m_empty = nullptr;  // what to do without a generator
    PlayBar* m_playBar = nullptr;
    QWidget* m_playRow = nullptr;  // in which the bar scrolls
    QWidget* m_right = nullptr;
    PadPanel* m_pad = nullptr;
    DirectionsPanel* m_directions = nullptr;
    SumPanel* m_sum = nullptr;
    ExploreViews* m_views = nullptr;
    ExploredPicture* m_exploredPicture = nullptr;
    WayPictures* m_wayPictures = nullptr;
    WaySaver* m_saver = nullptr;
    QList<LatentPart*> m_parts;
    std::array<LatentPart*, kLatentPlaces> m_partOfPlace{};  // whose answers they are, by LatentPlace
};

}  // namespace ganimede
