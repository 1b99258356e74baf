#include "app/document/autosave.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include "app/session/session.h"

namespace ganimede {
namespace {

const QString kSuffix = QStringLiteral(".safetensors");

QString lockOf(const QString& file)
{
    return file + QStringLiteral(".lock");
}

/// A lock is stale when its process has gone, not when it is old.
void forAsLongAsTheProcess(QLockFile& lock)
{
    lock.setStaleLockTime(0);
}

}  // namespace

Autosave::Autosave(const QString& folder, Session* session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_folder(folder),
      m_path(folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + kSuffix),
      m_lock(lockOf(m_path)),
      m_timer(this)
{
    forAsLongAsTheProcess(m_lock);
    connectSession(session);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::saveIfChanged);
}

Autosave::~Autosave()
{
    finish();
}

void Autosave::connectSession(Session* session)
{
    connect(session, &Session::saved, this, [this](const QString& path) {
        if (path == m_path) {
            m_saving = false;
            Q_EMIT kept();
        }
    });
    connect(session, &Session::saveFailed, this, [this](const QString& message, const QString& path) {
        if (path == m_path) {
            m_saving = false;
            m_saved = {0, 0};  // so that it is tried again
            Q_EMIT failed(message);
        }
    });
}

void Autosave::start(int intervalMs)
{
    if (!QDir().mkpath(m_folder) || !(m_lock.isLocked() || m_lock.tryLock(0))) {
        Q_EMIT failed(tr("Nothing can be written in %1.").arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    removeOldLocks();
    m_timer.start(intervalMs);
}

/// Of windows that were killed before they kept anything; nobody would look at those again.
void Autosave::removeOldLocks() const
{
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({u'*' + lockOf(kSuffix)}, QDir::Files)) {
        const QString file = folder.filePath(name.chopped(lockOf({}).size()));
        QLockFile lock(lockOf(file));
        forAsLongAsTheProcess(lock);
        if (file != m_path && !QFile::exists(file) && lock.tryLock(0)) {
            lock.unlock();  // which takes it away
        }
    }
}

Autosave::Moment Autosave::momentOf(const SnapshotPtr& snapshot)
{
    return snapshot && snapshot->step > 0 ? Moment{snapshot->runId, snapshot->step} : Moment{0, 0};
}

void Autosave::saveIfChanged()
{
    const Moment now = momentOf(m_session->snapshot());
    const bool trained = now.second > 0 && now != m_saved;
    if (m_saving || (!trained && !m_edited)) {
        return;
    }
    m_saving = true;
    m_edited = false;
    m_saved = now;
    m_session->save(m_path);
}

std::optional<QString> Autosave::findLeftBehind()
{
    if (m_leftBehindLock != nullptr) {
        return std::nullopt;
    }
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({u'*' + kSuffix}, QDir::Files, QDir::Time)) {
        const QString file = folder.filePath(name);
        auto lock = std::make_unique<QLockFile>(lockOf(file));
        forAsLongAsTheProcess(*lock);
        if (file != m_path && lock->tryLock(0)) {
            m_leftBehind = file;
            m_leftBehindLock = std::move(lock);
            return file;
        }
    }
    return std::nullopt;
}

void Autosave::adoptLeftBehind()
{
    if (m_leftBehindLock != nullptr) {
        QFile::remove(m_path);
        QFile::rename(m_leftBehind, m_path);
        m_leftBehindLock.reset();
    }
}

void Autosave::discardLeftBehind()
{
    if (m_leftBehindLock != nullptr) {
        QFile::remove(m_leftBehind);
        m_leftBehindLock.reset();
    }
}

void Autosave::finish()
{
    m_timer.stop();
    if (m_lock.isLocked()) {
        QFile::remove(m_path);
        m_lock.unlock();
    }
}

void Autosave::leaveBehind()
{
    m_timer.stop();
    m_lock.unlock();
}

}  // namespace ganimede
