#include "app/images/image_document.h"

#include "app/document/spec_command.h"

namespace ganimede {

ImageDocument::ImageDocument(QObject* parent) : QObject(parent)
{
    constexpr int kUndoLimit = 200;
    m_undoStack.setUndoLimit(kUndoLimit);
}

void ImageDocument::edit(const ImageSpec& spec, const QString& what, int mergeId)
{
    if (spec != m_spec) {
        m_undoStack.push(new SpecCommand(*this, spec, what, mergeId));
    }
}

void ImageDocument::open(const ImageSpec& spec)
{
    m_undoStack.clear();
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
