#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/window/sweep_window.h"
#include "widgets/panels/control_parts.h"
#include "widgets/sweep/sweep_map_view.h"
#include "widgets/sweep/sweep_plan_editor.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

QPushButton* button(const QString& text, const char* name, const QString& tip, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    describe(made, name, text, tip);
    return made;
}

}  // namespace

void SweepWindow::setupUi()
{
    setObjectName("sweepWindow");
    setWindowTitle(tr("Sweep"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new ControlsArea(setupControls()));
    row->addWidget(setupMap(), 1);
    resize(1180, 720);
}

QWidget* SweepWindow::setupControls()
{
    auto* panel = new QWidget;
    m_experiment = wordsOf(QString(), "muted", panel);
    m_experiment->setObjectName("sweepExperiment");
    m_editor =
        new SweepPlanEditor("sweep",
                            {tr("How often each combination is trained, each time with the next seed."),
                             tr("How long each run trains. What became of a run shows from about 500 steps on.")},
                            panel);
    m_editor->seeds().setValue(3);
    setupRunControls(panel);
    layOut(panel);
    return panel;
}

void SweepWindow::setupRunControls(QWidget* panel)
{
    m_plan = wordsOf(QString(), "muted", panel);
    m_plan->setObjectName("sweepPlan");
    m_start = button(tr("Start"), "sweepStart", tr("Trains every combination, on all cores."), panel);
    m_start->setProperty("kind", "accent");
    m_pause = button(tr("Pause"), "sweepPause", tr("Holds the runs where they are."), panel);
    m_cancel = button(tr("Stop"), "sweepCancel", tr("Ends the sweep; the runs that are done are kept."), panel);
    m_live = button(tr("Side by side ..."), "sweepLive",
                    tr("Takes this plan to the window in which all of it trains at once, before your eyes."), panel);
    m_live->setProperty("kind", "quiet");
    m_progress = new QProgressBar(panel);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    describe(m_progress, "sweepProgress", tr("Progress of the sweep"), tr("How much of the sweep is done."));
    m_message = wordsOf(QString(), "muted", panel);
    m_message->setObjectName("sweepMessage");
    m_numbers = wordsOf(QString(), "", panel);
    m_numbers->setObjectName("sweepNumbers");
}

void SweepWindow::layOut(QWidget* panel)
{
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kGrid, kMargin);
    column->setSpacing(kGrid);
    column->addWidget(m_experiment);
    column->addWidget(m_editor);
    column->addWidget(m_plan);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start, 1);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addSpacing(kGrid);
    column->addWidget(m_numbers);
    column->addStretch();
    column->addWidget(m_live, 0, Qt::AlignLeft);
}

QWidget* SweepWindow::setupMap()
{
    auto* panel = new QFrame(this);
    panel->setProperty("surface", "panel");
    auto* top = new QHBoxLayout;
    m_views = new QButtonGroup(this);
    const auto addView = [&](SweepView view, const char* name, const QString& title, const QString& tip) {
        auto* tab = new QToolButton(panel);
        tab->setText(title);
        tab->setCheckable(true);
        tab->setProperty("kind", "tab");
        describe(tab, name, title, tip);
        m_views->addButton(tab, static_cast<int>(view));
        top->addWidget(tab);
    };
    addView(SweepView::outcome, "sweepOutcome", tr("Outcome"), tr("What most often became of each cell's runs."));
    addView(SweepView::quality, "sweepQuality", tr("Modes held"),
            tr("How many modes of the data the generator makes; without modes, how much of the data it covers."));
    addView(SweepView::divergence, "sweepDivergence", tr("Divergence"),
            tr("The share of runs in which a network left the finite numbers."));
    m_views->button(static_cast<int>(SweepView::outcome))->setChecked(true);
    m_open = button(tr("Open ..."), "sweepOpen",
                    tr("Shows a sweep that was kept in a folder, to look at or to go on with."), panel);
    m_save =
        button(tr("Save ..."), "sweepSave", tr("Keeps the sweep in a folder of your choice, with its tables."), panel);
    top->addStretch();
    top->addWidget(m_open);
    top->addWidget(m_save);
    m_map = new SweepMapView(panel);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addLayout(top);
    column->addWidget(m_map, 1);
    return panel;
}

}  // namespace ganimede
