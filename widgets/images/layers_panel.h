#pragma once

#include "engine/images/image_snapshot.h"
#include "engine/images/layer_shapes.h"
#include "widgets/images/image_panel.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace ganimede {

class LayerEditor;
class LayerList;
class Section;

enum class ImageNetwork { generator, discriminator };

/// The layers of a network: a list with the shapes that come of them and how many numbers they learn, a sentence where
/// one does not fit, and for the chosen layer its fields, and buttons to add, remove and move. Every edit is one step
/// of undo. GUI thread. objectNames, with generator or discriminator for *: *LayersPanel, *Layers (the list),
/// *LayersProblem, *LayerKind, *AddLayer, *RemoveLayer, *LayerUp, *LayerDown; the fields are LayerEditor's.
class LayersPanel : public ImagePanel {
    Q_OBJECT
public:
    explicit LayersPanel(ImageNetwork network, QWidget* parent = nullptr);

    /// What the pictures' shape really is, where the spec leaves it to the files.
    void setSnapshot(const ImageSnapshotPtr& snapshot);
    /// A sentence where the layers do not fit one another or the pictures; else empty.
    QString problem() const { return m_problem; }
    std::int64_t parameters() const;

protected:
    void refresh() override;
    void changeEvent(QEvent* event) override;

private:
    void setupUi();
    QWidget* setupButtons();
    void setupMenu();
    void connectSignals();
    void refreshIcons();
    void showChosen();
    LayerShape inputShape() const;
    ImageShape pictures() const;
    QString findProblem() const;
    const std::vector<LayerSpec>& layers() const;
    void editLayers(const std::vector<LayerSpec>& layers, const QString& what, int choose, const QString& field = {});
    void addLayer(LayerKind kind);
    void removeLayer();
    void moveLayer(int by);
    void takeLayer(const LayerSpec& layer);
    QString named(const char* suffix) const;

    ImageNetwork m_network;
    ImageShape m_pictures;
    std::vector<LayerResult> m_results;
    QString m_problem;
    Section* m_section = nullptr;
    LayerList* m_list = nullptr;
    QLabel* m_problemLabel = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QComboBox* m_kind = nullptr;
    QMenu* m_menu = nullptr;
    LayerEditor* m_editor = nullptr;
};

}  // namespace ganimede
