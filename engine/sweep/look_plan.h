#pragma once

#include <cstdint>

namespace ganimede {

/// When a run is measured that is to be classified: evenly over its whole length, at steps that depend on nothing but
/// how many there are.
class LookPlan {
public:
    /// @param steps  of the whole run, at least 1
    explicit LookPlan(std::int64_t steps);
    /// The first step above `step` at which to look; beyond the run's end it goes on as evenly.
    std::int64_t after(std::int64_t step) const;

private:
    std::int64_t m_steps;
    std::int64_t m_looks;
};

}  // namespace ganimede
