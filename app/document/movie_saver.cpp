#include "app/document/movie_saver.h"

#include <exception>
#include <utility>

#include <QThread>

namespace ganimede {

MovieSaver::MovieSaver(QObject* parent) : QObject(parent) {}

MovieSaver::~MovieSaver()
{
    if (isBusy()) {
        m_thread->wait();
    }
}

bool MovieSaver::save(const QString& path, std::vector<MoviePicture> pictures, const QString& comment)
{
    if (isBusy()) {
        return false;
    }
    const auto error = std::make_shared<QString>();
    m_thread.reset(QThread::create([path, pictures = std::move(pictures), comment, error] {
        try {
            writeMovie(path.toStdString(), pictures, comment.toStdString());
        } catch (const std::exception& problem) {
            *error = QString::fromUtf8(problem.what());
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, path, error] { end(path, *error); });
    m_thread->start(QThread::LowPriority);
    return true;
}

void MovieSaver::end(const QString& path, const QString& error)
{
    m_thread->wait();  // it has said that it is finished, and may be some instructions from it
    m_thread.reset();
    if (error.isEmpty()) {
        Q_EMIT saved(path);
    } else {
        Q_EMIT failed(error);
    }
}

}  // namespace ganimede
