#include "app/images/image_document.h"

#include <chrono>

#include <QUndoCommand>

namespace ganimede {

class ImageSpecCommand : public QUndoCommand {
public:
    ImageSpecCommand(ImageDocument& document, const ImageSpec& after, const QString& what, int mergeId)
        : QUndoCommand(what), m_document(document), m_before(document.spec()), m_after(after), m_mergeId(mergeId)
    {}

    void undo() override { m_document.set(m_before); }
    void redo() override { m_document.set(m_after); }
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* other) override
    {
        // Turning a dial is one step; coming back to it later is another.
        constexpr auto kPause = std::chrono::seconds(1);
        const auto& next = static_cast<const ImageSpecCommand&>(*other);
        if (next.m_made - m_made > kPause) {
            return false;
        }
        m_after = next.m_after;
        m_made = next.m_made;
        return true;
    }

private:
    ImageDocument& m_document;
    ImageSpec m_before;
    ImageSpec m_after;
    int m_mergeId;
    std::chrono::steady_clock::time_point m_made = std::chrono::steady_clock::now();
};

ImageDocument::ImageDocument(QObject* parent) : QObject(parent)
{
    constexpr int kUndoLimit = 200;
    m_undoStack.setUndoLimit(kUndoLimit);
}

void ImageDocument::edit(const ImageSpec& spec, const QString& what, int mergeId)
{
    if (spec != m_spec) {
        m_undoStack.push(new ImageSpecCommand(*this, spec, what, mergeId));
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
