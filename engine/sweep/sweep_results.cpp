#include "engine/sweep/sweep_results.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "engine/metrics/diagnosis.h"

namespace ganimede {
namespace {

constexpr double SweepMeasures::*kMeasures[] = {&SweepMeasures::modesHeld,     &SweepMeasures::modes,
                                                &SweepMeasures::goodShare,     &SweepMeasures::coverage,
                                                &SweepMeasures::jensenShannon, &SweepMeasures::slicedWasserstein};

class Mean {
public:
    void add(double value)
    {
        if (!std::isnan(value)) {
            m_sum += value;
            ++m_count;
        }
    }
    double value() const { return m_count > 0 ? m_sum / m_count : kNotMeasured; }

private:
    double m_sum = 0;
    int m_count = 0;
};

constexpr std::size_t kFirstFailure = 3;

/// `counts` goes by sweepOutcomes().
void chooseOutcome(const std::vector<int>& counts, SweepCell& cell)
{
    const auto name = [&](std::vector<int>::const_iterator count) {
        return *count > 0 ? sweepOutcomes()[static_cast<std::size_t>(count - counts.begin())] : std::string();
    };
    const auto most = std::ranges::max_element(counts);
    cell.outcome = name(most);
    cell.outcomeRuns = *most;
    cell.failure = name(std::max_element(counts.begin() + kFirstFailure, counts.end()));
}

}  // namespace

const std::vector<std::string>& sweepOutcomes()
{
    using enum RunOutcome;
    static const std::vector<std::string> kNames{keyOf(converged), keyOf(nearData),    keyOf(undecided),
                                                 keyOf(collapsed), keyOf(oscillating), keyOf(vanishing),
                                                 keyOf(diverged)};
    return kNames;
}

SweepResults::SweepResults(SweepRequest request) : m_request(std::move(request)), m_runs(m_request.runs()) {}

void SweepResults::set(std::size_t run, SweepRunResult result)
{
    m_finished += m_runs.at(run) ? 0 : 1;
    m_runs[run] = std::move(result);
}

SweepCell SweepResults::pooled(const std::vector<std::size_t>& cells) const
{
    SweepCell summary;
    std::vector<int> counts(sweepOutcomes().size());
    Mean steps;
    std::array<Mean, std::size(kMeasures)> means;
    for (const SweepRunResult* result : resultsOf(cells)) {
        ++summary.finished;
        steps.add(static_cast<double>(result->steps));
        const bool diverged = result->outcome == sweepOutcomes().back();
        summary.diverged += diverged ? 1 : 0;
        for (std::size_t i = 0; i < means.size() && !diverged; ++i) {
            means[i].add(result->measures.*kMeasures[i]);
        }
        const auto kind = std::ranges::find(sweepOutcomes(), result->outcome) - sweepOutcomes().begin();
        counts.at(static_cast<std::size_t>(kind)) += 1;
    }
    for (std::size_t i = 0; i < means.size(); ++i) {
        summary.means.*kMeasures[i] = means[i].value();
    }
    summary.meanSteps = steps.value();
    chooseOutcome(counts, summary);
    return summary;
}

std::vector<const SweepRunResult*> SweepResults::resultsOf(const std::vector<std::size_t>& cells) const
{
    std::vector<const SweepRunResult*> results;
    const auto seeds = static_cast<std::size_t>(m_request.seeds);
    for (const std::size_t cell : cells) {
        for (std::size_t run = cell * seeds; run < (cell + 1) * seeds; ++run) {
            if (m_runs.at(run)) {
                results.push_back(&*m_runs[run]);
            }
        }
    }
    return results;
}

}  // namespace ganimede
