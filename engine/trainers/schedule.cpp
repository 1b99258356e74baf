#include "engine/trainers/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ganimede {

double learningRateFactor(const ScheduleSpec& schedule, std::int64_t step)
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
        return schedule.final + (1 - schedule.final) * 0.5 * (1 + std::cos(std::numbers::pi * u));
    case ScheduleKind::exponential:
        return std::pow(schedule.final, u);
    }
    return 1;
}

double inputNoiseAt(const RemedySpec& remedies, std::int64_t step)
{
    if (remedies.inputNoiseSteps == 0) {
        return remedies.inputNoise;
    }
    const double left = 1 - static_cast<double>(step) / static_cast<double>(remedies.inputNoiseSteps);
    return remedies.inputNoise * std::max(0.0, left);
}

double averageKeep(const RemedySpec& remedies, std::int64_t updates)
{
    const auto n = static_cast<double>(updates);
    return std::min(remedies.generatorAverage, (1 + n) / (10 + n));
}

}  // namespace ganimede
