#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include <QHash>

#include "app/latent/latent_view.h"
#include "engine/images/layer_looks.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace ganimede {

class ChannelGrid;
class PictureFrame;

/// Inside the networks: every layer's channels as pictures while the latent moves, of the generator and of D looking at
/// what it made. A channel of the generator can be switched off or scaled, and the picture that comes of it is shown
/// beside. GUI thread. objectNames: insideView, insideNetwork, insideLayer, insidePrevious, insideNext, channelGrid,
/// channelFactor, insideReset, insideScale, insideChanged, insideDifference.
class InsideView : public LatentView {
    Q_OBJECT
public:
    InsideView(LatentLookout lookout, QWidget* parent = nullptr);

    ChannelGrid& grid() { return *m_grid; }
    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void shownChanged() override;
    void setActive(bool active) override;
    std::vector<ChannelEdit> edits() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the explorer's thread found.
    struct Found {
        LayerLook look;
        std::vector<float> before;  // the picture without the edits; empty where there are none
        std::vector<float> after;
        ImageShape shape;
    };

    void setupUi();
    void listLayers();
    void ask();
    void show(const Found& found);
    bool ofGenerator() const;
    int layer() const;
    void setFactor(int channel, float factor);
    void showFactors();
    void step(int by);
    void refreshIcons();

    LatentLookout m_lookout;
    LoadedGeneratorPtr m_generator;
    bool m_active = false;
    std::map<std::pair<std::size_t, int>, float> m_edits;  // of G: (layer, channel) to the factor
    QComboBox* m_network = nullptr;
    QComboBox* m_layer = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    ChannelGrid* m_grid = nullptr;
    QLabel* m_scale = nullptr;
    QLabel* m_channelWords = nullptr;
    QDoubleSpinBox* m_factor = nullptr;
    QToolButton* m_reset = nullptr;
    PictureFrame* m_changed = nullptr;
    PictureFrame* m_difference = nullptr;
    QLabel* m_closed = nullptr;  // where there are no layers to be seen
    QWidget* m_content = nullptr;
};

}  // namespace ganimede
