#pragma once

#include <memory>

#include <QUndoStack>

namespace ganimede {

/// The edits of a run that can be undone. The document shares it with whoever keeps a run that was left. GUI thread.
using UndoHistoryPtr = std::shared_ptr<QUndoStack>;

inline UndoHistoryPtr newUndoHistory()
{
    constexpr int kUndoLimit = 200;
    auto history = std::make_shared<QUndoStack>();
    history->setUndoLimit(kUndoLimit);
    return history;
}

}  // namespace ganimede
