#pragma once

#include <vector>

#include <QListWidget>

#include "engine/images/image_spec.h"
#include "engine/images/layer_shapes.h"

namespace ganimede {

/// The layers of a network in order, each with the shape of what it makes, behind a row for what comes in. A layer that
/// does not fit is marked; nothing is worked out behind it. Shows and asks; the panel edits. GUI thread.
///
/// Delete removes the chosen layer, Alt and Up or Down move it, Insert asks for another one beneath.
class LayerList : public QListWidget {
    Q_OBJECT
public:
    explicit LayerList(QWidget* parent = nullptr);

    /// @param input  what the row in front says, and the shape of it
    void setLayers(const std::vector<LayerSpec>& layers, const std::vector<LayerResult>& results, const QString& input,
                   const LayerShape& inputShape);
    /// Of the layers; -1 where the row in front or nothing is chosen.
    int chosenLayer() const { return currentRow() - 1; }
    void chooseLayer(int index) { setCurrentRow(index + 1); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void removeRequested();
    void insertRequested();
    void moveRequested(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void addRow(const QString& text, const QString& shape, const QString& tip, bool wrong);
};

}  // namespace ganimede
