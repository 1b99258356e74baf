#pragma once

#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {

/// |a - b| / |b| over a network's parameters after kParitySteps steps: at most this.
inline constexpr double kParityTolerance = 1e-4;
inline constexpr int kParitySteps = 100;

/// Batch 150; G with 16 and 12, D with 17 and 9 hidden units.
ExperimentSpec paritySpec();
void setRate(ExperimentSpec& spec, double rate);

/// Rates at which float32 can follow float64 for 100 steps: at larger ones the game is chaotic, and LibTorch's own
/// float32 run departs from its float64 run (two layers of 128 units, Adam at 1e-3: 2e-7 after 20 steps, 1e-2 after
/// 100).
double rateOf(OptimiserKind kind);

/// Checks LibTorch's float32 trainer and, on every vector target of this machine, the fused one against LibTorch's
/// autograd in float64; with a gradient penalty at a tenth of the learning rates. Returns whether the fused trainer
/// took the spec.
/// @param withFloat32  whether LibTorch's own float32 is compared too: half of the time that this takes
bool compareWithReference(ExperimentSpec spec, bool withFloat32 = true);

}  // namespace ganimede::test
