#include "app/window/main_window.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScopedValueRollback>
#include <QToolBar>
#include <QUndoGroup>

#include "app/document/autosave.h"
#include "app/images/image_lab.h"
#include "app/images/image_options.h"
#include "app/window/frame_meter.h"
#include "engine/networks/objective.h"
#include "engine/spec/presets.h"
#include "engine/spec/spec_json.h"
#include "widgets/charts/charts_panel.h"
#include "widgets/export/exporter.h"
#include "widgets/gallery/data_gallery.h"
#include "widgets/gallery/moment_picker.h"
#include "widgets/line/line_stage.h"
#include "widgets/panels/diagnosis_card.h"
#include "widgets/panels/look_for_card.h"
#include "widgets/panels/notice_card.h"
#include "widgets/panels/preset_text.h"
#include "widgets/stage/draw_bar.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/layer_chips.h"
#include "widgets/stage/stage_view.h"
#include "widgets/status/status_strip.h"
#include "widgets/transport/transport_bar.h"

namespace ganimede {
namespace {

StepKind kindOf(StepWish wish)
{
    switch (wish) {
    case StepWish::discriminator:
        return StepKind::discriminatorOnly;
    case StepWish::generator:
        return StepKind::generatorOnly;
    case StepWish::both:
        break;
    }
    return StepKind::both;
}

/// A field whose successive edits are one step of undo: numbers that are turned, not choices that are made.
int mergeIdOf(const QString& field)
{
    const auto& infos = fieldInfos();
    const auto info = std::ranges::find(infos, field.toStdString(), &FieldInfo::path);
    const bool turned = info != infos.end() && (info->type == "number" || info->type == "integer");
    return turned ? static_cast<int>(info - infos.begin()) : -1;
}

}  // namespace

MainWindow::MainWindow(const TrainerOptions& options, QWidget* parent)
    : QMainWindow(parent),
      m_trainerOptions(options),
      m_document(new ExperimentDocument(this)),
      m_session(new Session(options, this)),
      m_frames(new FrameMeter(this)),
      m_autosave(new Autosave(WindowSettings::sessionsFolder(), m_session, this)),
      m_exporter(new Exporter(this)),
      m_tool(new DrawTool(this)),
      m_imageOptions(std::make_unique<ImageSessionOptions>(usualImageOptions()))
{
    m_device = m_settings.device();
    m_imageOptions->trainer.device = m_device.toStdString();
    m_textScale = m_settings.textScale();
    applyTheme(*qApp, m_settings.theme(), m_textScale);
    setupUi();
    setupMenus();
    connectSignals();
    if (m_device != QLatin1String("cpu")) {
        m_session->setTrainerOptions(pointsOptions());  // for the first run to come
    }
    refreshIcons();
    restorePlaces();
    m_lessonBar->hide();  // a lesson ends with its window
    m_stage->setFocus();
}

MainWindow::~MainWindow()
{
    m_undoGroup->disconnect(this);  // it speaks up when the histories go, which is after this
}

void MainWindow::connectSignals()
{
    connectTransport();
    connectEditors();
    connectSession();
    connectDrawing();
    connectWorkspaces();
    connectRuns();
}

void MainWindow::play()
{
    if (m_driven == Driven::points) {
        m_session->setPlaying(true);
    } else if (m_driven == Driven::images) {
        images().session().setPlaying(true);
    }
}

void MainWindow::connectTransport()
{
    const auto ofImages = [this] { return m_driven == Driven::images && m_images != nullptr; };
    connect(m_transport, &TransportBar::playRequested, this, [this, ofImages](bool play) {
        if (waitsForDrawing()) {
            m_playsOnceDrawn = play;
        } else {
            ofImages() ? m_images->session().setPlaying(play) : m_session->setPlaying(play);
        }
    });
    connect(m_transport, &TransportBar::stepRequested, this, [this, ofImages](StepWish wish) {
        if (waitsForDrawing()) {
            return;
        }
        ofImages() ? m_images->session().stepOnce(kindOf(wish)) : m_session->stepOnce(kindOf(wish));
    });
    connect(m_transport, &TransportBar::speedChanged, this, [this, ofImages](std::optional<double> stepsPerSecond) {
        ofImages() ? m_images->session().setSpeed(stepsPerSecond) : m_session->setSpeed(stepsPerSecond);
    });
    connect(m_transport, &TransportBar::restartRequested, this, [this, ofImages] {
        if (ofImages()) {
            m_images->restart();
            return;
        }
        m_notice->clear();
        m_session->restart();
    });
    connect(m_transport, &TransportBar::newSeedRequested, this,
            [this, ofImages] { ofImages() ? m_images->newSeed() : newSeed(); });
}

void MainWindow::connectEditors()
{
    for (SpecPanel* panel : m_panels) {
        connect(panel, &SpecPanel::specEdited, this,
                [this](const ExperimentSpec& spec, const QString& what, const QString& field) {
                    editSpec(spec, what, mergeIdOf(field));
                });
    }
    connect(m_gallery, &DataGallery::picked, this, &MainWindow::pickData);
    connect(m_moments, &MomentPicker::picked, this, &MainWindow::openMoment);
    connect(m_lookFor, &LookForCard::pairRequested, this, &MainWindow::openMoment);
    connect(m_gallery, &DataGallery::importRequested, this, &MainWindow::chooseOpen);
    connect(m_document, &ExperimentDocument::edited, this, &MainWindow::onEdited);
    connect(m_document, &ExperimentDocument::specChanged, this, &MainWindow::showSpec);
    connect(m_exporter, &Exporter::failed, this,
            [this](const QString& why) { problem(tr("Nothing was exported"), why); });
    connect(m_exporter, &Exporter::done, this, &MainWindow::tell);
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::snapshotArrived, this, &MainWindow::showSnapshot);
    connect(m_session, &Session::playingChanged, this, &MainWindow::refreshTransport);
    connect(m_frames, &FrameMeter::ceased, this, [this] { m_status->setFramesPerSecond(0); });
    connect(m_session, &Session::diverged, this, &MainWindow::tellDivergence);
    connect(m_session, &Session::networksRestarted, this, &MainWindow::tellRestart);
    connect(m_session, &Session::rejected, this,
            [this](const QString& message) { problem(tr("That cannot be trained"), message); });
    connect(m_session, &Session::movedToCpu, this, &MainWindow::leaveDevice);
    connect(m_session, &Session::specAdvanced, this, [this](const ExperimentSpec& spec) {
        const QScopedValueRollback stays(m_staysBehind, exploreShown());
        m_document->follow(spec);
    });
    connect(m_notice, &NoticeCard::actionChosen, this, &MainWindow::chooseCure);
    connect(m_diagnosis, &DiagnosisCard::remedyChosen, this, &MainWindow::takeRemedy);
}

void MainWindow::editSpec(const ExperimentSpec& spec, const QString& what, int mergeId)
{
    m_document->edit(spec, what, mergeId);
}

void MainWindow::onEdited(const ExperimentSpec& spec)
{
    const std::vector<Problem> problems = validate(spec);
    m_emptyDrawing = std::ranges::any_of(
        problems, [](const Problem& found) { return found.path == "data.strokes" || found.path == "data.curve"; });
    if (m_emptyDrawing) {
        m_playsOnceDrawn = m_playsOnceDrawn || m_session->isPlaying();
        waitsForDrawing();
        m_session->setPlaying(false);
        return;
    }
    if (!problems.empty()) {
        problem(tr("That cannot be trained"), QString::fromStdString(joined(problems)));
        return;
    }
    m_session->change(spec);
    if (std::exchange(m_playsOnceDrawn, false)) {
        m_session->setPlaying(true);
    }
}

/// Whether there is nothing to train on; then it is said.
bool MainWindow::waitsForDrawing()
{
    const bool waits = m_emptyDrawing && m_driven == Driven::points;
    if (waits) {
        tell(tr("The drawing is empty: the networks wait for a stroke."));
    }
    return waits;
}

bool MainWindow::isPlayingOrWaits() const
{
    return m_session->isPlaying() || m_playsOnceDrawn;
}

void MainWindow::refreshClear()
{
    const DataSpec& on = m_document->spec().data;
    const bool drawing = (on.kind == "drawn" && !on.strokes.empty()) || (on.kind == "drawn-1d" && !on.curve.empty());
    m_drawBar->setClearEnabled(drawing);
    m_clearAction->setEnabled(drawing && !picturesShown());
}

void MainWindow::showSpec(const ExperimentSpec& spec)
{
    for (SpecPanel* panel : m_panels) {
        panel->setSpec(spec);
    }
    showWorkspace(spec);
    m_stage->setDrawing(spec.data);
    StageOptions options = m_chips->options();
    options.real = options.real && !m_emptyDrawing;
    m_stage->setOptions(options);
    m_lineStage->setOptions(options);
    refreshClear();
    m_chips->setManifoldAvailable(spec.latent.dimensions <= dataDimensions(spec.data));
    const bool critic = isCritic(spec.objective.kind);
    m_chips->setCritic(critic);
    m_charts->setCritic(critic);
    m_transport->setCritic(critic);
    m_transport->setSeed(spec.seed);
    refreshLookFor();
    refreshTitle();
}

void MainWindow::showSnapshot(const SnapshotPtr& snapshot)
{
    const bool line = snapshot->data->dimensions == 1;
    m_stage->setSnapshot(line ? nullptr : snapshot);
    m_lineStage->setSnapshot(line ? snapshot : nullptr);
    m_charts->setSnapshot(snapshot);
    m_diagnosis->setHushed(m_notice->isVisible());
    m_diagnosis->setSnapshot(snapshot);
    if (m_driven != Driven::points) {
        return;  // the bars and the names of files are the image lab's
    }
    refreshModified();
    if (!exploreShown()) {
        m_exporter->setStep(snapshot->step);
    }
    m_transport->setStep(snapshot->step);
    m_status->setStep(snapshot->step);
    m_status->setStepsPerSecond(snapshot->stepsPerSecond);
    m_status->setFramesPerSecond(m_frames->framesPerSecond());
    m_status->setTrainer(snapshot->trainer);
}

void MainWindow::pickData(const QString& kind)
{
    ExperimentSpec spec = m_document->spec();
    const Preset* preset = findPreset(kind.toStdString());
    if (preset != nullptr && m_moments->hasCurrent()) {
        openMoment(kind);  // networks that are made to fail are not to be taken along
        return;
    }
    chooseData(spec, kind.toStdString(), preset != nullptr ? QString::fromStdString(preset->title) : tr("A drawing"));
    editSpec(spec, tr("choose the data"));
    // Without a drawing the brush is laid down, or a stray click would replace the data.
    m_tool->setMode(kind == "drawn" || kind == "drawn-1d" ? DrawMode::brush : DrawMode::off);
}

void MainWindow::newSeed()
{
    constexpr quint32 kLargestSeed = 1'000'000;  // short enough to be read out in class
    ExperimentSpec spec = m_document->spec();
    spec.seed = QRandomGenerator::global()->bounded(kLargestSeed);
    m_notice->clear();
    const QScopedValueRollback stays(m_staysBehind, exploreShown());
    editSpec(spec, tr("take a new seed"));
}

void MainWindow::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    applyTheme(*qApp, theme, m_textScale);
    refreshIcons();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (picturesShown()) {
        leavePictures();  // with it go the docks, whose places are to be remembered
    }
    m_settings.setPlaces(saveGeometry(), saveState());
    const bool trained = m_session->snapshot() && m_session->snapshot()->step > 0;
    // Else the autosave's file may be all that is left of the run: a full disk, say.
    const bool kept = m_session->shutDown(trained ? WindowSettings::lastSessionPath() : QString());
    kept ? m_autosave->finish() : m_autosave->leaveBehind();
    if (m_images != nullptr) {
        m_images->shutDown();
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_settings.theme() == ThemeChoice::system) {
        applyTheme(*qApp, ThemeChoice::system, m_textScale);
    }
    if (event->type() == QEvent::StyleChange && m_helpAction != nullptr) {
        refreshIcons();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        open(urls.first().toLocalFile());
    }
}

}  // namespace ganimede
