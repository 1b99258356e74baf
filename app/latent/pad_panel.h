#pragma once

#include <QPointF>

#include "app/latent/latent_view.h"
#include "engine/latent/latent_blend.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace ganimede {

class LatentField;
class LatentMap;

/// The pad: a map of seeds, or of what lies between four corners, over which one goes, drifts and snaps. GUI thread.
/// objectNames: padPanel, padKind, driftPad, snapPad, resetPad, latentPad.
class PadPanel : public LatentView {
    Q_OBJECT
public:
    PadPanel(LatentLookout lookout, QWidget* parent = nullptr);

    LatentMap& map() { return *m_map; }
    QPointF place() const;
    Latent latent() const;
    void goTo(const QPointF& place);
    void setDrifting(bool drifting);
    bool isDrifting() const;
    /// Whether what is explored is on the pad.
    void setCurrent(bool current);

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void showingChanged() override;
    void setActive(bool active) override;
    void take(const LatentAnswer& answer) override;
    void giveUp() override;

Q_SIGNALS:
    /// By a click, a key, a drag or a drift.
    void placeChanged(const QPointF& place);
    void driftingChanged(bool drifting);
    /// The pad shows another plane: there is another latent at its place.
    void laid();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupUi();
    void connectSignals();
    void lay();
    void describe(bool corners);
    LatentCorners corners() const;
    void showPlace();
    void refreshIcons();

    LatentLookout m_lookout;
    LoadedGeneratorPtr m_generator;
    bool m_active = false;
    bool m_laid = false;  // for latents of this generator's kind
    LatentMap* m_map = nullptr;
    LatentField* m_field = nullptr;
    QComboBox* m_kind = nullptr;
    QToolButton* m_drift = nullptr;
    QToolButton* m_snap = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_words = nullptr;
};

}  // namespace ganimede
