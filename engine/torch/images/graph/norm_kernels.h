#pragma once

#include <cstdint>

#include <cuda_runtime_api.h>

#include "engine/torch/images/graph/norm_program.h"

/// norm_program.h on a CUDA device, two launches a way. Pointers are the current device's; the work is queued on
/// `queue` and not waited for. Value is float or double. @throws Error if a kernel cannot be launched.
namespace ganimede::cuda {

/// How the rows and channels of a norm are spread over blocks.
struct NormGrid {
    int wide = 1;   ///< channels of a thread
    int tiles = 0;  ///< blocks beside each other
    int parts = 0;  ///< blocks below each other that sum up

    /// How many doubles what the blocks have summed up takes.
    std::int64_t sums(int channels) const { return std::int64_t{2} * parts * channels; }
};

/// @param aligned  whether every row begins where four of its numbers can be read at once
NormGrid gridOf(std::int64_t rows, int channels, bool aligned);

/// Where blocks leave their sums, (grid.sums()), and how many of a tile's have, (grid.tiles): 0 before and after.
struct NormSpace {
    double* sums = nullptr;
    int* arrived = nullptr;
};

template <class Value>
void normForwards(const norms::Norm<Value, Value>& norm, const NormGrid& grid, const NormSpace& space,
                  cudaStream_t queue);
template <class Value>
void normBackwards(const norms::Norm<Value, Value>& norm, const NormGrid& grid, const NormSpace& space,
                   cudaStream_t queue);
/// With bfloat16 behind the pointers to x, y and their gradients.
void normForwardsBf16(const norms::Norm<void, float>& norm, const NormGrid& grid, const NormSpace& space,
                      cudaStream_t queue);
void normBackwardsBf16(const norms::Norm<void, float>& norm, const NormGrid& grid, const NormSpace& space,
                       cudaStream_t queue);

}  // namespace ganimede::cuda
