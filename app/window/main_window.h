#pragma once

#include <memory>

#include <QHash>
#include <QMainWindow>

#include "app/document/autosave.h"
#include "app/document/experiment_document.h"
#include "app/document/file_loader.h"
#include "app/document/runs_aside.h"
#include "app/document/shown_run.h"
#include "app/session/session.h"
#include "app/window/left_run.h"
#include "app/window/window_settings.h"
#include "app/window/workspace_memory.h"
#include "engine/trainers/devices.h"
#include "widgets/panels/spec_panel.h"
#include "widgets/stage/stage_painter.h"
#include "widgets/workspace/workspace_tabs.h"

class QAction;
class QDockWidget;
class QLabel;
class QMenu;
class QStackedLayout;
class QStackedWidget;
class QToolBar;
class QUndoGroup;

namespace ganimede {

class AsideCard;
class AutosaveLabel;
class ChartsPanel;
class DataGallery;
class DiagnosisCard;
class DrawBar;
class DrawTool;
class ElidedLabel;
class Exporter;
class FrameMeter;
class ImageLab;
struct ImageSessionOptions;
class LatentLab;
class LayerChips;
class LessonBar;
struct LessonStep;
class LessonGuide;
class PointerRing;
class LookForCard;
class MomentPicker;
class LineStage;
class NoticeCard;
class StageView;
class StatusStrip;
class PopulationWindow;
class SweepWindow;
class TopBar;
class TransportBar;

/// The laboratory's window: puts document, session and widgets together and does nothing else. GUI thread.
///
/// Edits flow  panel -> document -> session;  pictures flow  session -> stage, chart, status. The document is the only
/// place that holds the experiment.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const TrainerOptions& options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a preset by name, or any file that loadFile() reads. What cannot be opened is said in the window.
    void open(const QString& presetOrFile);
    void openPreset(const QString& name);
    /// The same, and it plays if what it takes the place of did.
    void openMoment(const QString& name);
    /// Trains what is shown.
    void play();
    /// Answered in the window; also by the session's saved() or saveFailed().
    void saveTo(const QString& path);

    /// From now on the run survives a crash, and what an earlier one left is offered. Once, after what is to be on
    /// screen was opened.
    void keepSafe(int intervalMs = Autosave::kIntervalMs);

    /// Offers the lessons to who starts the program for the first time. After keepSafe(), whose offer goes first.
    void greet();

    Session& session() { return *m_session; }
    ExperimentDocument& document() { return *m_document; }
    StageView& stage() { return *m_stage; }
    LineStage& lineStage() { return *m_lineStage; }
    const FrameMeter& frames() const { return *m_frames; }
    /// The image workspace, made when it is first asked for.
    ImageLab& images();
    /// The explorer, made when it is first asked for.
    LatentLab& explorer();
    /// What images() and explorer() are made with; before they are.
    void setImageOptions(const ImageSessionOptions& options);
    /// What the menu of devices lists; asked each time it opens.
    void setDeviceLister(const DeviceLister& lister) { m_listDevices = lister; }
    void setTheme(ThemeChoice theme);
    void setTextScale(double scale);

Q_SIGNALS:
    /// The window has closed, and the user wants the program to start anew.
    void startAgainWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window_ui.cpp: what is where
    void setupUi();
    void setupUndo();
    void followUndo(QUndoStack& history, bool shown);
    QWidget* setupCentre();
    QWidget* setupLeftDock();
    QWidget* setupRightDock();
    void setupDocks();
    void setupStatusBar();
    QDockWidget* addDock(const QString& title, const char* name, Qt::DockWidgetArea area, QWidget* content);
    void refreshIcons();

    // main_window_layout.cpp: who gets how much room
    void restorePlaces();
    void fitDocks();
    void noteDockWidths();
    void resetLayout();
    void applyText(double scale);
    bool fitsScreen(QSize otherwise) const;
    bool limitText(double wanted, QSize before);

    // main_window_menus.cpp
    void setupMenus();
    void setupFileMenu();
    void setupExportMenu(QMenu* menu);
    void setupEditMenu();
    void setupRunMenu();
    void setupTrainerMenu(QMenu* menu);
    // main_window_devices.cpp: what trains
    void setupDeviceMenu(QMenu* menu);
    void refreshDevices(QMenu* menu);
    void chooseDevice(const QString& device);
    void trainOn(const QString& device);
    TrainerOptions pointsOptions() const;
    void leaveDevice(const QString& why);

    void setupViewMenu();
    void setupLanguageMenu(QMenu* menu);
    void offerRestart();
    void setupHelpMenu();
    void refreshRecent();
    void showShortcuts();
    void showAbout();

    // main_window.cpp: who talks to whom
    void connectSignals();
    void connectTransport();
    void connectEditors();
    void connectSession();
    void editSpec(const ExperimentSpec& spec, const QString& what, int mergeId = -1);
    void onEdited(const ExperimentSpec& spec);
    void showSpec(const ExperimentSpec& spec);
    void showSnapshot(const SnapshotPtr& snapshot);
    void pickData(const QString& kind);
    bool waitsForDrawing();
    bool isPlayingOrWaits() const;
    void refreshClear();
    void newSeed();
    void tellDivergence(const QString& message, bool generator, bool discriminator);
    void tellRestart(bool generator, bool discriminator, qint64 step);
    void chooseCure(const QString& id);
    void takeRemedy(const Remedy& remedy, const QString& label);
    void tell(const QString& message);
    void problem(const QString& title, const QString& message);

    // main_window_drawing.cpp
    void connectDrawing();
    static void chooseData(ExperimentSpec& spec, const std::string& kind, const QString& name);
    void addStroke(const Stroke& stroke);
    void takeText(const std::vector<Stroke>& strokes, const QString& text);
    void clearDrawing();
    void paintDensity(ExperimentSpec& spec, const Stroke& stroke);

    // main_window_workspaces.cpp
    void connectWorkspaces();
    void switchTo(Workspace workspace);
    void openKept(Workspace workspace);
    void showWorkspace(const ExperimentSpec& spec);
    void setSpeed(std::optional<double> stepsPerSecond);

    // main_window_images.cpp: the image lab in the window
    void connectImages();
    bool imagesShown() const { return m_tabs->current() == Workspace::images; }
    /// The image lab or the explorer, which share the bars at top and bottom.
    bool picturesShown() const { return imagesShown() || exploreShown(); }
    void showImages();
    /// The run that the transport drives: that whose workspace is shown, or whose generator is explored.
    enum class Driven { points, images, nothing };
    void drive(Driven run);
    void enterPictures();
    void leavePictures();
    void showImageSnapshot();
    void showPointsRun();
    void refreshTransport();
    bool openImageRun(const QString& presetOrFile);

    // main_window_explore.cpp: the explorer in the window
    void connectExplorer();
    bool exploreShown() const { return m_tabs->current() == Workspace::explore; }
    void showExplore();
    Driven exploredRun() const;
    void driveExploredRun();
    void showExploredGenerator();
    void leaveExplore();
    bool openInExplorer(const QString& path);

    // main_window_lessons.cpp
    void setupLessons();
    void setupLessonMenu();
    bool isGreeting() const;
    void beginLesson(const QString& name);
    void perform(const LessonStep& step);
    void pointAt(const std::string& control);
    bool isShown(const std::string& preset) const;
    void openForLesson(const LessonStep& step);
    bool offerWayBack();
    void dropWayBack();
    void goBackFromLesson();
    void showLayers(const StageOptions& layers);
    void giveLayersBack();

    // main_window_sweep.cpp
    void giveKeys(QWidget* window);
    void openSweep();
    void openPopulation();

    // main_window_runs.cpp: a run takes the place of another
    void connectRuns();
    void take(const ExperimentSpec& recorded, const std::optional<TrainerState>& state, const QString& path,
              const RunOrigin& origin);
    void takeUp(const LeftRun& left, bool goesOn);
    void prepareForRun();
    LeftRun thisRun() const;
    /// Whether the user would miss the run on screen.
    bool isWorkOfTheUser() const;
    void leaveRunFor(Workspace workspace, bool anew);
    void takeCopy(quint64 number, const KeptRunPtr& run);
    void bringBack(quint64 number);
    void fillAsideMenu(QMenu* menu);
    void refreshLookFor();

    // main_window_files.cpp
    void takePoints(const std::vector<Point>& points, const QString& name);
    void takePicture(const Picture& picture, const QString& name);
    void chooseOpen();
    void chooseSave();
    void save();
    void refreshTitle();
    QString titleOfExperiment() const;
    QString suggestedPath() const;
    void showTitle(const QString& name, const QString& tip);
    void refreshModified();

    // main_window_safety.cpp
    void offerLeftBehind();
    bool answerLeftBehind(const QString& id);
    bool restoreFrom(const QString& path);
    void restoreLastSession();

    WindowSettings m_settings;
    TrainerOptions m_trainerOptions;
    DeviceLister m_listDevices = listDevices;
    QString m_device;
    ExperimentDocument* m_document;
    Session* m_session;
    FrameMeter* m_frames;
    Autosave* m_autosave;
    Exporter* m_exporter;
    QString m_leftBehind;  // the file that a crash left and that is on offer
    bool m_emptyDrawing = false;
    bool m_playsOnceDrawn = false;  // it played when the drawing became empty

    ShownRun m_run;
    RunOrigin m_origin;  // of the run on screen
    bool m_lessonOpens = false;
    RunsAside<LeftRun> m_runsAside{8};

    DrawTool* m_tool;
    WorkspaceMemory m_memory;
    std::unique_ptr<ImageSessionOptions> m_imageOptions;
    ImageLab* m_images = nullptr;                // made when it is first asked for
    LatentLab* m_explorer = nullptr;             // likewise
    QList<QList<QKeySequence>> m_transportKeys;  // while the explorer has its own
    QList<QDockWidget*> m_docksBehind;           // those that hide while the image lab is shown
    Driven m_driven = Driven::points;
    bool m_pointsPlayed = false;  // while another is driven: what waits behind it
    bool m_staysBehind = false;   // what is shown of the points is that of the run behind the explorer
    std::optional<double> m_pointsSpeed;
    std::optional<double> m_presetSpeed;  // that the last preset asked for
    std::optional<double> m_imageSpeed;
    QUndoGroup* m_undoGroup = nullptr;
    QStackedWidget* m_pages = nullptr;
    TopBar* m_top = nullptr;
    WorkspaceTabs* m_tabs = nullptr;
    TransportBar* m_transport = nullptr;
    QStackedLayout* m_stages = nullptr;
    StageView* m_stage = nullptr;
    LineStage* m_lineStage = nullptr;
    LayerChips* m_chips = nullptr;
    DrawBar* m_drawBar = nullptr;
    DataGallery* m_gallery = nullptr;
    DataGallery* m_lineGallery = nullptr;
    QList<SpecPanel*> m_panels;
    NoticeCard* m_notice = nullptr;
    AsideCard* m_aside = nullptr;  // what was put aside
    DiagnosisCard* m_diagnosis = nullptr;
    LookForCard* m_lookFor = nullptr;
    MomentPicker* m_moments = nullptr;
    ChartsPanel* m_charts = nullptr;
    StatusStrip* m_status = nullptr;
    ElidedLabel* m_message = nullptr;
    AutosaveLabel* m_autosaveLabel = nullptr;       // of the points
    AutosaveLabel* m_imageAutosaveLabel = nullptr;  // of the image lab
    QMenu* m_recentMenu = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_clearAction = nullptr;
    QAction* m_openAction = nullptr;
    QAction* m_saveAction = nullptr;
    QAction* m_helpAction = nullptr;
    QList<QDockWidget*> m_docks;
    QHash<QDockWidget*, int> m_dockWidths;    // those that the user chose
    QHash<QDockWidget*, int> m_widthsBefore;  // a separator was taken hold of
    QByteArray m_ownDocks;                    // where docks are before anyone moves them
    QAction* m_resetLayout = nullptr;
    QAction* m_sweepAction = nullptr;
    QAction* m_populationAction = nullptr;
    double m_textScale = 1;  // on screen: what was asked for, or what there is room for
    bool m_placed = false;   // has been on screen
    /// The user's work before a lesson, and where they were; a number of 0: there was none.
    struct BeforeLesson {
        quint64 points = 0;
        quint64 pictures = 0;
        Workspace tab = Workspace::plane;
        bool offered = false;
        quint64 offeredOver = 0;  // the run of pictures that was there then
    };
    BeforeLesson m_before;
    StageOptions m_layersBefore;                 // a lesson
    std::optional<StageOptions> m_lessonLayers;  // that the lesson under way chose last
    LessonGuide* m_lesson = nullptr;
    LessonBar* m_lessonStrip = nullptr;
    PointerRing* m_ring = nullptr;             // around what the lesson names
    QToolBar* m_lessonBar = nullptr;           // hidden while there is no lesson
    SweepWindow* m_sweep = nullptr;            // made when it is first asked for
    PopulationWindow* m_population = nullptr;  // likewise
};

}  // namespace ganimede
