#pragma once

#include <memory>

#include "engine/trainers/trainer.h"

namespace ganimede {

/// Trains small MLP pairs on one core with the processor's vector instructions (AVX-512, AVX2 or a portable fall-back,
/// see core/simd.h), without LibTorch. Float32; no allocation while training.
/// @throws Error if fusedTrainerObjection() has one, or the data set is empty.
std::unique_ptr<Trainer> makeFusedTrainer(const ExperimentSpec& spec, DatasetPtr data);

}  // namespace ganimede
