#include "app/document/experiment_document.h"

#include <chrono>

#include <QUndoCommand>

namespace ganimede {

class SpecCommand : public QUndoCommand {
public:
    SpecCommand(ExperimentDocument& document, const ExperimentSpec& after, const QString& what, int mergeId)
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
    ExperimentDocument& m_document;
    ExperimentSpec m_before;
    ExperimentSpec m_after;
    int m_mergeId;
    std::chrono::steady_clock::time_point m_made = std::chrono::steady_clock::now();
};

ExperimentDocument::ExperimentDocument(QObject* parent) : QObject(parent)
{
    constexpr int kUndoLimit = 200;
    m_undoStack.setUndoLimit(kUndoLimit);
}

void ExperimentDocument::edit(const ExperimentSpec& spec, const QString& what, int mergeId)
{
    if (spec != m_spec) {
        m_undoStack.push(new SpecCommand(*this, spec, what, mergeId));
    }
}

void ExperimentDocument::open(const ExperimentSpec& spec)
{
    m_undoStack.clear();
    m_spec = spec;
    Q_EMIT specChanged(m_spec);
}

void ExperimentDocument::follow(const ExperimentSpec& spec)
{
    m_spec = spec;
    Q_EMIT specChanged(m_spec);
}

void ExperimentDocument::set(const ExperimentSpec& spec)
{
    m_spec = spec;
    Q_EMIT edited(m_spec);
    Q_EMIT specChanged(m_spec);
}

}  // namespace ganimede
