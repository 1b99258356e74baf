#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "app/images/image_lab.h"
#include "app/latent/directions_panel.h"
#include "app/latent/explored_picture.h"
#include "app/latent/generator_panel.h"
#include "app/latent/key_points_panel.h"
#include "app/latent/latent_lab.h"
#include "app/latent/pad_panel.h"
#include "app/latent/play_bar.h"
#include "app/latent/shelf_panel.h"
#include "app/latent/sum_panel.h"
#include "app/latent/view_controls.h"
#include "app/latent/way_panel.h"
#include "app/latent/way_pictures.h"
#include "app/latent/way_saver.h"
#include "widgets/images/picture_wall.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/latent/path_track.h"
#include "widgets/panels/elided_label.h"
#include "widgets/theme/theme.h"
#include "widgets/workspace/scroll_row.h"
#include "widgets/workspace/side_column.h"

// What is where in the explorer.
namespace ganimede {
namespace {

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
    const auto pointOfWall = [this] {
        return m_run != nullptr ? KeyPointsPanel::pointOfWall(m_run->wall(), m_loader->generator()->info.latent)
                                : std::nullopt;
    };
    const auto pointOfShelf = [this] {
        const auto saved = m_shelf->chosen();
        return saved ? std::optional(KeyPoint{saved->z, std::nullopt, QString::fromStdString(saved->name)})
                     : std::nullopt;
    };
    auto* panel = new QWidget;
    m_generatorPanel = new GeneratorPanel(m_loader, panel);
    m_points = new KeyPointsPanel(lookout(), m_document, {pointOfWall, pointOfShelf}, panel);
    m_way = new WayPanel(m_document, panel);
    m_shelf = new ShelfPanel(lookout(), m_kept, panel);
    QBoxLayout* column = columnIn(panel);
    for (QWidget* each : std::initializer_list<QWidget*>{m_generatorPanel, m_points, m_way}) {
        column->addWidget(each);
        column->addSpacing(kGrid);
    }
    column->addWidget(m_shelf);
    column->addStretch();
    return panel;
}

QWidget* LatentLab::setupCentre()
{
    auto* centre = new QWidget(this);
    m_picture = new LatentPicture(centre);
    m_caption = new ElidedLabel(centre);
    m_caption->setProperty("role", "muted");
    m_caption->setObjectName(QStringLiteral("latentCaption"));
    m_caption->setAlignment(Qt::AlignCenter);
    m_track = new PathTrack(centre);
    m_track->hide();
    m_picture->setExportNotes([this] { return m_notes.ofPicture(m_caption->whole()); });
    m_track->setExportNotes([this] { return m_notes.ofWay(); });
    m_exploredPicture = new ExploredPicture(lookout(), m_picture, m_caption, this);
    m_wayPictures = new WayPictures(lookout(), m_track, this);
    m_saver = new WaySaver(lookout(), m_notes, m_wayPictures, m_player, this);
    m_empty = setupEmpty(centre);
    m_views = new ExploreViews(lookout(), centre);
    m_playBar = new PlayBar(m_player, m_saver, centre);
    m_playRow = new ScrollRow(m_playBar);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(kMargin);
    beside->addWidget(m_picture, 2);
    beside->addWidget(m_views->area(), 5);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(kMargin, kMargin, kMargin, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(new ScrollRow(m_views->bar()));
    column->addLayout(beside, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_caption);
    column->addWidget(m_track);
    column->addWidget(m_playRow);
    return centre;
}

/// What to do without a generator.
QWidget* LatentLab::setupEmpty(QWidget* parent)
{
    auto* buttons = new QWidget(parent);
    auto* train = buttonIn(buttons, "trainInImages", tr("Train one in Images"), tr("Goes to the image lab"));
    connect(train, &QPushButton::clicked, this, &LatentLab::imagesRequested);
    auto* open =
        buttonIn(buttons, "openGeneratorHere", tr("Open a checkpoint ..."), tr("Opens a checkpoint of an image run"));
    connect(open, &QPushButton::clicked, m_generatorPanel, &GeneratorPanel::chooseFile);
    auto* trained =
        buttonIn(buttons, "trainedHere", tr("Take a trained one"), tr("Generators that come with the program"));
    trained->setProperty("kind", "accent");
    trained->setMenu(m_generatorPanel->trainedMenu());
    trained->setVisible(!trained->menu()->isEmpty());
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    for (QPushButton* button : {trained, train, open}) {
        row->addWidget(button, 0, Qt::AlignTop);
    }
    row->addStretch();
    auto* scrolled = new ScrollRow(buttons);
    scrolled->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    return scrolled;
}

QWidget* LatentLab::setupRight()
{
    auto* panel = new QWidget;
    QBoxLayout* column = columnIn(panel);
    m_pad = new PadPanel(lookout(), panel);
    m_directions = new DirectionsPanel(lookout(), panel);
    m_sum = new SumPanel(lookout(), panel);
    for (QWidget* each : std::initializer_list<QWidget*>{m_pad, m_directions}) {
        column->addWidget(each);
        column->addSpacing(kGrid);
    }
    column->addWidget(m_sum);
    column->addStretch();
    return panel;
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
    add(tr("Explore: a step back on the way"), QStringLiteral("wayBackAction"), Qt::Key_Left,
        [this] { stepTo(m_track->stepped(-1)); });
    add(tr("Explore: a step on"), QStringLiteral("wayOnAction"), Qt::Key_Right,
        [this] { stepTo(m_track->stepped(1)); });
    add(tr("Explore: to the beginning"), QStringLiteral("wayBeginAction"), Qt::Key_Home, [this] { stepTo(0); });
    add(tr("Explore: to the end"), QStringLiteral("wayEndAction"), Qt::Key_End, [this] { stepTo(1); });
    for (const ExploreView view : {ExploreView::picture, ExploreView::atlas, ExploreView::find, ExploreView::inside}) {
        const int number = static_cast<int>(view);
        add(tr("Explore: view %1").arg(number + 1), QStringLiteral("view%1Action").arg(number),
            static_cast<Qt::Key>(Qt::Key_1 + number), [this, view] {
                if (hasGenerator()) {  // as the buttons, which are disabled without one
                    showView(view);
                }
            });
    }
    add(tr("Explore: key points by chance"), QStringLiteral("wayDiceAction"), Qt::Key_R,
        [this] { m_points->rollAll(); });
    add(tr("Explore: keep this picture on the shelf"), QStringLiteral("keepAction"), Qt::Key_K,
        [this] { m_shelf->keepShown(); });
}

}  // namespace ganimede
