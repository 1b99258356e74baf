#pragma once

#include <QWidget>

#include "engine/images/image_spec.h"

class QVBoxLayout;

namespace ganimede {

/// The fields of one layer, made from the table of fields (image_spec_fields.h). GUI thread. objectName layerEditor;
/// controls "layerField.<path>", such as "layerField.conv.kernel".
class LayerEditor : public QWidget {
    Q_OBJECT
public:
    explicit LayerEditor(QWidget* parent = nullptr);

    /// Shows; emits nothing.
    void setLayer(const LayerSpec& layer);
    const LayerSpec& layer() const { return m_layer; }

Q_SIGNALS:
    void layerEdited(const ganimede::LayerSpec& layer);

private:
    void rebuild();

    LayerSpec m_layer;
    QVBoxLayout* m_rows = nullptr;
    QWidget* m_box = nullptr;
};

}  // namespace ganimede
