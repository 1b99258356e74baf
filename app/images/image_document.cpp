#include "app/images/image_document.h"

#include <utility>

#include "app/document/spec_command.h"

namespace ganimede {

ImageDocument::ImageDocument(QObject* parent) : QObject(parent) {}

void ImageDocument::edit(const ImageSpec& spec, const QString& what, int mergeId)
{
    if (spec != m_spec) {
        undoStack().push(new SpecCommand(*this, spec, what, mergeId));
    }
}

void ImageDocument::open(const ImageSpec& spec, UndoHistoryPtr history)
{
    // Views let go of the one before when they are told.
    const UndoHistoryPtr before = std::exchange(m_history, history != nullptr ? std::move(history) : newUndoHistory());
    Q_EMIT historyChanged();
    follow(spec);
}

void ImageDocument::follow(const ImageSpec& spec)
{
    m_spec = spec;
    Q_EMIT specChanged(m_spec);
}

void ImageDocument::set(const ImageSpec& spec)
{
    m_spec = spec;
    Q_EMIT edited(m_spec);
    Q_EMIT specChanged(m_spec);
}

}  // namespace ganimede
