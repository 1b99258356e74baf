#include <QAction>
#include <QStackedWidget>
#include <QUndoGroup>

#include "app/images/image_lab.h"
#include "app/latent/latent_lab.h"
#include "app/window/main_window.h"
#include "widgets/export/exporter.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/status/status_strip.h"
#include "widgets/transport/transport_bar.h"

/// The explorer in the window: its page takes the place of the image lab's, whose run trains on behind it and is driven
/// by the bar at the top. The keys are the explorer's while it is shown.
namespace ganimede {
namespace {

QList<QAction*> transportActions(const TransportBar& bar)
{
    return {bar.playAction(),          bar.stepAction(),    bar.stepDiscriminatorAction(),
            bar.stepGeneratorAction(), bar.restartAction(), bar.newSeedAction()};
}

}  // namespace

LatentLab& MainWindow::explorer()
{
    if (m_explorer == nullptr) {
        m_explorer = new LatentLab(*m_imageOptions, WindowSettings::latentShelfPath(), this);
        m_pages->addWidget(m_explorer);
        m_undoGroup->addStack(&m_explorer->document().undoStack());
        m_exporter->add(&m_explorer->picture());
        m_exporter->addAll(m_explorer);
        connectExplorer();
        m_explorer->setPlaneRun(m_session);
        if (m_images != nullptr) {
            m_explorer->setRun(m_images);
        }
    }
    return *m_explorer;
}

void MainWindow::connectExplorer()
{
    connect(m_explorer, &LatentLab::told, this, &MainWindow::tell);
    connect(m_explorer, &LatentLab::imagesRequested, this, &MainWindow::showImages);
    connect(m_explorer, &LatentLab::titleChanged, this, [this] {
        if (exploreShown()) {
            showExploredGenerator();
        }
    });
    connect(m_explorer, &LatentLab::exportRequested, this, [this](QWidget* picture) {
        picture->setFocus();
        m_exporter->save(ExportFormat::png);
    });
}

void MainWindow::showExplore()
{
    if (exploreShown()) {
        return;
    }
    explorer();
    enterPictures();
    m_tabs->setCurrent(Workspace::explore);
    m_pages->setCurrentWidget(m_explorer);
    m_undoGroup->setActiveStack(&m_explorer->document().undoStack());
    m_transportKeys.clear();
    for (QAction* action : transportActions(*m_transport)) {
        m_transportKeys << action->shortcuts();
        action->setShortcuts(QList<QKeySequence>());
        action->setEnabled(m_images != nullptr);
    }
    m_transport->setEnabled(m_images != nullptr);
    m_explorer->setActive(true);
    m_explorer->picture().setFocus();
    refreshTransport();
    if (m_images != nullptr) {
        showImageSnapshot();
    }
    showExploredGenerator();
}

/// Where no run trains behind the explorer the bars speak of its generator.
void MainWindow::showExploredGenerator()
{
    m_exporter->setStep(m_explorer->step());
    if (m_images == nullptr) {
        m_transport->setStep(m_explorer->step());
        m_transport->setSeed(m_explorer->seed());
        m_status->setStep(m_explorer->step());
        m_status->setStepsPerSecond(0);
    }
    refreshTitle();
}

/// Keys and bar are the training's again; does nothing where the explorer is not shown.
void MainWindow::leaveExplore()
{
    if (!exploreShown()) {
        return;
    }
    m_explorer->setActive(false);
    m_transport->setEnabled(true);
    const QList<QAction*> actions = transportActions(*m_transport);
    for (int i = 0; i < actions.size(); ++i) {
        actions[i]->setShortcuts(m_transportKeys.value(i));
        actions[i]->setEnabled(true);
    }
}

bool MainWindow::openInExplorer(const QString& path)
{
    return m_explorer->open(path);
}

}  // namespace ganimede
