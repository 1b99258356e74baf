#include "engine/metrics/diagnosis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "engine/metrics/signs.h"

namespace ganimede {
namespace {

using Window = std::span<const Metrics>;

double spreadOf(const MetricsCourse& course)
{
    const double spread =
        std::hypot(static_cast<double>(course.realDeviation.x), static_cast<double>(course.realDeviation.y));
    return spread > 0 ? spread : 1;
}

double lastLoss(std::span<const LossBucket> losses)
{
    double largest = 0;
    if (!losses.empty()) {
        for (const float loss : {losses.back().dReal, losses.back().dFake, losses.back().g}) {
            largest = std::isnan(loss) ? largest : std::max(largest, std::abs(static_cast<double>(loss)));
        }
    }
    return largest;
}

std::vector<Evidence> evidenceFor(const Sign& sign, Window window)
{
    std::vector<Evidence> found;
    for (const MetricKind kind : sign.evidence) {
        Evidence evidence{kind, 0, INFINITY, -INFINITY};
        for (const Metrics& m : window) {
            const auto value = static_cast<double>(m[kind]);
            evidence.value += value / static_cast<double>(window.size());
            evidence.low = std::min(evidence.low, value);
            evidence.high = std::max(evidence.high, value);
        }
        if (std::isfinite(evidence.value)) {
            found.push_back(evidence);
        }
    }
    return found;
}

/// Walks the window along the measurements: a sign is said from where its strength reaches 1 until it falls below
/// `off`. Returns where the sign that holds at the end began to.
std::optional<std::int64_t> heldSince(const Sign& sign, const SignContext& context, Window measured)
{
    std::optional<std::int64_t> since;
    for (std::size_t end = kFewestMeasurements; end <= measured.size(); ++end) {
        const Window window = measured.first(end).last(std::min(end, kWindow));
        const double strength = sign.strength(context, window);
        if (!since && strength >= 1) {
            since = window.front().step;
        } else if (since && !(strength >= sign.off)) {
            since.reset();
        }
    }
    return since;
}

/// Whether `found` leaves no room for `kind`: what has diverged is nothing else, and only one of the networks wins.
bool impliedBy(const std::vector<Diagnosis>& found, DiagnosisKind kind)
{
    using enum DiagnosisKind;
    const auto has = [&](DiagnosisKind other) {
        return std::ranges::any_of(found, [other](const Diagnosis& d) { return d.kind == other; });
    };
    return has(diverged) || (kind == discriminatorWon && has(vanishingGradient)) ||
           ((kind == converged || kind == nearData) && !found.empty());
}

}  // namespace

std::vector<Diagnosis> diagnose(const RunRecord& run)
{
    const SignContext context{*run.spec, *run.course, spreadOf(*run.course), lastLoss(run.losses)};
    const Window measured = run.course->recent;
    const std::int64_t step = measured.empty() ? 0 : measured.back().step;
    if (run.leftFiniteNumbers) {
        return {{DiagnosisKind::diverged, step, {}, remediesFor(DiagnosisKind::diverged, *run.spec, step)}};
    }
    if (measured.size() < kFewestMeasurements || step - measured.front().step < kFewestSteps) {
        return {};
    }
    std::vector<Diagnosis> found;
    for (const Sign& sign : signs()) {
        if (impliedBy(found, sign.kind)) {
            continue;
        }
        if (const auto since = heldSince(sign, context, measured)) {
            const Window window = measured.last(std::min(measured.size(), kWindow));
            found.push_back({sign.kind, *since, evidenceFor(sign, window), remediesFor(sign.kind, *run.spec, step)});
        }
    }
    return found;
}

const std::string& keyOf(DiagnosisKind kind)
{
    static const std::array<std::string, 9> keys{"diverged",      "mode_collapse",      "modes_come_and_go",
                                                 "oscillation",   "vanishing_gradient", "discriminator_won",
                                                 "generator_won", "converged",          "near_data"};
    return keys.at(static_cast<std::size_t>(kind));
}

const std::string& keyOf(RunOutcome outcome)
{
    static const std::array<std::string, 7> keys{"converged", "near_data", "collapsed", "oscillating",
                                                 "vanishing", "diverged",  "undecided"};
    return keys.at(static_cast<std::size_t>(outcome));
}

RunOutcome classify(const RunRecord& run)
{
    const std::vector<Diagnosis> found = diagnose(run);
    if (found.empty()) {
        return RunOutcome::undecided;
    }
    switch (found.front().kind) {
    case DiagnosisKind::diverged:
        return RunOutcome::diverged;
    case DiagnosisKind::modeCollapse:
        return RunOutcome::collapsed;
    case DiagnosisKind::modesComeAndGo:
    case DiagnosisKind::oscillation:
        return RunOutcome::oscillating;
    case DiagnosisKind::vanishingGradient:
    case DiagnosisKind::discriminatorWon:
        return RunOutcome::vanishing;
    case DiagnosisKind::generatorWon:
        return RunOutcome::undecided;
    case DiagnosisKind::nearData:
        return RunOutcome::nearData;
    case DiagnosisKind::converged:
        return RunOutcome::converged;
    }
    return RunOutcome::undecided;
}

}  // namespace ganimede
