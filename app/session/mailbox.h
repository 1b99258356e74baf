#pragma once

#include <mutex>
#include <utility>

namespace ganimede {

/// Hands values from a worker's thread to the window's. It holds at most one unread: a newer one replaces it, so that
/// neither side ever waits for the other.
/// @tparam Pointer  to what is handed over; null where there is nothing
template <typename Pointer>
class Mailbox {
public:
    /// Returns whether it was empty: then the reader has to be told.
    bool put(Pointer value)
    {
        const std::scoped_lock lock(m_mutex);
        const bool wasEmpty = m_unread == nullptr;
        m_unread = std::move(value);
        return wasEmpty;
    }

    /// The newest unread value, or null.
    Pointer take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_unread, nullptr);
    }

    bool hasUnread() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_unread != nullptr;
    }

private:
    mutable std::mutex m_mutex;
    Pointer m_unread;
};

}  // namespace ganimede
