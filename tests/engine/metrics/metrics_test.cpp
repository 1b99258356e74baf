#include <algorithm>
#include <cmath>
#include <numbers>

#include <doctest/doctest.h>

#include "engine/core/streams.h"
#include "engine/metrics/metrics_history.h"
#include "engine/metrics/metrics_meter.h"
#include "engine/metrics/run_monitor.h"
#include "engine/snapshots/looking.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede {
namespace {

using M = MetricKind;

std::vector<Point> pointsOf(const Dataset& data)
{
    std::vector<Point> points;
    for (std::size_t i = 0; i < data.size(); ++i) {
        points.push_back({data.x[i], data.y[i]});
    }
    return points;
}

DatasetPtr shared(const std::vector<Point>& points, std::vector<Point> centres = {}, double deviation = 0)
{
    auto data = std::make_shared<Dataset>();
    for (const Point& p : points) {
        data->x.push_back(p.x);
        data->y.push_back(p.y);
    }
    data->centres = std::move(centres);
    data->deviation = deviation;
    return data;
}

TEST_CASE("JS is 0 for equal sets, ln 2 for disjoint ones, and as counted by hand between")
{
    const std::vector<Point> left{{-0.9f, 0.1f}, {-0.9f, 0.1f}};
    const std::vector<Point> right{{0.9f, 0.1f}, {7.0f, 0.1f}};
    const std::vector<Point> half{{-0.9f, 0.1f}, {0.9f, 0.1f}};
    for (const int dimensions : {1, 2}) {
        CHECK(jensenShannon({dimensions, left}, {dimensions, left}) == 0);
        CHECK(jensenShannon({dimensions, left}, {dimensions, right}) == doctest::Approx(std::numbers::ln2));
        // p = (1, 0), q = (1/2, 1/2), m = (3/4, 1/4): (ln 4/3 + (ln 2/3) / 2 + (ln 2) / 2) / 2
        const double expected = 0.5 * (std::log(4.0 / 3) + 0.5 * std::log(2.0 / 3) + 0.5 * std::log(2.0));
        CHECK(jensenShannon({dimensions, left}, {dimensions, half}) == doctest::Approx(expected));
    }
}

TEST_CASE("every point is counted, those outside the frame and on its edges too")
{
    const std::vector<Point> points{{-1, -1}, {1, 1}, {1.0001f, 0}, {0, -3}, {NAN, 0}, {0, 0}, {-1e30f, 1e30f}};
    const Histogram histogram(2, points);
    double sum = 0;
    for (const float count : histogram.counts()) {
        sum += static_cast<double>(count);
    }
    CHECK(sum == 7);
    CHECK(histogram.counts().front() == 1);
    CHECK(histogram.counts()[Histogram::kPlaneSide * Histogram::kPlaneSide - 1] == 1);
    CHECK(histogram.counts().back() == 4);
    CHECK(Histogram::binOf(2, {0, 0}) == 16 * 32 + 16);
    CHECK(Histogram::binOf(1, {-1, 9}) == 0);
}

TEST_CASE("KL adds its pseudo-count to every bin of both")
{
    const std::vector<Point> left{{-0.9f, 0.1f}};
    const std::vector<Point> right{{0.9f, 0.1f}};
    // 1,025 bins: 1.1 and .1 of a total of 103.5 in two of them, equal elsewhere.
    const double expected = 1.0 / 103.5 * std::log(11.0);
    CHECK(kullbackLeibler({2, left}, {2, right}) == doctest::Approx(expected));
    CHECK(kullbackLeibler({2, left}, {2, left}) == 0);
}

TEST_CASE("the 1-Wasserstein distance is exact for samples of any sizes")
{
    CHECK(wasserstein1(std::vector<float>{1, 2, 3}, std::vector<float>{1, 2, 3}) == 0);
    CHECK(wasserstein1(std::vector<float>{0, 1, 3}, std::vector<float>{5, 6, 8}) == doctest::Approx(5));
    // As scipy.stats.wasserstein_distance([0, 1], [0, 0.5, 4]) says: 1.1666...
    CHECK(wasserstein1(std::vector<float>{0, 1}, std::vector<float>{0, 0.5f, 4}) == doctest::Approx(7.0 / 6));
    CHECK(std::isnan(wasserstein1({}, std::vector<float>{1})));
}

TEST_CASE("projections come sorted, whatever the points are")
{
    std::vector<Point> points{{NAN, 0},   {INFINITY, 1}, {-INFINITY, 1}, {0.0f, 0},
                              {-0.0f, 0}, {1e-40f, 0},   {-1e-40f, 0}};
    std::vector<float> coordinates(2000);
    fillNormal({5, 0, 0}, coordinates);
    for (std::size_t i = 0; i + 1 < coordinates.size(); i += 2) {
        points.push_back({coordinates[i] * 1e3f, coordinates[i + 1]});
    }
    for (const Point direction : sliceDirections(2, 16)) {
        std::vector<float> expected;
        for (const Point& p : points) {
            const float along = p.x * direction.x + p.y * direction.y;
            expected.push_back(std::isnan(along) ? INFINITY : along);
        }
        std::ranges::sort(expected);
        CHECK(sortedProjection(points, direction) == expected);
    }
    CHECK(sortedProjection({}, {1, 0}).empty());
}

TEST_CASE("a moved set is as far sliced as its shift seen along each direction")
{
    const auto directions = sliceDirections(2, 16);
    const auto data = makeDataset({}, 3);
    std::vector<Point> moved = pointsOf(*data);
    double expected = 0;
    for (const Point& d : directions) {
        CHECK(std::hypot(d.x, d.y) == doctest::Approx(1));
        expected += std::abs(static_cast<double>(0.3f * d.x - 0.2f * d.y)) / 16;
    }
    for (Point& p : moved) {
        p.x += 0.3f;
        p.y -= 0.2f;
    }
    Metrics metrics;
    DataReference(data).compare(moved, metrics);
    CHECK(static_cast<double>(metrics[M::slicedWasserstein]) == doctest::Approx(expected).epsilon(1e-4));
}

TEST_CASE("modes are held from a tenth of their fair share of good samples on")
{
    const auto data = shared({{0, 0}}, {{-0.5f, 0}, {0.5f, 0}}, 0.01);
    const auto samples = [](int left, int right, int bad) {
        std::vector<Point> points(static_cast<std::size_t>(left), {-0.5f, 0.0299f});
        points.insert(points.end(), static_cast<std::size_t>(right), {0.5f, 0});
        points.insert(points.end(), static_cast<std::size_t>(bad), {0.5f, 0.0301f});
        return points;
    };
    CHECK(countModes(*data, samples(95, 5, 0)).held == 2);
    CHECK(countModes(*data, samples(96, 4, 0)).held == 1);
    const ModeCount count = countModes(*data, samples(40, 4, 56));
    CHECK(count.held == 1);
    CHECK(count.modes == 2);
    CHECK(count.good == doctest::Approx(0.44));
}

TEST_CASE("without centres good samples are those where reals are, and coverage weighs real mass")
{
    std::vector<Point> reals(90, {-0.5f, 0.5f});
    reals.insert(reals.end(), 10, {0.5f, -0.5f});
    const DataReference reference(shared(reals));
    Metrics metrics;
    std::vector<Point> fakes(9, {-0.5f, 0.5f});
    fakes.push_back({0.9f, 0.9f});
    reference.compare(fakes, metrics);
    CHECK(metrics[M::coverage] == doctest::Approx(0.9));
    CHECK(metrics[M::goodShare] == doctest::Approx(0.9));
    CHECK(std::isnan(metrics[M::modesHeld]));
}

TEST_CASE("samples that are no numbers are infinitely far and crash nothing")
{
    const auto data = makeDataset({}, 3);
    std::vector<Point> samples = pointsOf(*data);
    for (std::size_t i = 0; i < samples.size(); i += 3) {
        samples[i] = {i % 2 == 0 ? NAN : INFINITY, -INFINITY};
    }
    Metrics metrics;
    DataReference(data).compare(samples, metrics);
    CHECK(std::isinf(metrics[M::slicedWasserstein]));
    CHECK(std::isfinite(metrics[M::jensenShannon]));
    CHECK(metrics[M::goodShare] < 0.67f);
    CHECK(metrics[M::goodShare] > 0.6f);
}

TEST_CASE("measuring changes nothing, is repeatable and speaks of the samples that are exported")
{
    const ExperimentSpec spec = test::smallSpec();
    const auto data = makeDataset(spec.data, spec.seed);
    const auto trainer = test::fusedTrainer().make(spec, data);
    const auto untouched = test::fusedTrainer().make(spec, data);
    test::trained(*trainer, 50);
    test::trained(*untouched, 100);
    MetricsMeter meter(spec, data);
    const Metrics once = meter.measure(*trainer, spec);
    const Metrics twice = meter.measure(*trainer, spec);
    CHECK(std::equal(once.values.begin(), once.values.end(), twice.values.begin(),
                     [](float a, float b) { return a == b || (std::isnan(a) && std::isnan(b)); }));
    test::trained(*trainer, 50);
    CHECK(trainer->state() == untouched->state());
    Metrics exported;
    meter.reference().compare(generateFrom(*trainer, spec, streams::kLatentSamples, 10'000), exported);
    CHECK(meter.measure(*trainer, spec, MetricsMeter::kFinalSamples)[M::jensenShannon] == exported[M::jensenShannon]);
}

TEST_CASE("the noise floor is near what a large fresh sample measures and shrinks with the sample")
{
    for (const char* kind : {"ring-8", "heart", "normal-1d"}) {
        CAPTURE(kind);
        ExperimentSpec spec;
        spec.data.kind = kind;
        const auto data = makeDataset(spec.data, spec.seed);
        MetricsMeter meter(spec, data);
        const Metrics& few = meter.floor(500);
        const Metrics& many = meter.floor(8'000);
        CHECK(few[M::jensenShannon] > many[M::jensenShannon]);
        CHECK(few[M::slicedWasserstein] > many[M::slicedWasserstein]);
        CHECK(many[M::jensenShannon] > 0);
        CHECK(many[M::slicedWasserstein] < 0.02f);
        CHECK(many[M::coverage] > 0.98f);
        CHECK(many[M::goodShare] > 0.98f);
        CHECK(std::isnan(many[M::accuracy]));
    }
}

TEST_CASE("each measurement keeps the modes and the noise floor of the data it was held against")
{
    ExperimentSpec spec;
    spec.data.kind = "ring-8";
    Run run(spec, {TrainerChoice::fused});
    RunMonitor monitor;
    std::vector<StepLosses> losses;
    const auto go = [&](const char* kind) {
        ExperimentSpec changed = run.current();
        changed.data.kind = kind;
        run.change(changed);
        REQUIRE_FALSE(run.train(10, losses));
        monitor.measure(run, {});
        REQUIRE_FALSE(run.train(10, losses));
        monitor.measure(run, {});
    };
    go("ring-8");
    const float floor = monitor.course()->floor[M::jensenShannon];
    go("disjoint");
    go("heart");
    const MetricsCourse& course = *monitor.course();
    CHECK(course.anewAfter == 40);
    CHECK(course.modesAt(10) == 8);
    CHECK(course.modesAt(20) == 8);
    CHECK(course.modesAt(30) == 3);
    CHECK(course.modesAt(40) == 3);
    CHECK(course.modesAt(50) == 0);
    CHECK(course.floorAt(20)[M::jensenShannon] == floor);
    CHECK(course.floorAt(30)[M::jensenShannon] != floor);
    CHECK(course.floorAt(60)[M::jensenShannon] == course.floor[M::jensenShannon]);
}

TEST_CASE("a long course stays bounded, evenly thinned, and ends with the newest")
{
    MetricsHistory history;
    for (std::int64_t step = 0; step < 10'000; ++step) {
        Metrics metrics;
        metrics.step = step;
        history.add(metrics);
        REQUIRE(history.whole().back().step == step);
        REQUIRE(history.whole().size() <= MetricsHistory::kCapacity);
    }
    const auto whole = history.whole();
    CHECK(whole.size() > MetricsHistory::kCapacity / 2);
    CHECK(whole.front().step == 0);
    for (std::size_t i = 2; i + 1 < whole.size(); ++i) {
        REQUIRE(whole[i].step - whole[i - 1].step == whole[1].step);
    }
    CHECK(history.recent().size() == MetricsHistory::kRecent);
    CHECK(history.recent().front().step == 10'000 - static_cast<std::int64_t>(MetricsHistory::kRecent));
}

}  // namespace
}  // namespace ganimede
