#include "engine/metrics/signs.h"

#include <algorithm>
#include <cmath>

#include "engine/networks/objective.h"

namespace ganimede {
namespace {

using M = MetricKind;
using Window = std::span<const Metrics>;

double at(const Metrics& metrics, MetricKind kind)
{
    return static_cast<double>(metrics[kind]);
}

double meanOf(Window window, MetricKind kind)
{
    double sum = 0;
    for (const Metrics& m : window) {
        sum += at(m, kind);
    }
    return sum / static_cast<double>(window.size());
}

template <typename Holds>
double shareOf(Window window, const Holds& holds)
{
    return static_cast<double>(std::ranges::count_if(window, holds)) / static_cast<double>(window.size());
}

/// The mean distance from the data, in units of the data's own spread.
double distance(const SignContext& run, Window window)
{
    return meanOf(window, M::slicedWasserstein) / run.spread;
}

double spreadOf(const Metrics& m)
{
    const double y = std::isnan(m[M::fakeDeviationY]) ? 0 : at(m, M::fakeDeviationY);
    return std::hypot(at(m, M::fakeDeviationX), y);
}

/// How far the fakes are from where they were: second half of the window over the first.
double progress(Window window)
{
    const double before = meanOf(window.first(window.size() / 2), M::slicedWasserstein);
    const double after = meanOf(window.last(window.size() / 2), M::slicedWasserstein);
    return before > 0 ? 1 - after / before : 0;
}

// Presets that train well stay at distances of 0.05 to 0.14 and D's accuracy at 0.45 to 0.7; runs that fail are at 0.2
// and more, and a D that has won is right in 0.94 and more.
constexpr double kFar = 0.2;
constexpr double kNear = 0.15;
constexpr double kSure = 0.9;
constexpr double kMostly = 0.75;  // share of a window in which a sign has to hold

double divergence(const SignContext& run, Window window)
{
    const Metrics& last = window.back();
    const bool finite = std::isfinite(last[M::slicedWasserstein]) && std::isfinite(last[M::scoreOnReal]) &&
                        std::isfinite(last[M::scoreOnFake]);
    if (!finite) {
        return INFINITY;
    }
    constexpr double kHugeScore = 10'000;
    constexpr double kHugeDistance = 100;
    const double score = std::max(std::abs(meanOf(window, M::scoreOnReal)), std::abs(meanOf(window, M::scoreOnFake)));
    return std::max(std::max(score, run.lastLoss) / kHugeScore, distance(run, window) / kHugeDistance);
}

double collapse(const SignContext& run, Window window)
{
    const auto collapsed = [&](const Metrics& m) {
        const bool narrow = spreadOf(m) < 0.5 * run.spread;
        const bool good = at(m, M::goodShare) > 0.5;
        const bool few = run.course.modes > 1 ? 2 * at(m, M::modesHeld) <= run.course.modes : at(m, M::coverage) < 0.4;
        return few && (good || narrow);
    };
    return shareOf(window, collapsed) / kMostly;
}

double comingAndGoing(const SignContext& run, Window window)
{
    if (run.course.modes < 2) {
        return 0;
    }
    std::vector<double> held;
    for (const Metrics& m : window) {
        held.push_back(at(m, M::modesHeld));
    }
    constexpr double kSwings = 5;
    return swings(held, std::max(1.0, std::ceil(run.course.modes / 5.0))) / kSwings;
}

double oscillating(const SignContext& run, Window window)
{
    constexpr double kSwings = 5;
    constexpr double kAmplitude = 0.3;  // of the data's spread
    int most = 0;
    for (const MetricKind coordinate : {M::fakeMeanX, M::fakeMeanY}) {
        std::vector<double> path;
        for (const Metrics& m : window) {
            path.push_back(at(m, coordinate));
        }
        if (!std::isnan(path.front())) {
            most = std::max(most, swings(path, kAmplitude * run.spread));
        }
    }
    // Close to the data small networks always sway a little.
    return std::min(most / kSwings, distance(run, window) / kNear);
}

/// At least 1: far from the data and not getting nearer. It falls gently, so that what rests on it does not flicker.
double stuck(const SignContext& run, Window window)
{
    constexpr double kSomeProgress = 0.1;
    return std::min(distance(run, window) / kFar, 1 + kSomeProgress - progress(window));
}

double vanishing(const SignContext& run, Window window)
{
    // A clipped critic's slopes are tiny, and its optimisers make up for that.
    if (isCritic(run.spec.objective.kind)) {
        return 0;
    }
    constexpr double kTiny = 0.01;  // where training goes well it is 0.07 and more
    const double share = shareOf(window, [](const Metrics& m) { return at(m, M::generatorSignal) < kTiny; });
    return std::min(share / kMostly, stuck(run, window));
}

double dominanceOfD(const SignContext& run, Window window)
{
    // A critic is meant to win: its slope stays.
    if (isCritic(run.spec.objective.kind)) {
        return 0;
    }
    const double share = shareOf(window, [](const Metrics& m) { return at(m, M::accuracy) > kSure; });
    return std::min(share / kMostly, stuck(run, window));
}

double dominanceOfG(const SignContext& run, Window window)
{
    if (isCritic(run.spec.objective.kind)) {
        return 0;
    }
    const double share = shareOf(window, [](const Metrics& m) { return at(m, M::accuracyOnFake) < 1 - kSure; });
    return std::min(share / kMostly, distance(run, window) / kFar);
}

double convergence(const SignContext& run, Window window)
{
    const auto good = [&](const Metrics& m) {
        const bool all = run.course.modes > 0 ? at(m, M::modesHeld) >= 0.9 * run.course.modes
                                              : at(m, M::coverage) > 0.6 && at(m, M::goodShare) > 0.8;
        return all && at(m, M::goodShare) > 0.5 && at(m, M::slicedWasserstein) < 2 * kNear * run.spread;
    };
    constexpr double kNearlyAll = 0.9;
    return std::min(shareOf(window, good) / kNearlyAll, kNear / distance(run, window));
}

}  // namespace

const std::vector<Sign>& signs()
{
    using enum DiagnosisKind;
    static const std::vector<Sign> all{
        {diverged, &divergence, 0.7, {M::slicedWasserstein, M::scoreOnReal, M::scoreOnFake}},
        {modeCollapse, &collapse, 0.7, {M::modesHeld, M::coverage, M::goodShare}},
        {modesComeAndGo, &comingAndGoing, 0.5, {M::modesHeld}},
        {oscillation, &oscillating, 0.5, {M::fakeMeanX, M::fakeMeanY, M::slicedWasserstein}},
        {vanishingGradient, &vanishing, 0.7, {M::generatorSignal, M::realnessOnFake, M::slicedWasserstein}},
        {discriminatorWon, &dominanceOfD, 0.7, {M::accuracy, M::realnessOnFake, M::slicedWasserstein}},
        {generatorWon, &dominanceOfG, 0.7, {M::accuracyOnFake, M::slicedWasserstein}},
        {converged, &convergence, 0.8, {M::slicedWasserstein, M::jensenShannon, M::modesHeld, M::coverage}},
    };
    return all;
}

int swings(std::span<const double> series, double amplitude)
{
    int turns = 0;
    int direction = 0;  // of the last move of that size
    double low = series.empty() ? 0 : series.front(), high = low;
    for (const double value : series) {
        low = std::min(low, value);
        high = std::max(high, value);
        if (direction >= 0 && high - value >= amplitude) {
            turns += direction;
            direction = -1;
            low = value;
        } else if (direction <= 0 && value - low >= amplitude) {
            turns -= direction;
            direction = 1;
            high = value;
        }
    }
    return turns;
}

}  // namespace ganimede
