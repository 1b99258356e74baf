#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/population/population_window.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/control_parts.h"
#include "widgets/population/phase_map_view.h"
#include "widgets/population/population_wall.h"
#include "widgets/sweep/sweep_plan_editor.h"
#include "widgets/theme/theme.h"

namespace ganimede {

void PopulationWindow::setupUi()
{
    setObjectName("populationWindow");
    setWindowTitle(tr("Side by side"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(setupSide());
    row->addWidget(setupPages(), 1);
    resize(1180, 720);
}

/// The plan scrolls where there is little room; how the population fares stays on screen below it.
QWidget* PopulationWindow::setupSide()
{
    auto* side = new QWidget(this);
    auto* controls = new ControlsArea(setupControls());
    auto* news = new QWidget(side);
    auto* lines = new QVBoxLayout(news);
    lines->setContentsMargins(kMargin, kGrid, kGrid, kMargin);
    lines->setSpacing(kGrid);
    setupRunControls(news);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start, 1);
    buttons->addWidget(m_pause);
    for (QWidget* line : {static_cast<QWidget*>(m_plan), static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_numbers)}) {
        lines->addWidget(line);
    }
    lines->insertLayout(1, buttons);
    news->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // as wide as the controls: its words wrap
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(controls, 1);
    column->addWidget(news);
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    return side;
}

QWidget* PopulationWindow::setupControls()
{
    auto* panel = new QWidget;
    m_experiment = wordsOf(QString(), "muted", panel);
    m_experiment->setObjectName("populationExperiment");
    m_example = new CalmComboBox(panel);
    describe(m_example, "populationExample", tr("Example"),
             tr("Plans worth seeing first. Each fills in what differs below; change it as you like."));
    m_example->addItems({tr("Losses, D slow to fast"), tr("Learning rates of D and G"), tr("Sizes of G and D"),
                         tr("Losses on several data sets"), tr("Luck: one GAN, 16 seeds")});
    m_editor = new SweepPlanEditor("population",
                                   {tr("How many GANs each combination gets, each with the next seed."),
                                    tr("Where training ends. What becomes of a GAN shows from about 500 steps on.")},
                                   panel);
    m_editor->seeds().setRange(1, 1000);
    m_sweep = new QPushButton(tr("As a sweep ..."), panel);
    describe(m_sweep, "populationSweep", tr("As a sweep"),
             tr("Takes this plan to the sweep's window, which trains run after run, keeps them on disk and writes "
                "tables."));
    m_sweep->setProperty("kind", "quiet");
    layOut(panel);
    return panel;
}

void PopulationWindow::setupRunControls(QWidget* panel)
{
    m_plan = wordsOf(QString(), "muted", panel);
    m_plan->setObjectName("populationPlan");
    m_start = new QPushButton(tr("Start"), panel);
    describe(m_start, "populationStart", tr("Start"),
             tr("Trains all of them at once from their first step, on all cores."));
    m_start->setProperty("kind", "accent");
    m_pause = new QPushButton(tr("Pause"), panel);
    describe(m_pause, "populationPause", tr("Pause"), tr("Holds all GANs where they are."));
    m_progress = new QProgressBar(panel);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    describe(m_progress, "populationProgress", tr("Progress"), tr("How much of the training is done."));
    m_message = wordsOf(QString(), "muted", panel);
    m_message->setObjectName("populationMessage");
    m_numbers = wordsOf(QString(), "", panel);
    m_numbers->setObjectName("populationNumbers");
    m_numbers->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void PopulationWindow::layOut(QWidget* panel)
{
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kGrid, kMargin);
    column->setSpacing(kGrid);
    column->addWidget(m_experiment);
    column->addWidget(m_example);
    column->addSpacing(kGrid);
    column->addWidget(m_editor);
    column->addWidget(m_sweep, 0, Qt::AlignLeft);
    column->addStretch();
}

void PopulationWindow::setupViewControls(QWidget* panel)
{
    m_pages = new QButtonGroup(this);
    const auto addPage = [&](int page, const char* name, const QString& title, const QString& tip) {
        auto* tab = new QToolButton(panel);
        tab->setText(title);
        tab->setCheckable(true);
        tab->setProperty("kind", "tab");
        describe(tab, name, title, tip);
        m_pages->addButton(tab, page);
    };
    addPage(0, "populationShowMap", tr("Phase map"),
            tr("Every combination as a cell, coloured by how its GANs stand."));
    addPage(1, "populationShowWall", tr("Wall"), tr("Every GAN on a stage of its own, up to 100 of them."));
    m_colour = new CalmComboBox(panel);
    describe(m_colour, "populationColour", tr("Colour"), tr("What the colour of a cell says."));
    // First what changes most while one watches: an outcome takes hundreds of steps to be sure of.
    m_colour->addItem(tr("Coloured by modes held"), static_cast<int>(SweepView::quality));
    m_colour->addItem(tr("Coloured by outcome"), static_cast<int>(SweepView::outcome));
    m_colour->addItem(tr("Coloured by divergence"), static_cast<int>(SweepView::divergence));
    m_order = new CalmComboBox(panel);
    describe(m_order, "populationOrder", tr("Order"), tr("How the stages are sorted."));
    m_order->addItem(tr("Sorted by outcome"), static_cast<int>(WallOrder::byOutcome));
    m_order->addItem(tr("In order of values and seeds"), static_cast<int>(WallOrder::asGiven));
    for (QComboBox* choice : {m_colour, m_order}) {
        choice->setMinimumWidth(27 * kGrid);
    }
}

QWidget* PopulationWindow::setupPages()
{
    auto* panel = new QFrame(this);
    panel->setProperty("surface", "panel");
    setupViewControls(panel);
    auto* top = new QHBoxLayout;
    for (QAbstractButton* tab : m_pages->buttons()) {
        top->addWidget(tab);
    }
    top->addStretch();
    top->addWidget(m_colour);
    top->addWidget(m_order);
    m_stack = new QStackedWidget(panel);
    m_map = new PhaseMapView(m_stack);
    m_map->setView(SweepView::quality);
    m_wall = new PopulationWall(m_stack);
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_wall);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    return panel;
}

}  // namespace ganimede
