#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QString>

#include "app/latent/explore_notes.h"
#include "app/latent/latent_view.h"

class QFileDialog;

namespace ganimede {

class MovieSaver;
class WayPictures;
class WayPlayer;

/// Saves the way as a strip, a contact sheet or a movie, with the way in the file; asks where to. GUI thread.
/// objectNames of the dialogs: wayMovieDialog, stripDialog, contactSheetDialog.
class WaySaver : public QObject, public LatentPart {
    Q_OBJECT
public:
    /// @param pictures  outlives this, as `player` does, whose seconds a movie lasts
    /// @param window  the dialogs' parent, and this one's
    WaySaver(LatentLookout lookout, const ExploreNotes& notes, const WayPictures* pictures, const WayPlayer* player,
             QWidget* window);
    ~WaySaver() override;

    void chooseMovie();
    void chooseStrip();
    /// All of a movie's pictures on one sheet, ten in a row.
    void chooseContactSheet();

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void take(const LatentAnswer& answer) override;

Q_SIGNALS:
    /// A sentence for the status bar.
    void told(const QString& message);
    void failed(const QString& title, const QString& message);

private:
    QFileDialog* dialogFor(const QString& title, const char* name, const QString& suffix, const QString& file);
    void ask(const QString& path);
    void saveSheet(const QString& path, const std::vector<float>& pictures, const ImageShape& shape);
    void tellBusy();

    LatentLookout m_lookout;
    ExploreNotes m_notes;
    const WayPictures* m_pictures;
    const WayPlayer* m_player;
    QWidget* m_window;
    std::unique_ptr<MovieSaver> m_movies;
    bool m_hasGenerator = false;
    QString m_path;  // of what was asked for last
};

}  // namespace ganimede
