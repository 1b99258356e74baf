#pragma once

#include "app/latent/latent_view.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace ganimede {

/// How one goes from key point to key point, and how pictures are made there. GUI thread. objectNames: wayPanel,
/// spherical, truncation, latentClass, constantWalk.
class WayPanel : public LatentView {
    Q_OBJECT
public:
    /// @param document  outlives this
    WayPanel(LatentDocument* document, QWidget* parent = nullptr);

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void showingChanged() override;

Q_SIGNALS:
    /// From -1 to 1 in all components.
    void walkRequested();

private:
    void setupUi();
    void connectSignals();
    void setHasGenerator(bool has);

    LatentDocument* m_document;
    QCheckBox* m_spherical = nullptr;
    QDoubleSpinBox* m_truncation = nullptr;
    QLabel* m_classWords = nullptr;
    QComboBox* m_class = nullptr;
    QPushButton* m_walk = nullptr;
};

}  // namespace ganimede
