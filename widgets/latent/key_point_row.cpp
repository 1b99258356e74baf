#include "widgets/latent/key_point_row.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include "widgets/latent/picture_thumb.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kKeyPointLines = 3.4;
constexpr int kNoSeed = -1;  // the spin box's value that shows the words instead

}  // namespace

KeyPointRow::KeyPointRow(int number, QWidget* parent) : QWidget(parent)
{
    setupUi(number);
    refreshIcons();
    connect(m_thumb, &PictureThumb::clicked, this, &KeyPointRow::goRequested);
    m_thumb->setTakesLatents(true);
    connect(m_thumb, &PictureThumb::latentDropped, this, &KeyPointRow::latentDropped);
    connect(m_dice, &QToolButton::clicked, this, &KeyPointRow::diceRolled);
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int seed) {
        if (seed != kNoSeed) {
            Q_EMIT seedChosen(seed);
        }
    });
}

void KeyPointRow::setupUi(int number)
{
    const QString suffix = QString::number(number);
    setObjectName(QStringLiteral("keyPoint") + suffix);
    m_thumb = new PictureThumb(QStringLiteral("keyPointThumb") + suffix, kKeyPointLines, this);
    m_title = new QLabel(this);
    m_title->setProperty("role", "muted");
    m_seed = new CalmSpinBox(this);
    m_seed->setObjectName(QStringLiteral("keyPointSeed") + suffix);
    m_seed->setRange(kNoSeed, kLargestSeed);
    m_seed->setGroupSeparatorShown(false);
    m_seed->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000000000")) + 40);
    m_seed->setToolTip(tr("The seed that names this latent: 'ganimede sample --seed' shows the same picture"));
    const auto button = [this, &suffix](const char* name, const QString& tip) {
        auto* made = new QToolButton(this);
        made->setObjectName(QLatin1String(name) + suffix);
        made->setAccessibleName(tip);
        made->setToolTip(tip);
        made->setProperty("kind", "tool");
        keepKeys(made, {Qt::Key_Space});
        return made;
    };
    m_dice = button("keyPointDice", tr("Another seed by chance"));
    m_more = button("keyPointMore", tr("Take this key point from elsewhere, or remove it"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    setupMenu(suffix);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_thumb, 0, 0, 2, 1);
    grid->addWidget(m_title, 0, 1, 1, 3);
    grid->addWidget(m_seed, 1, 1);
    grid->addWidget(m_dice, 1, 2);
    grid->addWidget(m_more, 1, 3);
    grid->setColumnStretch(1, 1);
}

void KeyPointRow::setupMenu(const QString& suffix)
{
    auto* menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& text, const char* name, const QString& tip, void (KeyPointRow::*asked)()) {
        QAction* action = menu->addAction(text, this, asked);
        action->setObjectName(QLatin1String(name) + suffix);
        action->setToolTip(tip);
        return action;
    };
    add(tr("The picture on screen"), "takeHere", tr("The latent that is shown large now, as a key point"),
        &KeyPointRow::hereRequested);
    add(tr("The chosen picture of the wall"), "takeWall",
        tr("In Images, click a picture of the wall or move the frame to it; its latent is taken here"),
        &KeyPointRow::wallRequested);
    add(tr("The chosen picture of the shelf"), "takeShelf", tr("The latent that is selected on the shelf"),
        &KeyPointRow::shelfRequested);
    menu->addSeparator();
    m_remove =
        add(tr("Remove"), "removeKeyPoint", tr("Takes this key point out of the way"), &KeyPointRow::removeRequested);
    m_more->setMenu(menu);
}

void KeyPointRow::setTitle(const QString& title)
{
    m_title->setText(title);
    m_seed->setAccessibleName(tr("Seed of key point: %1").arg(title));
    m_thumb->setAccessibleName(tr("Go to key point: %1").arg(title));
    m_thumb->setToolTip(tr("Go to this key point"));
}

void KeyPointRow::setSeed(std::optional<std::int64_t> seed, const QString& words)
{
    const QSignalBlocker blocker(m_seed);
    m_seed->setPrefix(seed ? tr("seed ", "before a number") : QString());
    m_seed->setSpecialValueText(words.isEmpty() ? tr("not a seed's") : words);
    m_seed->setValue(seed ? static_cast<int>(*seed) : kNoSeed);
}

void KeyPointRow::setPicture(const QImage& picture)
{
    m_thumb->setPicture(picture);
}

void KeyPointRow::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void KeyPointRow::setDragged(std::function<QByteArray()> shelf)
{
    m_thumb->setDragged(std::move(shelf));
}

void KeyPointRow::refreshIcons()
{
    const int side = fontMetrics().height();
    m_dice->setIcon(themedIcon(QStringLiteral("dices"), paletteOf(this)));
    m_more->setIcon(themedIcon(QStringLiteral("chevron-down"), paletteOf(this)));
    m_dice->setIconSize({side, side});
    m_more->setIconSize({side, side});
}

void KeyPointRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_more != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
