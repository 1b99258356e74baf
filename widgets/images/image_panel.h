#pragma once

#include <QWidget>

#include "engine/images/image_spec.h"

namespace ganimede {

/// What SpecPanel is for points: an editor of some fields of an image run. It shows the spec it is given and announces
/// what the user changed; it knows neither document nor session. GUI thread only.
class ImagePanel : public QWidget {
    Q_OBJECT
public:
    explicit ImagePanel(QWidget* parent = nullptr);

    /// Shows; emits nothing.
    void setSpec(const ImageSpec& spec);
    const ImageSpec& spec() const { return m_spec; }

Q_SIGNALS:
    /// `what` says in a few words what changed, for the undo list; `field` is the path of the edited field, by which
    /// successive edits of the same one can be merged.
    void specEdited(const ganimede::ImageSpec& spec, const QString& what, const QString& field);

protected:
    /// Shows spec() in the controls. Their signals are ignored meanwhile: edits arrive by edit().
    virtual void refresh() = 0;
    /// Takes an edit over and announces it; nothing happens if it changes nothing or while refreshing.
    void edit(const ImageSpec& spec, const QString& what, const QString& field);

private:
    void refreshQuietly();

    ImageSpec m_spec;
    bool m_refreshing = false;
};

/// What to say at a control that edits the field of an image run, as fieldTip() does for points.
QString imageFieldTip(std::string_view path);

}  // namespace ganimede
