#include <QAction>
#include <QStackedWidget>
#include <QUndoGroup>

#include "app/images/image_lab.h"
#include "app/latent/latent_lab.h"
#include "app/window/main_window.h"
#include "engine/data/dataset.h"
#include "widgets/export/exporter.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/status/status_strip.h"
#include "widgets/transport/transport_bar.h"

/// The explorer in the window: its page takes the place of the image lab's. The run whose generator is explored trains
/// on behind it and is driven by the bar at the top; the others wait. The keys are the explorer's while it is shown.
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
            driveExploredRun();
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
    }
    m_explorer->setActive(true);
    m_explorer->picture().setFocus();
    driveExploredRun();
}

/// Until there is a generator it is the image run, which is followed as soon as it has one.
MainWindow::Driven MainWindow::exploredRun() const
{
    switch (m_explorer->followed()) {
    case GeneratorLoader::Run::images:
        return Driven::images;
    case GeneratorLoader::Run::plane:
        return dataDimensions(m_document->spec().data) == 2 ? Driven::points : Driven::nothing;
    case GeneratorLoader::Run::none:
        break;
    }
    return m_images != nullptr && !m_explorer->hasGenerator() ? Driven::images : Driven::nothing;
}

void MainWindow::driveExploredRun()
{
    const Driven run = exploredRun();
    drive(run);
    m_transport->setNoRun(run != Driven::nothing
                              ? QString()
                              : tr("Nothing trains here: the generator is not that of a run. At the left, \"Live "
                                   "run\" takes up that of Images, \"The 2D lab's point\" that of the 2D lab."));
    if (run == Driven::images) {
        showImageSnapshot();
    } else if (run == Driven::points) {
        showPointsRun();
    }
    showExploredGenerator();
}

/// Where no run trains behind the explorer the bars speak of its generator.
void MainWindow::showExploredGenerator()
{
    m_exporter->setStep(m_explorer->step());
    if (m_driven == Driven::nothing) {
        m_transport->setStep(m_explorer->step());
        m_transport->setSeed(m_explorer->seed());
        m_status->setStep(m_explorer->step());
        m_status->setStepsPerSecond(0);
        m_status->setPicturesPerSecond(std::nullopt);
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
    m_transport->setNoRun(QString());
    const QList<QAction*> actions = transportActions(*m_transport);
    for (int i = 0; i < actions.size(); ++i) {
        actions[i]->setShortcuts(m_transportKeys.value(i));
    }
}

bool MainWindow::openInExplorer(const QString& path)
{
    return m_explorer->open(path);
}

}  // namespace ganimede
