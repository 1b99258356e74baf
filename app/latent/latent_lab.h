#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QString>
#include <QTimer>
#include <QWidget>

#include "app/images/image_session.h"
#include "app/latent/explored_latent.h"
#include "app/latent/generator_loader.h"
#include "app/latent/kept_latents.h"
#include "app/latent/latent_session.h"
#include "app/latent/latent_view.h"
#include "app/latent/latent_way.h"
#include "engine/latent/latent_blend.h"
#include "widgets/export/exportable.h"

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ganimede {

class DirectionsPanel;
class ElidedLabel;
class ImageLab;
class KeyPointRow;
class FindView;
class GeneratorPanel;
class InsideView;
class LatentField;
class LatentMap;
class LatentPicture;
class MovieSaver;
class PathTrack;
class Session;
class Section;
class ShelfPanel;
class SumPanel;

enum class ExploreView { picture, atlas, find, inside };

/// The explorer: what a generator makes of the latents on a way, on a map of seeds and along directions. The generator
/// is the image run as it stands, followed while it trains, or a checkpoint's. GUI thread. objectName latentLab.
///
/// What is shown is a base (on the way, on the pad, or a latent of the shelf), moved along the directions, then scaled
/// by the truncation. Edits flow  controls -> document -> this;  questions flow  this -> session -> pictures.
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
    bool followsRun() const { return m_loader->followed() == GeneratorLoader::Run::images; }
    QString title() const { return m_loader->title(); }
    /// Of the generator that is shown.
    std::int64_t step() const { return m_loader->step(); }
    std::int64_t seed() const { return m_loader->seed(); }

    LatentDocument& document() { return *m_document; }
    LatentPicture& picture() { return *m_picture; }
    PathTrack& track() { return *m_track; }
    LatentMap& pad() { return *m_pad; }
    const KeptLatents& shelf() const { return *m_kept; }
    /// Of the shelf what fits the image run, as latent_shelf.h writes it; empty where nothing does.
    std::string latentsOfRun() const;
    /// Puts saved latents on the shelf, those that it lacks. @param name  what errors call them
    void takeLatents(const QByteArray& shelf, const QString& name);
    /// The latent that is shown.
    Latent shown() const { return m_explored.shown(); }
    double position() const { return m_explored.position(); }
    /// How many pictures were asked for so far.
    quint64 picturesAsked() const { return m_picturesAsked; }
    void goTo(double position);
    void goToPlace(const QPointF& place);
    bool isPlaying() const { return m_playTimer.isActive(); }
    void setPlaying(bool playing);
    void walkConstant();
    /// What is beside the picture, if anything.
    void showView(ExploreView view);
    ExploreView view() const { return m_view; }
    FindView& find() { return *m_find; }
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

protected:
    void changeEvent(QEvent* event) override;

private:
    // latent_lab_ui.cpp: what is where
    void setupUi();
    QWidget* setupLeft();
    void setupPoints(QBoxLayout* column);
    void setupWay(QBoxLayout* column);
    QWidget* setupCentre();
    QWidget* setupViews(QWidget* parent);
    QWidget* setupViewBar(QWidget* parent);
    QWidget* setupPlayBar(QWidget* parent);
    QWidget* setupRight();
    void setupPad(QBoxLayout* column);
    void setupActions();
    void refreshIcons();

    // latent_lab.cpp: who talks to whom, and where one is
    void connectSignals();
    void connectWay();
    void connectPoints(KeyPointRow* row, int index);
    void connectSession();
    void connectPad();
    void connectShelf();
    void connectPanels();
    LatentLookout lookout();
    void layPad();
    LatentCorners cornersOfWay() const;
    void showWay(const LatentWay& way);
    void showPoints(const LatentWay& way);
    void editPoint(int index, const KeyPoint& point, const QString& what, int mergeId = -1);
    void edit(const LatentWay& way, const QString& what, int mergeId = -1);
    void addPoint();
    void rollDice(int index);
    void newPoints();
    void playOn();
    void showBase();
    KeyPoint pointOfSeed(std::int64_t seed) const;
    std::optional<KeyPoint> pointOfWall() const;
    void directionsMoved();

    // latent_lab_pictures.cpp: questions and answers
    void take(const LoadedGeneratorPtr& generator, bool kept);
    LatentWay firstWay() const;
    void begin(const LoadedGeneratorPtr& generator);
    void askAll();
    void askPicture();
    void askPoints();
    void askWay();
    void answered(const LatentAnswer& answer);
    void showCaption(const LatentAnswer& answer);
    void showEmpty();

    // latent_lab_files.cpp: where pictures go to
    void chooseMovie();
    void askMovie(const QString& path);
    void writeMovie(const LatentAnswer& answer);
    void chooseStrip();
    void saveStrip(const QString& path);
    void saveSheet(const QString& path, const std::vector<float>& pictures, const ImageShape& shape, int columns);
    void chooseContactSheet();
    QString wayWords() const;
    Exportable::Notes wayNotes() const;
    Exportable::Notes pictureNotes() const;

    void problem(const QString& title, const QString& message);
    std::optional<KeyPoint> pointOfShelf() const;
    std::optional<SavedLatent> droppedLatent(const QByteArray& shelf);

    LatentDocument* m_document;
    LatentSession* m_session;
    GeneratorLoader* m_loader;
    KeptLatents* m_kept;
    ExploredLatent m_explored;
    ImageSource m_sets;
    ImageLab* m_run = nullptr;
    bool m_active = false;
    LoadedGeneratorPtr m_generator;

    bool m_wayAnew = false;  // with the generator that is on its way
    quint64 m_picturesAsked = 0;
    std::vector<float> m_wayPictures;  // kPreviews of them, for the strip
    ImageShape m_wayShape;
    QString m_moviePath;

    QTimer m_playTimer;
    QElapsedTimer m_played;
    double m_playDirection = 1;
    std::unique_ptr<MovieSaver> m_movieSaver;

    GeneratorPanel* m_generatorPanel = nullptr;
    QBoxLayout* m_pointColumn = nullptr;
    QList<KeyPointRow*> m_points;
    QToolButton* m_addPoint = nullptr;
    QCheckBox* m_spherical = nullptr;
    QDoubleSpinBox* m_truncation = nullptr;
    QLabel* m_classWords = nullptr;
    QComboBox* m_class = nullptr;
    QPushButton* m_walk = nullptr;
    ShelfPanel* m_shelf = nullptr;
    LatentPicture* m_picture = nullptr;
    ElidedLabel* m_caption = nullptr;
    PathTrack* m_track = nullptr;
    QToolButton* m_play = nullptr;
    QWidget* m_playBar = nullptr;
    QComboBox* m_speed = nullptr;
    QToolButton* m_export = nullptr;
    QWidget* m_emptyButtons = nullptr;
    QPushButton* m_trainButton = nullptr;
    LatentMap* m_pad = nullptr;
    LatentField* m_padField = nullptr;
    QComboBox* m_padKind = nullptr;
    QToolButton* m_drift = nullptr;
    QToolButton* m_snap = nullptr;
    QToolButton* m_resetPad = nullptr;
    QLabel* m_placeWords = nullptr;
    QWidget* m_right = nullptr;
    QStackedWidget* m_views = nullptr;
    QWidget* m_viewArea = nullptr;  // in which it scrolls where there is little room
    QList<LatentView*> m_viewList;  // of ExploreView but the picture
    FindView* m_find = nullptr;
    QButtonGroup* m_viewButtons = nullptr;
    ExploreView m_view = ExploreView::picture;
    DirectionsPanel* m_directions = nullptr;
    SumPanel* m_sum = nullptr;
    QList<QWidget*> m_needGenerator;
};

}  // namespace ganimede
