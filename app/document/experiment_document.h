#pragma once

#include <array>

#include <QObject>

#include "app/document/undo_history.h"
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
    QUndoStack& undoStack() { return *history(); }
    /// The same, for who keeps the experiment when another takes its place.
    const UndoHistoryPtr& history() const { return m_histories[m_current]; }

    /// One step of undo. Successive edits with the same mergeId of 0 or above (the turning of one spin box) are one
    /// step.
    void edit(const ExperimentSpec& spec, const QString& what, int mergeId = -1);
    /// Another experiment. @param history  that it was left with, so that undo goes on where it stood; else there is
    /// nothing to undo
    void open(const ExperimentSpec& spec, UndoHistoryPtr history = nullptr);
    /// The run itself moved on (a recorded change came due): nothing to undo.
    void follow(const ExperimentSpec& spec);

Q_SIGNALS:
    /// By edit, undo or redo: the run has to change too.
    void edited(const ganimede::ExperimentSpec& spec);
    /// By any way: views have to show it.
    void specChanged(const ganimede::ExperimentSpec& spec);
    /// Another history is now undoStack().
    void historyChanged();

private:
    friend class SpecCommand<ExperimentDocument, ExperimentSpec>;
    void set(const ExperimentSpec& spec);

    ExperimentSpec m_spec;
    std::array<UndoHistoryPtr, 2> m_histories{newUndoHistory(), newUndoHistory()};  // of the line and the plane
    std::size_t m_current;                                                          // of them
};

}  // namespace ganimede
