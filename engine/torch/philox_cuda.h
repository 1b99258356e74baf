#pragma once

#include <cstddef>
#include <cstdint>

#include <cuda_runtime_api.h>

#include "engine/core/streams.h"
#include "engine/spec/experiment_spec.h"

/// The named streams of core/streams.h, computed on a CUDA device: the same counters, so the same numbers (words,
/// uniform numbers and indices exactly, normal ones within 2e-6). Pointers are the current device's; the work is queued
/// on `queue` and not waited for.
/// @throws Error if a kernel cannot be launched.
namespace ganimede::cuda {

void fillUniform(const Stream& stream, float* out, std::size_t count, cudaStream_t queue);
void fillNormal(const Stream& stream, float* out, std::size_t count, cudaStream_t queue);

/// As LibTorch's index operations take them: 64-bit.
void fillIndices(const Stream& stream, std::uint32_t bound, std::int64_t* out, std::size_t count, cudaStream_t queue);

/// z (rows, latent.dimensions), row-major: component j from stream.row(j).
void fillLatent(const LatentSpec& latent, const Stream& stream, float* z, std::size_t rows, cudaStream_t queue);

}  // namespace ganimede::cuda
