#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "app/images/image_lab.h"
#include "widgets/images/film_strip.h"
#include "widgets/images/image_charts.h"
#include "widgets/images/image_progress.h"
#include "widgets/images/picture_wall.h"
#include "widgets/images/preset_picker.h"
#include "widgets/images/wall_bar.h"
#include "widgets/panels/notice_card.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kMargin = 2 * kGrid;
constexpr int kLeftWidth = 288;
constexpr int kRightWidth = 336;

/// A column at the side: as wide as its content wants to be at any text size, scrolling in height.
class SideColumn : public QScrollArea {
public:
    SideColumn(QWidget* inner, int width) : m_width(width)
    {
        setWidget(inner);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    QSize sizeHint() const override
    {
        constexpr int kScrollBar = 12;
        return {std::max(m_width, widget()->minimumSizeHint().width() + kScrollBar), 400};
    }
    QSize minimumSizeHint() const override { return {sizeHint().width(), 100}; }

private:
    int m_width;
};

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("surface", "line");
    line->setFixedWidth(1);
    return line;
}

QWidget* panelWith(QWidget* content)
{
    auto* panel = new QFrame;
    panel->setProperty("surface", "panel");
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    return panel;
}

}  // namespace

void ImageLab::setupUi()
{
    setObjectName(QStringLiteral("imageLab"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panelWith(new SideColumn(setupLeft(), kLeftWidth)));
    row->addWidget(hairline(this));
    row->addWidget(setupCentre(), 1);
    row->addWidget(hairline(this));
    row->addWidget(panelWith(new SideColumn(setupRight(), kRightWidth)));
}

QWidget* ImageLab::setupLeft()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kGrid, kMargin);
    column->setSpacing(2 * kGrid);
    m_presets = new PresetPicker(panel);
    column->addWidget(m_presets);
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
    column->addWidget(m_wall, 1);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_film);
    column->addWidget(m_progress);
    return centre;
}

QWidget* ImageLab::setupRight()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(2 * kGrid);
    m_notice = new NoticeCard(panel, QStringLiteral("imageNotice"));
    m_lookFor = new QLabel(panel);
    m_lookFor->setObjectName(QStringLiteral("imageLookFor"));
    m_lookFor->setWordWrap(true);
    m_charts = new ImageCharts(panel);
    column->addWidget(m_notice);
    column->addWidget(m_lookFor);
    column->addWidget(m_charts, 1);
    column->addStretch();
    return panel;
}

}  // namespace ganimede
