#include "app/session/call_queue.h"

#include <utility>

namespace ganimede {

CallQueue::CallQueue(QObject* parent) : QObject(parent)
{
    connect(this, &CallQueue::waiting, this, &CallQueue::runNext, Qt::QueuedConnection);
}

void CallQueue::put(Call call)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.push_back(std::move(call));
    }
    Q_EMIT waiting(QPrivateSignal());
}

void CallQueue::runNext()
{
    std::unique_lock lock(m_mutex);
    const Call call = std::move(m_calls.front());
    m_calls.pop_front();
    lock.unlock();
    call();
}

}  // namespace ganimede
