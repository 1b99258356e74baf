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
    /// To be called when it is not busy. @param comment  what the file says of itself
    void save(const QString& path, std::vector<MoviePicture> pictures, const QString& comment);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& message);

private:
    QThread* m_thread = nullptr;
};

}  // namespace ganimede
