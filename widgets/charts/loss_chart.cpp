#include "widgets/charts/loss_chart.h"

#include <algorithm>
#include <cmath>

#include "widgets/charts/chart_readout.h"
#include "widgets/charts/plot.h"
#include "widgets/panels/numbers.h"

// Data, ranges and reading. How it is put together and used is in loss_chart_setup.cpp, files in loss_chart_files.cpp.
namespace ganimede {
namespace {

constexpr double kMarkSpacing = 44;  ///< pixels between the marks on a curve, at least
constexpr double kPointSpacing = 2;  ///< pixels between its points
constexpr float LossBucket::*kMembers[]{&LossBucket::dReal, &LossBucket::dFake, &LossBucket::g};

double middle(const LossBucket& bucket)
{
    return (static_cast<double>(bucket.firstStep) + static_cast<double>(bucket.lastStep)) / 2;
}

/// A lone value between gaps becomes a dash as long as its stretch: a line through one point draws nothing.
void append(QVector<QCPGraphData>& points, const std::vector<LossBucket>& buckets, const std::vector<double>& values,
            std::size_t i)
{
    const bool gapBefore = i == 0 || std::isnan(values[i - 1]);
    const bool gapAfter = i + 1 == values.size() || std::isnan(values[i + 1]);
    if (!std::isnan(values[i]) && gapBefore && gapAfter) {
        points.append({static_cast<double>(buckets[i].firstStep) - 0.3, values[i]});
        points.append({static_cast<double>(buckets[i].lastStep) + 0.3, values[i]});
    } else {
        points.append({middle(buckets[i]), values[i]});
    }
}

void fill(QCPGraph* graph, const std::vector<LossBucket>& buckets, const std::vector<double>& values)
{
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(values.size()) + 8);
    for (std::size_t i = 0; i < values.size(); ++i) {
        append(points, buckets, values, i);
    }
    graph->data()->set(points, true);
}

}  // namespace

void LossChart::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    requestDraw();
}

void LossChart::setLosses(std::vector<LossBucket> losses)
{
    m_snapshot.reset();
    m_losses = std::move(losses);
    requestDraw();
}

void LossChart::requestDraw()
{
    m_dirty = true;
    if (!isVisible() || m_timer.isActive()) {
        return;
    }
    const qint64 frameMs = 1000 / kFramesPerSecond;
    const qint64 since = m_sinceDraw.isValid() ? m_sinceDraw.elapsed() : frameMs;
    m_timer.start(static_cast<int>(std::max<qint64>(0, frameMs - since)));
}

void LossChart::drawNow()
{
    m_timer.stop();
    m_sinceDraw.start();
    m_dirty = false;
    if (m_following) {
        const double last = losses().empty() ? 100 : static_cast<double>(losses().back().lastStep);
        m_plot->xAxis->setRange(0, std::max(last, 10.0));
    }
    fillCurves();
    if (m_following) {
        followData();
    }
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void LossChart::refreshMessage()
{
    m_readout->setMessage(m_plot->axisRect()->rect(),
                          losses().empty() ? tr("The losses of both networks appear here as they train.") : QString());
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
    const double pixels = perBucket * m_plot->axisRect()->width() / m_plot->xAxis->range().size();
    std::size_t count = 1;
    while (static_cast<double>(count) * pixels < kPointSpacing && count < buckets.size()) {
        count *= 2;
    }
    return count;
}

void LossChart::fillCurves()
{
    m_points = merged(losses(), bucketsPerPoint());
    for (const Curve curve : {dReal, dFake, g}) {
        fillCurve(curve);
    }
    placeMarks();
}

void LossChart::fillCurve(Curve curve)
{
    std::vector<double> values;
    values.reserve(m_points.size());
    for (const LossBucket& bucket : m_points) {
        const auto value = static_cast<double>(bucket.*kMembers[curve]);
        values.push_back(std::isfinite(value) ? value : std::nan(""));
    }
    const auto at = static_cast<std::size_t>(curve);
    const bool smooth = m_smoothing > 0;
    m_drawn[at] = smooth ? smoothed(values, m_smoothing) : values;
    m_raw[at]->setVisible(smooth && isCurveVisible(curve));
    m_lines[at]->setVisible(isCurveVisible(curve));
    fill(m_lines[at], m_points, m_drawn[at]);
    if (smooth) {
        fill(m_raw[at], m_points, values);
    } else {
        m_raw[at]->data()->clear();
    }
}

void LossChart::followData()
{
    std::vector<double> seen;
    for (const Curve curve : {dReal, dFake, g}) {
        if (isCurveVisible(curve)) {
            const std::vector<double>& values = m_drawn[static_cast<std::size_t>(curve)];
            seen.insert(seen.end(), values.begin(), values.end());
        }
    }
    const ValueRange range = robustRange(std::move(seen));
    m_plot->yAxis->setRange(range.low, range.high);
}

/// Marks stand on every 2^n-th point: they stay where they are while the curve grows, until it is time to thin them
/// out.
void LossChart::placeMarks()
{
    if (m_points.empty()) {
        return;
    }
    const double perPoint = (static_cast<double>(m_points.back().lastStep - m_points.front().firstStep) + 1) /
                            static_cast<double>(m_points.size());
    const double pixels = perPoint * m_plot->axisRect()->width() / m_plot->xAxis->range().size();
    int every = 1;
    while (every * pixels < kMarkSpacing && every < (1 << 20)) {
        every *= 2;
    }
    for (QCPGraph* line : m_lines) {
        line->setScatterSkip(every - 1);
    }
}

void LossChart::followEverything()
{
    m_following = true;
    drawNow();
    refreshLook();
}

void LossChart::leaveFollowing()
{
    if (m_following) {
        m_following = false;
        refreshLook();
    }
}

bool LossChart::isCurveVisible(Curve curve) const
{
    return m_toggles[static_cast<std::size_t>(curve)]->isChecked();
}

ValueRange LossChart::visibleSteps() const
{
    return {m_plot->xAxis->range().lower, m_plot->xAxis->range().upper};
}

ValueRange LossChart::visibleLosses() const
{
    return {m_plot->yAxis->range().lower, m_plot->yAxis->range().upper};
}

double LossChart::pixelOfStep(double step) const
{
    return m_plot->xAxis->coordToPixel(step);
}

std::optional<LossBucket> LossChart::readingAt(double plotX) const
{
    if (m_points.empty()) {
        return std::nullopt;
    }
    const double step = m_plot->xAxis->pixelToCoord(plotX);
    auto after = std::lower_bound(m_points.begin(), m_points.end(), step,
                                  [](const LossBucket& bucket, double at) { return middle(bucket) < at; });
    if (after == m_points.end() || (after != m_points.begin() && step - middle(*(after - 1)) < middle(*after) - step)) {
        --after;
    }
    const auto index = static_cast<std::size_t>(after - m_points.begin());
    LossBucket reading = *after;
    for (const Curve curve : {dReal, dFake, g}) {
        reading.*kMembers[curve] = static_cast<float>(m_drawn[static_cast<std::size_t>(curve)][index]);
    }
    return reading;
}

void LossChart::refreshReadout()
{
    const QRect area = m_plot->axisRect()->rect();
    const std::optional<LossBucket> reading =
        m_pointer && area.contains(*m_pointer) ? readingAt(m_pointer->x()) : std::nullopt;
    if (!reading) {
        m_readout->hideValues();
        return;
    }
    std::vector<ChartReadout::Value> values;
    for (const Curve curve : {dReal, dFake, g}) {
        if (isCurveVisible(curve)) {
            const auto at = static_cast<std::size_t>(curve);
            const auto value = static_cast<double>((*reading).*kMembers[curve]);
            values.push_back({curveName(curve) + ' ' + readable(value), kCurveMarks[at], m_lines[at]->pen().color(),
                              m_plot->yAxis->coordToPixel(value)});
        }
    }
    const bool one = reading->firstStep == reading->lastStep;
    const QString title = one ? tr("step %1").arg(grouped(reading->firstStep))
                              : tr("steps %1 to %2").arg(grouped(reading->firstStep), grouped(reading->lastStep));
    m_readout->showValues(area, m_plot->xAxis->coordToPixel(middle(*reading)), title, std::move(values));
}

QString LossChart::curveName(Curve curve) const
{
    switch (curve) {
    case dReal:
        return m_critic ? tr("C real") : tr("D real");
    case dFake:
        return m_critic ? tr("C fake") : tr("D fake");
    case g:
        return tr("G");
    }
    return {};
}

}  // namespace ganimede
