#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <QList>
#include <QLockFile>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include "app/data/data_catalogue.h"
#include "app/document/runs_aside.h"
#include "app/document/shown_run.h"
#include "app/images/image_document.h"
#include "app/images/image_session.h"

class QComboBox;
class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace ganimede {

class AsideCard;
class DataFetch;
class FilmStrip;
class ImageCharts;
class ImageDataPanel;
class ImagePanel;
class ImageProgress;
class LayersPanel;
class MovieSaver;
class NoticeCard;
class PictureWall;
class NearPictures;
class PresetPicker;
class QualityPanel;
class QualityRun;
class SetBrowser;
class WallBar;
struct NearPicture;

/// The image workspace: what is trained on and by which networks at the left, the wall of generated pictures and the
/// film of the run in the middle, curves and messages at the right. Puts its document, session and widgets together
/// and does nothing else; the window's top and bottom bars are the window's. GUI thread. objectName imageLab.
///
/// Edits flow  panel -> document -> session;  pictures flow  session -> wall, film, charts.
class ImageLab : public QWidget {
    Q_OBJECT

public:
    /// @param keepAs  a file in which the run is kept as it goes and when the window closes; empty: it is not
    ImageLab(const ImageSessionOptions& options, const QString& keepAs, QWidget* parent = nullptr);
    ~ImageLab() override;

    ImageSession& session() { return *m_session; }
    ImageDocument& document() { return *m_document; }
    PictureWall& wall() { return *m_wall; }

    /// Opens a preset by name; what cannot be opened is said in the lab.
    void openPreset(const QString& name);
    /// Likewise with the networks that come trained with it.
    void openTrained(const QString& name);
    /// What the lab shows when it is first looked at.
    void openFirst();
    /// The user comes or goes: what played goes on when they come back.
    void setActive(bool active);
    QString title() const;
    /// Whether no file of the user's holds what is shown.
    bool isModified() const;
    /// The file that the run was opened from or saved to, or empty.
    const QString& path() const { return m_shown.file().path; }
    /// Opens a preset by name or a file with an image run; false if it is neither.
    bool open(const QString& presetOrFile);
    /// Saves the run, with its networks unless the file is named .json. What comes of it is said in the lab.
    void saveTo(const QString& path);
    /// What saved latents go into a file with networks, as latent_shelf.h writes them.
    void setLatents(std::function<std::string()> latents) { m_latents = std::move(latents); }
    /// The window closes: keeps the run and ends the training thread. Nothing can be asked of the lab after.
    void shutDown();
    /// Trains on a file or folder of the user's own from now on.
    void trainOnFiles(const QString& path);

    void newSeed();
    void restart();

    /// Of the run that is shown.
    quint64 runNumber() const { return m_shown.number(); }
    /// Whether the user would miss it: they changed something, or trained it for more than moments.
    bool isWorkOfTheUser() const;
    /// A lesson opened it: that it trains makes it nobody's work.
    void noteLesson() { m_shown.setOfLesson(true); }
    /// A run that was put aside; false where there is none of that number.
    bool bringBack(quint64 number);
    void fillAsideMenu(QMenu* menu);

Q_SIGNALS:
    void titleChanged(const QString& title);
    /// Against a crash, in a file of its own.
    void runKept();
    /// A sentence for the status bar.
    void told(const QString& message);
    /// The picture that is to be saved as a file by the window's exporter.
    void exportRequested(QWidget* picture);
    /// A file that was opened holds saved latents. @param name  of the file
    void latentsCame(const QByteArray& shelf, const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    // image_lab_ui.cpp: what is where
    void setupUi();
    QWidget* setupLeft();
    QWidget* setupCentre();
    QWidget* setupRight();
    QWidget* setupFilmBar(QWidget* parent);
    void refreshIcons();

    void connectSignals();
    void connectSession();
    void connectEditors();
    void connectWall();
    void connectFilm();
    void editSpec(const ImageSpec& spec, const QString& what, int mergeId = -1);
    void onEdited(const ImageSpec& spec);
    void showSpec(const ImageSpec& spec);
    void showSnapshot(const ImageSnapshotPtr& snapshot);
    void showWish();
    void browse(bool browsing);
    void showSet();
    void drawSamples();

    // image_lab_files.cpp: what comes from files and goes to them
    void chooseFiles();
    void openCheckpoint(const QString& path, bool own);
    void connectFiles();
    void offerTrained();
    void offerKept();
    void keepRun();
    void saveMovie();
    void writeFilm(const QString& path);

    // image_lab_runs.cpp: a run takes the place of another
    void connectRuns();
    void leaveRun();
    void takeRun(const ImageSpec& recorded, const std::optional<TrainerState>& state, const QString& path,
                 const QString& preset = {});

    // image_lab_quality.cpp: how good the pictures are
    void connectQuality();
    void connectMeasuring();
    void findNearest();
    void showNearest(const ImageSetPtr& set, const std::vector<std::uint8_t>& picture,
                     const std::vector<NearPicture>& near);

    // image_lab_trouble.cpp: what goes wrong, and the ways out
    void connectTrouble();
    void tellFailure(ImageTrouble trouble, const QString& message);
    void tellDivergence(const QString& message, bool generator, bool discriminator);
    void takeWayOut(const QString& id);
    void takeMnist();
    void goOn(const QString& id);
    std::optional<DataSource> fetchable() const;
    void fetchPictures();
    void showFetching(const QString& file, qint64 done, qint64 total);
    void endFetching(const QString& problem);

    ImageDocument* m_document;
    ImageSession* m_session;
    ImageSource m_source;
    QThreadPool m_samplers;  // draws the tiles' pictures
    QString m_device;        // that the session trains on
    QString m_preset;
    QString m_keepAs;
    std::function<std::string()> m_latents;
    QLockFile m_keepLock;  // of two windows only one keeps its run there
    QTimer m_keepTimer;
    std::pair<std::uint64_t, std::int64_t> m_kept{0, 0};  // run and step
    DataFetch* m_fetch = nullptr;                         // while pictures are being fetched
    bool m_goOn = false;                                  // it played when the user left

    ShownRun m_shown;
    RunsAside<LeftImageRun> m_runsAside{4};  // some 20 MB each

    PresetPicker* m_presets = nullptr;
    ImageDataPanel* m_data = nullptr;
    LayersPanel* m_generator = nullptr;
    LayersPanel* m_discriminator = nullptr;
    QList<ImagePanel*> m_panels;
    QStackedLayout* m_views = nullptr;
    SetBrowser* m_browser = nullptr;
    PictureWall* m_wall = nullptr;
    WallBar* m_bar = nullptr;
    FilmStrip* m_film = nullptr;
    QComboBox* m_filmInterval = nullptr;
    QToolButton* m_movie = nullptr;
    MovieSaver* m_movieSaver = nullptr;
    QToolButton* m_strip = nullptr;
    ImageProgress* m_progress = nullptr;
    NoticeCard* m_notice = nullptr;
    AsideCard* m_aside = nullptr;  // what was put aside
    QLabel* m_lookFor = nullptr;
    ImageCharts* m_charts = nullptr;
    QualityPanel* m_quality = nullptr;
    QualityRun* m_qualityRun = nullptr;
    NearPictures* m_near = nullptr;
};

}  // namespace ganimede
