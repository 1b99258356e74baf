#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "app/document/movie_saver.h"
#include "app/images/image_lab.h"
#include "app/images/quality_run.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_spec_json.h"
#include "engine/images/trained_weights.h"
#include "widgets/images/film_strip.h"
#include "widgets/images/preset_picker.h"
#include "widgets/panels/notice_card.h"
#include "widgets/panels/numbers.h"

// What comes to the image lab from files and goes to them.
namespace ganimede {
namespace {

/// What trained networks are, for the one who is about to take them.
QString trainedWords(const TrainedWeights& weights)
{
    QString words = ImageLab::tr("Trained for %1 epochs (%2 steps) with seed %3.")
                        .arg(shortest(weights.epochs), grouped(weights.steps), QString::number(weights.seed));
    if (weights.processorMinutes > 0) {
        words += QLatin1Char(' ') + ImageLab::tr("That took %1 minutes of a processor core.")
                                        .arg(QString::number(weights.processorMinutes, 'f', 0));
    }
    if (weights.frechet >= 0) {
        words += QLatin1Char(' ') +
                 ImageLab::tr("Fréchet distance %1 in the classifier's features, of held-out real pictures %2.")
                     .arg(readable(weights.frechet), readable(weights.heldOutFrechet));
    }
    return words + QLatin1Char(' ') + ImageLab::tr("What you trained here is put aside.");
}

}  // namespace

void ImageLab::offerTrained()
{
    for (const TrainedWeights& weights : trainedWeights()) {
        m_presets->setTrained(QString::fromStdString(weights.preset), trainedWords(weights));
    }
}

void ImageLab::openTrained(const QString& name)
{
    const TrainedWeights* weights = findTrainedWeights(name.toStdString());
    const ImagePreset* preset = findImagePreset(name.toStdString());
    if (weights == nullptr || preset == nullptr) {
        m_notice->showNotice(tr("There are no trained networks of %1").arg(name), {}, {});
        return;
    }
    takeRun(preset->spec, readTrainedWeights(*weights).state, QString(), name);
    m_lookFor->setText(
        tr("The networks as they were after %1 epochs. Play trains them on.").arg(shortest(weights->epochs)));
}

void ImageLab::trainOnFiles(const QString& path)
{
    ImageSpec spec = m_document->spec();
    if (m_session->snapshot()) {  // pictures of any size are brought to what the networks are made for
        spec.data.side = m_session->snapshot()->set->shape.height;
        spec.data.channels = m_session->snapshot()->set->shape.channels;
    }
    spec.data.source = "files";
    spec.data.path = path.toStdString();
    spec.data.classes.clear();
    editSpec(spec, tr("take pictures of one's own"));
}

void ImageLab::connectFiles()
{
    constexpr int kKeepMs = 60'000;  // what a crash may cost
    connect(m_session, &ImageSession::saved, this, [this](const QString& path) {
        if (path == m_keepAs) {
            Q_EMIT runKept();
            return;
        }
        m_shown.setFile({path, m_session->snapshot() ? m_session->snapshot()->step : 0});
        m_document->undoStack().setClean();
        Q_EMIT titleChanged(title());
        Q_EMIT told(tr("Saved as %1").arg(QFileInfo(path).fileName()));
    });
    connect(m_session, &ImageSession::saveFailed, this,
            [this](const QString& message) { m_notice->showNotice(tr("Nothing was saved"), message, {}); });
    if (!m_keepAs.isEmpty()) {
        QDir().mkpath(QFileInfo(m_keepAs).absolutePath());
        connect(&m_keepTimer, &QTimer::timeout, this, &ImageLab::keepRun);
        m_keepTimer.start(kKeepMs);
    }
}

/// Keeps what was trained since the last time.
void ImageLab::keepRun()
{
    const ImageSnapshotPtr& now = m_session->snapshot();
    if (!now || now->step == 0 || m_kept == std::pair(now->runId, now->step)) {
        return;
    }
    m_keepLock.setStaleLockTime(0);
    if (m_keepLock.isLocked() || m_keepLock.tryLock(0)) {
        m_kept = {now->runId, now->step};
        m_session->save(m_keepAs);
    }
}

void ImageLab::offerKept()
{
    if (m_keepAs.isEmpty() || !QFileInfo::exists(m_keepAs)) {
        return;
    }
    const QString when = QLocale::system().toString(QFileInfo(m_keepAs).lastModified(), QLocale::ShortFormat);
    m_notice->showNotice(tr("Your last image run is kept"), tr("It was kept at %1.").arg(when),
                         {{QStringLiteral("takeKept"), tr("Go on with it"),
                           tr("Takes up that run, its networks and settings, where it was kept")}});
}

void ImageLab::shutDown()
{
    m_keepTimer.stop();
    m_qualityRun->cancel();
    const ImageSnapshotPtr& now = m_session->snapshot();
    m_keepLock.setStaleLockTime(0);
    const bool keep = !m_keepAs.isEmpty() && now && now->step > 0 && (m_keepLock.isLocked() || m_keepLock.tryLock(0));
    m_session->shutDown(keep ? m_keepAs : QString());
    m_keepLock.unlock();
}

void ImageLab::saveTo(const QString& path)
{
    m_session->save(path, m_latents ? m_latents() : std::string());
}

bool ImageLab::open(const QString& presetOrFile)
{
    if (findImagePreset(presetOrFile.toStdString()) != nullptr) {
        openPreset(presetOrFile);
        return true;
    }
    const QFileInfo file(presetOrFile);
    if (file.isDir()) {
        trainOnFiles(file.absoluteFilePath());
        return true;
    }
    QFile content(presetOrFile);
    if (file.suffix() == QLatin1String("json") && content.open(QIODevice::ReadOnly)) {
        const std::string json = content.readAll().toStdString();
        if (!saysImages(json)) {
            return false;
        }
        const ImageSpecResult result = readImageSpec(json);
        if (!result.problems.empty()) {
            m_notice->showNotice(tr("%1 could not be opened").arg(file.fileName()),
                                 QString::fromStdString(joined(result.problems)), {});
        } else {
            takeRun(result.spec, std::nullopt, presetOrFile);
            m_lookFor->setText(tr("Your own run: %1").arg(file.fileName()));
        }
        return true;
    }
    if (file.isFile() && isImageCheckpoint(presetOrFile.toStdString())) {
        openCheckpoint(presetOrFile, true);
        return true;
    }
    return false;
}

/// @param own  a file of the user's, not the one that is kept for them
void ImageLab::openCheckpoint(const QString& path, bool own)
{
    try {
        const ImageCheckpoint run = readImageCheckpoint(path.toStdString());
        takeRun(run.toGoOnFrom(), run.state, own ? path : QString());
        m_shown.setOfTheUser(!own);  // what is kept for them is in no file of theirs
        if (!run.latents.empty()) {
            Q_EMIT latentsCame(QByteArray::fromStdString(run.latents), QFileInfo(path).fileName());
        }
        m_lookFor->setText(tr("The run as it was kept at step %1.").arg(QLocale().toString(qint64{run.state.step})));
    } catch (const std::exception& error) {
        m_notice->showNotice(tr("%1 could not be opened").arg(QFileInfo(path).fileName()),
                             QString::fromUtf8(error.what()), {});
    }
}

void ImageLab::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("The folder with your pictures"));
    dialog->setObjectName(QStringLiteral("picturesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    const QString before = QString::fromStdString(m_document->spec().data.path);
    dialog->setDirectory(before.isEmpty() ? QDir::homePath() : before);
    connect(dialog, &QFileDialog::fileSelected, this, &ImageLab::trainOnFiles);
    dialog->open();
}

void ImageLab::saveMovie()
{
    if (m_film->frames() == 0) {
        Q_EMIT told(tr("There is no film to save yet."));
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save the film"));
    dialog->setObjectName(QStringLiteral("movieDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString gif = tr("Animated GIF (*.gif)");
    dialog->setNameFilters({gif, tr("MP4 (*.mp4)")});
    dialog->setDefaultSuffix(QStringLiteral("gif"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, gif](const QString& filter) {
        dialog->setDefaultSuffix(filter == gif ? QStringLiteral("gif") : QStringLiteral("mp4"));
    });
    dialog->selectFile(QStringLiteral("ganimede-film"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImageLab::writeFilm);
    dialog->open();
}

void ImageLab::writeFilm(const QString& path)
{
    if (m_movieSaver == nullptr) {
        m_movieSaver = new MovieSaver(this);
        connect(m_movieSaver, &MovieSaver::saved, this, [this](const QString& file) {
            m_movie->setEnabled(true);
            Q_EMIT told(tr("Saved the film as %1").arg(QFileInfo(file).fileName()));
        });
        connect(m_movieSaver, &MovieSaver::failed, this, [this](const QString& message) {
            m_movie->setEnabled(true);
            m_notice->showNotice(tr("The film was not saved"), message, {});
        });
    }
    if (!m_movieSaver->save(path, m_film->movie(), tr("%1, made by Ganimede").arg(title()))) {
        Q_EMIT told(tr("A movie is being made; try again when it is done."));
        return;
    }
    m_movie->setEnabled(false);
    Q_EMIT told(tr("Making the movie ..."));
}

}  // namespace ganimede
