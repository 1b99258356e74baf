#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace ganimede {

/// Steps a second over the last stretch of time. The times given never go back.
class StepRate {
public:
    using Clock = std::chrono::steady_clock;

    explicit StepRate(Clock::duration window) : m_window(window) {}

    /// So many steps had been done at `now`.
    void add(std::int64_t steps, Clock::time_point now);
    void clear() { m_marks.clear(); }
    /// 0 before two counts are known.
    double perSecond() const;

private:
    struct Mark {
        Clock::time_point time;
        std::int64_t steps;
    };
    Clock::duration m_window;
    std::deque<Mark> m_marks;
};

/// How a worker parts its training into slices of some milliseconds, between which commands are heard, and keeps to a
/// speed that was asked for. A value.
class Pace {
public:
    using Clock = StepRate::Clock;
    static constexpr std::chrono::milliseconds kSlice{4};
    static constexpr std::chrono::milliseconds kShortestWait{4};

    explicit Pace(Clock::duration rateWindow) : m_rate(rateWindow) {}

    /// Another run, or another trainer: nothing is known of what a step costs.
    void beginAnew(Clock::time_point now);
    /// The clock ran on without training: a pause.
    void rest(Clock::time_point now);
    /// A step may now cost a thousand times as much.
    void expectOtherCost() { m_sliceSteps = 1; }
    /// Nothing: as fast as it goes.
    void setSpeed(std::optional<double> stepsPerSecond, Clock::time_point now);

    /// How many steps the next slice has; 0 where the speed asked for leaves none yet. What was missed by more than a
    /// second is not caught up with.
    std::int64_t stepsDue(Clock::time_point now);
    /// How long until a step is due; nothing without a speed to keep to.
    std::optional<std::chrono::milliseconds> wait(Clock::time_point now) const;
    /// A slice of `steps` was trained that took so long; the run stands at `step`, `made` steps on.
    void trained(std::int64_t steps, std::int64_t made, std::int64_t step, Clock::duration took, Clock::time_point now);

    double stepsPerSecond() const { return m_rate.perSecond(); }

private:
    void reset(Clock::time_point now);

    std::optional<double> m_speed;
    std::int64_t m_sliceSteps = 1;
    Clock::time_point m_start;  // since when steps are counted for the speed
    std::int64_t m_steps = 0;
    StepRate m_rate;
};

}  // namespace ganimede
