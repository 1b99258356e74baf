#pragma once

#include <QWidget>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// An editor of a part of an ExperimentSpec. It keeps a copy of the whole, shows its part, and hands out a changed copy
/// for every edit that the user makes; it never changes anything else. GUI thread only.
class SpecPanel : public QWidget {
    Q_OBJECT
public:
    explicit SpecPanel(QWidget* parent = nullptr);

    const ExperimentSpec& spec() const { return m_spec; }
    /// Shows `spec`; emits nothing.
    void setSpec(const ExperimentSpec& spec);

Q_SIGNALS:
    /// The user changed the spec. `what` says so in a few words ("change the learning rate"), for the undo list;
    /// `field` is the path of the edited field, by which successive edits of the same one can be merged.
    void specEdited(const ganimede::ExperimentSpec& spec, const QString& what, const QString& field);

protected:
    /// Shows spec() in the controls. Their signals are ignored meanwhile: edits arrive by edit().
    virtual void refresh() = 0;
    /// Takes an edit over and announces it; nothing happens if it changes nothing or while refreshing.
    void edit(const ExperimentSpec& spec, const QString& what, const QString& field);

private:
    void refreshQuietly();

    ExperimentSpec m_spec;
    bool m_refreshing = false;
};

}  // namespace ganimede
