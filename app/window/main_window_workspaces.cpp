#include <QStackedLayout>

#include "app/window/frame_meter.h"
#include "app/window/main_window.h"
#include "engine/data/dataset.h"
#include "engine/files/checkpoint.h"
#include "engine/spec/presets.h"
#include "widgets/gallery/data_gallery.h"
#include "widgets/line/curve_brush.h"
#include "widgets/line/line_stage.h"
#include "widgets/panels/look_for_card.h"
#include "widgets/stage/layer_chips.h"
#include "widgets/stage/stage_view.h"
#include "widgets/transport/transport_bar.h"

/// The workspaces of the window: which one an experiment belongs to, and what waits in the others.
namespace ganimede {
namespace {

constexpr const char* kPlanePreset = "heart";

Workspace workspaceOf(const DataSpec& data)
{
    return dataDimensions(data) == 1 ? Workspace::line : Workspace::plane;
}

}  // namespace

void MainWindow::connectWorkspaces()
{
    connect(m_tabs, &WorkspaceTabs::chosen, this, &MainWindow::switchTo);
    connect(m_lineGallery, &DataGallery::picked, this, &MainWindow::pickData);
    connect(m_lineStage, &LineStage::framePainted, this, [this](double milliseconds) {
        if (m_lineStage->snapshot()) {
            m_frames->framePainted(m_lineStage->snapshot()->published, milliseconds);
        }
    });
    m_lineGallery->hide();
}

void MainWindow::switchTo(Workspace workspace)
{
    if (workspace == Workspace::images || workspace == Workspace::explore) {
        workspace == Workspace::images ? showImages() : showExplore();
        return;
    }
    if (picturesShown()) {
        leavePictures();
        if (m_tabs->current() == workspace) {
            return;
        }
    }
    m_memory.wanted = workspace;
    m_memory.wantedPlaying = isPlayingOrWaits();
    if (!m_memory.isWaiting(workspace)) {
        openKept(workspace);
    }
}

void MainWindow::openKept(Workspace workspace)
{
    m_memory.wanted.reset();
    const bool playing = m_memory.wantedPlaying;
    const LeftRun left = m_memory.takeOf(workspace);
    if (left.run != nullptr) {
        takeUp(left, true);
    } else {
        openPreset(workspace == Workspace::line ? m_settings.linePreset() : QString(kPlanePreset));
    }
    m_session->setPlaying(playing);
}

void MainWindow::showWorkspace(const ExperimentSpec& spec)
{
    const Workspace here = workspaceOf(spec.data);
    const bool line = here == Workspace::line;
    if (picturesShown() && !m_staysBehind) {
        drive(Driven::nothing);
        m_pointsPlayed = false;  // what is opened waits to be played
        leavePictures();
    }
    if (!picturesShown()) {
        m_tabs->setCurrent(here);
    }
    m_stages->setCurrentIndex(line ? 0 : 1);
    m_gallery->setVisible(!line);
    m_lineGallery->setVisible(line);
    (line ? m_lineGallery : m_gallery)->setCurrent(spec.data);
    m_lineStage->setDrawing(spec.data);
    m_chips->setLine(line);
    const QString kind = QString::fromStdString(spec.data.kind);
    if (line && m_settings.linePreset() != kind) {
        m_settings.setLinePreset(kind);
    }
}

void MainWindow::paintDensity(ExperimentSpec& spec, const Stroke& stroke)
{
    spec.data.curve = paintedCurve(curveToPaintOn(spec.data), stroke);
    if (spec.data.kind != "drawn-1d") {
        chooseData(spec, "drawn-1d", tr("A drawing"));
    }
}

void MainWindow::setSpeed(std::optional<double> stepsPerSecond)
{
    m_transport->setSpeed(stepsPerSecond);
    m_session->setSpeed(stepsPerSecond);
}

}  // namespace ganimede
