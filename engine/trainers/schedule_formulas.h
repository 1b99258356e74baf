#pragma once

#include <cmath>
#include <cstdint>

#include "engine/core/philox.h"
#include "engine/spec/experiment_spec.h"

/// The formulas of schedule.h, for the CUDA device as well: there a step has no host to ask.
namespace ganimede {

GANIMEDE_HOST_DEVICE inline double scheduledFactor(const ScheduleSpec& schedule, std::int64_t step)
{
    if (schedule.kind == ScheduleKind::constant || step <= schedule.start) {
        return 1;
    }
    if (step >= schedule.end) {
        return schedule.final;
    }
    const double u = static_cast<double>(step - schedule.start) / static_cast<double>(schedule.end - schedule.start);
    switch (schedule.kind) {
    case ScheduleKind::constant:
        break;
    case ScheduleKind::linear:
        return 1 - u * (1 - schedule.final);
    case ScheduleKind::cosine:
        return schedule.final + (1 - schedule.final) * 0.5 * (1 + cos(3.14159265358979323846 * u));
    case ScheduleKind::exponential:
        return pow(schedule.final, u);
    }
    return 1;
}

GANIMEDE_HOST_DEVICE inline double fadingNoise(const RemedySpec& remedies, std::int64_t step)
{
    if (remedies.inputNoiseSteps == 0) {
        return remedies.inputNoise;
    }
    const double left = 1 - static_cast<double>(step) / static_cast<double>(remedies.inputNoiseSteps);
    return remedies.inputNoise * (left > 0 ? left : 0.0);
}

GANIMEDE_HOST_DEVICE inline double keptByAverage(const RemedySpec& remedies, std::int64_t updates)
{
    const auto n = static_cast<double>(updates);
    const double warm = (1 + n) / (10 + n);
    return remedies.generatorAverage < warm ? remedies.generatorAverage : warm;
}

}  // namespace ganimede
