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

// Where the explorer's pictures go to.
namespace ganimede {
namespace {

constexpr int kMovieFrames = 60;

}  // namespace

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
