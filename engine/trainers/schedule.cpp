#include "engine/trainers/schedule.h"

#include "engine/trainers/schedule_formulas.h"

namespace ganimede {

double learningRateFactor(const ScheduleSpec& schedule, std::int64_t step)
{
    return scheduledFactor(schedule, step);
}

double inputNoiseAt(const RemedySpec& remedies, std::int64_t step)
{
    return fadingNoise(remedies, step);
}

double averageKeep(const RemedySpec& remedies, std::int64_t updates)
{
    return keptByAverage(remedies, updates);
}

}  // namespace ganimede
