#include "app/document/movie_saver.h"

#include <exception>

#include <QThread>

namespace ganimede {

MovieSaver::MovieSaver(QObject* parent) : QObject(parent) {}

MovieSaver::~MovieSaver()
{
    if (m_thread != nullptr) {
        m_thread->wait();
        delete m_thread;
    }
}

void MovieSaver::save(const QString& path, std::vector<MoviePicture> pictures, const QString& comment)
{
    const auto error = std::make_shared<QString>();
    m_thread = QThread::create([path, pictures = std::move(pictures), comment, error] {
        try {
            writeMovie(path.toStdString(), pictures, comment.toStdString());
        } catch (const std::exception& problem) {
            *error = QString::fromUtf8(problem.what());
        }
    });
    connect(m_thread, &QThread::finished, this, [this, path, error] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (error->isEmpty()) {
            Q_EMIT saved(path);
        } else {
            Q_EMIT failed(*error);
        }
    });
    m_thread->start(QThread::LowPriority);
}

}  // namespace ganimede
