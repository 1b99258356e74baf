#pragma once

#include "engine/torch/toys/toy_measure_plan.h"

/// Kernels of cuda_toy_measure.cu, for CudaToyDevice. Each block takes one item after the other, with its piece of
/// `arenas` and the plan's fast memory.
namespace ganimede::toys {

inline constexpr int kMeasureThreads = kMeasureParts;  ///< of a block

/// Items are members.
using MeasureKernel = void (*)(ToyMeasureLaunch launch, float* arenas);
MeasureKernel measureKernel(bool allFast);

/// Items are chunks of members' points.
using DrawKernel = void (*)(ToyDrawLaunch launch, float* arenas);
DrawKernel drawKernel(bool allFast);

}  // namespace ganimede::toys
