#include <cmath>
#include <limits>

#include <doctest/doctest.h>

#include "engine/snapshots/loss_history.h"

namespace ganimede {
namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

TEST_CASE("a short history holds every step")
{
    LossHistory history;
    for (int step = 1; step <= 100; ++step) {
        history.add({step, 1.0f * step, 2.0f * step, 3.0f * step, 4.0f * step});
    }
    const auto buckets = history.buckets();
    REQUIRE(buckets.size() == 100);
    CHECK(buckets[41].firstStep == 42);
    CHECK(buckets[41].lastStep == 42);
    CHECK(buckets[41].g == doctest::Approx(126));
    CHECK(buckets[41].penalty == doctest::Approx(168));
}

TEST_CASE("a long history stays bounded and loses no step's weight")
{
    LossHistory history;
    const std::int64_t steps = 100'000;
    for (std::int64_t step = 1; step <= steps; ++step) {
        history.add({step, static_cast<float>(step), 0, 1});
    }
    const auto buckets = history.buckets();
    CHECK(buckets.size() <= LossHistory::kCapacity);
    CHECK(buckets.size() > LossHistory::kCapacity / 2);
    double sum = 0;
    std::int64_t next = 1;
    for (const LossBucket& bucket : buckets) {
        CHECK(bucket.firstStep == next);
        next = bucket.lastStep + 1;
        sum += bucket.dReal * static_cast<double>(bucket.lastStep - bucket.firstStep + 1);
    }
    CHECK(next == steps + 1);
    CHECK(sum == doctest::Approx(0.5 * steps * (steps + 1.0)).epsilon(1e-6));
}

TEST_CASE("steps without an update of a network leave its mean alone")
{
    LossHistory history;
    for (std::int64_t step = 1; step <= 2 * static_cast<std::int64_t>(LossHistory::kCapacity); ++step) {
        history.add({step, kNone, kNone, step % 2 == 0 ? 4.0f : kNone});
    }
    for (const LossBucket& bucket : history.buckets()) {
        CHECK(std::isnan(bucket.dReal));
        CHECK(bucket.g == 4.0f);
    }
}

}  // namespace
}  // namespace ganimede
