#pragma once

#include <array>

#include <QObject>
#include <QUndoStack>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

template <typename Document, typename Spec>
class SpecCommand;

/// The experiment that the window shows and edits, with undo and redo of every edit. Data on a line and data in the
/// plane have a history each, so that going to the other workspace and back forgets nothing. GUI thread; owned by the
/// window.
class ExperimentDocument : public QObject {
    Q_OBJECT

public:
    explicit ExperimentDocument(QObject* parent = nullptr);

    const ExperimentSpec& spec() const { return m_spec; }
    /// The history of the workspace that the experiment is in.
    QUndoStack& undoStack() { return *m_current; }
    /// All of them, for the group whose actions follow the current one.
    std::array<QUndoStack, 2>& histories() { return m_stacks; }

    /// One step of undo. Successive edits with the same mergeId of 0 or above (the turning of one spin box) are one
    /// step.
    void edit(const ExperimentSpec& spec, const QString& what, int mergeId = -1);
    /// Another experiment: forgets the history of its workspace.
    void open(const ExperimentSpec& spec);
    /// The experiment that its workspace was left with: undo goes on where it stood.
    void goBackTo(const ExperimentSpec& spec);
    /// The run itself moved on (a recorded change came due): nothing to undo.
    void follow(const ExperimentSpec& spec);

Q_SIGNALS:
    /// By edit, undo or redo: the run has to change too.
    void edited(const ganimede::ExperimentSpec& spec);
    /// By any way: views have to show it.
    void specChanged(const ganimede::ExperimentSpec& spec);
    /// Another of the histories is now undoStack().
    void historyChanged();

private:
    friend class SpecCommand<ExperimentDocument, ExperimentSpec>;
    void set(const ExperimentSpec& spec);

    ExperimentSpec m_spec;
    void activateHistoryOf(const ExperimentSpec& spec);
    std::array<QUndoStack, 2> m_stacks;  // of the line and the plane
    QUndoStack* m_current = nullptr;
};

}  // namespace ganimede
