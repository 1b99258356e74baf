#pragma once

#include <memory>

#include "engine/torch/toys/toy_device.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// Trains an MLP pair in one thread block of a GPU, many steps a launch: weights, optimiser and activations stay in the
/// block's shared memory as far as it reaches, noise and batches are drawn on the device. Float32; the same bytes at
/// each run on one device. Takes what the fused trainer takes.
///
/// What the last launch left is kept on the host: a GPU that fails, in memory or altogether, ends train() with an Error
/// and leaves the trainer as it was before, so that state() can go on elsewhere; and it is tried anew at the next call.
/// @throws Error if fusedTrainerObjection() has one, the data set is empty, or the device refuses.
std::unique_ptr<Trainer> makeCudaTrainer(const ExperimentSpec& spec, DatasetPtr data, toys::ToyDevicePtr device);

}  // namespace ganimede
