#pragma once

#include <QObject>
#include <QUndoStack>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// The experiment that the window shows and edits, with undo and redo of every edit. GUI thread; owned by the window.
class ExperimentDocument : public QObject {
    Q_OBJECT

public:
    explicit ExperimentDocument(QObject* parent = nullptr);

    const ExperimentSpec& spec() const { return m_spec; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// One step of undo. Successive edits with the same mergeId of 0 or above (the turning of one spin box) are one
    /// step.
    void edit(const ExperimentSpec& spec, const QString& what, int mergeId = -1);
    /// Another experiment: forgets the history.
    void open(const ExperimentSpec& spec);
    /// The run itself moved on (a recorded change came due): nothing to undo.
    void follow(const ExperimentSpec& spec);

Q_SIGNALS:
    /// By edit, undo or redo: the run has to change too.
    void edited(const ganimede::ExperimentSpec& spec);
    /// By any way: views have to show it.
    void specChanged(const ganimede::ExperimentSpec& spec);

private:
    friend class SpecCommand;
    void set(const ExperimentSpec& spec);

    ExperimentSpec m_spec;
    QUndoStack m_undoStack;
};

}  // namespace ganimede
