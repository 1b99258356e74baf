#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include "engine/snapshots/snapshot.h"

namespace ganimede {

class Session;

/// Keeps the run of one window in a file of its own, so that a crash costs at most half a minute; and finds what other
/// windows left behind that did not close.
///
/// Beside each file lies a lock that its window holds (QLockFile). A file whose lock is held by no living process is
/// what a crash left; windows that are open at the same time leave each other's alone. Saving is the session's, in its
/// thread; only a run that trained or was edited since is saved. GUI thread; must not outlive the session.
class Autosave : public QObject {
    Q_OBJECT
public:
    static constexpr int kIntervalMs = 30'000;

    /// `folder` is made where it is missing. Nothing is saved before start().
    Autosave(const QString& folder, Session* session, QObject* parent = nullptr);
    /// The same as finish().
    ~Autosave() override;

    void start(int intervalMs = kIntervalMs);
    /// Something was edited: worth keeping even at step 0.
    void noteEdit() { m_edited = true; }
    const QString& path() const { return m_path; }

    /// The newest file that a crash left, which is then offered by no other window. Nothing: there is none, or this
    /// window holds one already.
    std::optional<QString> findLeftBehind();
    /// It was restored: from now on it is this window's own file.
    void adoptLeftBehind();
    /// Deletes it.
    void discardLeftBehind();

    /// The window closed as it should: takes its own file away. Call it once the session's thread has ended.
    void finish();
    /// The window closes, and its run could be kept nowhere else: its own file stays, and the next start offers it.
    void leaveBehind();

Q_SIGNALS:
    void kept();
    void failed(const QString& why);

private:
    void connectSession(Session* session);
    void saveIfChanged();
    void removeOldLocks() const;

    using Moment = std::pair<std::uint64_t, std::int64_t>;  // run and step
    static Moment momentOf(const SnapshotPtr& snapshot);

    Session* m_session;
    QString m_folder;
    QString m_path;
    QLockFile m_lock;
    QTimer m_timer;
    bool m_edited = false;
    bool m_saving = false;
    Moment m_saved{0, 0};
    QString m_leftBehind;
    std::unique_ptr<QLockFile> m_leftBehindLock;
};

}  // namespace ganimede
