#pragma once

#include <deque>
#include <functional>
#include <mutex>

#include <QObject>

namespace ganimede {

/// Calls that any thread hands to the one in which this lives, which does them in order. The lock is the program's own
/// and Qt's signal only wakes, so that ThreadSanitizer, to which Qt's locks are invisible, sees what is handed over.
class CallQueue : public QObject {
    Q_OBJECT

public:
    using Call = std::function<void()>;

    explicit CallQueue(QObject* parent = nullptr);

    /// Any thread.
    void put(Call call);

Q_SIGNALS:
    void waiting(QPrivateSignal);

private:
    void runNext();

    std::mutex m_mutex;
    std::deque<Call> m_calls;
};

}  // namespace ganimede
