#include "engine/snapshots/loss_history.h"

#include <cmath>
#include <limits>

namespace ganimede {

void LossHistory::add(const StepLosses& losses)
{
    if (m_sums.empty() || m_sums.back().steps == m_stepsPerBucket) {
        if (m_sums.size() == kCapacity) {
            halve();
        }
        m_sums.push_back({losses.step, losses.step});
    }
    Sum& sum = m_sums.back();
    sum.lastStep = losses.step;
    ++sum.steps;
    if (!std::isnan(losses.dReal) && !std::isnan(losses.dFake)) {
        sum.dReal += losses.dReal;
        sum.dFake += losses.dFake;
        sum.penalty += losses.penalty;
        ++sum.dCount;
    }
    if (!std::isnan(losses.g)) {
        sum.g += losses.g;
        ++sum.gCount;
    }
}

void LossHistory::add(std::span<const StepLosses> losses)
{
    for (const StepLosses& entry : losses) {
        add(entry);
    }
}

void LossHistory::clear()
{
    m_stepsPerBucket = 1;
    m_sums.clear();
}

void LossHistory::halve()
{
    for (std::size_t i = 0; i < m_sums.size() / 2; ++i) {
        const Sum& a = m_sums[2 * i];
        const Sum& b = m_sums[2 * i + 1];
        m_sums[i] = {a.firstStep,           b.lastStep,          a.steps + b.steps,
                     a.dReal + b.dReal,     a.dFake + b.dFake,   a.g + b.g,
                     a.penalty + b.penalty, a.dCount + b.dCount, a.gCount + b.gCount};
    }
    m_sums.resize(m_sums.size() / 2);
    m_stepsPerBucket *= 2;
}

std::vector<LossBucket> LossHistory::buckets() const
{
    const auto mean = [](double sum, std::int64_t count) {
        return count > 0 ? static_cast<float>(sum / static_cast<double>(count))
                         : std::numeric_limits<float>::quiet_NaN();
    };
    std::vector<LossBucket> buckets;
    buckets.reserve(m_sums.size());
    for (const Sum& sum : m_sums) {
        buckets.push_back({sum.firstStep, sum.lastStep, mean(sum.dReal, sum.dCount), mean(sum.dFake, sum.dCount),
                           mean(sum.g, sum.gCount), mean(sum.penalty, sum.dCount)});
    }
    return buckets;
}

}  // namespace ganimede
