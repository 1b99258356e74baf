#include "widgets/charts/loss_chart.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLabel>

#include "widgets/charts/chart_steps.h"
#include "widgets/charts/plot.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/panels/section.h"

namespace ganimede {
namespace {

constexpr float LossBucket::*kMembers[]{&LossBucket::dReal, &LossBucket::dFake, &LossBucket::g, &LossBucket::penalty};
constexpr int kLeastLossHeight = 150;
constexpr int kMostLossHeight = 320;

QByteArray cell(float value)
{
    return std::isfinite(value) ? QByteArray::number(static_cast<double>(value), 'g', 9) : QByteArray();
}

}  // namespace

LossChart::LossChart(QWidget* parent, ChartSteps* steps)
    : StepChart(QStringLiteral("loss"), steps, kFramesPerSecond, parent)
{
    setWords(tr("Loss"), tr("What each network tries to make small."), tr("loss"));
    addCurve({QStringLiteral("DReal"), curveName(dReal), tr("D's loss on real data."), Mark::disc, &Palette::real});
    addCurve(
        {QStringLiteral("DFake"), curveName(dFake), tr("D's loss on generated data."), Mark::diamond, &Palette::fake});
    addCurve({QStringLiteral("G"), curveName(g), tr("The generator's loss."), Mark::triangle, &Palette::generatorLoss});
    addCurve({QStringLiteral("Penalty"), curveName(penalty),
              tr("The penalty on D's gradient, which D makes small besides its losses."), Mark::square,
              &Palette::discriminator});
    setCurvePresent(penalty, false);
    setStepLabel(tr("training step"));
    setPlotHeight(kLeastLossHeight, kMostLossHeight);
    section()->body()->addWidget(makeSmoothing());
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { setSmoothing(value / 100.0); });
    refreshLook();
    refreshSmoothing();
    drawNow();
}

QWidget* LossChart::makeSmoothing()
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

void LossChart::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    takeLosses();
}

void LossChart::setLosses(std::vector<LossBucket> losses)
{
    m_snapshot.reset();
    m_losses = std::move(losses);
    takeLosses();
}

void LossChart::takeLosses()
{
    const bool none = losses().empty();
    setCurvePresent(penalty,
                    std::ranges::any_of(losses(), [](const LossBucket& bucket) { return bucket.penalty > 0; }));
    steps().setCourse(none ? 0 : static_cast<double>(losses().front().firstStep),
                      none ? 0 : static_cast<double>(losses().back().lastStep));
    requestDraw();
}

/// A power of two, so that points stay where they are while the course grows, until they are merged once more.
std::size_t LossChart::bucketsPerPoint() const
{
    const std::vector<LossBucket>& buckets = losses();
    if (buckets.empty()) {
        return 1;
    }
    const double perBucket = (static_cast<double>(buckets.back().lastStep - buckets.front().firstStep) + 1) /
                             static_cast<double>(buckets.size());
    const double pixels = perBucket * plot()->axisRect()->width() / plot()->xAxis->range().size();
    std::size_t count = 1;
    while (static_cast<double>(count) * pixels < kPointSpacing && count < buckets.size()) {
        count *= 2;
    }
    return count;
}

StepChart::Points LossChart::points()
{
    Points points;
    points.columns.resize(kCurves);
    for (const LossBucket& bucket : merged(losses(), bucketsPerPoint())) {
        points.firstSteps.push_back(bucket.firstStep);
        points.lastSteps.push_back(bucket.lastStep);
        for (std::size_t curve = 0; curve < kCurves; ++curve) {
            const auto value = static_cast<double>(bucket.*kMembers[curve]);
            points.columns[curve].push_back(std::isfinite(value) ? value : std::nan(""));
        }
    }
    m_raw.clear();
    if (m_smoothing > 0) {
        m_raw = points.columns;
        for (std::vector<double>& column : points.columns) {
            column = smoothed(column, m_smoothing);
        }
    }
    return points;
}

std::vector<std::vector<double>> LossChart::behind() const
{
    return m_raw;
}

void LossChart::setSmoothing(double weight)
{
    m_smoothing = std::clamp(weight, 0.0, 0.99);
    refreshSmoothing();
    drawNow();
}

void LossChart::refreshSmoothing()
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(m_smoothing * 100)));
    m_sliderValue->setText(m_smoothing > 0 ? QString::number(m_smoothing, 'f', 2) : tr("off"));
    m_sliderValue->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.00")));
}

void LossChart::setCritic(bool critic)
{
    if (m_critic != critic) {
        m_critic = critic;
        for (const std::size_t curve : {dReal, dFake, g}) {
            setCurveName(curve, curveName(curve));
        }
        requestDraw();
    }
}

QString LossChart::curveName(std::size_t curve) const
{
    switch (curve) {
    case dReal:
        return m_critic ? tr("C real") : tr("D real");
    case dFake:
        return m_critic ? tr("C fake") : tr("D fake");
    case penalty:
        return tr("Penalty");
    default:
        return tr("G");
    }
}

QString LossChart::valueText(std::size_t curve, double value, std::int64_t /*step*/) const
{
    return curveName(curve) + ' ' + readable(value);
}

QString LossChart::emptyMessage() const
{
    return tr("The losses of both networks appear here as they train.");
}

QString LossChart::summary() const
{
    if (losses().empty()) {
        return {};
    }
    const LossBucket& last = losses().back();
    const auto d = static_cast<double>(last.dReal) + static_cast<double>(last.dFake);
    const QString words = tr("%1 %2, G %3")
                              .arg(m_critic ? tr("C", "the critic") : tr("D", "the discriminator"), readable(d),
                                   readable(static_cast<double>(last.g)));
    return last.penalty > 0 ? tr("%1, penalty %2").arg(words, readable(static_cast<double>(last.penalty))) : words;
}

QByteArray LossChart::csv() const
{
    QByteArray text("first_step,last_step,d_real,d_fake,g,penalty\n");
    for (const LossBucket& bucket : losses()) {
        text += QByteArray::number(static_cast<qlonglong>(bucket.firstStep)) + ',' +
                QByteArray::number(static_cast<qlonglong>(bucket.lastStep)) + ',' + cell(bucket.dReal) + ',' +
                cell(bucket.dFake) + ',' + cell(bucket.g) + ',' + cell(bucket.penalty) + '\n';
    }
    return text;
}

void LossChart::changeEvent(QEvent* event)
{
    StepChart::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_slider != nullptr) {
        refreshSmoothing();
    }
}

}  // namespace ganimede
