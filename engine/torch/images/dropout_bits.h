#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/streams.h"

/// Dropout by half-words of Philox's streams, vectorised, as image_trainer.h states it. Numbers are counted from the
/// first of the batch part that a stream belongs to.
namespace ganimede {

/// Stretches of a stream must begin at a multiple of this.
inline constexpr std::size_t kDropoutGrain = 128;

/// The stream "dropout.<pass>.<layer>".
Stream dropoutStream(std::uint64_t seed, const char* pass, int layer, std::uint64_t key);

/// The share that is really set to 0: round(65536 rate) / 65536.
double dropoutShare(double rate);

/// Dropout's factors for the numbers from `first` on: 0 where the half-word is below 65536 share, else 1 / (1 - share).
void fillDropout(const Stream& stream, double share, std::size_t first, std::span<float> factors);

/// Leaky ReLU and dropout in one pass, in place.
void leakyDropout(const Stream& stream, double share, double slope, std::size_t first, std::span<float> x);

/// The derivative of that (and, with share 0, of leaky ReLU alone), from what it returned: 0 where the output is 0.
void leakyDropoutGradient(double share, double slope, std::span<const float> output, std::span<const float> gradient,
                          std::span<float> result);

}  // namespace ganimede
