#include "engine/sweep/look_plan.h"

#include <algorithm>

#include "engine/metrics/diagnosis.h"

namespace ganimede {
namespace {

constexpr std::int64_t kMostLooks = 100;  // what classify() asks for
constexpr std::int64_t kStepsALook = 50;  // a look costs about as much as so many small steps

}  // namespace

LookPlan::LookPlan(std::int64_t steps)
    : m_steps(steps),
      m_looks(
          std::min(steps, std::clamp(steps / kStepsALook, static_cast<std::int64_t>(kFewestMeasurements), kMostLooks)))
{}

std::int64_t LookPlan::after(std::int64_t step) const
{
    const std::int64_t passed = step * m_looks / m_steps;
    return ((passed + 1) * m_steps + m_looks - 1) / m_looks;  // look i is at i * steps / looks, rounded up
}

}  // namespace ganimede
