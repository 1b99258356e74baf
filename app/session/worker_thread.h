#pragma once

#include <memory>
#include <semaphore>
#include <utility>

#include <QString>
#include <QThread>

#include "app/session/call_queue.h"
#include "app/session/mailbox.h"

namespace ganimede {

/// A worker in a thread of its own, as its session uses it: calls go to it and return at once, what it says comes back
/// in the session's thread, which is the one that made this. What is handed over lies in queues of our own.
/// @tparam Worker  a QObject with requestStop() for any thread; save(path); finish(), the last call in its thread; and
///                 the signal snapshotWaiting()
template <typename Worker>
class WorkerThread {
public:
    explicit WorkerThread(const QString& name, std::unique_ptr<Worker> worker);
    /// Waits for the slice under way.
    ~WorkerThread() { shutDown({}); }
    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;

    /// Once everything is connected.
    void start() { m_thread.start(); }
    /// Ends after the slice under way, with the run kept in `keepAs` unless that is empty. Nothing can be posted after.
    /// False where the run was to be kept and could not be.
    bool shutDown(const QString& keepAs);

    /// @param call  of the worker, in its thread
    template <typename Call>
    void post(Call call)
    {
        m_commands.put([worker = m_worker.get(), call = std::move(call)] { call(*worker); });
    }
    /// The session tells what the worker says.
    template <typename Session, typename... Values>
    void relay(void (Worker::*heard)(Values...), Session* session, void (Session::*told)(Values...));
    /// @param take  what the worker put into the mailbox: the newest alone
    template <typename Pointer, typename Take>
    void relaySnapshots(Mailbox<Pointer>& mailbox, Take take);

private:
    CallQueue m_commands;  // for the worker
    CallQueue m_news;      // from it
    QThread m_thread;
    std::binary_semaphore m_ended{0};  // the thread's work, for ThreadSanitizer as much as for shutDown()
    std::unique_ptr<Worker> m_worker;  // lives in m_thread
};

template <typename Worker>
WorkerThread<Worker>::WorkerThread(const QString& name, std::unique_ptr<Worker> worker) : m_worker(std::move(worker))
{
    m_thread.setObjectName(name);
    m_commands.moveToThread(&m_thread);
    m_worker->moveToThread(&m_thread);
    const auto end = [this] {
        m_worker->finish();
        m_ended.release();
    };
    QObject::connect(&m_thread, &QThread::finished, m_worker.get(), end, Qt::DirectConnection);
}

template <typename Worker>
bool WorkerThread<Worker>::shutDown(const QString& keepAs)
{
    if (!m_thread.isRunning()) {
        return true;
    }
    bool kept = true;
    m_worker->requestStop();
    if (keepAs.isEmpty()) {
        m_thread.quit();
    } else {
        post([keepAs, &kept](Worker& worker) {
            kept = worker.save(keepAs);
            worker.thread()->quit();
        });
    }
    m_ended.acquire();
    m_thread.wait();
    return kept;
}

template <typename Worker>
template <typename Session, typename... Values>
void WorkerThread<Worker>::relay(void (Worker::*heard)(Values...), Session* session, void (Session::*told)(Values...))
{
    const auto hear = [this, session, told](Values... values) {
        m_news.put([session, told, values...] { (session->*told)(values...); });
    };
    QObject::connect(m_worker.get(), heard, m_worker.get(), hear, Qt::DirectConnection);
}

template <typename Worker>
template <typename Pointer, typename Take>
void WorkerThread<Worker>::relaySnapshots(Mailbox<Pointer>& mailbox, Take take)
{
    const auto takeNewest = [&mailbox, take] {
        if (Pointer newest = mailbox.take()) {
            take(std::move(newest));
        }
    };
    const auto hear = [this, takeNewest] { m_news.put(takeNewest); };
    QObject::connect(m_worker.get(), &Worker::snapshotWaiting, m_worker.get(), hear, Qt::DirectConnection);
}

}  // namespace ganimede
