#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QUndoGroup>

#include "app/images/image_lab.h"
#include "app/latent/latent_lab.h"
#include "app/window/frame_meter.h"
#include "app/window/main_window.h"
#include "engine/data/dataset.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_spec_json.h"
#include "widgets/export/exporter.h"
#include "widgets/images/picture_wall.h"
#include "widgets/status/autosave_label.h"
#include "widgets/status/status_strip.h"
#include "widgets/transport/transport_bar.h"

/// The image workspace in the window: its page takes the place of stage and docks, and the bars at top and bottom speak
/// of its run while it is shown.
namespace ganimede {
namespace {

/// Whether a file says that it is an image run or a checkpoint of one, sound or not.
bool saysImageRun(const QString& path)
{
    const QFileInfo info(path);
    if (info.suffix() == QLatin1String("safetensors")) {
        return info.isFile() && isImageCheckpoint(path.toStdString());
    }
    QFile file(path);
    return info.suffix() == QLatin1String("json") && file.open(QIODevice::ReadOnly) &&
           saysImages(file.readAll().toStdString());
}

}  // namespace

void MainWindow::setImageOptions(const ImageSessionOptions& options)
{
    *m_imageOptions = options;
    m_imageOptions->trainer.device = m_device.toStdString();
}

ImageLab& MainWindow::images()
{
    if (m_images == nullptr) {
        m_images = new ImageLab(*m_imageOptions, WindowSettings::lastImagesPath(), this);
        m_pages->addWidget(m_images);
        followUndo(m_images->document().undoStack(), false);
        connect(&m_images->document(), &ImageDocument::historyChanged, m_undoGroup,
                [this] { followUndo(m_images->document().undoStack(), imagesShown()); });
        m_exporter->add(&m_images->wall());
        m_exporter->addAll(m_images);
        connectImages();
        m_images->setLatents([this] { return explorer().latentsOfRun(); });
        connect(m_images, &ImageLab::latentsCame, this,
                [this](const QByteArray& shelf, const QString& name) { explorer().takeLatents(shelf, name); });
        if (m_explorer != nullptr) {
            m_explorer->setRun(m_images);
        }
    }
    return *m_images;
}

void MainWindow::connectImages()
{
    ImageSession& session = m_images->session();
    connect(&session, &ImageSession::snapshotArrived, this, &MainWindow::showImageSnapshot);
    connect(&session, &ImageSession::playingChanged, this, &MainWindow::refreshTransport);
    connect(&session, &ImageSession::movedTo, this, &MainWindow::trainOn);
    connect(m_images, &ImageLab::runKept, m_imageAutosaveLabel, &AutosaveLabel::showKept);
    connect(m_images, &ImageLab::titleChanged, this, &MainWindow::refreshTitle);
    connect(m_images, &ImageLab::titleChanged, this, [this] {
        if (m_before.offered && m_before.offeredOver != m_images->runNumber()) {
            dropWayBack();
        }
    });
    connect(m_images, &ImageLab::told, this, &MainWindow::tell);
    connect(m_images, &ImageLab::exportRequested, this, [this](QWidget* picture) {
        picture->setFocus();
        m_exporter->save(ExportFormat::png);
    });
    connect(&m_images->wall(), &PictureWall::framePainted, this, [this](double milliseconds) {
        if (m_images->wall().snapshot()) {
            m_frames->framePainted(m_images->wall().snapshot()->published, milliseconds);
        }
    });
}

/// The others wait, and go on when they are driven again.
void MainWindow::drive(Driven run)
{
    if (run == m_driven) {
        return;
    }
    if (m_driven == Driven::points) {
        m_pointsPlayed = m_session->isPlaying();
        m_session->setPlaying(false);
        m_pointsSpeed = m_transport->speed();
    } else if (m_driven == Driven::images) {
        m_images->setActive(false);
        m_imageSpeed = m_transport->speed();
    }
    m_driven = run;
    if (run == Driven::points) {
        m_transport->setSpeed(m_pointsSpeed);
        m_session->setPlaying(m_pointsPlayed);
    } else if (run == Driven::images) {
        m_transport->setSpeed(m_imageSpeed);
        images().setActive(true);
    }
    refreshTransport();
}

/// From an experiment with points, which waits behind.
void MainWindow::enterPictures()
{
    if (picturesShown()) {
        return;
    }
    m_clearAction->setEnabled(false);
    m_autosaveLabel->hide();
    m_imageAutosaveLabel->show();
    m_docksBehind.clear();
    for (QDockWidget* dock : m_docks) {
        if (!dock->isHidden()) {
            m_docksBehind << dock;
            dock->hide();
        }
        dock->toggleViewAction()->setEnabled(false);
    }
    m_resetLayout->setEnabled(false);
}

void MainWindow::showImages()
{
    if (imagesShown()) {
        return;
    }
    const bool first = m_images == nullptr;
    images();
    enterPictures();
    leaveExplore();
    drive(Driven::images);
    m_tabs->setCurrent(Workspace::images);
    m_pages->setCurrentWidget(m_images);
    m_undoGroup->setActiveStack(&m_images->document().undoStack());
    if (first) {
        m_images->openFirst();
    }
    m_images->wall().setFocus();
    refreshTransport();
    showImageSnapshot();
    refreshTitle();
}

/// Back to the experiment with points that waits behind.
void MainWindow::leavePictures()
{
    leaveExplore();
    m_tabs->setCurrent(dataDimensions(m_document->spec().data) == 1 ? Workspace::line : Workspace::plane);
    m_pages->setCurrentIndex(0);
    refreshClear();
    m_imageAutosaveLabel->hide();
    m_autosaveLabel->show();
    for (QDockWidget* dock : m_docks) {
        dock->toggleViewAction()->setEnabled(true);
        dock->setVisible(m_docksBehind.contains(dock));
    }
    m_resetLayout->setEnabled(true);
    fitDocks();
    m_undoGroup->setActiveStack(&m_document->undoStack());
    drive(Driven::points);
    showPointsRun();
    refreshTitle();
}

void MainWindow::showPointsRun()
{
    m_transport->setSeed(m_document->spec().seed);
    m_status->setPicturesPerSecond(std::nullopt);
    if (m_session->snapshot()) {
        showSnapshot(m_session->snapshot());
    }
}

void MainWindow::refreshTransport()
{
    m_transport->setPlaying((m_driven == Driven::points && m_session->isPlaying()) ||
                            (m_driven == Driven::images && m_images != nullptr && m_images->session().isPlaying()));
}

void MainWindow::showImageSnapshot()
{
    const ImageSnapshotPtr& snapshot = m_images->session().snapshot();
    if (m_driven != Driven::images || !snapshot) {
        return;
    }
    refreshModified();
    m_exporter->setStep(exploreShown() ? m_explorer->step() : snapshot->step);
    m_transport->setStep(snapshot->step);
    m_transport->setSeed(snapshot->spec.seed);
    m_status->setStep(snapshot->step);
    m_status->setStepsPerSecond(snapshot->stepsPerSecond);
    m_status->setPicturesPerSecond(snapshot->picturesPerSecond);
    m_status->setFramesPerSecond(m_frames->framesPerSecond());
    m_status->setTrainer(snapshot->trainer);
}

bool MainWindow::openImageRun(const QString& presetOrFile)
{
    if (exploreShown() && openInExplorer(presetOrFile)) {
        return true;
    }
    const bool preset = findImagePreset(presetOrFile.toStdString()) != nullptr;
    const bool ours = preset || QFileInfo(presetOrFile).isDir() || saysImageRun(presetOrFile);
    if (ours) {
        showImages();
        m_images->open(presetOrFile);
    }
    return ours;
}

}  // namespace ganimede
