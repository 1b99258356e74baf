#pragma once

#include <cstddef>
#include <cstdint>

#include <cuda_runtime_api.h>

#include "engine/spec/experiment_spec.h"
#include "engine/torch/images/graph/kept_stream.h"

/// What a step of the graph trainer draws and gathers on a CUDA device. Counters are read when a kernel runs:
/// counters[0] is the step, counters[1] its place in the stretch. Pointers are the current device's; the work is queued
/// on `queue` and not waited for. @throws Error if a kernel cannot be launched.
namespace ganimede::cuda {

void fillUniformAt(const KeptStream& stream, float* out, std::size_t count, cudaStream_t queue);
void fillNormalAt(const KeptStream& stream, float* out, std::size_t count, cudaStream_t queue);
/// z (rows, latent.dimensions), row-major.
void fillLatentAt(const LatentSpec& latent, const KeptStream& stream, float* z, std::size_t rows, cudaStream_t queue);

/// Bytes (pictures, C, H, W) on the device.
struct DevicePictures {
    const std::uint8_t* pixels = nullptr;
    int channels = 1;
    int height = 0;
    int width = 0;
};

/// Where a step finds its batch: `batch` numbers 2 picture + mirrored at places[counters[1] * stride].
struct DevicePlaces {
    const std::int64_t* places = nullptr;
    std::size_t stride = 0;
    std::size_t batch = 0;
    const std::int64_t* counters = nullptr;
};

/// out (B, H, W, C): v / 127.5 - 1, mirrored left to right where the place says so; as float, or as bfloat16.
void gatherPictures(const DevicePictures& pictures, const DevicePlaces& places, float* out, cudaStream_t queue);
void gatherPicturesBf16(const DevicePictures& pictures, const DevicePlaces& places, void* out, cudaStream_t queue);
/// out (B): labels[picture].
void gatherLabels(const std::int64_t* labels, const DevicePlaces& places, std::int64_t* out, cudaStream_t queue);

/// ring[counters[1]] = row, then both counters are counted on.
void endStep(const float* row, float* ring, int columns, std::int64_t* counters, cudaStream_t queue);
void endStep(const double* row, double* ring, int columns, std::int64_t* counters, cudaStream_t queue);

}  // namespace ganimede::cuda
