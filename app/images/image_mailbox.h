#pragma once

#include <mutex>
#include <utility>

#include "engine/images/image_snapshot.h"

namespace ganimede {

/// What SnapshotMailbox is for points: hands image snapshots from the training thread to the window's, at most one
/// unread, a newer one replacing it.
class ImageMailbox {
public:
    /// Returns whether it was empty: then the reader has to be told.
    bool put(ImageSnapshotPtr snapshot)
    {
        const std::scoped_lock lock(m_mutex);
        const bool wasEmpty = m_unread == nullptr;
        m_unread = std::move(snapshot);
        return wasEmpty;
    }

    /// The newest unread snapshot, or nullptr.
    ImageSnapshotPtr take()
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
    ImageSnapshotPtr m_unread;
};

}  // namespace ganimede
