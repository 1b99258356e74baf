#include "widgets/charts/metric_chart.h"

#include <algorithm>
#include <cmath>

#include <QComboBox>

#include "widgets/charts/chart_steps.h"
#include "widgets/charts/plot.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/panels/section.h"

namespace ganimede {
namespace {

constexpr int kLeastMetricHeight = 104;
constexpr int kMostMetricHeight = 240;
constexpr std::size_t kFloor = 1;  // the second curve of the distance chart
constexpr std::size_t kHeld = 0;   // the first curve of the modes chart
constexpr std::size_t kRight = 2;  // the third curve of the verdict chart
constexpr std::array kDistances{MetricKind::jensenShannon, MetricKind::kullbackLeibler, MetricKind::slicedWasserstein};

QString prefixOf(MetricChart::Topic topic)
{
    switch (topic) {
    case MetricChart::Topic::distance:
        return QStringLiteral("distance");
    case MetricChart::Topic::modes:
        return QStringLiteral("modes");
    case MetricChart::Topic::verdict:
        return QStringLiteral("verdict");
    case MetricChart::Topic::gradients:
        return QStringLiteral("gradients");
    }
    return {};
}

QString percent(double share)
{
    return std::isfinite(share) ? MetricChart::tr("%1 %").arg(std::lround(100 * share)) : QStringLiteral("–");
}

double cellOf(const Metrics& metrics, MetricKind kind)
{
    const auto value = static_cast<double>(metrics[kind]);
    return std::isfinite(value) ? value : std::nan("");
}

}  // namespace

MetricChart::MetricChart(Topic topic, QWidget* parent, ChartSteps* steps)
    : StepChart(prefixOf(topic), steps, kFramesPerSecond, parent), m_topic(topic)
{
    switch (topic) {
    case Topic::distance:
        setupDistance();
        break;
    case Topic::modes:
        setupModes();
        break;
    case Topic::verdict:
        setupVerdict();
        break;
    case Topic::gradients:
        setupGradients();
        break;
    }
    setPlotHeight(kLeastMetricHeight, kMostMetricHeight);
    refreshNames();
    refreshLook();
    drawNow();
}

void MetricChart::setupDistance()
{
    m_metrics = {kDistances[0], kDistances[0]};
    addCurve({QStringLiteral("Value"), {}, {}, Mark::diamond, &Palette::fake, false, false});
    addCurve({QStringLiteral("Floor"), tr("noise floor"), {}, Mark::disc, &Palette::muted, true, false});
    m_measure = new CalmComboBox(this);
    m_measure->setObjectName(QStringLiteral("distanceMeasure"));
    m_measure->setAccessibleName(tr("Which distance"));
    m_measure->addItems({tr("JS"), tr("KL"), tr("Wasserstein")});
    for (int i = 0; i < m_measure->count(); ++i) {
        const MetricInfo& info = infoOf(kDistances[static_cast<std::size_t>(i)]);
        m_measure->setItemData(i, QString::fromStdString(info.name + ": " + info.explanation), Qt::ToolTipRole);
    }
    addToHeader(m_measure);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &MetricChart::chooseDistance);
    chooseDistance(0);
}

void MetricChart::chooseDistance(int index)
{
    const MetricInfo& info = infoOf(kDistances[static_cast<std::size_t>(index)]);
    m_metrics = {info.kind, info.kind};
    m_measure->setToolTip(m_measure->itemData(index, Qt::ToolTipRole).toString());
    setWords(tr("Distance from the data"), tr("Lower is nearer; dashed: what chance allows."),
             info.unit == "nats" ? tr("nats") : tr("half sides"));
    setCurveName(0, m_measure->itemText(index));
    drawNow();
}

void MetricChart::setupModes()
{
    m_metrics = {MetricKind::modesHeld, MetricKind::goodShare};
    addCurve({QStringLiteral("Held"), tr("modes"), tr("Clouds of the data that hold their share of good fakes."),
              Mark::disc, &Palette::real});
    addCurve({QStringLiteral("Good"), tr("good"), tr("Share of the fakes that are where data is."), Mark::diamond,
              &Palette::fake});
}

void MetricChart::setupVerdict()
{
    m_metrics = {MetricKind::realnessOnReal, MetricKind::realnessOnFake, MetricKind::accuracy};
    addCurve({QStringLiteral("Real"), tr("real"), tr("How real D takes real points to be, on average."), Mark::disc,
              &Palette::real});
    addCurve({QStringLiteral("Fake"), tr("fake"), tr("How real D takes generated points to be, on average."),
              Mark::diamond, &Palette::fake});
    addCurve({QStringLiteral("Accuracy"), tr("right"), tr("How often D tells real from generated: its accuracy."),
              Mark::triangle, &Palette::discriminator});
}

void MetricChart::setupGradients()
{
    m_metrics = {MetricKind::generatorSignal, MetricKind::discriminatorSlope};
    addCurve({QStringLiteral("Signal"), tr("for G"),
              tr("Mean length of the gradient of G's loss by a generated point."), Mark::triangle, &Palette::gradient});
    addCurve({QStringLiteral("Slope"), tr("slope"), tr("Mean slope of D's score at the generated points."), Mark::disc,
              &Palette::discriminator});
    setLogarithmic();
}

void MetricChart::setCourse(const MetricsCoursePtr& course)
{
    if (m_course == course) {
        return;
    }
    m_course = course;
    if (countsModes() != m_counting) {
        refreshNames();
    }
    requestDraw();
}

void MetricChart::setCritic(bool critic)
{
    if (m_critic != critic) {
        m_critic = critic;
        refreshNames();
        requestDraw();
    }
}

void MetricChart::refreshNames()
{
    const QString who = m_critic ? tr("C", "the critic") : tr("D", "the discriminator");
    m_counting = countsModes();
    switch (m_topic) {
    case Topic::distance:
        break;
    case Topic::modes:
        m_metrics[0] = m_counting ? MetricKind::modesHeld : MetricKind::coverage;
        setCurveName(kHeld, m_counting ? tr("modes") : tr("covered"));
        setWords(tr("Variety and quality"),
                 m_counting ? tr("Clouds that hold fakes; fakes that lie in a cloud.")
                            : tr("Data that fakes reach; fakes that lie where data is."),
                 tr("share"));
        break;
    case Topic::verdict:
        m_metrics[0] = m_critic ? MetricKind::scoreOnReal : MetricKind::realnessOnReal;
        m_metrics[1] = m_critic ? MetricKind::scoreOnFake : MetricKind::realnessOnFake;
        setCurvePresent(kRight, !m_critic);
        setWords(tr("What %1 says").arg(who),
                 m_critic ? tr("Its mean scores. Higher is more real; only their difference counts.")
                          : tr("1 is real, 0 is fake. At 0.5 it cannot tell."),
                 m_critic ? tr("score") : tr("realness"));
        break;
    case Topic::gradients:
        setWords(tr("Gradients"), tr("What G learns from, and how steep %1 is there.").arg(who), tr("length"));
        break;
    }
}

/// A power of two, so that points stay where they are while the course grows. They are picked, not averaged: a count of
/// modes stays a count.
std::size_t MetricChart::measurementsPerPoint() const
{
    const std::vector<Metrics>& all = m_course->whole;
    if (all.size() < 2) {
        return 1;
    }
    const double perMeasurement =
        static_cast<double>(all.back().step - all.front().step) / static_cast<double>(all.size() - 1);
    const double pixels = perMeasurement * plot()->axisRect()->width() / plot()->xAxis->range().size();
    std::size_t count = 1;
    while (static_cast<double>(count) * pixels < kPointSpacing && count < all.size()) {
        count *= 2;
    }
    return count;
}

StepChart::Points MetricChart::points()
{
    Points points;
    points.columns.resize(static_cast<std::size_t>(m_metrics.size()));
    if (!m_course) {
        return points;
    }
    const std::size_t count = m_course->whole.size();
    const std::size_t every = measurementsPerPoint();
    std::ptrdiff_t dataSetsBefore = 0;
    for (std::size_t i = 0; i < count; i = i + 1 < count ? std::min(i + every, count - 1) : count) {  // the newest too
        const Metrics& metrics = m_course->whole[i];
        const auto otherData = [&](const MetricsScale& scale) { return scale.upTo < metrics.step; };
        const auto dataSets = std::ranges::count_if(m_course->earlier, otherData);
        if (dataSets != dataSetsBefore && i > 0) {
            points.breaks.push_back(points.size());
        }
        dataSetsBefore = dataSets;
        points.firstSteps.push_back(metrics.step);
        points.lastSteps.push_back(metrics.step);
        for (std::size_t curve = 0; curve < points.columns.size(); ++curve) {
            const bool floor = m_topic == Topic::distance && curve == kFloor;
            const MetricKind kind = m_metrics[static_cast<qsizetype>(curve)];
            const double value = cellOf(floor ? m_course->floorAt(metrics.step) : metrics, kind);
            points.columns[curve].push_back(kind == MetricKind::modesHeld ? value / m_course->modesAt(metrics.step)
                                                                          : value);
        }
    }
    return points;
}

ValueRange MetricChart::rangeOf(std::vector<double> values) const
{
    switch (m_topic) {
    case Topic::distance:
        break;
    case Topic::verdict:
        if (m_critic) {
            break;
        }
        [[fallthrough]];
    case Topic::modes:
        return {0, 1.05};  // shares: always the same, with room for a line at 1
    case Topic::gradients: {
        std::erase_if(values, [](double value) { return !(value > 0) || !std::isfinite(value); });
        if (values.empty()) {
            return {0.1, 10};
        }
        const auto [low, high] = std::ranges::minmax(values);
        return {std::pow(10, std::floor(std::log10(low))), std::pow(10, std::floor(std::log10(high)) + 1)};
    }
    }
    return StepChart::rangeOf(std::move(values));
}

QString MetricChart::valueText(std::size_t curve, double value, std::int64_t step) const
{
    switch (m_topic) {
    case Topic::distance:
        return (curve == kFloor ? tr("noise floor") : m_measure->currentText()) + ' ' + readable(value);
    case Topic::modes:
        if (curve == kHeld && m_counting && std::isfinite(value)) {
            const int modes = m_course->modesAt(step);
            return tr("%1 of %2 modes").arg(std::lround(value * modes)).arg(modes);
        }
        return (curve == kHeld ? m_counting ? tr("modes") : tr("covered") : tr("good")) + ' ' + percent(value);
    case Topic::verdict:
        if (curve == kRight) {
            return tr("right %1").arg(percent(value));
        }
        return (curve == 0 ? tr("real") : tr("fake")) + ' ' + readable(value);
    case Topic::gradients:
        return (curve == 0 ? tr("for G") : tr("slope")) + ' ' + readable(value);
    }
    return {};
}

QString MetricChart::emptyMessage() const
{
    return tr("Measured as the networks train.");
}

QString MetricChart::summary() const
{
    if (isEmpty()) {
        return {};
    }
    const Metrics& last = m_course->whole.back();
    const double value = cellOf(last, m_metrics[0]);
    const bool share = m_topic == Topic::modes && m_counting;
    return valueText(0, share ? value / m_course->modesAt(last.step) : value, last.step);
}

QByteArray MetricChart::csv() const
{
    if (isEmpty()) {
        return {};
    }
    QByteArray text("step");
    for (const MetricKind kind : m_metrics) {
        text += ',' + QByteArray::fromStdString(infoOf(kind).key);
    }
    const bool counts = m_metrics[0] == MetricKind::modesHeld;
    text += m_topic == Topic::distance ? "_noise_floor\n" : counts ? ",modes\n" : "\n";
    for (const Metrics& metrics : m_course->whole) {
        text += QByteArray::number(static_cast<qlonglong>(metrics.step));
        for (qsizetype curve = 0; curve < m_metrics.size(); ++curve) {
            const bool floor = m_topic == Topic::distance && curve == static_cast<qsizetype>(kFloor);
            const float value = (floor ? m_course->floorAt(metrics.step) : metrics)[m_metrics[curve]];
            text += ',';
            text += std::isfinite(value) ? QByteArray::number(static_cast<double>(value), 'g', 9) : QByteArray();
        }
        if (counts) {
            text += ',' + QByteArray::number(m_course->modesAt(metrics.step));
        }
        text += '\n';
    }
    return text;
}

QString MetricChart::exportName() const
{
    switch (m_topic) {
    case Topic::distance:
        return tr("distance", "in the name of a file");
    case Topic::modes:
        return tr("variety", "in the name of a file");
    case Topic::verdict:
        return tr("verdict", "in the name of a file");
    case Topic::gradients:
        return tr("gradients", "in the name of a file");
    }
    return {};
}

QString MetricChart::exportTitle() const
{
    return tr("the chart '%1'").arg(const_cast<MetricChart*>(this)->section()->title());
}

}  // namespace ganimede
