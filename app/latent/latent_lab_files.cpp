#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "app/cli/image_run_files.h"
#include "app/document/movie_saver.h"
#include "app/images/image_lab.h"
#include "app/latent/directions_panel.h"
#include "app/latent/latent_lab.h"
#include "app/latent/shelf_panel.h"
#include "app/session/session.h"
#include "app/version.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/image_presets.h"
#include "engine/images/trained_weights.h"
#include "engine/latent/plane_generator.h"
#include "engine/latent/script_file.h"
#include "engine/latent/script_generator.h"
#include "engine/latent/way_movie.h"
#include "widgets/latent/path_track.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/notice_card.h"
#include "widgets/panels/preset_text.h"

// Where the explorer's generators come from, and where its pictures go to.
namespace ganimede {
namespace {

constexpr int kFollowMs = 1000;  // between two states of a run that trains: copying one holds its training up
constexpr int kMovieFrames = 60;

/// A copy of a run as the explorer takes it.
GeneratorSource generatorOf(const RunToEvaluate& run)
{
    auto generator = std::make_shared<ImageCheckpoint>();
    generator->spec = run.spec;
    generator->state = run.state;
    generator->version = kVersion;
    generator->set = run.training->name;
    generator->shape = run.training->shape;
    generator->classes = run.training->classes;
    return {generator, nullptr};
}

GeneratorSource planeSource(const CheckpointPtr& checkpoint)
{
    return {nullptr, [checkpoint](const ImageTrainerOptions&, const std::stop_token&) {
                return std::make_unique<PlaneGenerator>(*checkpoint);
            }};
}

}  // namespace

void LatentLab::setRun(ImageLab* run)
{
    if (m_run != run) {
        m_run = run;
        connectRun();
    }
}

void LatentLab::connectRun()
{
    ImageSession* session = &m_run->session();
    connect(session, &ImageSession::snapshotArrived, this, [this] {
        m_followButton->setEnabled(true);
        if (m_active && m_generator == nullptr && m_next.run == Run::none) {
            followRun();
        }
        captureIfDue();
    });
    connect(session, &ImageSession::playingChanged, this, &LatentLab::captureIfDue);
    connect(session, &ImageSession::failed, this, [this] { m_capturing = false; });
    connect(session, &ImageSession::captured, this, [this](const RunCopyPtr& run) {
        if (std::exchange(m_capturing, false) && m_next.run == Run::images && m_active) {
            load(generatorOf(*run), {Run::images, QString()});
        }
    });
    m_followButton->setEnabled(session->snapshot() != nullptr);
}

void LatentLab::setPlaneRun(Session* run)
{
    if (m_planeRun != run) {
        m_planeRun = run;
        connectPlaneRun();
    }
}

void LatentLab::connectPlaneRun()
{
    const auto offer = [this] {
        const SnapshotPtr& now = m_planeRun->snapshot();
        m_planeButton->setEnabled(now != nullptr && now->data != nullptr && now->data->dimensions == 2);
    };
    connect(m_planeRun, &Session::snapshotArrived, this, [this, offer] {
        offer();
        capturePlaneIfDue();
    });
    connect(m_planeRun, &Session::rejected, this, [this] { m_planeCapturing = false; });  // it may have been that
    connect(m_planeRun, &Session::captured, this, [this](const CheckpointPtr& checkpoint) {
        if (std::exchange(m_planeCapturing, false) && m_next.run == Run::plane && m_active) {
            load(planeSource(checkpoint), {Run::plane, QString()});
        }
    });
    offer();
}

void LatentLab::followPlaneRun()
{
    if (m_planeRun == nullptr || m_planeRun->snapshot() == nullptr) {
        return;
    }
    m_next = {Run::plane, QString()};
    m_planeCaptured = {0, -1};
    capturePlaneIfDue();
}

/// A copy of the 2D lab's run, where it has gone on since the last one.
void LatentLab::capturePlaneIfDue()
{
    if (m_next.run != Run::plane || !m_active || m_planeCapturing || m_planeRun == nullptr) {
        return;
    }
    const SnapshotPtr& now = m_planeRun->snapshot();
    const bool soon = m_sincePlaneCapture.isValid() && m_sincePlaneCapture.elapsed() < kFollowMs / 4;
    if (!now || m_planeCaptured == std::pair(now->runId, now->step) || (soon && m_planeRun->isPlaying())) {
        return;
    }
    m_planeCaptured = {now->runId, now->step};
    m_sincePlaneCapture.start();
    m_planeCapturing = true;
    m_planeRun->capture();
}

void LatentLab::load(GeneratorSource source, const Origin& origin)
{
    m_next = origin;
    m_session->drop(LatentJob::inversion);
    m_session->load(std::move(source));
}

void LatentLab::followRun()
{
    if (m_run == nullptr || m_run->session().snapshot() == nullptr) {
        Q_EMIT imagesRequested();
        return;
    }
    m_next = {Run::images, QString()};
    m_captured = {0, -1};
    captureIfDue();
}

/// A copy of the run, where it has gone on since the last one.
void LatentLab::captureIfDue()
{
    if (m_next.run != Run::images || !m_active || m_capturing || m_run == nullptr) {
        return;
    }
    ImageSession& session = m_run->session();
    const ImageSnapshotPtr& now = session.snapshot();
    const bool soon = m_sinceCapture.isValid() && m_sinceCapture.elapsed() < kFollowMs;
    if (!now || m_captured == std::pair(now->runId, now->step) ||
        (soon && session.isPlaying() && m_captured.first == now->runId)) {
        return;
    }
    m_captured = {now->runId, now->step};
    m_sinceCapture.start();
    m_capturing = true;
    session.capture();
}

void LatentLab::setActive(bool active)
{
    m_active = active;
    m_directions->setActive(active);
    m_shelf->setActive(active);
    showView(m_view);
    if (!active) {
        setPlaying(false);
        return;
    }
    if (m_generator == nullptr && m_next.run == Run::none && m_run != nullptr &&
        m_run->session().snapshot() != nullptr) {
        followRun();
    }
    captureIfDue();
    capturePlaneIfDue();
    if (m_generator != nullptr) {
        askAll();
    }
}

bool LatentLab::open(const QString& path)
{
    const QFileInfo file(path);
    if (isScriptFile(path.toStdString())) {
        offerScript(path);
        return true;
    }
    if (file.suffix() == QLatin1String("safetensors") && file.isFile()) {
        openCheckpoint(path);
        return true;
    }
    QFile content(path);
    if (file.suffix() == QLatin1String("json") && content.open(QIODevice::ReadOnly) &&
        content.read(200).contains("ganimede latents")) {
        m_kept->addFile(path);
        return true;
    }
    return false;
}

void LatentLab::openCheckpoint(const QString& path)
{
    try {
        const Origin origin{Run::none, QFileInfo(path).fileName()};
        if (isImageCheckpoint(path.toStdString())) {
            const auto checkpoint = std::make_shared<const ImageCheckpoint>(readImageCheckpoint(path.toStdString()));
            load({checkpoint, nullptr}, origin);
            if (!checkpoint->latents.empty()) {
                takeLatents(QByteArray::fromStdString(checkpoint->latents), origin.file);
            }
        } else {
            load(planeSource(std::make_shared<const Checkpoint>(readCheckpoint(path.toStdString()))), origin);
        }
    } catch (const std::exception& error) {
        problem(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), QString::fromUtf8(error.what()));
    }
}

/// A TorchScript file is a program: it runs only once its user has said so.
void LatentLab::offerScript(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    try {
        checkScriptFile(path.toStdString());
    } catch (const std::exception& error) {
        problem(tr("%1 could not be opened").arg(name), QString::fromUtf8(error.what()));
        return;
    }
    m_notice->showNotice(
        tr("%1 is a program").arg(name),
        tr("A TorchScript file can run any code with your rights. It would run in a process of its own, whose crash or "
           "endless loop cannot harm your work, but which can read and write your files. Run it only if you know where "
           "it comes from."),
        {{QStringLiteral("runScript"), tr("Run it"), tr("Runs the file in a process of its own")}});
    m_scriptOffered = path;
}

void LatentLab::openScriptFile(const QString& path)
{
    m_notice->clear();
    Q_EMIT told(tr("Opening %1 ...").arg(QFileInfo(path).fileName()));
    load({nullptr,
          [file = path.toStdString()](const ImageTrainerOptions& options, std::stop_token stop) {
              ScriptOptions script;
              script.threads = options.threads;
              script.stop = std::move(stop);
              return openScript(file, script);
          }},
         {Run::none, QFileInfo(path).fileName()});
}

/// The generators that come with the program, in menus.
void LatentLab::offerTrained()
{
    auto* menu = new QMenu(m_trained);
    menu->setToolTipsVisible(true);
    for (const TrainedWeights& weights : trainedWeights()) {
        const ImagePreset* preset = findImagePreset(weights.preset);
        const QString name = QString::fromStdString(weights.preset);
        QAction* action = menu->addAction(preset != nullptr ? presetText(preset->title) : name, this,
                                          [this, name] { openTrained(name); });
        action->setObjectName(QStringLiteral("trained.") + name);
        action->setToolTip(tr("Trained for %1 steps").arg(QLocale().toString(qint64{weights.steps})));
    }
    for (QPushButton* button : {m_trained, m_trainedHere}) {
        button->setMenu(menu);
        button->setVisible(!menu->isEmpty());
    }
}

void LatentLab::openTrained(const QString& preset)
{
    const TrainedWeights* weights = findTrainedWeights(preset.toStdString());
    if (weights == nullptr) {
        return;
    }
    try {
        load({std::make_shared<const ImageCheckpoint>(readTrainedWeights(*weights)), nullptr}, {});
    } catch (const std::exception& error) {
        problem(tr("The trained generator could not be read"), QString::fromUtf8(error.what()));
    }
}

void LatentLab::startOver(const QString& preset)
{
    showView(ExploreView::picture);
    m_wayAnew = true;
    openTrained(preset);
}

void LatentLab::problem(const QString& title, const QString& message)
{
    m_notice->showNotice(title, message, {});
}

void LatentLab::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a trained generator"));
    dialog->setObjectName(QStringLiteral("generatorDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Generators (*.safetensors *.pt *.pts *.pth *.torchscript)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        isScriptFile(path.toStdString()) ? offerScript(path) : openCheckpoint(path);
    });
    dialog->open();
}

/// The way in words, for a file that shows it.
QString LatentLab::wayWords() const
{
    const LatentWay& way = m_document->way();
    QStringList points;
    for (const KeyPoint& point : way.points) {
        points << point.name();
    }
    return tr("%1, step %2: %3, %4, truncation %5")
        .arg(title(), QLocale().toString(qint64{step()}), points.join(QStringLiteral(" - ")),
             way.kind == PathKind::spherical ? tr("spherical") : tr("linear"))
        .arg(way.truncation, 0, 'f', 2);
}

/// What the files of the explorer's pictures say of themselves: the way in words, and its key points' numbers.
Exportable::Notes LatentLab::wayNotes() const
{
    std::vector<SavedLatent> points;
    for (const KeyPoint& point : m_document->way().points) {
        points.push_back({point.name().toStdString(), point.z, std::string(), false});
    }
    return {{QStringLiteral("Description"), wayWords()},
            {QStringLiteral("Latents"), QString::fromStdString(writeShelf(points))}};
}

/// Of the picture that is shown large: where it is, and its latent.
Exportable::Notes LatentLab::pictureNotes() const
{
    if (m_generator == nullptr) {
        return {};
    }
    const QString where = tr("%1, step %2: %3").arg(title(), QLocale().toString(qint64{step()}), m_caption->whole());
    return {{QStringLiteral("Description"), where},
            {QStringLiteral("Latents"),
             QString::fromStdString(writeShelf({{tr("shown").toStdString(), shown(), std::string(), false}}))}};
}

void LatentLab::chooseMovie()
{
    auto* dialog = new QFileDialog(this, tr("Save the way as a movie"));
    dialog->setObjectName(QStringLiteral("wayMovieDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters{tr("Animated GIF (*.gif)")};
    if (!ffmpegProgram().empty()) {
        filters << tr("MP4 video (*.mp4)");
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("gif"));
    dialog->selectFile(QStringLiteral("ganimede-way.gif"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("mp4")) ? QStringLiteral("mp4") : QStringLiteral("gif"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &LatentLab::askMovie);
    dialog->open();
}

void LatentLab::askMovie(const QString& path)
{
    if (m_generator == nullptr || m_movieSaver->isBusy()) {
        Q_EMIT told(tr("A movie is being made; try again when it is done."));
        return;
    }
    m_moviePath = path;
    Q_EMIT told(tr("Making the movie ..."));
    const LatentPath way = m_document->way().path();
    std::vector<Latent> latents;
    for (std::size_t i = 0; i < kMovieFrames; ++i) {
        latents.push_back(m_explored.madeOfWay(way.at(positionOf(i, kMovieFrames))));
    }
    m_session->ask(LatentPlace::film, m_explored.questionAsMade(latents));
}

void LatentLab::writeMovie(const LatentAnswer& answer)
{
    if (m_moviePath.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        saveSheet(m_moviePath, answer.pictures, answer.shape, PathTrack::kPreviews);
        return;
    }
    const double seconds = m_speed->currentData().toDouble();
    const bool begun = m_movieSaver->save(
        m_moviePath, wayMovie(answer.pictures, answer.shape, static_cast<int>(1000 * seconds / kMovieFrames), true),
        wayWords());
    if (!begun) {
        Q_EMIT told(tr("A movie is being made; try again when it is done."));
    }
}

void LatentLab::chooseStrip()
{
    if (m_wayPictures.empty()) {
        Q_EMIT told(tr("There is no way to save yet."));
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save the strip"));
    dialog->setObjectName(QStringLiteral("stripDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PNG pictures (*.png)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("ganimede-strip.png"));
    connect(dialog, &QFileDialog::fileSelected, this, &LatentLab::saveStrip);
    dialog->open();
}

void LatentLab::saveStrip(const QString& path)
{
    saveSheet(path, m_wayPictures, m_wayShape, PathTrack::kPreviews);
}

/// Rows of pictures, with the way that they are of.
void LatentLab::saveSheet(const QString& path, const std::vector<float>& pictures, const ImageShape& shape, int columns)
{
    try {
        std::map<std::string, std::string> notes;
        const Exportable::Notes way = wayNotes();
        for (auto note = way.cbegin(); note != way.cend(); ++note) {
            notes[note.key().toStdString()] = note.value().toStdString();
        }
        writePng(path.toStdString(), layOut(pictures, shape, columns, sheetZoom(shape)), notes);
        Q_EMIT told(tr("Saved the pictures as %1").arg(QFileInfo(path).fileName()));
    } catch (const std::exception& error) {
        problem(tr("The pictures were not saved"), QString::fromUtf8(error.what()));
    }
}

/// All of a movie's pictures on one sheet, ten in a row.
void LatentLab::chooseContactSheet()
{
    auto* dialog = new QFileDialog(this, tr("Save the contact sheet"));
    dialog->setObjectName(QStringLiteral("contactSheetDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PNG pictures (*.png)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("ganimede-way.png"));
    connect(dialog, &QFileDialog::fileSelected, this, &LatentLab::askMovie);
    dialog->open();
}

}  // namespace ganimede
