#pragma once

#include <vector>

#include <QWidget>

#include "widgets/stage/stage_painter.h"

namespace ganimede {

class LayerChip;

/// The row of switches beneath the stage: which layers are shown, each with the colour and shape it has up there. Keys
/// 1 to 6. objectNames: layerChips, realChip, fakeChip, discriminatorChip, gradientsChip, manifoldChip, bestChip. GUI
/// thread only.
class LayerChips : public QWidget {
    Q_OBJECT
public:
    explicit LayerChips(QWidget* parent = nullptr);

    /// Shows; emits nothing.
    void setOptions(const StageOptions& options);
    const StageOptions& options() const { return m_options; }
    /// On a line there is a best discriminator to show, and the manifold is the latent axis.
    void setLine(bool line);
    /// A generator of more latent dimensions than there are to show has no manifold: three in the plane, two on a line.
    void setManifoldAvailable(bool available);
    /// Under Wasserstein the discriminator is called a critic.
    void setCritic(bool critic);

Q_SIGNALS:
    void optionsChanged(const ganimede::StageOptions& options);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    int wanted() const;
    void nameDiscriminator(bool shortly);
    void addChip(LayerChip* chip, bool StageOptions::*option);

    StageOptions m_options;
    std::vector<LayerChip*> m_chips;
    LayerChip* m_discriminator;
    LayerChip* m_manifold;
    LayerChip* m_best;
    bool m_critic = false;
    bool m_line = false;
    bool m_manifoldAvailable = true;
};

}  // namespace ganimede
