#pragma once

#include <chrono>

#include <QUndoCommand>

namespace ganimede {

/// A change of a document's spec that can be undone. The document has spec(), and set() for its friend.
template <typename Document, typename Spec>
class SpecCommand : public QUndoCommand {
public:
    /// @param mergeId  of the control that made it; -1: it stands for itself
    SpecCommand(Document& document, const Spec& after, const QString& what, int mergeId)
        : QUndoCommand(what), m_document(document), m_before(document.spec()), m_after(after), m_mergeId(mergeId)
    {}

    void undo() override { m_document.set(m_before); }
    void redo() override { m_document.set(m_after); }
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* other) override
    {
        // Turning a dial is one step; coming back to it later is another.
        constexpr auto kPause = std::chrono::seconds(1);
        const auto& next = static_cast<const SpecCommand&>(*other);
        if (next.m_made - m_made > kPause) {
            return false;
        }
        m_after = next.m_after;
        m_made = next.m_made;
        return true;
    }

private:
    Document& m_document;
    Spec m_before;
    Spec m_after;
    int m_mergeId;
    std::chrono::steady_clock::time_point m_made = std::chrono::steady_clock::now();
};

}  // namespace ganimede
