#pragma once

#include <cuda_runtime.h>

#include "engine/torch/toys/toy_passes.h"

/// The executor of block programs on a GPU.
namespace ganimede::toys {

/// A thread block. Where all of a GAN is in shared memory the compiler sees that, and needs no generic addresses.
template <int kThreads, bool kAllFast>
struct DeviceBlock {
    using Floats = float*;
    float* fast;
    float* arena;

    __device__ __forceinline__ Floats place(Place place) const
    {
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
        // One division for all of a thread's items.
        int row = static_cast<int>(threadIdx.x) / columns;
        int column = static_cast<int>(threadIdx.x) - row * columns;
        const int rowStep = kThreads / columns;
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
