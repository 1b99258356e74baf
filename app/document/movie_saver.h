#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QString>

#include "engine/files/movie_file.h"

class QThread;

namespace ganimede {

/// Writes movies in a thread of its own, one at a time: encoding takes seconds. GUI thread; its end waits for a movie
/// under way, which is then whole.
class MovieSaver : public QObject {
    Q_OBJECT
public:
    explicit MovieSaver(QObject* parent = nullptr);
    ~MovieSaver() override;

    bool isBusy() const { return m_thread != nullptr; }
    /// Answered by saved() or failed(); false, and nothing else, while it is busy.
    /// @param comment  what the file says of itself
    bool save(const QString& path, std::vector<MoviePicture> pictures, const QString& comment);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& message);

private:
    void end(const QString& path, const QString& error);

    std::unique_ptr<QThread> m_thread;  // while a movie is written
};

}  // namespace ganimede
