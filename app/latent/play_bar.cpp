#include "app/latent/play_bar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include "app/latent/view_controls.h"
#include "app/latent/way_player.h"
#include "app/latent/way_saver.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {

PlayBar::PlayBar(WayPlayer* player, WaySaver* saver, QWidget* parent) : LatentView(parent), m_player(player)
{
    setupUi();
    setupMenu(saver);
    connect(m_play, &QToolButton::clicked, player, [player] { player->setPlaying(!player->isPlaying()); });
    connect(player, &WayPlayer::playingChanged, this, &PlayBar::refreshIcons);
    const auto setSeconds = [this] { m_player->setSeconds(m_speed->currentData().toDouble()); };
    connect(m_speed, &QComboBox::currentIndexChanged, player, setSeconds);
    setSeconds();
    refreshIcons();
}

void PlayBar::setupUi()
{
    setObjectName(QStringLiteral("playBar"));
    m_play = toolIn(this, "playWay", QString(), tr("Play the way there and back (Space)"));
    m_play->setProperty("kind", "accent");
    m_speed = new CalmComboBox(this);
    m_speed->setObjectName(QStringLiteral("playSeconds"));
    m_speed->setAccessibleName(tr("Seconds from one end to the other"));
    m_speed->setToolTip(tr("How long the way takes from one end to the other"));
    for (const int seconds : {1, 2, 4, 6, 10, 20}) {
        m_speed->addItem(tr("there and back, %1 s each").arg(seconds), seconds);
    }
    m_speed->setCurrentIndex(2);
    m_export = toolIn(this, "exportWay", tr("Save"), tr("Saves the picture, the strip or a movie of the way"));
    m_export->setProperty("kind", "surface");
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGrid, 0, kGrid, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_play);
    row->addWidget(m_speed);
    row->addStretch();
    row->addWidget(m_export);
    for (QWidget* each : std::initializer_list<QWidget*>{m_play, m_speed, m_export}) {
        each->setEnabled(false);
    }
}

void PlayBar::setupMenu(WaySaver* saver)
{
    auto* menu = new QMenu(m_export);
    menu->addAction(tr("Picture (PNG) ..."), this, &PlayBar::pictureRequested);
    menu->addAction(tr("Strip of ten (PNG) ..."), saver, &WaySaver::chooseStrip);
    menu->addAction(tr("Contact sheet (PNG) ..."), saver, &WaySaver::chooseContactSheet);
    menu->addAction(tr("Way with its curve (PNG) ..."), this, &PlayBar::curveRequested);
    menu->addAction(tr("Movie (GIF, MP4) ..."), saver, &WaySaver::chooseMovie);
    m_export->setMenu(menu);
}

void PlayBar::setGenerator(const LoadedGeneratorPtr&, bool)
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_play, m_speed, m_export}) {
        each->setEnabled(true);
    }
}

void PlayBar::refreshIcons()
{
    const Palette& palette = paletteOf(this);
    const int side = fontMetrics().height();
    const QString icon = m_player->isPlaying() ? QStringLiteral("pause") : QStringLiteral("play");
    drawIcon(m_export, "download");
    m_play->setIcon(tintedIcon(icon, palette.onAccent, palette.disabled));
    m_play->setIconSize({side + 4, side + 4});
}

void PlayBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_export != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
