#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include "app/document/file_loader.h"
#include "app/images/image_lab.h"
#include "app/latent/latent_lab.h"
#include "app/window/main_window.h"
#include "app/window/top_bar.h"
#include "engine/data/dataset.h"
#include "engine/spec/presets.h"
#include "engine/trainers/run.h"
#include "widgets/export/exporter.h"
#include "widgets/gallery/moment_picker.h"
#include "widgets/panels/look_for_card.h"
#include "widgets/panels/notice_card.h"
#include "widgets/panels/preset_text.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/transport/transport_bar.h"

namespace ganimede {
namespace {

constexpr int kLongestTitle = 80;  // characters of an experiment's name

}  // namespace

void MainWindow::open(const QString& presetOrFile)
{
    if (openImageRun(presetOrFile)) {
        return;
    }
    if (findPreset(presetOrFile.toStdString()) != nullptr) {
        openPreset(presetOrFile);
        return;
    }
    const QString name = QFileInfo(presetOrFile).fileName();
    try {
        LoadedFile file = loadFile(presetOrFile);
        if (auto* spec = std::get_if<ExperimentSpec>(&file)) {
            take(*spec, std::nullopt, presetOrFile, {{}, tr("Your own experiment: %1").arg(name), {}});
        } else if (auto* checkpoint = std::get_if<Checkpoint>(&file)) {
            take(checkpoint->recorded, checkpoint->state, presetOrFile,
                 {{}, tr("Your own experiment: %1").arg(name), {}});
        } else if (auto* points = std::get_if<std::vector<Point>>(&file)) {
            takePoints(*points, name);
        } else {
            takePicture(std::get<Picture>(file), name);
        }
    } catch (const std::exception& error) {
        problem(tr("%1 could not be opened").arg(name), QString::fromUtf8(error.what()));
    }
}

void MainWindow::openPreset(const QString& name)
{
    const Preset* preset = findPreset(name.toStdString());
    if (preset == nullptr) {
        problem(tr("There is no preset %1").arg(name), tr("File > New experiment lists them."));
        return;
    }
    const Workspace before = m_tabs->current();
    take(preset->spec, std::nullopt, QString(), {preset->name, {}, {}});
    const bool ofPreset = m_presetSpeed && m_transport->speed() == m_presetSpeed;  // and not the user's choice
    if (preset->stepsPerSecond || ofPreset || m_tabs->current() != before) {
        setSpeed(preset->stepsPerSecond);
    }
    m_presetSpeed = preset->stepsPerSecond;
}

void MainWindow::openMoment(const QString& name)
{
    const bool playing = isPlayingOrWaits();
    openPreset(name);
    m_session->setPlaying(playing);
}

void MainWindow::takePoints(const std::vector<Point>& points, const QString& name)
{
    ExperimentSpec spec = m_document->spec();
    spec.data.kind = "points";
    spec.data.points = points;
    spec.name = name.left(kLongestTitle).toStdString();
    m_tool->setMode(DrawMode::off);
    editSpec(spec, tr("take points from a file"));
}

void MainWindow::takePicture(const Picture& picture, const QString& name)
{
    ExperimentSpec spec = m_document->spec();
    spec.data.kind = "picture";
    spec.data.picture = picture;
    spec.name = name.left(kLongestTitle).toStdString();
    m_tool->setMode(DrawMode::off);
    editSpec(spec, tr("take a picture"));
}

void MainWindow::chooseOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open"), QFileInfo(m_run.file().path).absolutePath(), openFilter());
    if (!path.isEmpty()) {
        open(path);
    }
}

void MainWindow::save()
{
    const QString path = !picturesShown() ? m_run.file().path : m_images != nullptr ? m_images->path() : QString();
    if (path.isEmpty()) {
        chooseSave();
    } else {
        saveTo(path);
    }
}

void MainWindow::chooseSave()
{
    if (picturesShown() && m_images == nullptr) {
        tell(tr("There is no run to save yet: train one in Images."));
        return;
    }
    const QString networks = tr("Experiment with its trained networks (*.safetensors)");
    const QString settings = tr("Experiment alone, to train anew (*.json)");
    QString chosen = networks;
    QString path = QFileDialog::getSaveFileName(this, tr("Save"), suggestedPath(), networks + ";;" + settings, &chosen);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += chosen == networks ? ".safetensors" : ".json";
    }
    saveTo(path);
}

/// Where the run was saved before, or a file named after it beside the last one.
QString MainWindow::suggestedPath() const
{
    const QString path = picturesShown() ? m_images->path() : m_run.file().path;
    if (!path.isEmpty()) {
        return path;
    }
    QString name = picturesShown() ? m_images->title() : titleOfExperiment();
    name.replace(QRegularExpression(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption),
                 QStringLiteral("-"));
    const QStringList recent = m_settings.recentFiles();
    const QString folder = recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                            : QFileInfo(recent.front()).absolutePath();
    return folder + u'/' + name + QStringLiteral(".safetensors");
}

void MainWindow::saveTo(const QString& path)
{
    if (picturesShown()) {
        m_images->saveTo(path);
        m_settings.addRecentFile(path);
        return;
    }
    // Once, for this file: other saves, such as the last session's, are answered elsewhere.
    auto* once = new QObject(this);
    connect(m_session, &Session::saved, once, [this, once, path](const QString& done) {
        if (done != path) {
            return;
        }
        m_run.setFile({path, m_session->snapshot() ? m_session->snapshot()->step : 0});
        m_settings.addRecentFile(path);
        m_document->undoStack().setClean();
        refreshTitle();
        tell(tr("Saved as %1").arg(QFileInfo(path).fileName()));
        once->deleteLater();
    });
    connect(m_session, &Session::saveFailed, once, [this, once, path](const QString& message, const QString& failed) {
        if (failed == path) {
            problem(tr("Nothing was saved"), message);
            once->deleteLater();
        }
    });
    m_session->save(path);
}

void MainWindow::refreshTitle()
{
    if (picturesShown()) {
        const QString name = exploreShown() ? m_explorer->title() : m_images->title();
        const QString path = exploreShown() ? QString() : m_images->path();
        showTitle(name, path.isEmpty() ? name : path);
        m_exporter->setExperiment(path.isEmpty() ? name : QFileInfo(path).completeBaseName());
        return;
    }
    const QString name = titleOfExperiment();
    const QString& path = m_run.file().path;
    showTitle(name, path.isEmpty() ? name : path);
    m_exporter->setExperiment(path.isEmpty() ? name : QFileInfo(path).completeBaseName());
}

void MainWindow::showTitle(const QString& name, const QString& tip)
{
    setWindowTitle(tr("%1 - Ganimede").arg(name + QStringLiteral("[*]")));
    m_top->setExperiment(name, tip);
    refreshModified();
}

void MainWindow::refreshModified()
{
    if (picturesShown()) {
        setWindowModified(imagesShown() && m_images->isModified());
        return;
    }
    const SnapshotPtr& now = m_session->snapshot();
    setWindowModified(m_run.isModified(m_document->undoStack(), now ? std::optional(now->step) : std::nullopt));
}

/// The experiment's name, and its file's where it has one.
QString MainWindow::titleOfExperiment() const
{
    const std::string& spoken = m_document->spec().name;
    const QString name = spoken.empty() ? tr("New experiment") : presetText(spoken);
    return titleWithFile(name, m_run.file().path);
}

}  // namespace ganimede
