#pragma once

#include <cuda_runtime.h>

#include "engine/torch/toys/toy_passes.h"

/// The executor of block programs on a GPU.
namespace ganimede::toys {

/// A thread block, whose fast memory is its dynamic shared memory. Where all of a GAN is in shared memory the compiler
/// sees that, and needs no generic addresses.
template <int kThreads, bool kAllFast>
struct DeviceBlock {
    using Floats = float*;
    float* arena;

    __device__ __forceinline__ Floats place(Place place) const
    {
        // By its name, so that the compiler knows which memory it is.
        extern __shared__ float4 memory[];
        float* const fast = reinterpret_cast<float*>(memory);
        if constexpr (kAllFast) {
            return fast + place.offset;
        }
        return (place.fast ? fast : arena) + place.offset;
    }
    __device__ __forceinline__ Floats far(std::int64_t offset) const { return arena + offset; }
    template <class F>
    __device__ __forceinline__ void each(int n, const F& f)
    {
        for (int i = static_cast<int>(threadIdx.x); i < n; i += kThreads) {
            f(i);
        }
        __syncthreads();
    }
    template <class F>
    __device__ __forceinline__ void grid(int rows, int columns, const F& f)
    {
        // No division but one of floats, rounded down from the middle between two of its multiples: exact, since its
        // error is far below half a column for as many threads as a block can have.
        const float inverse = __frcp_rn(static_cast<float>(columns));
        int row = static_cast<int>((static_cast<float>(threadIdx.x) + 0.5f) * inverse);
        int column = static_cast<int>(threadIdx.x) - row * columns;
        const int rowStep = static_cast<int>((kThreads + 0.5f) * inverse);
        const int columnStep = kThreads - rowStep * columns;
        while (row < rows) {
            f(row, column);
            row += rowStep;
            column += columnStep;
            if (column >= columns) {
                column -= columns;
                ++row;
            }
        }
        __syncthreads();
    }
    template <class F>
    __device__ __forceinline__ bool any(int n, const F& f)
    {
        int found = 0;
        for (int i = static_cast<int>(threadIdx.x); i < n; i += kThreads) {
            found |= f(i) ? 1 : 0;
        }
        return __syncthreads_or(found) != 0;
    }
};

/// The member's description into shared memory: every thread reads it all the time.
template <int kThreads>
__device__ __forceinline__ void takeMember(const ToyMember* from, ToyMember* to)
{
    __syncthreads();
    for (int i = static_cast<int>(threadIdx.x); i < static_cast<int>(sizeof(ToyMember) / 8); i += kThreads) {
        reinterpret_cast<std::uint64_t*>(to)[i] = reinterpret_cast<const std::uint64_t*>(from)[i];
    }
    __syncthreads();
}

}  // namespace ganimede::toys
