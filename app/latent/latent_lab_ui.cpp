#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "app/latent/latent_lab.h"
#include "widgets/latent/direction_row.h"
#include "widgets/latent/key_point_row.h"
#include "widgets/latent/latent_pad.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/latent/path_track.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/notice_card.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/workspace/side_column.h"

// What is where in the explorer.
namespace ganimede {
namespace {

constexpr int kMargin = 2 * kGrid;
constexpr int kLeftWidth = 288;
constexpr int kRightWidth = 336;
constexpr int kRows = 5;  // directions

QLabel* label(const QString& text, const char* role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setProperty("role", role);
    made->setWordWrap(true);
    return made;
}

QToolButton* toolButton(const char* name, const QString& text, const QString& tip, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setAccessibleName(text.isEmpty() ? tip : text);
    made->setToolTip(tip);
    made->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    keepKeys(made, {Qt::Key_Space});
    return made;
}

QPushButton* pushButton(const char* name, const QString& text, const QString& tip, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(text);
    made->setToolTip(tip);
    keepKeys(made, {Qt::Key_Space});
    return made;
}

/// A line with a heading at the left and small buttons at the right.
QHBoxLayout* headed(const QString& title, const QList<QWidget*>& buttons, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid / 2);
    QLabel* heading = label(title, "heading", parent);
    heading->setWordWrap(false);
    row->addWidget(heading, 1);
    for (QWidget* button : buttons) {
        row->addWidget(button);
    }
    return row;
}

QHBoxLayout* named(QLabel* name, QWidget* control)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(name, 1);
    row->addWidget(control);
    return row;
}

QBoxLayout* columnIn(QWidget* panel)
{
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kGrid);
    return column;
}

}  // namespace

void LatentLab::setupUi()
{
    setObjectName(QStringLiteral("latentLab"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panelWith(new SideColumn(setupLeft(), kLeftWidth), this));
    row->addWidget(hairline(Qt::Vertical, this));
    row->addWidget(setupCentre(), 1);
    row->addWidget(hairline(Qt::Vertical, this));
    row->addWidget(panelWith(new SideColumn(setupRight(), kRightWidth), this));
}

QWidget* LatentLab::setupLeft()
{
    auto* panel = new QWidget;
    QBoxLayout* column = columnIn(panel);
    setupGenerator(column);
    setupPoints(column);
    setupWay(column);
    setupShelf(column);
    column->addStretch();
    return panel;
}

void LatentLab::setupGenerator(QBoxLayout* column)
{
    QWidget* panel = column->parentWidget();
    m_notice = new NoticeCard(panel, QStringLiteral("latentNotice"));
    m_name = label(QString(), "title", panel);
    m_name->setObjectName(QStringLiteral("generatorName"));
    m_source = label(QString(), "muted", panel);
    m_source->setObjectName(QStringLiteral("generatorSource"));
    m_openButton = pushButton("openGenerator", tr("Open ..."), tr("Opens a checkpoint of an image run"), panel);
    m_followButton =
        pushButton("followRun", tr("Live run"),
                   tr("Takes the generator of the image run as it stands, and newer ones as it trains"), panel);
    m_followButton->setEnabled(false);
    m_trained = pushButton("trainedGenerator", tr("Trained"), tr("Generators that come with the program"), panel);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid / 2);
    buttons->addWidget(m_openButton);
    buttons->addWidget(m_trained);
    buttons->addWidget(m_followButton, 1);
    column->addWidget(m_notice);
    column->addWidget(label(tr("Generator"), "heading", panel));
    column->addWidget(m_name);
    column->addWidget(m_source);
    column->addLayout(buttons);
    column->addSpacing(kGrid);
}

void LatentLab::setupPoints(QBoxLayout* column)
{
    QWidget* panel = column->parentWidget();
    m_addPoint = toolButton("addKeyPoint", QString(), tr("Another key point at the end of the way"), panel);
    m_addPoint->setProperty("kind", "tool");
    column->addLayout(headed(tr("Key points"), {m_addPoint}, panel));
    m_pointColumn = new QVBoxLayout;
    m_pointColumn->setSpacing(kGrid);
    column->addLayout(m_pointColumn);
    column->addSpacing(kGrid);
    m_needGenerator << m_addPoint;
}

void LatentLab::setupWay(QBoxLayout* column)
{
    QWidget* panel = column->parentWidget();
    m_spherical = new QCheckBox(panel);
    m_spherical->setObjectName(QStringLiteral("spherical"));
    m_spherical->setAccessibleName(tr("Spherical way"));
    m_spherical->setToolTip(tr("On: along the great circle, by way of lengths that the generator was trained on.\n"
                               "Off: straight, through the middle of the latent space, which it seldom saw."));
    keepKeys(m_spherical, {Qt::Key_Space});
    m_truncation = new QDoubleSpinBox(panel);
    m_truncation->setObjectName(QStringLiteral("truncation"));
    m_truncation->setAccessibleName(tr("Truncation"));
    m_truncation->setRange(-1, 2);
    m_truncation->setSingleStep(0.05);
    m_truncation->setValue(1);
    m_truncation->setAlignment(Qt::AlignRight);
    m_truncation->setToolTip(tr("Scales every latent: below 1 more usual pictures, at 0 the one of the mean latent, "
                                "above 1 stranger ones"));
    ignoreWheelUnlessFocused(m_truncation);
    m_class = new CalmComboBox(panel);
    m_class->setObjectName(QStringLiteral("latentClass"));
    m_class->setAccessibleName(tr("Class to make"));
    m_class->setToolTip(tr("Which class the generator is asked for"));
    m_classWords = label(tr("Class"), "", panel);
    m_walk = pushButton("constantWalk", tr("Walk from -1 to 1"),
                        tr("All components of the latent equal, from -1 to 1, in ten pictures"), panel);
    auto* truncation = label(tr("Truncation"), "", panel);
    column->addWidget(label(tr("Way"), "heading", panel));
    column->addLayout(named(label(tr("Spherical"), "", panel), m_spherical));
    column->addLayout(named(truncation, m_truncation));
    column->addLayout(named(m_classWords, m_class));
    column->addWidget(m_walk);
    column->addSpacing(kGrid);
    m_needGenerator << m_spherical << m_truncation << m_class << m_walk;
}

void LatentLab::setupShelf(QBoxLayout* column)
{
    QWidget* panel = column->parentWidget();
    m_shelfMenu = toolButton("shelfMenu", QString(), tr("Open or save the shelf as a file"), panel);
    m_shelfMenu->setProperty("kind", "tool");
    m_shelfMenu->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_shelfMenu);
    menu->addAction(tr("Open saved latents ..."), this, [this] { chooseShelf(true); })
        ->setObjectName(QStringLiteral("importShelf"));
    menu->addAction(tr("Save the shelf ..."), this, [this] { chooseShelf(false); })
        ->setObjectName(QStringLiteral("exportShelf"));
    m_shelfMenu->setMenu(menu);
    m_keep =
        pushButton("keepLatent", tr("Keep this picture"), tr("Puts the latent that is shown on the shelf (K)"), panel);
    m_shelfList = new QListWidget(panel);
    m_shelfList->setObjectName(QStringLiteral("latentShelf"));
    m_shelfList->setAccessibleName(tr("Shelf of kept latents"));
    m_shelfList->setViewMode(QListView::IconMode);
    m_shelfList->setMovement(QListView::Static);
    m_shelfList->setResizeMode(QListView::Adjust);
    m_shelfList->setIconSize({48, 48});
    m_shelfList->setGridSize({78, 78});
    m_shelfList->setTextElideMode(Qt::ElideRight);
    m_shelfList->setMinimumHeight(176);
    m_shelfList->setEditTriggers(QAbstractItemView::EditKeyPressed);
    keepKeys(m_shelfList, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
                           Qt::Key_Space, Qt::Key_Delete});
    auto* remove = new QAction(tr("Remove from the shelf"), m_shelfList);
    remove->setObjectName(QStringLiteral("removeLatent"));
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &LatentLab::removeChosen);
    auto* rename = new QAction(tr("Rename"), m_shelfList);
    connect(rename, &QAction::triggered, this, [this] {
        if (m_shelfList->currentItem() != nullptr) {
            m_shelfList->editItem(m_shelfList->currentItem());
        }
    });
    m_shelfList->addActions({rename, remove});
    m_shelfList->setContextMenuPolicy(Qt::ActionsContextMenu);
    column->addLayout(headed(tr("Shelf"), {m_shelfMenu}, panel));
    column->addWidget(m_keep);
    column->addWidget(m_shelfList);
    m_needGenerator << m_keep;
}

QWidget* LatentLab::setupCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(kMargin, kMargin, kMargin, kGrid);
    column->setSpacing(kGrid);
    m_picture = new LatentPicture(centre);
    m_caption = label(QString(), "muted", centre);
    m_caption->setObjectName(QStringLiteral("latentCaption"));
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setWordWrap(false);
    m_track = new PathTrack(centre);
    m_emptyButtons = new QWidget(centre);
    auto* row = new QHBoxLayout(m_emptyButtons);
    row->setContentsMargins(0, 0, 0, 0);
    m_trainButton = pushButton("trainInImages", tr("Train one in Images"), tr("Goes to the image lab"), m_emptyButtons);
    auto* open = pushButton("openGeneratorHere", tr("Open a checkpoint ..."), tr("Opens a checkpoint of an image run"),
                            m_emptyButtons);
    connect(open, &QPushButton::clicked, this, &LatentLab::chooseFile);
    m_trainedHere = pushButton("trainedHere", tr("Take a trained one"), tr("Generators that come with the program"),
                               m_emptyButtons);
    m_trainedHere->setProperty("kind", "accent");
    row->addStretch();
    for (QPushButton* button : {m_trainedHere, m_trainButton, open}) {
        row->addWidget(button, 0, Qt::AlignTop);
    }
    row->addStretch();
    m_emptyButtons->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    column->addWidget(m_picture, 1);
    column->addWidget(m_emptyButtons, 1);
    column->addWidget(m_caption);
    column->addWidget(m_track);
    column->addWidget(setupPlayBar(centre));
    return centre;
}

QWidget* LatentLab::setupPlayBar(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    m_play = toolButton("playWay", QString(), tr("Play the way there and back (Space)"), bar);
    m_play->setProperty("kind", "accent");
    m_speed = new CalmComboBox(bar);
    m_speed->setObjectName(QStringLiteral("playSeconds"));
    m_speed->setAccessibleName(tr("Seconds from one end to the other"));
    m_speed->setToolTip(tr("How long the way takes from one end to the other"));
    for (const int seconds : {1, 2, 4, 6, 10, 20}) {
        m_speed->addItem(tr("there and back, %1 s each").arg(seconds), seconds);
    }
    m_speed->setCurrentIndex(2);
    m_export = toolButton("exportWay", tr("Save"), tr("Saves the picture, the strip or a movie of the way"), bar);
    m_export->setProperty("kind", "surface");
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_export);
    menu->addAction(tr("Picture (PNG) ..."), this, [this] { Q_EMIT exportRequested(m_picture); });
    menu->addAction(tr("Strip of ten (PNG) ..."), this, &LatentLab::chooseStrip);
    menu->addAction(tr("Way with its curve (PNG) ..."), this, [this] { Q_EMIT exportRequested(m_track); });
    menu->addAction(tr("Movie (GIF, MP4) ..."), this, &LatentLab::chooseMovie);
    m_export->setMenu(menu);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(kGrid, 0, kGrid, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_play);
    row->addWidget(m_speed);
    row->addStretch();
    row->addWidget(m_export);
    m_needGenerator << m_play << m_speed << m_export;
    return bar;
}

QWidget* LatentLab::setupRight()
{
    auto* panel = new QWidget;
    QBoxLayout* column = columnIn(panel);
    m_snap = toolButton("snapPad", tr("Snap"), tr("Goes to the nearest whole seed"), panel);
    m_resetPad = toolButton("resetPad", tr("Reset"), tr("Goes back to seed 0"), panel);
    m_snap->setProperty("kind", "tool");
    m_resetPad->setProperty("kind", "tool");
    m_placeWords = label(tr("x 0.00, y 0.00"), "muted", panel);
    m_pad = new LatentPad(panel);
    m_directionWords = label(QString(), "muted", panel);
    m_resetDirections = toolButton("resetDirections", tr("Reset"), tr("Puts all directions back to the middle"), panel);
    m_resetDirections->setProperty("kind", "tool");
    m_resetDirections->setEnabled(false);
    column->addLayout(headed(tr("Pad of seeds"), {m_snap, m_resetPad}, panel));
    column->addWidget(m_pad);
    column->addWidget(m_placeWords);
    column->addSpacing(kGrid);
    column->addLayout(headed(tr("Directions"), {m_resetDirections}, panel));
    column->addWidget(m_directionWords);
    for (int i = 0; i < kRows; ++i) {
        m_rows << new DirectionRow(i, panel);
        column->addWidget(m_rows.back());
        m_rows.back()->hide();
    }
    column->addStretch();
    m_needGenerator << m_snap << m_resetPad << m_pad;
    return panel;
}

/// Keys of the explorer, while it has the focus: the window's are the training's.
void LatentLab::setupActions()
{
    const auto add = [this](const QString& text, const char* name, Qt::Key key, auto act) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Explore: play the way there and back"), "playWayAction", Qt::Key_Space,
        [this] { setPlaying(!isPlaying()); });
    const auto go = [this](double position) {
        setPlaying(false);
        goTo(position);
    };
    add(tr("Explore: a step back on the way"), "wayBackAction", Qt::Key_Left, [this, go] { go(m_track->stepped(-1)); });
    add(tr("Explore: a step on"), "wayOnAction", Qt::Key_Right, [this, go] { go(m_track->stepped(1)); });
    add(tr("Explore: to the beginning"), "wayBeginAction", Qt::Key_Home, [go] { go(0); });
    add(tr("Explore: to the end"), "wayEndAction", Qt::Key_End, [go] { go(1); });
    add(tr("Explore: key points by chance"), "wayDiceAction", Qt::Key_R, [this] { newPoints(); });
    add(tr("Explore: keep this picture on the shelf"), "keepAction", Qt::Key_K, [this] { keepShown(); });
}

void LatentLab::refreshIcons()
{
    const Palette& palette = paletteOf(this);
    const int side = fontMetrics().height();
    const auto icon = [&](QToolButton* button, const char* name) {
        button->setIcon(themedIcon(QLatin1String(name), palette));
        button->setIconSize({side, side});
    };
    icon(m_addPoint, "plus");
    icon(m_shelfMenu, "folder-open");
    icon(m_export, "download");
    icon(m_snap, "maximize");
    icon(m_resetPad, "rotate-ccw");
    icon(m_resetDirections, "rotate-ccw");
    m_play->setIcon(
        tintedIcon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("play"), palette.onAccent, palette.disabled));
    m_play->setIconSize({side + 4, side + 4});
}

void LatentLab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) &&
        m_resetDirections != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
