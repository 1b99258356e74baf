#include "app/latent/way_saver.h"

#include <map>
#include <string>
#include <utility>

#include <QFileDialog>
#include <QFileInfo>

#include "app/cli/image_run_files.h"
#include "app/document/movie_saver.h"
#include "app/latent/way_pictures.h"
#include "app/latent/way_player.h"
#include "engine/latent/way_movie.h"
#include "widgets/latent/path_track.h"

namespace ganimede {
namespace {

constexpr int kMovieFrames = 60;

}  // namespace

WaySaver::WaySaver(LatentLookout lookout, const ExploreNotes& notes, const WayPictures* pictures,
                   const WayPlayer* player, QWidget* window)
    : QObject(window),
      m_lookout(std::move(lookout)),
      m_notes(notes),
      m_pictures(pictures),
      m_player(player),
      m_window(window),
      m_movies(std::make_unique<MovieSaver>())
{
    connect(m_movies.get(), &MovieSaver::saved, this,
            [this](const QString& path) { Q_EMIT told(tr("Saved the way as %1").arg(path)); });
    connect(m_movies.get(), &MovieSaver::failed, this,
            [this](const QString& message) { Q_EMIT failed(tr("The way was not saved"), message); });
}

WaySaver::~WaySaver() = default;

void WaySaver::setGenerator(const LoadedGeneratorPtr& generator, bool)
{
    m_hasGenerator = generator != nullptr;
}

QFileDialog* WaySaver::dialogFor(const QString& title, const char* name, const QString& suffix, const QString& file)
{
    auto* dialog = new QFileDialog(m_window, title);
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(file);
    return dialog;
}

void WaySaver::chooseMovie()
{
    QFileDialog* dialog = dialogFor(tr("Save the way as a movie"), "wayMovieDialog", QStringLiteral("gif"),
                                    QStringLiteral("ganimede-way.gif"));
    QStringList filters{tr("Animated GIF (*.gif)")};
    if (!ffmpegProgram().empty()) {
        filters << tr("MP4 video (*.mp4)");
    }
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("mp4")) ? QStringLiteral("mp4") : QStringLiteral("gif"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &WaySaver::ask);
    dialog->open();
}

void WaySaver::chooseStrip()
{
    if (m_pictures->pictures().empty()) {
        Q_EMIT told(tr("There is no way to save yet."));
        return;
    }
    QFileDialog* dialog =
        dialogFor(tr("Save the strip"), "stripDialog", QStringLiteral("png"), QStringLiteral("ganimede-strip.png"));
    dialog->setNameFilter(tr("PNG pictures (*.png)"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { saveSheet(path, m_pictures->pictures(), m_pictures->shape()); });
    dialog->open();
}

void WaySaver::chooseContactSheet()
{
    QFileDialog* dialog = dialogFor(tr("Save the contact sheet"), "contactSheetDialog", QStringLiteral("png"),
                                    QStringLiteral("ganimede-way.png"));
    dialog->setNameFilter(tr("PNG pictures (*.png)"));
    connect(dialog, &QFileDialog::fileSelected, this, &WaySaver::ask);
    dialog->open();
}

/// The pictures of a movie, for the file that its name's end says.
void WaySaver::ask(const QString& path)
{
    if (!m_hasGenerator || m_movies->isBusy()) {
        tellBusy();
        return;
    }
    m_path = path;
    Q_EMIT told(tr("Making the movie ..."));
    const LatentPath way = m_lookout.explored->way().path();
    std::vector<Latent> latents;
    for (std::size_t i = 0; i < kMovieFrames; ++i) {
        latents.push_back(m_lookout.explored->madeOfWay(way.at(positionOf(i, kMovieFrames))));
    }
    m_lookout.session->ask(LatentPlace::film, m_lookout.explored->questionAsMade(latents));
}

void WaySaver::take(const LatentAnswer& answer)
{
    if (m_path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        saveSheet(m_path, answer.pictures, answer.shape);
        return;
    }
    const int frameMs = static_cast<int>(1000 * m_player->seconds() / kMovieFrames);
    if (!m_movies->save(m_path, wayMovie(answer.pictures, answer.shape, frameMs, true), m_notes.wayWords())) {
        tellBusy();
    }
}

void WaySaver::tellBusy()
{
    Q_EMIT told(tr("A movie is being made; try again when it is done."));
}

/// Rows of pictures, with the way that they are of.
void WaySaver::saveSheet(const QString& path, const std::vector<float>& pictures, const ImageShape& shape)
{
    try {
        std::map<std::string, std::string> notes;
        const Exportable::Notes way = m_notes.ofWay();
        for (auto note = way.cbegin(); note != way.cend(); ++note) {
            notes[note.key().toStdString()] = note.value().toStdString();
        }
        writePng(path.toStdString(), layOut(pictures, shape, PathTrack::kPreviews, sheetZoom(shape)), notes);
        Q_EMIT told(tr("Saved the pictures as %1").arg(QFileInfo(path).fileName()));
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("The pictures were not saved"), QString::fromUtf8(error.what()));
    }
}

}  // namespace ganimede
