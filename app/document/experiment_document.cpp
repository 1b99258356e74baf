#include "app/document/experiment_document.h"

#include "app/document/spec_command.h"
#include "engine/data/dataset.h"

namespace ganimede {

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
