#include "app/cli/quality.h"

#include <charconv>
#include <cmath>

#include <nlohmann/json.hpp>

namespace ganimede {
namespace {

/// Shortest text that reads back as the same float.
std::string number(float value)
{
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

nlohmann::ordered_json figures(const Metrics& metrics)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const MetricInfo& info : metricInfos()) {
        const float value = metrics[info.kind];
        object[info.key] = std::isfinite(value) ? nlohmann::ordered_json(std::stod(number(value))) : nullptr;
    }
    return object;
}

}  // namespace

std::int64_t QualityLog::nextStep() const
{
    if (m_steps <= kMeasurements) {
        return m_first + m_taken;
    }
    // In this order no step count overflows.
    return m_first + m_taken * (m_steps / kMeasurements) + m_taken * (m_steps % kMeasurements) / kMeasurements;
}

void QualityLog::measureIfDue(const Run& run)
{
    if (run.step() < nextStep()) {
        return;
    }
    m_monitor.measure(run, m_losses.buckets());
    m_rows.push_back(m_monitor.course()->recent.back());
    while (nextStep() <= run.step()) {
        ++m_taken;
    }
}

void QualityLog::finish(const Run& run, bool leftFiniteNumbers)
{
    if (m_rows.empty() || m_rows.back().step != run.step()) {
        m_monitor.measure(run, m_losses.buckets());
        m_rows.push_back(m_monitor.course()->recent.back());
    }
    const auto losses = m_losses.buckets();
    m_outcome = classify({&run.current(), m_monitor.course().get(), losses, leftFiniteNumbers});
    m_final = m_monitor.meter()->measure(run.trainer(), run.current(), MetricsMeter::kFinalSamples);
    m_floor = m_monitor.meter()->floor(MetricsMeter::kFinalSamples);
}

std::string QualityLog::header()
{
    std::string out = "step";
    for (const MetricInfo& info : metricInfos()) {
        out += ',' + info.key;
    }
    return out + '\n';
}

std::string QualityLog::csv() const
{
    std::string out = header() + m_earlierRows;
    for (const Metrics& row : m_rows) {
        out += std::to_string(row.step);
        for (const float value : row.values) {
            out += ',';
            out += std::isnan(value) ? std::string{} : number(value);  // an empty cell: not to be had of this run
        }
        out += '\n';
    }
    return out;
}

nlohmann::ordered_json QualityLog::json() const
{
    const MetricsCoursePtr& course = m_monitor.course();
    return {{"samples", m_final.samples},
            {"outcome", keyOf(m_outcome)},
            {"modes", course == nullptr ? 0 : course->modes},
            {"measured", figures(m_final)},
            {"noise_floor", figures(m_floor)}};
}

}  // namespace ganimede
