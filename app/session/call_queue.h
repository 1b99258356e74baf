#pragma once

#include <deque>
#include <functional>
#include <mutex>
#include <utility>

namespace ganimede {

/// Calls that one thread hands to another, which does them in order: one runNext() for each put(). The lock is the
/// program's own, so that ThreadSanitizer, to which Qt's are invisible, sees what is handed over and what is not.
class CallQueue {
public:
    using Call = std::function<void()>;

    void put(Call call)
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.push_back(std::move(call));
    }

    void runNext()
    {
        std::unique_lock lock(m_mutex);
        const Call call = std::move(m_calls.front());
        m_calls.pop_front();
        lock.unlock();
        call();
    }

private:
    std::mutex m_mutex;
    std::deque<Call> m_calls;
};

}  // namespace ganimede
