#include <doctest/doctest.h>

#include "engine/trainers/pace.h"

namespace ganimede::test {
namespace {

using namespace std::chrono_literals;
using Clock = Pace::Clock;

constexpr Clock::time_point kStart{1000s};

/// Trains what is due, each step taking so long, and tells how many steps that were.
std::int64_t trainSlice(Pace& pace, Clock::time_point& now, std::int64_t& step, Clock::duration ofAStep)
{
    const std::int64_t due = pace.stepsDue(now);
    now += due * ofAStep;
    step += due;
    pace.trained(due, due, step, due * ofAStep, now);
    return due;
}

}  // namespace

TEST_CASE("slices grow, at most twofold at a time, to what four milliseconds hold, and shrink at once")
{
    Pace pace(1s);
    Clock::time_point now = kStart;
    std::int64_t step = 0;
    pace.beginAnew(now);
    std::int64_t before = 1;
    for (int i = 0; i < 12; ++i) {
        const std::int64_t due = trainSlice(pace, now, step, 10us);
        CHECK(due <= 2 * before);
        before = due;
    }
    CHECK(before == 400);
    CHECK(trainSlice(pace, now, step, 1ms) == 400);
    CHECK(trainSlice(pace, now, step, 1ms) == 4);
    pace.expectOtherCost();
    CHECK(pace.stepsDue(now) == 1);
    CHECK(!pace.wait(now));
}

TEST_CASE("a slice cut short by a change says nothing of what fits into the next")
{
    Pace pace(1s);
    Clock::time_point now = kStart;
    std::int64_t step = 0;
    pace.beginAnew(now);
    for (int i = 0; i < 12; ++i) {
        trainSlice(pace, now, step, 10us);
    }
    pace.trained(3, 3, step + 3, 1us, now);
    CHECK(pace.stepsDue(now) == 400);
}

TEST_CASE("a speed is kept to, and what was missed by over a second is let go")
{
    Pace pace(1s);
    Clock::time_point now = kStart;
    std::int64_t step = 0;
    pace.setSpeed(20.0, now);
    CHECK(pace.stepsDue(now) == 0);
    CHECK(pace.wait(now) == 50ms);
    for (int i = 0; i < 500; ++i) {  // ten seconds
        now += 20ms;
        trainSlice(pace, now, step, 0us);
    }
    CHECK(step >= 199);
    CHECK(step <= 200);
    CHECK(pace.stepsPerSecond() == doctest::Approx(20).epsilon(0.06));

    now += 1h;  // the machine slept
    std::int64_t caughtUp = 0;
    for (int i = 0; i < 50; ++i) {  // a second
        caughtUp += trainSlice(pace, now, step, 0us);
        now += 20ms;
    }
    CHECK(caughtUp < 20 + 2 * 400 + 1);
    const std::int64_t then = step;
    for (int i = 0; i < 50; ++i) {
        now += 20ms;
        trainSlice(pace, now, step, 0us);
    }
    CHECK(step - then <= 21);
    pace.setSpeed(std::nullopt, now);
    CHECK(!pace.wait(now));
    CHECK(pace.stepsDue(now) > 0);
}

TEST_CASE("waiting is never shorter than commands need to be heard")
{
    Pace pace(1s);
    pace.setSpeed(10'000.0, kStart);
    CHECK(pace.wait(kStart) == Pace::kShortestWait);
    CHECK(pace.wait(kStart + 1s) == Pace::kShortestWait);
}

TEST_CASE("a rate is of the last stretch alone, and a pause is none of it")
{
    StepRate rate(1s);
    CHECK(rate.perSecond() == 0);
    Clock::time_point now = kStart;
    std::int64_t steps = 0;
    for (int i = 0; i < 30; ++i) {
        rate.add(steps, now += 100ms);
        steps += i < 15 ? 100 : 10;
    }
    CHECK(rate.perSecond() == doctest::Approx(100));
    Pace pace(1s);
    pace.trained(1, 1, 1, 1ms, kStart);
    pace.trained(1, 1, 2, 1ms, kStart + 1ms);
    CHECK(pace.stepsPerSecond() == doctest::Approx(1000));
    pace.rest(kStart + 1h);
    CHECK(pace.stepsPerSecond() == 0);
}

}  // namespace ganimede::test
