#include "widgets/charts/step_chart.h"

#include <algorithm>
#include <cmath>

#include "widgets/charts/chart_readout.h"
#include "widgets/charts/chart_steps.h"
#include "widgets/charts/plot.h"
#include "widgets/charts/plot_export.h"
#include "widgets/panels/numbers.h"
#include "widgets/panels/section.h"

// Drawing, ranges and reading. How a chart is put together, looks and answers is in step_chart_setup.cpp.
namespace ganimede {
namespace {

constexpr double kMarkSpacing = 44;  ///< pixels between the marks on a curve, at least
constexpr double kNearMark = 4;      ///< pixels within which the pointer is at a change's mark

double middle(std::int64_t first, std::int64_t last)
{
    return (static_cast<double>(first) + static_cast<double>(last)) / 2;
}

}  // namespace

void StepChart::requestDraw()
{
    m_dirty = true;
    if (!m_section->isExpanded()) {
        m_section->setSummary(summary());
    }
    if (!canBeSeen() || m_timer.isActive()) {
        return;
    }
    const qint64 frameMs = 1000 / m_framesPerSecond;
    const qint64 since = m_sinceDraw.isValid() ? m_sinceDraw.elapsed() : frameMs;
    m_timer.start(static_cast<int>(std::max<qint64>(0, frameMs - since)));
}

/// Not while it is closed, in a hidden dock, or scrolled out of view.
bool StepChart::canBeSeen() const
{
    return m_plot->isVisible() && !m_plot->visibleRegion().isEmpty();
}

void StepChart::drawInTurn()
{
    const int wait = m_steps->takeTurn();
    if (wait > 0) {
        m_timer.start(wait);
    } else if (canBeSeen()) {
        drawNow();
    }
}

void StepChart::drawNow()
{
    m_timer.stop();
    m_sinceDraw.start();
    m_dirty = false;
    m_settingRange = true;
    m_plot->xAxis->setRange(m_steps->range().low, m_steps->range().high);
    m_settingRange = false;
    fillCurves();
    if (m_steps->isFollowing()) {
        followData();
    }
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void StepChart::fillCurves()
{
    m_points = points();
    const std::vector<std::vector<double>> raw = behind();
    // A lone value between gaps becomes a dash as long as its stretch: a line through one point draws nothing.
    const auto fill = [this](QCPGraph* graph, const std::vector<double>& values) {
        QVector<QCPGraphData> drawn;
        drawn.reserve(static_cast<qsizetype>(values.size()) + 8);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool broken = std::ranges::binary_search(m_points.breaks, i);
            const bool gapBefore = i == 0 || broken || std::isnan(values[i - 1]);
            const bool gapAfter = i + 1 == values.size() || std::ranges::binary_search(m_points.breaks, i + 1) ||
                                  std::isnan(values[i + 1]);
            if (broken) {
                drawn.append({static_cast<double>(m_points.firstSteps[i]) - 0.5, std::nan("")});
            }
            if (!std::isnan(values[i]) && gapBefore && gapAfter) {
                drawn.append({static_cast<double>(m_points.firstSteps[i]) - 0.3, values[i]});
                drawn.append({static_cast<double>(m_points.lastSteps[i]) + 0.3, values[i]});
            } else {
                drawn.append({middle(m_points.firstSteps[i], m_points.lastSteps[i]), values[i]});
            }
        }
        graph->data()->set(drawn, true);
    };
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const Drawn& curve = m_curves[i];
        curve.line->setVisible(isCurveVisible(i));
        fill(curve.line, m_points.columns[i]);
        curve.raw->setVisible(!raw.empty() && isCurveVisible(i));
        fill(curve.raw, raw.empty() ? std::vector<double>() : raw[i]);
    }
    placeMarks();
}

void StepChart::fillMarks()
{
    QVector<QCPGraphData> drawn;
    for (const ChangeNote& note : m_steps->notes()) {
        drawn.append({static_cast<double>(note.step), 1});
    }
    m_changes->data()->set(drawn, true);
    if (drawn.isEmpty()) {
        m_changes->removeFromLegend();
    } else {
        m_changes->addToLegend();
    }
    requestDraw();
}

/// Marks stand on every 2^n-th point: they stay where they are while the curve grows, until it is time to thin them
/// out.
void StepChart::placeMarks()
{
    if (m_points.size() == 0) {
        return;
    }
    const double perPoint = (static_cast<double>(m_points.lastSteps.back() - m_points.firstSteps.front()) + 1) /
                            static_cast<double>(m_points.size());
    const double pixels = perPoint * m_plot->axisRect()->width() / m_plot->xAxis->range().size();
    int every = 1;
    while (every * pixels < kMarkSpacing && every < (1 << 20)) {
        every *= 2;
    }
    for (const Drawn& curve : m_curves) {
        curve.line->setScatterSkip(every - 1);
    }
}

void StepChart::followData()
{
    std::vector<double> seen;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        if (isCurveVisible(i)) {
            seen.insert(seen.end(), m_points.columns[i].begin(), m_points.columns[i].end());
        }
    }
    const ValueRange range = rangeOf(std::move(seen));
    m_plot->yAxis->setRange(range.low, range.high);
}

void StepChart::refreshMessage()
{
    m_readout->setMessage(m_plot->axisRect()->rect(), isEmpty() ? emptyMessage() : QString());
}

bool StepChart::isFollowing() const
{
    return m_steps->isFollowing();
}

void StepChart::followEverything()
{
    m_steps->follow();
    drawNow();
}

bool StepChart::isCurveVisible(std::size_t curve) const
{
    const Drawn& drawn = m_curves[curve];
    return drawn.present && (drawn.toggle == nullptr || drawn.toggle->isChecked());
}

ValueRange StepChart::visibleSteps() const
{
    return {m_plot->xAxis->range().lower, m_plot->xAxis->range().upper};
}

ValueRange StepChart::visibleValues() const
{
    return {m_plot->yAxis->range().lower, m_plot->yAxis->range().upper};
}

double StepChart::pixelOfStep(double step) const
{
    return m_plot->xAxis->coordToPixel(step);
}

std::optional<StepChart::Reading> StepChart::readingAtStep(double step) const
{
    const std::size_t count = m_points.size();
    if (count == 0) {
        return std::nullopt;
    }
    const auto at = [this](std::size_t i) { return middle(m_points.firstSteps[i], m_points.lastSteps[i]); };
    std::size_t low = 0;
    std::size_t high = count;
    while (low < high) {
        const std::size_t half = (low + high) / 2;
        (at(half) < step ? low : high) = at(half) < step ? half + 1 : half;
    }
    if (low == count || (low > 0 && step - at(low - 1) < at(low) - step)) {
        --low;
    }
    Reading reading{m_points.firstSteps[low], m_points.lastSteps[low], {}};
    for (const std::vector<double>& column : m_points.columns) {
        reading.values.push_back(column[low]);
    }
    return reading;
}

std::optional<StepChart::Reading> StepChart::readingAt(double plotX) const
{
    return readingAtStep(m_plot->xAxis->pixelToCoord(plotX));
}

/// Says to all charts what step the pointer is at.
void StepChart::hover()
{
    if (m_pointer) {
        const bool inside = m_plot->axisRect()->rect().contains(*m_pointer);
        m_steps->setHovered(inside ? std::optional(m_plot->xAxis->pixelToCoord(m_pointer->x())) : std::nullopt);
    }
}

void StepChart::refreshReadout()
{
    const std::optional<double> hovered = m_steps->hovered();
    const std::optional<Reading> reading = hovered && m_plot->isVisible() ? readingAtStep(*hovered) : std::nullopt;
    if (!reading) {
        m_readout->hideValues();
        return;
    }
    std::vector<ChartReadout::Value> values;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        if (isCurveVisible(i)) {
            const double value = reading->values[i];
            values.push_back({valueText(i, value, reading->lastStep), m_curves[i].look.mark,
                              m_curves[i].line->pen().color(), m_plot->yAxis->coordToPixel(value)});
        }
    }
    // Where and what changed is said once, in the chart under the pointer; the others are small.
    const bool own = m_pointer.has_value();
    const bool one = reading->firstStep == reading->lastStep;
    const QString title = one ? tr("step %1").arg(grouped(reading->firstStep))
                              : tr("steps %1 to %2").arg(grouped(reading->firstStep), grouped(reading->lastStep));
    m_readout->showValues(m_plot->axisRect()->rect(), pixelOfStep(middle(reading->firstStep, reading->lastStep)),
                          own ? title : QString(), std::move(values), own ? noteAt(pixelOfStep(*hovered)) : QString());
}

QString StepChart::noteAt(double plotX) const
{
    for (const ChangeNote& note : m_steps->notes()) {
        if (std::abs(pixelOfStep(static_cast<double>(note.step)) - plotX) <= kNearMark) {
            return tr("changed: %1").arg(note.what.join(QStringLiteral(", ")));
        }
    }
    return {};
}

void StepChart::renderTo(QPainter& painter, QSize size)
{
    paintPlot(*m_plot, painter, size);
}

QSize StepChart::exportSize() const
{
    return m_plot->size();
}

}  // namespace ganimede
