#pragma once

#include <cstddef>
#include <vector>

#include "engine/networks/mlp.h"
#include "engine/torch/toys/toy_gan.h"
#include "engine/trainers/trainer.h"

namespace ganimede::toys {

/// Lays out the GAN of a spec. What of it stands in fast memory follows from `fastBytes`, the most that a block may
/// have; all else, and with it every number that the GAN computes, from the spec alone.
///
/// Fast memory is given out in the order in which it is worth most: small sums, weights, D's rows, G's rows, what
/// penalties need, the optimisers' memory.
/// @throws Error if fusedTrainerObjection() has one.
ToyGan planToy(const ExperimentSpec& spec, std::size_t fastBytes);

/// A network's arrays in the device's layout, from and to tensors that are named and shaped as in TrainerState.
/// `prefix` is "generator" or "discriminator"; what is not among the tensors is 0.
std::vector<float> packTensors(const ToyNetwork& network, const std::string& prefix,
                               const std::vector<Tensor>& tensors);
void unpackTensors(const ToyNetwork& network, const std::string& prefix, const float* state,
                   std::vector<Tensor>& tensors);

/// The names of a network's arrays behind "<prefix>.<layer>.weight", in the order in which they stand in memory.
std::vector<const char*> arraySuffixes(const ToyArrays& arrays);

}  // namespace ganimede::toys
