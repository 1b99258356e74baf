#include <algorithm>
#include <cmath>

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/charts/chart_readout.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/plot.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

// How the chart is put together, looks and answers mouse and keys.
namespace ganimede {
namespace {

/// Ticks of training steps, with thousands separated, and no more of them than fit beside one another.
class StepTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return grouped(std::llround(tick)); }
    double getTickStep(const QCPRange& range) override { return std::max(1.0, QCPAxisTicker::getTickStep(range)); }
    int getSubTickCount(double) override { return 0; }
};

class LossTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return QString::number(std::abs(tick) < 1e-12 ? 0 : tick, 'g', 4);
    }
    int getSubTickCount(double) override { return 0; }
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
    }
    return {};
}

}  // namespace

LossChart::LossChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("lossChart"));
    m_timer.setSingleShot(true);
    setupUi();
    connectSignals();
    refreshLook();
    drawNow();
}

LossChart::~LossChart() = default;

void LossChart::setupUi()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QWidget* header = setupHeader();
    setupPlot();
    layout->addWidget(header);
    layout->addWidget(m_plot, 1);
    layout->addWidget(setupSmoothing());
}

QWidget* LossChart::setupHeader()
{
    auto* header = new QWidget(this);
    m_title = new QLabel(tr("Loss"), header);
    m_title->setProperty("role", "heading");
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_title);
    line->addStretch(1);
    constexpr std::array kNames{"lossDReal", "lossDFake", "lossG"};
    for (const Curve curve : {dReal, dFake, g}) {
        const auto at = static_cast<std::size_t>(curve);
        m_toggles[at] = new LegendToggle(curveName(curve), kCurveMarks[at], header);
        m_toggles[at]->setObjectName(QLatin1String(kNames[at]));
        line->addWidget(m_toggles[at]);
    }
    m_toggles[dReal]->setToolTip(tr("D's loss on real points. Click to show or hide."));
    m_toggles[dFake]->setToolTip(tr("D's loss on generated points. Click to show or hide."));
    m_toggles[g]->setToolTip(tr("The generator's loss. Click to show or hide."));
    return header;
}

void LossChart::setupPlot()
{
    m_plot = new QCustomPlot(this);
    m_plot->setObjectName(QStringLiteral("lossPlot"));
    m_plot->setAccessibleName(tr("Chart of the losses"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMinimumHeight(160);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->xAxis->setTicker(QSharedPointer<StepTicker>::create());
    m_plot->yAxis->setTicker(QSharedPointer<LossTicker>::create());
    m_plot->xAxis->setLabel(tr("training step"));
    m_plot->yAxis->setLabel(tr("loss"));
    for (auto* graphs : {&m_raw, &m_lines}) {
        for (QCPGraph*& graph : *graphs) {
            graph = m_plot->addGraph();
        }
    }
    for (QCPGraph* raw : m_raw) {
        raw->removeFromLegend();
    }
    m_plot->installEventFilter(this);
    keepKeys(m_plot, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_Plus, Qt::Key_Minus});

    m_readout = new ChartReadout(m_plot);
    m_readout->setObjectName(QStringLiteral("lossReadout"));
    m_follow = new QToolButton(m_plot);
    m_follow->setObjectName(QStringLiteral("lossFollow"));
    m_follow->setProperty("kind", "surface");
    m_follow->setToolTip(tr("Follow everything again (double click, Home)"));
    m_follow->setAccessibleName(tr("Follow everything"));
    m_follow->setCursor(Qt::ArrowCursor);
    keepKeys(m_follow, {Qt::Key_Space});
    m_followAction = new QAction(tr("Follow everything"), this);
    m_followAction->setObjectName(QStringLiteral("lossFollowAction"));
    addAction(m_followAction);
}

QWidget* LossChart::setupSmoothing()
{
    auto* group = new QWidget(this);
    auto* label = new QLabel(tr("Smoothing"), group);
    label->setProperty("role", "muted");
    m_slider = new CalmSlider(Qt::Horizontal, group);
    m_slider->setObjectName(QStringLiteral("lossSmoothing"));
    m_slider->setRange(0, 99);
    m_slider->setPageStep(10);
    m_slider->setAccessibleName(label->text());
    m_sliderValue = new QLabel(group);
    m_sliderValue->setObjectName(QStringLiteral("lossSmoothingValue"));
    m_sliderValue->setProperty("role", "muted");
    m_sliderValue->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setBuddy(m_slider);
    const QString tip = tr("Draws a moving average of the curves, the raw ones faint behind; changes only the picture");
    label->setToolTip(tip);
    m_slider->setToolTip(tip);
    auto* line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_slider, 1);
    line->addWidget(m_sliderValue);
    return group;
}

void LossChart::connectSignals()
{
    connect(&m_timer, &QTimer::timeout, this, &LossChart::drawNow);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { setSmoothing(value / 100.0); });
    connect(m_follow, &QToolButton::clicked, this, &LossChart::followEverything);
    connect(m_followAction, &QAction::triggered, this, &LossChart::followEverything);
    for (LegendToggle* toggle : m_toggles) {
        connect(toggle, &QAbstractButton::toggled, this, &LossChart::drawNow);
    }
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] {  // what lies over the plot follows it
        refreshMessage();
        refreshReadout();
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &LossChart::followEverything);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this](QWheelEvent* wheel) {
        leaveFollowing();
        const QPointF at = wheel->position();
        const QRectF area = m_plot->axisRect()->rect();
        const Qt::Orientations both = Qt::Horizontal | Qt::Vertical;
        m_plot->axisRect()->setRangeZoom(at.y() > area.bottom() ? Qt::Horizontal
                                         : at.x() < area.left() ? Qt::Vertical
                                                                : both);
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* move) {
        if (move->buttons().testFlag(Qt::LeftButton)) {
            leaveFollowing();
        }
        m_pointer = move->pos();
        refreshReadout();
    });
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this] {
        if (!m_following) {
            fillCurves();
        }
    });
}

void LossChart::setSmoothing(double weight)
{
    m_smoothing = std::clamp(weight, 0.0, 0.99);
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(m_smoothing * 100)));
    m_sliderValue->setText(m_smoothing > 0 ? QString::number(m_smoothing, 'f', 2) : tr("off"));
    drawNow();
}

void LossChart::setCritic(bool critic)
{
    if (m_critic != critic) {
        m_critic = critic;
        for (const Curve curve : {dReal, dFake, g}) {
            LegendToggle* toggle = m_toggles[static_cast<std::size_t>(curve)];
            toggle->setText(curveName(curve));
            toggle->setAccessibleName(curveName(curve));
            toggle->updateGeometry();
        }
        refreshLook();
    }
}

void LossChart::refreshLook()
{
    const Palette& colours = paletteOf(this);
    const std::array<QColor, kCurves> inks{colours.real, colours.fake, colours.generatorLoss};
    for (const Curve curve : {dReal, dFake, g}) {
        const auto at = static_cast<std::size_t>(curve);
        m_toggles[at]->setColour(inks[at]);
        m_lines[at]->setName(curveName(curve));
        m_lines[at]->setPen(QPen(inks[at], 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_lines[at]->setScatterStyle(scatter(kCurveMarks[at], inks[at]));
        QColor faint = inks[at];
        faint.setAlphaF(colours.dark ? 0.30F : 0.22F);
        m_raw[at]->setPen(QPen(faint, 1));
    }
    refreshAxesLook();
    m_sliderValue->setText(m_smoothing > 0 ? QString::number(m_smoothing, 'f', 2) : tr("off"));
    m_sliderValue->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.00")));
    const int side = fontMetrics().height();
    m_follow->setIcon(themedIcon(QStringLiteral("maximize"), colours));
    m_follow->setIconSize({side - 2, side - 2});
    m_follow->adjustSize();
    m_follow->move(m_plot->width() - m_follow->width() - 4, 4);
    m_follow->setVisible(!m_following);
    m_followAction->setEnabled(!m_following);
    m_readout->setGeometry(m_plot->rect());
    m_readout->raise();
    m_follow->raise();
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void LossChart::refreshAxesLook()
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
    // Room for any usual label, so that the curves keep their place when the labels change.
    const QFontMetrics metrics = fontMetrics();
    const int left = metrics.horizontalAdvance(QStringLiteral("−0.00")) + metrics.height() + 10;
    m_plot->axisRect()->setMinimumMargins(QMargins(left, 6, 6, 0));
    m_plot->yAxis->ticker()->setTickCount(4);
    const double label = fontMetrics().horizontalAdvance(QStringLiteral("100,000"));
    m_plot->xAxis->ticker()->setTickCount(std::clamp(static_cast<int>(m_plot->width() / (2.2 * label)), 2, 7));
}

bool LossChart::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_plot) {
        if (event->type() == QEvent::Leave) {
            m_pointer.reset();
            refreshReadout();
        } else if (event->type() == QEvent::Resize) {
            refreshLook();
            requestDraw();
        }
    }
    return QWidget::eventFilter(object, event);
}

void LossChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_follow != nullptr) {
        refreshLook();
    }
}

void LossChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_dirty) {
        requestDraw();
    }
}

void LossChart::zoom(double factor)
{
    leaveFollowing();
    m_plot->xAxis->scaleRange(factor);
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void LossChart::pan(double share)
{
    leaveFollowing();
    m_plot->xAxis->moveRange(share * m_plot->xAxis->range().size());
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void LossChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        pan(-0.1);
        break;
    case Qt::Key_Right:
        pan(0.1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(0.8);
        break;
    case Qt::Key_Minus:
        zoom(1.25);
        break;
    case Qt::Key_Home:
        followEverything();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

}  // namespace ganimede
