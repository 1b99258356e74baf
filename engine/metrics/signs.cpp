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

/// By what share the fakes came nearer to the data from the first half of the window to the second; negative if they
/// went away.
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
constexpr double kSwaying = 0.32;
constexpr double kTiny = 0.01;      // signal; where training goes well it is 0.02 and more
constexpr double kPassedOn = 0.05;  // of D's slope, by G's loss

double divergence(const SignContext& run, Window window)
{
    const Metrics& last = window.back();
    const bool finite = std::isfinite(last[M::slicedWasserstein]) && std::isfinite(last[M::scoreOnReal]) &&
                        std::isfinite(last[M::scoreOnFake]);
    if (!finite) {
        return INFINITY;
    }
    constexpr double kHugeScore = 10'000;
    constexpr double kNarrowest = 0.5;  // to a narrower cloud of data untrained fakes may be many of its spreads away
    const double score = std::max(std::abs(meanOf(window, M::scoreOnReal)), std::abs(meanOf(window, M::scoreOnFake)));
    // Fakes that D welcomes out there follow it, which is G's winning, up to a point; others have lost all hold.
    const bool welcome = meanOf(window, M::accuracyOnFake) < 1 - kSure;
    const double lost = (welcome ? 1000 : 3) * std::max(run.spread, kNarrowest);
    const double share = shareOf(window, [&](const Metrics& m) { return at(m, M::slicedWasserstein) > lost; });
    return std::max(std::max(score, run.lastLoss) / kHugeScore, share / 0.5);
}

double collapse(const SignContext& run, Window window)
{
    const auto collapsed = [&](const Metrics& m) {
        const bool few = run.course.modes > 1
                             ? 2 * at(m, M::modesHeld) <= run.course.modes
                             : at(m, M::coverage) < 0.6 && at(m, M::slicedWasserstein) > kFar * run.spread;
        return few && at(m, M::goodShare) > 0.5;
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

/// How much of an oscillation a part of the course is: turns that go on through its later half, far from the data.
double swaying(const SignContext& run, Window part)
{
    constexpr double kSwings = 5;
    constexpr double kLateSwings = 2;
    constexpr double kAmplitude = 0.3;  // of the data's spread
    const auto turns = [&](Window of, MetricKind coordinate) {
        std::vector<double> path;
        for (const Metrics& m : of) {
            path.push_back(at(m, coordinate));
        }
        return std::isnan(path.front()) ? 0 : swings(path, kAmplitude * run.spread);
    };
    double most = 0;
    for (const MetricKind coordinate : {M::fakeMeanX, M::fakeMeanY}) {
        const double late = turns(part.last(part.size() / 2), coordinate) / kLateSwings;
        most = std::max(most, std::min(turns(part, coordinate) / kSwings, late));
    }
    constexpr double kSteepness = 4;
    const double far = distance(run, part.last(std::max(part.size() / 2, std::min(part.size(), kWindow))));
    return std::min(most, 1 + kSteepness * (far / kSwaying - 1));
}

/// The course with the present data up to `step`, in so few measurements that a look at it costs nothing.
std::vector<Metrics> courseUpTo(const MetricsCourse& course, std::int64_t step)
{
    constexpr std::size_t kMost = 128;
    const auto begin = std::ranges::upper_bound(course.whole, course.anewAfter, {}, &Metrics::step);
    const Window whole(begin, std::ranges::upper_bound(begin, course.whole.end(), step, {}, &Metrics::step));
    const std::size_t stride = (whole.size() + kMost - 1) / kMost;
    std::vector<Metrics> some;
    for (std::size_t i = 0; i < whole.size(); i += stride) {
        some.push_back(whole[i]);
    }
    return some;
}

double oscillating(const SignContext& run, Window window)
{
    double strength = swaying(run, window);
    // A slow swing takes longer than the window: the whole course is asked too, and each later half of it, so that
    // what the run did when it began does not count for ever.
    const std::vector<Metrics> course = courseUpTo(run.course, window.back().step);
    for (std::size_t size = course.size(); size >= 2 * kWindow; size /= 2) {
        strength = std::max(strength, swaying(run, Window(course).last(size)));
    }
    return strength;
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
    const auto flat = [](const Metrics& m) {
        const bool sure = at(m, M::accuracyOnFake) > kSure;
        const bool saturated = at(m, M::generatorSignal) < kPassedOn * at(m, M::discriminatorSlope);
        return sure && (saturated || at(m, M::generatorSignal) < kTiny);
    };
    return std::min(shareOf(window, flat) / kMostly, stuck(run, window));
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

double nearness(const SignContext& run, Window window)
{
    const auto good = [&](const Metrics& m) {
        const bool all = run.course.modes > 0 ? at(m, M::modesHeld) >= 0.9 * run.course.modes
                                              : at(m, M::coverage) > 0.6 && at(m, M::goodShare) > 0.8;
        return all && at(m, M::goodShare) > 0.5 && at(m, M::slicedWasserstein) < 2 * kNear * run.spread;
    };
    constexpr double kNearlyAll = 0.9;
    return std::min(shareOf(window, good) / kNearlyAll, kNear / distance(run, window));
}

/// Near, every mode held, the histograms alike but for little more than chance, and D hardly able to tell them apart.
double convergence(const SignContext& run, Window window)
{
    constexpr double kAlike = 0.08;    // nats over the noise floor
    constexpr double kGuessing = 0.6;  // D's accuracy
    const double floor = at(run.course.floor, M::jensenShannon);
    const double over = meanOf(window, M::jensenShannon) - (std::isfinite(floor) ? floor : 0);
    const auto all = [&](const Metrics& m) { return run.course.modes == 0 || at(m, M::modesHeld) >= run.course.modes; };
    const double held = shareOf(window, all) / kMostly;
    const double alike = kAlike / std::max(over, 1e-6);
    return std::min({nearness(run, window), held, alike, kGuessing / meanOf(window, M::accuracy)});
}

}  // namespace

const std::vector<Sign>& signs()
{
    using enum DiagnosisKind;
    static const std::vector<Sign> all{
        {diverged, &divergence, 0.7, {M::slicedWasserstein, M::scoreOnReal, M::scoreOnFake}},
        {modeCollapse, &collapse, 0.7, {M::modesHeld, M::coverage, M::goodShare}},
        {modesComeAndGo, &comingAndGoing, 0.5, {M::modesHeld}},
        {oscillation, &oscillating, 0.4, {M::fakeMeanX, M::fakeMeanY, M::slicedWasserstein}},
        {vanishingGradient, &vanishing, 0.7, {M::generatorSignal, M::realnessOnFake, M::slicedWasserstein}},
        {discriminatorWon, &dominanceOfD, 0.7, {M::accuracy, M::realnessOnFake, M::slicedWasserstein}},
        {generatorWon, &dominanceOfG, 0.7, {M::accuracyOnFake, M::slicedWasserstein}},
        {converged, &convergence, 0.8, {M::jensenShannon, M::modesHeld, M::coverage, M::accuracy}},
        {nearData, &nearness, 0.8, {M::jensenShannon, M::modesHeld, M::coverage, M::accuracy}},
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
