#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "engine/sweep/sweep_request.h"

namespace ganimede {

inline constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();

/// What is measured of a run that went to its end; kNotMeasured where the data gives it no meaning (modes of a spiral).
struct SweepMeasures {
    double modesHeld = kNotMeasured;
    double modes = kNotMeasured;      ///< how many the data has
    double goodShare = kNotMeasured;  ///< of the generated samples
    double coverage = kNotMeasured;
    double jensenShannon = kNotMeasured;
    double slicedWasserstein = kNotMeasured;
};

/// What became of one run. Everything but `seconds` follows from the request alone.
struct SweepRunResult {
    std::int64_t steps = 0;                    ///< done; of a run that diverged, those that stayed finite
    std::optional<std::int64_t> divergedStep;  ///< the step (from 1) that left the finite numbers
    std::string outcome;                       ///< a name of sweepOutcomes()
    SweepMeasures measures;                    ///< none of a run that diverged
    double seconds = 0;
};

/// What may become of a run, from good to bad: converged, near the data, undecided, then the failures from collapsed to
/// diverged.
const std::vector<std::string>& sweepOutcomes();

/// What a cell's seeds have in common. Means are over the runs that did not diverge, kNotMeasured if there are none.
struct SweepCell {
    int finished = 0;  ///< runs done, those that diverged included
    int diverged = 0;
    SweepMeasures means;
    double meanSteps = kNotMeasured;
    std::string outcome;  ///< the most common one, of equally common ones the first of sweepOutcomes(); "" without runs
    int outcomeRuns = 0;  ///< how many runs had it
    std::string failure;  ///< the most common failure, likewise; "" if no run failed
    double divergedShare() const { return finished > 0 ? static_cast<double>(diverged) / finished : kNotMeasured; }
};

/// The runs of a sweep as far as they are done. A value.
class SweepResults {
public:
    explicit SweepResults(SweepRequest request);

    const SweepRequest& request() const { return m_request; }
    void set(std::size_t run, SweepRunResult result);
    const std::optional<SweepRunResult>& run(std::size_t run) const { return m_runs.at(run); }
    std::size_t finished() const { return m_finished; }
    bool complete() const { return m_finished == m_runs.size(); }
    SweepCell cell(std::size_t cell) const { return pooled({cell}); }
    /// The runs of several cells taken together.
    SweepCell pooled(const std::vector<std::size_t>& cells) const;

private:
    std::vector<const SweepRunResult*> resultsOf(const std::vector<std::size_t>& cells) const;

    SweepRequest m_request;
    std::vector<std::optional<SweepRunResult>> m_runs;
    std::size_t m_finished = 0;
};

/// runs.csv: a row a run that is done, in the order of the runs. The same bytes for the same request, whatever the
/// number of threads and however often it was interrupted.
std::string sweepRunsCsv(const SweepResults& results);
/// cells.csv: a row a cell that has runs; the same promise.
std::string sweepCellsCsv(const SweepResults& results);
/// times.csv: seconds of each run, which are never the same twice and so stand apart.
std::string sweepTimesCsv(const SweepResults& results);

}  // namespace ganimede
