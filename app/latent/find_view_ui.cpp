#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include "app/latent/find_view.h"
#include "app/latent/view_controls.h"
#include "widgets/latent/picture_canvas.h"
#include "widgets/latent/picture_frame.h"
#include "widgets/latent/residual_chart.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

// What is where in the search for a picture's latent.
namespace ganimede {
namespace {

constexpr int kNear = 4;
constexpr int kMostStarts = 64;

/// Hidden too it takes its room: or the canvas would shrink under the first stroke.
void keepRoomOf(QWidget* widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

}  // namespace

void FindView::setupUi()
{
    setObjectName(QStringLiteral("findView"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(setupDrawing(), 1);
    row->addWidget(setupSearch(), 1);
    m_words = wordsIn(this, QString(), "");
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nearWords = wordsIn(this, tr("Nearest in the training set"), "heading");
    keepRoomOf(m_nearWords);
    auto* near = new QHBoxLayout;
    near->setSpacing(kGrid);
    const int side = 5 * fontMetrics().height();
    for (int i = 0; i < kNear; ++i) {
        m_nearFrames << new PictureFrame(QStringLiteral("findNear%1").arg(i), QString(), this);
        m_nearFrames.back()->setFixedSize(side, side + fontMetrics().height());
        keepRoomOf(m_nearFrames.back());
        near->addWidget(m_nearFrames.back());
    }
    near->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(row, 1);
    column->addWidget(m_words);
    column->addWidget(m_nearWords);
    column->addLayout(near);
}

QWidget* FindView::setupDrawing()
{
    auto* panel = new QWidget(this);
    m_canvas = new PictureCanvas(panel);
    m_pen = toolIn(panel, "findPen", QString(), tr("Colour of the pen"));
    m_undo = toolIn(panel, "findUndo", QString(), tr("Take the last stroke back (Ctrl+Z)"));
    m_clear = toolIn(panel, "findClear", QString(), tr("Empty the picture (Delete)"));
    m_open = toolIn(panel, "findOpen", QString(), tr("Take a picture's file, PNG or JPEG"));
    m_real = buttonIn(panel, "findReal", tr("A real one"), tr("Takes a picture of the training set by chance"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kGrid / 2);
    for (QToolButton* button : {m_pen, m_undo, m_clear, m_open}) {
        tools->addWidget(button);
    }
    tools->addStretch();
    tools->addWidget(m_real);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(wordsIn(panel, tr("Draw what to look for"), "heading"));
    column->addWidget(m_canvas, 1);
    column->addLayout(tools);
    return panel;
}

QWidget* FindView::setupSearch()
{
    auto* panel = new QWidget(this);
    m_difference = new PictureFrame(QStringLiteral("findDifference"), tr("what is still different"), panel);
    m_chart = new ResidualChart(panel);
    m_starts = new CalmSpinBox(panel);
    m_starts->setObjectName(QStringLiteral("findStarts"));
    m_starts->setAccessibleName(tr("Starts of the search"));
    m_starts->setToolTip(tr("From how many places the search goes down; more find more and take longer"));
    m_starts->setRange(1, kMostStarts);
    m_starts->setValue(8);
    m_starts->setPrefix(tr("starts "));
    m_find = buttonIn(panel, "findSearch", tr("Find it"), tr("Looks for a latent whose picture is nearest"));
    m_find->setProperty("kind", "accent");
    m_progress = new QProgressBar(panel);
    m_progress->setObjectName(QStringLiteral("findProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    auto* controls = new QHBoxLayout;
    controls->setSpacing(kGrid);
    controls->addWidget(m_find);
    controls->addWidget(m_starts);
    controls->addWidget(m_progress, 1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_difference, 1);
    column->addWidget(m_chart, 1);
    column->addLayout(controls);
    return panel;
}

void FindView::refreshIcons()
{
    m_words->setMinimumHeight(3 * m_words->fontMetrics().lineSpacing());  // so that longer words move nothing
    drawIcon(m_pen, "brush");
    drawIcon(m_undo, "undo-2");
    drawIcon(m_clear, "trash-2");
    drawIcon(m_open, "folder-open");
}

void FindView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_words != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
