#pragma once

#include <vector>

#include <QWidget>

#include "widgets/stage/stage_painter.h"

namespace ganimede {

class LayerChip;

/// The row of switches beneath the stage: which layers are shown, each with the colour and shape it has up there. Keys
/// 1 to 5. objectNames: layerChips, realChip, fakeChip, discriminatorChip, gradientsChip, manifoldChip. GUI thread
/// only.
class LayerChips : public QWidget {
    Q_OBJECT
public:
    explicit LayerChips(QWidget* parent = nullptr);

    /// Shows; emits nothing.
    void setOptions(const StageOptions& options);
    const StageOptions& options() const { return m_options; }
    /// A generator of three or more latent dimensions has no grid to show.
    void setManifoldAvailable(bool available);
    /// Under Wasserstein the discriminator is called a critic.
    void setCritic(bool critic);

Q_SIGNALS:
    void optionsChanged(const ganimede::StageOptions& options);

private:
    void addChip(LayerChip* chip, bool StageOptions::*option);

    StageOptions m_options;
    std::vector<LayerChip*> m_chips;
    LayerChip* m_discriminator;
    LayerChip* m_manifold;
};

}  // namespace ganimede
