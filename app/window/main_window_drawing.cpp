#include "app/window/frame_meter.h"
#include "app/window/main_window.h"
#include "engine/data/dataset.h"
#include "widgets/line/line_stage.h"
#include "widgets/stage/draw_bar.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/layer_chips.h"
#include "widgets/stage/stage_view.h"

// Drawing on the stage, and what is shown on it.
namespace ganimede {

void MainWindow::connectDrawing()
{
    connect(m_tool, &DrawTool::strokeFinished, this, &MainWindow::addStroke);
    connect(m_tool, &DrawTool::textFinished, this, &MainWindow::takeText);
    connect(m_drawBar, &DrawBar::clearRequested, this, &MainWindow::clearDrawing);
    connect(m_drawBar, &DrawBar::importRequested, this, &MainWindow::chooseOpen);
    connect(m_stage, &StageView::fileDropped, this, &MainWindow::open);
    connect(m_stage, &StageView::framePainted, this, [this](double milliseconds) {
        if (m_stage->snapshot()) {
            m_frames->framePainted(m_stage->snapshot()->published, milliseconds);
        }
    });
    connect(m_chips, &LayerChips::optionsChanged, this, [this](const StageOptions& options) {
        m_stage->setOptions(options);
        m_lineStage->setOptions(options);
        m_session->setLayers(m_stage->neededLayers());
    });
}

void MainWindow::chooseData(ExperimentSpec& spec, const std::string& kind, const QString& name)
{
    spec.data.kind = kind;
    spec.name = name.toStdString();
    spec.schedule.kind = ScheduleKind::constant;  // rates that fell for other data would leave nothing to learn this
}

void MainWindow::addStroke(const Stroke& stroke)
{
    ExperimentSpec spec = m_document->spec();
    if (dataDimensions(spec.data) == 1) {
        paintDensity(spec, stroke);
    } else {
        if (spec.data.kind != "drawn") {
            chooseData(spec, "drawn", tr("A drawing"));
            spec.data.strokes.clear();  // a new drawing; undo brings an old one back
        }
        spec.data.strokes.push_back(stroke);
    }
    editSpec(spec, stroke.erase ? tr("erase") : tr("draw"));
}

void MainWindow::takeText(const std::vector<Stroke>& strokes, const QString& text)
{
    ExperimentSpec spec = m_document->spec();
    chooseData(spec, "drawn", text);
    spec.data.strokes = strokes;
    m_tool->setMode(DrawMode::brush);  // to paint on
    m_stage->setFocus();
    editSpec(spec, tr("write %1").arg(text));
}

void MainWindow::clearDrawing()
{
    ExperimentSpec spec = m_document->spec();
    chooseData(spec, dataDimensions(spec.data) == 1 ? "drawn-1d" : "drawn", tr("A drawing"));
    spec.data.strokes.clear();
    spec.data.curve.clear();
    editSpec(spec, tr("clear the drawing"));
    m_tool->setMode(DrawMode::brush);
}

}  // namespace ganimede
