#include <algorithm>
#include <cmath>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/charts/chart_readout.h"
#include "widgets/charts/chart_steps.h"
#include "widgets/charts/plot.h"
#include "widgets/charts/step_chart.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/panels/section.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

// How a chart is put together and looks.
namespace ganimede {
namespace {

/// Ticks of training steps, with thousands separated, and no more of them than fit beside one another.
class StepTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return grouped(std::llround(tick)); }
    double getTickStep(const QCPRange& range) override { return std::max(1.0, QCPAxisTicker::getTickStep(range)); }
    int getSubTickCount(double) override { return 0; }
};

class ValueTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return QString::number(std::abs(tick) < 1e-12 ? 0 : tick, 'g', 4);
    }
    int getSubTickCount(double) override { return 0; }
};

class DecadeTicker : public QCPAxisTickerLog {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return QString::number(tick, 'g', 4); }
};

/// While a chart follows everything nothing lies beyond its sides, and what stands on the first or last step is drawn
/// whole: a mark, or the line of a change.
class WholeAtTheSides : public QCPGraph {
public:
    WholeAtTheSides(QCPAxis* keys, QCPAxis* values, const ChartSteps* steps) : QCPGraph(keys, values), m_steps(steps) {}

protected:
    QRect clipRect() const override
    {
        constexpr int kHalfMark = 4;
        const int beyond = m_steps->isFollowing() ? kHalfMark : 0;
        return QCPGraph::clipRect().adjusted(-beyond, 0, beyond, 0);
    }

private:
    const ChartSteps* m_steps;
};

QCPScatterStyle scatter(Mark mark, const QColor& colour)
{
    switch (mark) {
    case Mark::disc:
        return {QCPScatterStyle::ssDisc, colour, colour, 6};
    case Mark::diamond:
        return {QCPScatterStyle::ssDiamond, colour, colour, 7};
    case Mark::triangle:
        return {QCPScatterStyle::ssTriangle, colour, colour, 7};
    case Mark::square:
        return {QCPScatterStyle::ssSquare, colour, colour, 6};
    }
    return {};
}

}  // namespace

StepChart::StepChart(const QString& prefix, ChartSteps* steps, int framesPerSecond, QWidget* parent)
    : QWidget(parent),
      m_prefix(prefix),
      m_steps(steps != nullptr ? steps : new ChartSteps(this)),
      m_framesPerSecond(framesPerSecond)
{
    setObjectName(named("Chart"));
    m_timer.setSingleShot(true);
    setupUi();
    connectSignals();
    connectMouse();
}

StepChart::~StepChart() = default;

void StepChart::setupUi()
{
    m_section = new Section(named("Section"), QString(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    m_legend = new QWidget(this);
    m_legendLayout = new QHBoxLayout(m_legend);
    m_legendLayout->setContentsMargins(0, 0, 0, 0);
    m_legendLayout->setSpacing(2);
    m_section->addToHeader(m_legend);
    m_note = new QLabel(this);
    m_note->setObjectName(named("Note"));
    m_note->setProperty("role", "muted");
    m_note->setWordWrap(true);
    setupPlot();
    setupFollow();
    m_section->body()->addWidget(m_note);
    m_section->body()->addWidget(m_plot, 1);
}

void StepChart::setupPlot()
{
    m_plot = new QCustomPlot(this);
    m_plot->setObjectName(named("Plot"));
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->setPlottingHint(QCP::phFastPolylines);  // segment by segment: a noisy curve's joins are dear
    m_plot->xAxis->setTicker(QSharedPointer<StepTicker>::create());
    m_plot->yAxis->setTicker(QSharedPointer<ValueTicker>::create());
    m_plot->yAxis2->setRange(0, 1);
    m_changes = new WholeAtTheSides(m_plot->xAxis, m_plot->yAxis2, m_steps);
    m_changes->setLineStyle(QCPGraph::lsImpulse);
    m_changes->setLayer(QStringLiteral("grid"));
    m_changes->setName(tr("your changes"));
    m_changes->removeFromLegend();
    ignoreWheelUnlessFocused(m_plot);  // else a dock full of charts could not be scrolled
    m_plot->installEventFilter(this);
    keepKeys(m_plot, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_Plus, Qt::Key_Minus});
}

void StepChart::setupFollow()
{
    m_readout = new ChartReadout(m_plot);
    m_readout->setObjectName(named("Readout"));
    m_follow = new QToolButton(m_plot);
    m_follow->setObjectName(named("Follow"));
    m_follow->setProperty("kind", "surface");
    m_follow->setToolTip(tr("Follow everything again (double click, Home)"));
    m_follow->setAccessibleName(tr("Follow everything"));
    m_follow->setCursor(Qt::ArrowCursor);
    keepKeys(m_follow, {Qt::Key_Space});
    m_followAction = new QAction(tr("Follow everything"), this);
    m_followAction->setObjectName(named("FollowAction"));
    addAction(m_followAction);
}

std::size_t StepChart::addCurve(const Curve& look)
{
    Drawn curve;
    curve.look = look;
    curve.raw = m_plot->addGraph();
    curve.raw->removeFromLegend();
    curve.line = new WholeAtTheSides(m_plot->xAxis, m_plot->yAxis, m_steps);
    const std::size_t index = m_curves.size();
    if (look.toggle) {
        curve.toggle = new LegendToggle(look.name, look.mark, m_legend);
        curve.toggle->setObjectName(m_prefix + look.id);
        curve.toggle->setToolTip(tr("%1 Click to show or hide.").arg(look.tip));
        connect(curve.toggle, &QAbstractButton::toggled, this, &StepChart::drawNow);
        m_legendLayout->addWidget(curve.toggle);
    }
    m_curves.push_back(curve);
    m_points.columns.emplace_back();
    return index;
}

void StepChart::setCurveName(std::size_t curve, const QString& name)
{
    Drawn& drawn = m_curves[curve];
    drawn.look.name = name;
    if (drawn.toggle != nullptr && drawn.toggle->text() != name) {
        drawn.toggle->setText(name);
        drawn.toggle->setAccessibleName(name);
        drawn.toggle->updateGeometry();
    }
    drawn.line->setName(name);
}

void StepChart::setCurvePresent(std::size_t curve, bool present)
{
    Drawn& drawn = m_curves[curve];
    if (drawn.present == present) {
        return;
    }
    drawn.present = present;
    if (drawn.toggle != nullptr) {
        drawn.toggle->setVisible(present);
    }
    if (present) {
        drawn.line->addToLegend();
    } else {
        drawn.line->removeFromLegend();
    }
}

void StepChart::setCurveTip(std::size_t curve, const QString& tip)
{
    Drawn& drawn = m_curves[curve];
    drawn.look.tip = tip;
    if (drawn.toggle != nullptr) {
        drawn.toggle->setToolTip(tr("%1 Click to show or hide.").arg(tip));
    }
}

void StepChart::setWords(const QString& title, const QString& note, const QString& unit)
{
    m_section->setTitle(title);
    m_section->header()->setToolTip(note);
    m_note->setText(note);
    m_note->setToolTip(
        tr("Click the chart, then turn the wheel to zoom or drag to move. Home shows everything again."));
    m_plot->setAccessibleName(tr("Chart: %1").arg(title));
    m_plot->setAccessibleDescription(note);
    m_plot->yAxis->setLabel(unit);
}

void StepChart::setStepLabel(const QString& label)
{
    m_plot->xAxis->setLabel(label);
}

void StepChart::setLogarithmic()
{
    m_plot->yAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->yAxis->setTicker(QSharedPointer<DecadeTicker>::create());
}

void StepChart::addToHeader(QWidget* widget)
{
    m_legendLayout->addWidget(widget);
}

void StepChart::setPlotHeight(int least, int most)
{
    m_leastHeight = least;
    m_mostHeight = most;
    fitHeight();
}

/// Names and numbers of the axes take more of the plot where the text is large.
void StepChart::fitHeight()
{
    const double scale = static_cast<double>(font().pixelSize()) / kBasePixelSize;
    m_plot->setMinimumHeight(static_cast<int>(m_leastHeight * scale));
    m_plot->setMaximumHeight(static_cast<int>(m_mostHeight * scale));
}

void StepChart::connectSignals()
{
    connect(&m_timer, &QTimer::timeout, this, &StepChart::drawInTurn);
    connect(m_follow, &QToolButton::clicked, this, &StepChart::followEverything);
    connect(m_followAction, &QAction::triggered, this, &StepChart::followEverything);
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] {  // what lies over the plot follows it
        refreshMessage();
        hover();
        refreshReadout();
    });
    connect(m_steps, &ChartSteps::rangeChanged, this, &StepChart::requestDraw);
    connect(m_steps, &ChartSteps::followingChanged, this, [this] {
        refreshLook();
        requestDraw();
    });
    connect(m_steps, &ChartSteps::hoveredChanged, this, &StepChart::refreshReadout);
    connect(m_steps, &ChartSteps::notesChanged, this, &StepChart::fillMarks);
    connect(m_section, &Section::expandedChanged, this, [this](bool open) {
        setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Fixed);
        m_section->setSummary(open ? QString() : summary());
        requestDraw();
    });
}

void StepChart::refreshCurveLook(Drawn& curve)
{
    const Palette& colours = paletteOf(this);
    const QColor ink = colours.*curve.look.colour;
    curve.line->setName(curve.look.name);
    if (curve.look.bound) {
        curve.line->setPen(QPen(ink, 1.2, Qt::DashLine));
        return;
    }
    if (curve.toggle != nullptr) {
        curve.toggle->setColour(ink);
    }
    curve.line->setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    curve.line->setScatterStyle(scatter(curve.look.mark, ink));
    curve.raw->setPen(QPen(translucent(ink, colours.dark ? 0.30 : 0.22), 1));
}

void StepChart::refreshLook()
{
    const Palette& colours = paletteOf(this);
    fitHeight();
    for (Drawn& curve : m_curves) {
        refreshCurveLook(curve);
    }
    m_changes->setPen(QPen(colours.muted, 1, Qt::DotLine));
    refreshAxesLook();
    const int side = fontMetrics().height();
    m_follow->setIcon(themedIcon(QStringLiteral("maximize"), colours));
    m_follow->setIconSize({side - 2, side - 2});
    m_follow->adjustSize();
    m_follow->move(m_plot->width() - m_follow->width() - 4, 4);
    m_follow->setVisible(!isFollowing());
    m_followAction->setEnabled(!isFollowing());
    m_readout->setGeometry(m_plot->rect());
    m_readout->raise();
    m_follow->raise();
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void StepChart::refreshAxesLook()
{
    const Palette& colours = paletteOf(this);
    m_plot->setBackground(QBrush(colours.panel));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(colours.muted);
        axis->setLabelColor(colours.muted);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->setTickLabelPadding(4);
        axis->setLabelPadding(2);
        axis->grid()->setPen(QPen(colours.line, 1));
        axis->grid()->setZeroLinePen(QPen(colours.line, 1));
    }
    m_plot->xAxis->grid()->setVisible(false);
    // Room for any usual label, so that the curves keep their place when the labels change, the same in every chart.
    const QFontMetrics metrics = fontMetrics();
    const int left = metrics.horizontalAdvance(QStringLiteral("−0.00")) + metrics.height() + 10;
    m_plot->axisRect()->setMinimumMargins(QMargins(left, 6, 6, 0));
    m_plot->yAxis->ticker()->setTickCount(std::clamp(m_plot->height() / (2 * metrics.height()), 2, 4));
    const double label = fontMetrics().horizontalAdvance(QStringLiteral("100,000"));
    m_plot->xAxis->ticker()->setTickCount(std::clamp(static_cast<int>(m_plot->width() / (2.2 * label)), 2, 7));
}

void StepChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_follow != nullptr) {
        refreshLook();
    }
}

void StepChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_dirty) {
        requestDraw();
    }
}

}  // namespace ganimede
