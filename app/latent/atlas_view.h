#pragma once

#include <cstdint>

#include "app/latent/latent_view.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace ganimede {

class LatentField;
class LatentMap;

/// The atlas: a plane of the latent space as a map without end of small pictures, tinted by what D says, by the class
/// that they show or by how much the generator stretches there; a click goes to a picture. GUI thread. objectNames:
/// atlasView, atlasMap, atlasPlane, atlasTint, atlasDice, atlasHere, atlasLegend.
class AtlasView : public LatentView {
    Q_OBJECT
public:
    AtlasView(LatentLookout lookout, QWidget* parent = nullptr);

    LatentMap& map() { return *m_map; }
    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void showingChanged() override;
    void setActive(bool active) override;
    void take(const LatentAnswer& answer) override;
    void giveUp() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Plane { seeds, directions, keyPoints, chance };
    enum class Tint { none, verdict, ofClass, stretch };

    void setupUi();
    void layPlane();
    void applyTint();
    void showLegend();
    void showScores(float least, float most);
    void showClasses(const std::vector<std::string>& classes);
    void showStretch(float least, float most);
    void refreshIcons();

    LatentLookout m_lookout;
    LoadedGeneratorPtr m_generator;
    LatentField* m_field = nullptr;
    LatentMap* m_map = nullptr;
    QComboBox* m_plane = nullptr;
    QComboBox* m_tint = nullptr;
    QToolButton* m_dice = nullptr;
    QToolButton* m_here = nullptr;
    QLabel* m_legend = nullptr;
    std::int64_t m_seed = 1;  // of the plane by chance
    bool m_laid = false;
};

}  // namespace ganimede
