#pragma once

#include <QObject>

#include "app/document/undo_history.h"
#include "engine/images/image_spec.h"

namespace ganimede {

template <typename Document, typename Spec>
class SpecCommand;

/// The image run that the image lab shows and edits, with undo and redo of every edit: what ExperimentDocument is for
/// points. GUI thread; owned by the lab.
class ImageDocument : public QObject {
    Q_OBJECT

public:
    explicit ImageDocument(QObject* parent = nullptr);

    const ImageSpec& spec() const { return m_spec; }
    QUndoStack& undoStack() { return *m_history; }
    /// The same, for who keeps the run when another takes its place.
    const UndoHistoryPtr& history() const { return m_history; }

    /// One step of undo. Successive edits with the same mergeId of 0 or above (the turning of one spin box) are one
    /// step.
    void edit(const ImageSpec& spec, const QString& what, int mergeId = -1);
    /// Another run. @param history  that it was left with; else there is nothing to undo
    void open(const ImageSpec& spec, UndoHistoryPtr history = nullptr);
    /// The run itself moved on (a recorded change came due): nothing to undo.
    void follow(const ImageSpec& spec);

Q_SIGNALS:
    /// By edit, undo or redo: the run has to change too.
    void edited(const ganimede::ImageSpec& spec);
    /// By any way: views have to show it.
    void specChanged(const ganimede::ImageSpec& spec);
    /// Another history is now undoStack().
    void historyChanged();

private:
    friend class SpecCommand<ImageDocument, ImageSpec>;
    void set(const ImageSpec& spec);

    ImageSpec m_spec;
    UndoHistoryPtr m_history = newUndoHistory();
};

}  // namespace ganimede
