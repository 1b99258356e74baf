#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>

#include "app/document/aside_card.h"
#include "app/images/image_choices.h"
#include "app/images/image_lab.h"
#include "widgets/images/film_strip.h"
#include "widgets/images/image_charts.h"
#include "widgets/images/image_data_panel.h"
#include "widgets/images/image_progress.h"
#include "widgets/images/image_training_panel.h"
#include "widgets/images/layers_panel.h"
#include "widgets/images/picture_wall.h"
#include "widgets/images/preset_picker.h"
#include "widgets/images/quality_panel.h"
#include "widgets/images/set_browser.h"
#include "widgets/images/wall_bar.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/notice_card.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/workspace/scroll_row.h"
#include "widgets/workspace/side_column.h"

namespace ganimede {
namespace {

constexpr int kLeftWidth = 288;
constexpr int kRightWidth = 336;

}  // namespace

void ImageLab::setupUi()
{
    setObjectName(QStringLiteral("imageLab"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panelWith(new SideColumn(setupLeft(), kLeftWidth), this));
    row->addWidget(hairline(Qt::Vertical, this));
    row->addWidget(setupCentre(), 1);
    row->addWidget(hairline(Qt::Vertical, this));
    row->addWidget(panelWith(new SideColumn(setupRight(), kRightWidth), this));
}

QWidget* ImageLab::setupLeft()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kGrid, kMargin);
    column->setSpacing(2 * kGrid);
    m_presets = new PresetPicker(panel);
    m_data = new ImageDataPanel(imageChoices(), panel);
    m_generator = new LayersPanel(ImageNetwork::generator, panel);
    m_discriminator = new LayersPanel(ImageNetwork::discriminator, panel);
    m_panels = {m_data, new ImageTrainingPanel(panel), m_generator, m_discriminator};
    column->addWidget(m_presets);
    for (ImagePanel* editor : m_panels) {
        column->addWidget(editor);
    }
    column->addStretch();
    return panel;
}

QWidget* ImageLab::setupCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(kMargin, kGrid, kMargin, kGrid);
    column->setSpacing(kGrid);
    m_wall = new PictureWall(centre);
    m_bar = new WallBar(centre);
    m_film = new FilmStrip(centre);
    m_progress = new ImageProgress(centre);
    m_browser = new SetBrowser(centre);
    m_views = new QStackedLayout;
    m_views->addWidget(m_wall);
    m_views->addWidget(m_browser);
    column->addLayout(m_views, 1);
    column->addWidget(new ScrollRow(m_bar));
    column->addWidget(new ScrollRow(setupFilmBar(centre)));
    column->addWidget(m_film);
    column->addWidget(m_progress);
    return centre;
}

QWidget* ImageLab::setupFilmBar(QWidget* parent)
{
    auto* group = new QWidget(parent);
    auto* words = new QLabel(tr("The same latents,"), group);
    words->setProperty("role", "muted");
    m_filmInterval = new QComboBox(group);
    m_filmInterval->setObjectName(QStringLiteral("filmInterval"));
    m_filmInterval->setAccessibleName(tr("How often the film takes a frame"));
    m_filmInterval->setToolTip(tr("How often a frame of the film is kept; those that are there stay"));
    m_filmInterval->addItem(tr("every epoch"), 0);
    for (const int steps : {1, 10, 50, 100, 500}) {
        m_filmInterval->addItem(steps == 1 ? tr("every step") : tr("every %1 steps").arg(steps), steps);
    }
    ignoreWheelUnlessFocused(m_filmInterval);
    const auto button = [group](const char* name, const QString& text, const QString& tip) {
        auto* made = new QToolButton(group);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setAccessibleName(tip);
        made->setToolTip(tip);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        keepKeys(made, {Qt::Key_Space});
        return made;
    };
    m_strip = button("saveStrip", tr("PNG"), tr("Saves the whole film strip as a picture"));
    m_movie = button("saveMovie", tr("Movie"), tr("Saves the film as a movie that runs: GIF or MP4"));
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addStretch();
    row->addWidget(words);
    row->addWidget(m_filmInterval);
    row->addWidget(m_strip);
    row->addWidget(m_movie);
    row->addStretch();
    return group;
}

QWidget* ImageLab::setupRight()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(2 * kGrid);
    m_notice = new NoticeCard(panel, QStringLiteral("imageNotice"));
    m_aside = new AsideCard(panel, QStringLiteral("imageAside"));
    m_lookFor = new QLabel(panel);
    m_lookFor->setObjectName(QStringLiteral("imageLookFor"));
    m_lookFor->setWordWrap(true);
    m_charts = new ImageCharts(panel);
    m_quality = new QualityPanel(panel);
    column->addWidget(m_notice);
    column->addWidget(m_aside);
    column->addWidget(m_lookFor);
    column->addWidget(m_charts, 1);
    column->addWidget(m_quality);
    column->addStretch();
    return panel;
}

void ImageLab::refreshIcons()
{
    const int side = fontMetrics().height();
    for (QToolButton* button : {m_strip, m_movie}) {
        button->setIcon(themedIcon(QStringLiteral("download"), paletteOf(this)));
        button->setIconSize({side, side});
    }
}

void ImageLab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_movie != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
