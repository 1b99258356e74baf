// The tables that a sweep writes (sweep_results.h).
#include <charconv>
#include <cmath>

#include "engine/spec/spec_words.h"
#include "engine/sweep/sweep_results.h"

namespace ganimede {
namespace {

std::string quoted(const std::string& cell)
{
    if (cell.find_first_of(",\"\n") == cell.npos) {
        return cell;
    }
    std::string out = "\"";
    for (const char c : cell) {
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + '"';
}

constexpr int kDigits = 7;  // what measures are good for: they come as floats

/// Empty where nothing was measured.
std::string cellOf(double value)
{
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, kDigits).ptr;
    return std::isnan(value) ? "" : std::string(buffer, end);
}

std::string headings(const SweepRequest& request)
{
    std::string out = "cell";
    for (const SweepAxis& axis : request.axes) {
        out += ',' + quoted(axis.path);
    }
    return out;
}

/// The cell's number, from 1, and its values.
std::string values(const SweepRequest& request, std::size_t cell)
{
    std::string out = std::to_string(cell + 1);
    const std::vector<std::size_t> place = request.placeOf(cell);
    for (std::size_t i = 0; i < place.size(); ++i) {
        out += ',' + quoted(plainValue(request.axes[i].values[place[i]]));
    }
    return out;
}

std::string measured(const SweepMeasures& measures)
{
    return cellOf(measures.modesHeld) + ',' + cellOf(measures.modes) + ',' + cellOf(measures.goodShare) + ',' +
           cellOf(measures.coverage) + ',' + cellOf(measures.jensenShannon) + ',' + cellOf(measures.slicedWasserstein);
}

constexpr const char* kMeasured = "modes_held,modes,good_share,coverage,jensen_shannon,sliced_wasserstein";

}  // namespace

std::string sweepRunsCsv(const SweepResults& results)
{
    const SweepRequest& request = results.request();
    std::string out = headings(request) + ",seed,steps,outcome," + kMeasured + ",diverged_step\n";
    for (std::size_t run = 0; run < request.runs(); ++run) {
        const auto& result = results.run(run);
        if (!result) {
            continue;
        }
        out += values(request, request.cellOf(run)) + ',' + std::to_string(request.seedOf(run)) + ',' +
               std::to_string(result->steps) + ',' + result->outcome + ',' + measured(result->measures) + ',' +
               (result->divergedStep ? std::to_string(*result->divergedStep) : "") + '\n';
    }
    return out;
}

std::string sweepCellsCsv(const SweepResults& results)
{
    const SweepRequest& request = results.request();
    std::string out =
        headings(request) + ",runs,mean_steps,diverged_share,outcome,outcome_share,failure," + kMeasured + '\n';
    for (std::size_t number = 0; number < request.cells(); ++number) {
        const SweepCell cell = results.cell(number);
        if (cell.finished == 0) {
            continue;
        }
        const double outcomeShare = static_cast<double>(cell.outcomeRuns) / cell.finished;
        out += values(request, number) + ',' + std::to_string(cell.finished) + ',' + text(cell.meanSteps) + ',' +
               cellOf(cell.divergedShare()) + ',' + cell.outcome + ',' + cellOf(outcomeShare) + ',' + cell.failure +
               ',' + measured(cell.means) + '\n';
    }
    return out;
}

std::string sweepTimesCsv(const SweepResults& results)
{
    const SweepRequest& request = results.request();
    std::string out = "cell,seed,seconds\n";
    for (std::size_t run = 0; run < request.runs(); ++run) {
        if (const auto& result = results.run(run)) {
            out += std::to_string(request.cellOf(run) + 1) + ',' + std::to_string(request.seedOf(run)) + ',' +
                   cellOf(result->seconds) + '\n';
        }
    }
    return out;
}

}  // namespace ganimede
