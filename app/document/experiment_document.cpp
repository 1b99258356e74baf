#include "app/document/experiment_document.h"

#include <chrono>

#include <QUndoCommand>

#include "engine/data/dataset.h"

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
    for (QUndoStack& stack : m_stacks) {
        stack.setUndoLimit(kUndoLimit);
    }
    activateHistoryOf(m_spec);
}

void ExperimentDocument::edit(const ExperimentSpec& spec, const QString& what, int mergeId)
{
    if (spec != m_spec) {
        undoStack().push(new SpecCommand(*this, spec, what, mergeId));
    }
}

void ExperimentDocument::open(const ExperimentSpec& spec)
{
    activateHistoryOf(spec);
    undoStack().clear();
    follow(spec);
}

void ExperimentDocument::goBackTo(const ExperimentSpec& spec)
{
    activateHistoryOf(spec);
    follow(spec);
}

void ExperimentDocument::activateHistoryOf(const ExperimentSpec& spec)
{
    QUndoStack* history = &m_stacks[dataDimensions(spec.data) == 1 ? 0 : 1];
    if (m_current != history) {
        m_current = history;
        Q_EMIT historyChanged();
    }
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
