#include "widgets/stage/draw_bar.h"

#include <cmath>

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/calm_controls.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/text_entry.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kSliderSteps = 200;
constexpr double kIconSize = 1.3;  // of the text's pixel size

/// Brush sizes go by ratios, so that small ones can be chosen as finely as large ones.
int sliderOfRadius(double radius)
{
    const double share =
        std::log(radius / DrawTool::kSmallestRadius) / std::log(DrawTool::kLargestRadius / DrawTool::kSmallestRadius);
    return static_cast<int>(std::lround(share * kSliderSteps));
}

double radiusOfSlider(int value)
{
    return DrawTool::kSmallestRadius *
           std::pow(DrawTool::kLargestRadius / DrawTool::kSmallestRadius, static_cast<double>(value) / kSliderSteps);
}

QToolButton* makeButton(const QString& name, const QString& accessibleName, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setProperty("kind", "tool");
    button->setAccessibleName(accessibleName);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

DrawBar::DrawBar(DrawTool* tool, QAction* undo, QAction* redo, QWidget* parent) : QWidget(parent), m_tool(tool)
{
    setObjectName(QStringLiteral("drawBar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    setupButtons(column, undo, redo);
    setupSliders(column);
    connectSignals();
    showIcons();
    showTool();
}

void DrawBar::setupButtons(QVBoxLayout* column, QAction* undo, QAction* redo)
{
    m_brush = makeButton(QStringLiteral("brushButton"), tr("Brush"),
                         tr("Draw real points on the stage (B). Training goes on with what you draw."), this);
    m_brush->setShortcut(QKeySequence(Qt::Key_B));
    m_line = makeButton(QStringLiteral("lineButton"), tr("Straight line"),
                        tr("Draw straight lines (L); Ctrl keeps to steps of 15 degrees. Shift does the same with the "
                           "brush and the eraser."),
                        this);
    m_line->setShortcut(QKeySequence(Qt::Key_L));
    m_text = makeButton(QStringLiteral("textButton"), tr("Text"), tr("Type a word that the networks learn (T)."), this);
    m_text->setShortcut(QKeySequence(Qt::Key_T));
    m_eraser = makeButton(QStringLiteral("eraserButton"), tr("Eraser"),
                          tr("Take real points off the stage (E). Training goes on without them."), this);
    m_eraser->setShortcut(QKeySequence(Qt::Key_E));
    m_import = makeButton(QStringLiteral("importButton"), tr("Picture or points"),
                          tr("Learn from a picture, dense where it is dark, or from a CSV file of points. "
                             "Files can be dropped on the stage too."),
                          this);
    m_undo = makeButton(QStringLiteral("undoButton"), tr("Undo"), QString(), this);
    m_undo->setDefaultAction(undo);
    m_redo = makeButton(QStringLiteral("redoButton"), tr("Redo"), QString(), this);
    m_redo->setDefaultAction(redo);
    m_clear = makeButton(QStringLiteral("clearButton"), tr("Clear the drawing"),
                         tr("Take the whole drawing off the stage. Undo brings it back."), this);
    for (QToolButton* button : {m_brush, m_line, m_eraser, m_text}) {
        button->setCheckable(true);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid / 4);
    for (QToolButton* button : {m_brush, m_line, m_eraser, m_text, m_import}) {
        row->addWidget(button);
    }
    row->addStretch();
    for (QToolButton* button : {m_undo, m_redo, m_clear}) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        row->addWidget(button);
    }
    column->addLayout(row);
    column->addWidget(new TextEntry(m_tool, this));
}

void DrawBar::setupSliders(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kGrid / 2);
    const auto add = [this, grid](int row, const QString& text, const QString& name, const QString& tip,
                                  QLabel*& value) {
        auto* slider = new CalmSlider(Qt::Horizontal, this);
        slider->setObjectName(name);
        slider->setAccessibleName(text);
        slider->setToolTip(tip);
        auto* label = new QLabel(text, this);
        label->setToolTip(tip);
        value = new QLabel(this);
        value->setProperty("role", "muted");
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setMinimumWidth(value->fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + kGrid);
        grid->addWidget(label, row, 0);
        grid->addWidget(slider, row, 1);
        grid->addWidget(value, row, 2);
        return slider;
    };
    m_size =
        add(0, tr("Brush"), QStringLiteral("brushSizeSlider"),
            tr("Width of the brush and eraser, as a share of the stage's. Wheel, [ and ] over the stage do the same."),
            m_sizeValue);
    m_size->setRange(0, kSliderSteps);
    m_size->setPageStep(kSliderSteps / 10);
    m_density =
        add(1, tr("Density"), QStringLiteral("brushDensitySlider"),
            tr("How many points the brush lays down, relative to full. The generator must match the density too."),
            m_densityValue);
    m_density->setRange(static_cast<int>(std::lround(100 * DrawTool::kLeastDensity)), 100);
    column->addLayout(grid);
}

void DrawBar::connectSignals()
{
    // A second click puts the tool away.
    for (const auto& [button, mode] : modes()) {
        connect(button, &QToolButton::clicked, this,
                [this, mode = mode](bool on) { m_tool->setMode(on ? mode : DrawMode::off); });
    }
    connect(m_import, &QToolButton::clicked, this, &DrawBar::importRequested);
    connect(m_clear, &QToolButton::clicked, this, &DrawBar::clearRequested);
    connect(m_size, &QSlider::valueChanged, this, [this](int value) { m_tool->setRadius(radiusOfSlider(value)); });
    connect(m_density, &QSlider::valueChanged, this, [this](int value) { m_tool->setDensity(value / 100.0); });
    connect(m_tool, &DrawTool::settingsChanged, this, &DrawBar::showTool);
}

std::array<std::pair<QToolButton*, DrawMode>, 4> DrawBar::modes() const
{
    return {
        {{m_brush, DrawMode::brush}, {m_line, DrawMode::line}, {m_eraser, DrawMode::eraser}, {m_text, DrawMode::text}}};
}

void DrawBar::setClearEnabled(bool enabled)
{
    m_clear->setEnabled(enabled);
}

void DrawBar::showTool()
{
    for (const auto& [button, mode] : modes()) {
        button->setChecked(m_tool->mode() == mode);
    }
    const QSignalBlocker quietSize(m_size);
    const QSignalBlocker quietDensity(m_density);
    m_size->setValue(sliderOfRadius(m_tool->radius()));
    m_density->setValue(static_cast<int>(std::lround(100 * m_tool->density())));
    // A canvas is two units wide, and so is the brush two radii.
    m_sizeValue->setText(tr("%1 %").arg(QLocale().toString(std::lround(100 * m_tool->radius()))));
    m_densityValue->setText(tr("%1 %").arg(QLocale().toString(std::lround(100 * m_tool->density()))));
}

void DrawBar::showIcons()
{
    const Palette& palette = paletteOf(this);
    m_brush->setIcon(themedIcon(QStringLiteral("brush"), palette));
    m_line->setIcon(themedIcon(QStringLiteral("slash"), palette));
    m_text->setIcon(themedIcon(QStringLiteral("type"), palette));
    m_eraser->setIcon(themedIcon(QStringLiteral("eraser"), palette));
    m_import->setIcon(themedIcon(QStringLiteral("image"), palette));
    m_clear->setIcon(themedIcon(QStringLiteral("trash-2"), palette));
    if (m_undo->defaultAction() != nullptr) {
        m_undo->defaultAction()->setIcon(themedIcon(QStringLiteral("undo-2"), palette));
    }
    if (m_redo->defaultAction() != nullptr) {
        m_redo->defaultAction()->setIcon(themedIcon(QStringLiteral("redo-2"), palette));
    }
    const int side = static_cast<int>(font().pixelSize() * kIconSize);
    for (QToolButton* button : {m_brush, m_line, m_eraser, m_text, m_import, m_undo, m_redo, m_clear}) {
        button->setIconSize({side, side});
    }
}

void DrawBar::changeEvent(QEvent* event)
{
    const bool looksChange = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksChange && m_size != nullptr) {
        showIcons();
    }
    QWidget::changeEvent(event);
}

}  // namespace ganimede
