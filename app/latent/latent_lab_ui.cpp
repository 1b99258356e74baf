#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include "app/latent/atlas_view.h"
#include "app/latent/directions_panel.h"
#include "app/latent/find_view.h"
#include "app/latent/generator_panel.h"
#include "app/latent/inside_view.h"
#include "app/latent/latent_lab.h"
#include "app/latent/shelf_panel.h"
#include "app/latent/sum_panel.h"
#include "app/latent/view_controls.h"
#include "widgets/latent/key_point_row.h"
#include "widgets/latent/latent_map.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/latent/path_track.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/elided_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/workspace/page_stack.h"
#include "widgets/workspace/scroll_row.h"
#include "widgets/workspace/side_column.h"

// What is where in the explorer.
namespace ganimede {
namespace {

constexpr int kMargin = 2 * kGrid;
constexpr int kLeftWidth = 288;
constexpr int kRightWidth = 336;

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
    m_right = new QWidget(this);
    auto* right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(hairline(Qt::Vertical, m_right));
    right->addWidget(panelWith(new SideColumn(setupRight(), kRightWidth), m_right));
    row->addWidget(m_right);
}

QWidget* LatentLab::setupLeft()
{
    auto* panel = new QWidget;
    QBoxLayout* column = columnIn(panel);
    m_generatorPanel = new GeneratorPanel(m_loader, panel);
    column->addWidget(m_generatorPanel);
    column->addSpacing(kGrid);
    setupPoints(column);
    setupWay(column);
    m_shelf = new ShelfPanel(lookout(), m_kept, panel);
    column->addWidget(m_shelf);
    column->addStretch();
    return panel;
}

void LatentLab::setupPoints(QBoxLayout* column)
{
    QWidget* panel = column->parentWidget();
    m_addPoint = toolIn(panel, "addKeyPoint", QString(), tr("Another key point at the end of the way"));
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
    m_classWords = wordsIn(panel, tr("Class"), "");
    m_walk = buttonIn(panel, "constantWalk", tr("Walk from −1 to 1"),
                      tr("All components of the latent equal, from −1 to 1, in ten pictures"));
    auto* truncation = wordsIn(panel, tr("Truncation"), "");
    column->addWidget(wordsIn(panel, tr("Way"), "heading"));
    column->addLayout(named(wordsIn(panel, tr("Spherical"), ""), m_spherical));
    column->addLayout(named(truncation, m_truncation));
    column->addLayout(named(m_classWords, m_class));
    column->addWidget(m_walk);
    column->addSpacing(kGrid);
    m_needGenerator << m_spherical << m_truncation << m_class << m_walk;
}

QWidget* LatentLab::setupCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(kMargin, kMargin, kMargin, kGrid);
    column->setSpacing(kGrid);
    m_picture = new LatentPicture(centre);
    m_caption = new ElidedLabel(centre);
    m_caption->setProperty("role", "muted");
    m_caption->setObjectName(QStringLiteral("latentCaption"));
    m_caption->setAlignment(Qt::AlignCenter);
    m_track = new PathTrack(centre);
    m_picture->setExportNotes([this] { return pictureNotes(); });
    m_track->setExportNotes([this] { return wayNotes(); });
    auto* buttons = new QWidget(centre);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_trainButton = buttonIn(buttons, "trainInImages", tr("Train one in Images"), tr("Goes to the image lab"));
    auto* open =
        buttonIn(buttons, "openGeneratorHere", tr("Open a checkpoint ..."), tr("Opens a checkpoint of an image run"));
    connect(open, &QPushButton::clicked, m_generatorPanel, &GeneratorPanel::chooseFile);
    auto* trained =
        buttonIn(buttons, "trainedHere", tr("Take a trained one"), tr("Generators that come with the program"));
    trained->setProperty("kind", "accent");
    trained->setMenu(m_generatorPanel->trainedMenu());
    trained->setVisible(!trained->menu()->isEmpty());
    row->addStretch();
    for (QPushButton* button : {trained, m_trainButton, open}) {
        row->addWidget(button, 0, Qt::AlignTop);
    }
    row->addStretch();
    m_emptyButtons = new ScrollRow(buttons);
    m_emptyButtons->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(kMargin);
    beside->addWidget(m_picture, 2);
    beside->addWidget(setupViews(centre), 5);
    column->addWidget(new ScrollRow(setupViewBar(centre)));
    column->addLayout(beside, 1);
    column->addWidget(m_emptyButtons, 1);
    column->addWidget(m_caption);
    column->addWidget(m_track);
    m_playBar = new ScrollRow(setupPlayBar(centre));
    column->addWidget(m_playBar);
    return centre;
}

/// What can be beside the picture, one at a time; of the picture alone nothing.
QWidget* LatentLab::setupViews(QWidget* parent)
{
    m_views = new PageStack(parent);
    m_find = new FindView(lookout(), m_views);
    m_viewList = {new AtlasView(lookout(), m_views), m_find, new InsideView(lookout(), m_views)};
    for (LatentView* view : m_viewList) {
        m_views->addWidget(view);
        connect(view, &LatentView::latentChosen, this, &LatentLab::showLatent);
        connect(view, &LatentView::told, this, &LatentLab::told);
    }
    constexpr int kViewWidth = 320;
    m_viewArea = new SideColumn(m_views, kViewWidth, parent);
    m_viewArea->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_viewArea->hide();
    return m_viewArea;
}

QWidget* LatentLab::setupViewBar(QWidget* parent)
{
    const struct {
        const char* name;
        QString text;
        QString tip;
    } views[] = {
        {"viewPicture", tr("Picture"), tr("The picture alone, with the pad and the directions (1)")},
        {"viewAtlas", tr("Atlas"), tr("A plane of the latent space as a map without end (2)")},
        {"viewFind", tr("Find"), tr("Draw a picture and see whether the generator can make it (3)")},
        {"viewInside", tr("Inside"), tr("What passes through the layers, and what a channel does (4)")},
    };
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid / 2);
    m_viewButtons = new QButtonGroup(bar);
    for (const auto& view : views) {
        QToolButton* button = toolIn(bar, view.name, view.text, view.tip);
        button->setProperty("kind", "chip");
        button->setCheckable(true);
        m_viewButtons->addButton(button, static_cast<int>(m_viewButtons->buttons().size()));
        row->addWidget(button);
        m_needGenerator << button;
    }
    m_viewButtons->button(0)->setChecked(true);
    connect(m_viewButtons, &QButtonGroup::idClicked, this, [this](int id) { showView(static_cast<ExploreView>(id)); });
    row->addStretch();
    return bar;
}

QWidget* LatentLab::setupPlayBar(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    m_play = toolIn(bar, "playWay", QString(), tr("Play the way there and back (Space)"));
    m_play->setProperty("kind", "accent");
    m_speed = new CalmComboBox(bar);
    m_speed->setObjectName(QStringLiteral("playSeconds"));
    m_speed->setAccessibleName(tr("Seconds from one end to the other"));
    m_speed->setToolTip(tr("How long the way takes from one end to the other"));
    for (const int seconds : {1, 2, 4, 6, 10, 20}) {
        m_speed->addItem(tr("there and back, %1 s each").arg(seconds), seconds);
    }
    m_speed->setCurrentIndex(2);
    m_export = toolIn(bar, "exportWay", tr("Save"), tr("Saves the picture, the strip or a movie of the way"));
    m_export->setProperty("kind", "surface");
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_export);
    menu->addAction(tr("Picture (PNG) ..."), this, [this] { Q_EMIT exportRequested(m_picture); });
    menu->addAction(tr("Strip of ten (PNG) ..."), this, &LatentLab::chooseStrip);
    menu->addAction(tr("Contact sheet (PNG) ..."), this, &LatentLab::chooseContactSheet);
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
    setupPad(column);
    m_directions = new DirectionsPanel(lookout(), panel);
    m_sum = new SumPanel(lookout(), panel);
    column->addWidget(m_directions);
    column->addSpacing(kGrid);
    column->addWidget(m_sum);
    column->addStretch();
    return panel;
}

void LatentLab::setupPad(QBoxLayout* column)
{
    QWidget* panel = column->parentWidget();
    m_padKind = new CalmComboBox(panel);
    m_padKind->setObjectName(QStringLiteral("padKind"));
    m_padKind->setAccessibleName(tr("What the pad spreads out"));
    m_padKind->setToolTip(tr("What the pad spreads out"));
    m_padKind->addItems({tr("Seeds"), tr("Four corners")});
    m_drift = toolIn(panel, "driftPad", QString(), tr("Drift over the pad"));
    m_drift->setCheckable(true);
    m_snap = toolIn(panel, "snapPad", QString(), tr("Snap: go to the nearest whole place"));
    m_resetPad = toolIn(panel, "resetPad", QString(), tr("Reset: go back to the beginning"));
    for (QToolButton* button : {m_drift, m_snap, m_resetPad}) {
        button->setProperty("kind", "tool");
    }
    m_pad = new LatentMap(QStringLiteral("latentPad"), panel);
    m_placeWords = wordsIn(panel, tr("x 0.00, y 0.00"), "muted");
    column->addLayout(headed(tr("Pad"), {m_padKind, m_drift, m_snap, m_resetPad}, panel));
    column->addWidget(m_pad);
    column->addWidget(m_placeWords);
    column->addSpacing(kGrid);
    m_needGenerator << m_padKind << m_drift << m_snap << m_resetPad << m_pad;
}

/// Keys of the explorer, while it has the focus: the window's are the training's.
void LatentLab::setupActions()
{
    const auto add = [this](const QString& text, const QString& name, Qt::Key key, auto act) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Explore: play the way there and back"), QStringLiteral("playWayAction"), Qt::Key_Space,
        [this] { setPlaying(!isPlaying()); });
    const auto go = [this](double position) {
        setPlaying(false);
        goTo(position);
    };
    add(tr("Explore: a step back on the way"), QStringLiteral("wayBackAction"), Qt::Key_Left,
        [this, go] { go(m_track->stepped(-1)); });
    add(tr("Explore: a step on"), QStringLiteral("wayOnAction"), Qt::Key_Right,
        [this, go] { go(m_track->stepped(1)); });
    add(tr("Explore: to the beginning"), QStringLiteral("wayBeginAction"), Qt::Key_Home, [go] { go(0); });
    add(tr("Explore: to the end"), QStringLiteral("wayEndAction"), Qt::Key_End, [go] { go(1); });
    for (const ExploreView view : {ExploreView::picture, ExploreView::atlas, ExploreView::find, ExploreView::inside}) {
        const int number = static_cast<int>(view);
        add(tr("Explore: view %1").arg(number + 1), QStringLiteral("view%1Action").arg(number),
            static_cast<Qt::Key>(Qt::Key_1 + number), [this, view] {
                if (m_generator != nullptr) {  // as the buttons, which are disabled without one
                    showView(view);
                }
            });
    }
    add(tr("Explore: key points by chance"), QStringLiteral("wayDiceAction"), Qt::Key_R, [this] { newPoints(); });
    add(tr("Explore: keep this picture on the shelf"), QStringLiteral("keepAction"), Qt::Key_K,
        [this] { m_shelf->keepShown(); });
}

void LatentLab::refreshIcons()
{
    const Palette& palette = paletteOf(this);
    const int side = fontMetrics().height();
    drawIcon(m_addPoint, "plus");
    drawIcon(m_export, "download");
    drawIcon(m_drift, m_drift->isChecked() ? "pause" : "play");
    drawIcon(m_snap, "maximize");
    drawIcon(m_resetPad, "rotate-ccw");
    m_play->setIcon(
        tintedIcon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("play"), palette.onAccent, palette.disabled));
    m_play->setIconSize({side + 4, side + 4});
}

void LatentLab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_resetPad != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
