#include <QBoxLayout>
#include <QDockWidget>
#include <QLabel>
#include <QStackedLayout>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>

#include "app/document/aside_card.h"
#include "app/window/dock_title.h"
#include "app/window/main_window.h"
#include "app/window/top_bar.h"
#include "widgets/charts/charts_panel.h"
#include "widgets/gallery/data_gallery.h"
#include "widgets/gallery/moment_picker.h"
#include "widgets/line/density_panel.h"
#include "widgets/line/line_stage.h"
#include "widgets/panels/diagnosis_card.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/look_for_card.h"
#include "widgets/panels/network_panel.h"
#include "widgets/panels/notice_card.h"
#include "widgets/panels/objective_panel.h"
#include "widgets/panels/optimiser_panel.h"
#include "widgets/panels/remedies_panel.h"
#include "widgets/panels/section.h"
#include "widgets/stage/draw_bar.h"
#include "widgets/stage/layer_chips.h"
#include "widgets/stage/stage_view.h"
#include "widgets/status/autosave_label.h"
#include "widgets/status/status_strip.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/transport/transport_bar.h"
#include "widgets/workspace/page_stack.h"
#include "widgets/workspace/side_column.h"

namespace ganimede {
namespace {

constexpr int kLeftWidth = 280;
constexpr int kRightWidth = 336;  // room for the chart without taking any from the stage at 1280 x 800

/// The same column as in the other workspaces, but as wide as its dock is made.
SideColumn* dockColumn(QWidget* content, int width)
{
    auto* column = new SideColumn(content, width);
    column->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    return column;
}

}  // namespace

/// One pair of actions for the histories of all workspaces.
void MainWindow::setupUndo()
{
    m_undoGroup = new QUndoGroup(this);
    connect(m_document, &ExperimentDocument::historyChanged, m_undoGroup,
            [this] { followUndo(m_document->undoStack(), !picturesShown()); });
    followUndo(m_document->undoStack(), true);
    connect(m_undoGroup, &QUndoGroup::cleanChanged, this, &MainWindow::refreshModified);
    m_undo = m_undoGroup->createUndoAction(this, tr("&Undo"));
    m_redo = m_undoGroup->createRedoAction(this, tr("&Redo"));
}

/// @param shown  what it belongs to is on screen
void MainWindow::followUndo(QUndoStack& history, bool shown)
{
    m_undoGroup->addStack(&history);
    if (shown) {
        m_undoGroup->setActiveStack(&history);
    }
}

void MainWindow::setupUi()
{
    setObjectName("mainWindow");
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks);
    setupUndo();
    auto* bar = new QToolBar(tr("Transport"), this);
    bar->setObjectName("topBar");
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_top = new TopBar(bar);
    m_tabs = &m_top->tabs();
    m_transport = &m_top->transport();
    bar->addWidget(m_top);
    addToolBar(Qt::TopToolBarArea, bar);
    setupLessons();
    m_pages = new PageStack(this);
    m_pages->addWidget(setupCentre());
    setCentralWidget(m_pages);
    setupDocks();  // last: Tab goes from the transport to the stage, then to the editors and charts
    setupStatusBar();
}

QWidget* MainWindow::setupCentre()
{
    auto* centre = new QWidget;
    centre->setObjectName("centre");
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(kMargin, kMargin, kMargin, kGrid);
    column->setSpacing(kGrid);
    m_stage = new StageView(m_tool, centre);
    m_lineStage = new LineStage(m_tool, centre);
    m_stages = new QStackedLayout;
    m_stages->addWidget(m_lineStage);
    m_stages->addWidget(m_stage);
    m_stages->setCurrentWidget(m_stage);
    m_chips = new LayerChips(centre);
    column->addLayout(m_stages, 1);
    column->addWidget(m_chips);
    return centre;
}

QWidget* MainWindow::setupLeftDock()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kGrid, kGrid, kMargin);
    column->setSpacing(2 * kGrid);
    m_gallery = new DataGallery(panel);
    m_lineGallery = new DataGallery(panel, 1);
    m_drawBar = new DrawBar(m_tool, m_undo, m_redo, panel);
    m_panels = {new DensityPanel(panel),
                new NetworkPanel(NetworkRole::generator, panel),
                new NetworkPanel(NetworkRole::discriminator, panel),
                new ObjectivePanel(panel),
                new RemediesPanel(panel),
                new OptimiserPanel(panel)};
    column->addWidget(m_gallery);
    column->addWidget(m_lineGallery);
    column->addWidget(m_drawBar);
    m_moments = new MomentPicker(panel);
    column->addWidget(m_moments);
    for (SpecPanel* editor : m_panels) {
        column->addWidget(editor);
    }
    column->addStretch();
    return dockColumn(panel, kLeftWidth);
}

QWidget* MainWindow::setupRightDock()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kGrid, kMargin, kMargin);
    column->setSpacing(2 * kGrid);
    m_notice = new NoticeCard(panel);
    m_aside = new AsideCard(panel, QStringLiteral("aside"));
    m_diagnosis = new DiagnosisCard(panel);
    m_lookFor = new LookForCard(panel);
    m_charts = new ChartsPanel(panel);
    column->addWidget(m_notice);
    column->addWidget(m_aside);
    column->addWidget(m_diagnosis);
    column->addWidget(m_lookFor);
    column->addWidget(m_charts, 1);
    column->addStretch();
    return dockColumn(panel, kRightWidth);
}

QDockWidget* MainWindow::addDock(const QString& title, const char* name, Qt::DockWidgetArea area, QWidget* content)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable |
                      QDockWidget::DockWidgetFloatable);
    dock->setTitleBarWidget(new DockTitle(dock));
    addDockWidget(area, dock);
    m_docks << dock;
    return dock;
}

void MainWindow::setupDocks()
{
    addDock(tr("Experiment"), "experimentDock", Qt::LeftDockWidgetArea, setupLeftDock());
    addDock(tr("What happens"), "chartsDock", Qt::RightDockWidgetArea, setupRightDock());
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

void MainWindow::setupStatusBar()
{
    m_status = new StatusStrip(this);
    m_status->setContentsMargins(kMargin, 0, 0, 0);
    m_message = new ElidedLabel(this);
    m_message->setProperty("role", "muted");
    m_message->setObjectName("message");
    m_message->setContentsMargins(kGrid, 0, kMargin, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_message);
    m_autosaveLabel =
        new AutosaveLabel(tr("The run is kept every half minute. After a crash the next start offers it."), this);
    m_imageAutosaveLabel = new AutosaveLabel(
        tr("The run in Images is kept every minute and when the window closes; Images offers it next time."), this);
    m_imageAutosaveLabel->setObjectName("imageAutosaveLabel");
    for (AutosaveLabel* each : {m_autosaveLabel, m_imageAutosaveLabel}) {
        each->setContentsMargins(kGrid, 0, kMargin, 0);
        statusBar()->addPermanentWidget(each);
    }
    m_imageAutosaveLabel->hide();
}

void MainWindow::refreshIcons()
{
    const Palette& palette = paletteOf(this);
    m_undo->setIcon(themedIcon("undo-2", palette));
    m_redo->setIcon(themedIcon("redo-2", palette));
    m_openAction->setIcon(themedIcon("folder-open", palette));
    m_saveAction->setIcon(themedIcon("save", palette));
    m_helpAction->setIcon(themedIcon("circle-help", palette));
}

}  // namespace ganimede
