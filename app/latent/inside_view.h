#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include <QComboBox>

#include "app/latent/latent_view.h"
#include "engine/images/layer_looks.h"

class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace ganimede {

class ChannelGrid;
class PictureFrame;

/// Inside the networks: every layer's channels as pictures while the latent moves, of the generator and of D looking at
/// what it made. A channel can be switched off or scaled: of the generator, the picture that comes of it is shown
/// beside; of D, what it then says. GUI thread. objectNames: insideView, insideNetwork, insideLayer, insidePrevious,
/// insideNext, channelGrid, channelFactor, insideReset, insideScale, insideChanged, insideDifference.
class InsideView : public LatentView {
    Q_OBJECT
public:
    InsideView(LatentLookout lookout, QWidget* parent = nullptr);

    ChannelGrid& grid() { return *m_grid; }
    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void shownChanged() override;
    void setActive(bool active) override;
    /// Of the network that is looked into.
    std::vector<ChannelEdit> edits() const { return editsOf(m_network->currentIndex()); }

protected:
    void changeEvent(QEvent* event) override;

private:
    using Factors = std::map<std::pair<std::size_t, int>, float>;  // (layer, channel) to the factor
    /// What the explorer's thread found.
    struct Found {
        LayerLook look;
        std::vector<float> before;  // the picture without the edits; empty where there are none
        std::vector<float> after;
        float scoreBefore = 0;  // D's, raw, where D is looked into
        float scoreAfter = 0;
        ImageShape shape;
    };

    void setupUi();
    QLayout* setupBar();
    QLayout* setupFoot();
    QLayout* setupFactor();
    void listLayers();
    void ask();
    void show(const Found& found);
    QString scoreMeaning() const;
    bool ofGenerator() const;
    Factors& factors() { return m_edits[ofGenerator() ? 0 : 1]; }
    std::vector<ChannelEdit> editsOf(int network) const;
    int layer() const;
    void setFactor(int channel, float factor);
    void showFactors();
    void step(int by);
    void refreshIcons();

    LatentLookout m_lookout;
    LoadedGeneratorPtr m_generator;
    bool m_active = false;
    std::array<Factors, 2> m_edits;  // of the generator, of D
    QComboBox* m_network = nullptr;
    QComboBox* m_layer = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    ChannelGrid* m_grid = nullptr;
    QLabel* m_scale = nullptr;
    QLabel* m_channelWords = nullptr;
    QLabel* m_verdict = nullptr;
    QDoubleSpinBox* m_factor = nullptr;
    QToolButton* m_reset = nullptr;
    PictureFrame* m_changed = nullptr;
    PictureFrame* m_difference = nullptr;
    QLabel* m_closed = nullptr;  // where there are no layers to be seen
    QWidget* m_content = nullptr;
};

}  // namespace ganimede
