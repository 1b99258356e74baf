#pragma once

#include <mutex>
#include <utility>

#include "engine/snapshots/snapshot.h"

namespace ganimede {

/// Hands snapshots from the training thread to the window's. It holds at most one unread: a newer one replaces it, so
/// that neither side ever waits for the other.
class SnapshotMailbox {
public:
    /// Returns whether it was empty: then the reader has to be told.
    bool put(SnapshotPtr snapshot)
    {
        const std::scoped_lock lock(m_mutex);
        const bool wasEmpty = m_unread == nullptr;
        m_unread = std::move(snapshot);
        return wasEmpty;
    }

    /// The newest unread snapshot, or nullptr.
    SnapshotPtr take()
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
    SnapshotPtr m_unread;
};

}  // namespace ganimede
