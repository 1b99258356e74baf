#include "app/document/experiment_document.h"

#include <utility>

#include "app/document/spec_command.h"
#include "engine/data/dataset.h"

namespace ganimede {
namespace {

std::size_t workspaceOf(const ExperimentSpec& spec)
{
    return dataDimensions(spec.data) == 1 ? 0 : 1;
}

}  // namespace

ExperimentDocument::ExperimentDocument(QObject* parent) : QObject(parent), m_current(workspaceOf(m_spec)) {}

void ExperimentDocument::edit(const ExperimentSpec& spec, const QString& what, int mergeId)
{
    if (spec != m_spec) {
        undoStack().push(new SpecCommand(*this, spec, what, mergeId));
    }
}

void ExperimentDocument::open(const ExperimentSpec& spec, UndoHistoryPtr history)
{
    m_current = workspaceOf(spec);
    // Views let go of the one before when they are told.
    const UndoHistoryPtr before =
        std::exchange(m_histories[m_current], history != nullptr ? std::move(history) : newUndoHistory());
    Q_EMIT historyChanged();
    follow(spec);
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
