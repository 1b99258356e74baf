#pragma once

#include <cstdint>

#include "engine/spec/experiment_spec.h"

/// What changes by itself while a run goes on: pure functions of the spec and the step, so that every trainer agrees
/// and a rewound run needs no state for it.
namespace ganimede {

/// What both learning rates are multiplied by in step `step` (from 0): 1 up to schedule.start; then, with u running
/// from 0 there to 1 at schedule.end, linear 1 - u (1 - final), cosine final + (1 - final) (1 + cos(pi u)) / 2
/// (Loshchilov and Hutter 2017, eq. 5), exponential final^u; `final` from schedule.end on.
double learningRateFactor(const ScheduleSpec& schedule, std::int64_t step);

/// Standard deviation of the noise on D's inputs in step `step` (from 0), in frame units.
double inputNoiseAt(const RemedySpec& remedies, std::int64_t step);

/// What share of itself G's average keeps at update number `updates` (from 1) of G: remedies.generator_average, but
/// less at first, min(average, (1 + updates) / (10 + updates)), so that the first weights are soon forgotten.
double averageKeep(const RemedySpec& remedies, std::int64_t updates);

}  // namespace ganimede
