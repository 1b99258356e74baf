#include "engine/metrics/metrics_history.h"

#include <algorithm>

namespace ganimede {

const MetricsScale* MetricsCourse::earlierAt(std::int64_t step) const
{
    const auto found = std::ranges::lower_bound(earlier, step, {}, &MetricsScale::upTo);
    return found != earlier.end() ? &*found : nullptr;
}

int MetricsCourse::modesAt(std::int64_t step) const
{
    const MetricsScale* scale = earlierAt(step);
    return scale != nullptr ? scale->modes : modes;
}

const Metrics& MetricsCourse::floorAt(std::int64_t step) const
{
    const MetricsScale* scale = earlierAt(step);
    return scale != nullptr ? scale->floor : floor;
}

void MetricsHistory::add(const Metrics& metrics)
{
    const bool again = metrics.step == m_lastStep;
    m_lastStep = metrics.step;
    if (again && !m_recent.empty()) {
        m_recent.back() = metrics;
    } else {
        m_recent.push_back(metrics);
        if (m_recent.size() > kRecent) {
            m_recent.erase(m_recent.begin());
        }
    }
    if (again && !m_kept.empty() && m_kept.back().step == metrics.step) {
        m_kept.back() = metrics;
        return;
    }
    if (again || ++m_sinceKept < m_stride) {
        return;
    }
    m_sinceKept = 0;
    m_kept.push_back(metrics);
    if (m_kept.size() == kCapacity) {
        for (std::size_t i = 0; i < kCapacity / 2; ++i) {
            m_kept[i] = m_kept[2 * i];  // the first of all stays
        }
        m_kept.resize(kCapacity / 2);
        m_stride *= 2;
        // The last one went; the next to stay is a whole stride after the one before it.
        m_sinceKept = m_stride / 2;
    }
}

void MetricsHistory::clear()
{
    *this = {};
}

void MetricsHistory::forgetRecent(int modes, const Metrics& floor)
{
    if (m_lastStep > m_anewAfter) {
        m_earlier.push_back({m_lastStep, modes, floor});
    }
    m_recent.clear();
    m_anewAfter = m_lastStep;
}

std::vector<Metrics> MetricsHistory::whole() const
{
    std::vector<Metrics> all = m_kept;
    if (!m_recent.empty() && (all.empty() || all.back().step != m_recent.back().step)) {
        all.push_back(m_recent.back());
    }
    return all;
}

}  // namespace ganimede
