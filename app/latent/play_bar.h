#pragma once

#include "app/latent/latent_view.h"

class QComboBox;
class QToolButton;

namespace ganimede {

class WayPlayer;
class WaySaver;

/// Plays the way, and saves what is seen of it. GUI thread. objectNames: playBar, playWay, playSeconds, exportWay.
class PlayBar : public LatentView {
    Q_OBJECT
public:
    /// Both outlive this.
    PlayBar(WayPlayer* player, WaySaver* saver, QWidget* parent = nullptr);

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;

Q_SIGNALS:
    /// The picture, or the way with its curve, is to be saved.
    void pictureRequested();
    void curveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupUi();
    void setupMenu(WaySaver* saver);
    void refreshIcons();

    WayPlayer* m_player;
    QToolButton* m_play = nullptr;
    QComboBox* m_speed = nullptr;
    QToolButton* m_export = nullptr;
};

}  // namespace ganimede
