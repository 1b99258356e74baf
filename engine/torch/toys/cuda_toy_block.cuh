#pragma once

#include <cuda_runtime.h>

#include <type_traits>

#include "engine/torch/toys/toy_passes.h"

/// The executor of block programs on a GPU.
namespace ganimede::toys {

/// Floats in shared memory, where four are stored at once.
class SharedFloats {
public:
    __device__ __forceinline__ explicit SharedFloats(float* at) : m_at(at) {}
    __device__ __forceinline__ SharedFloats operator+(int n) const { return SharedFloats(m_at + n); }
    friend __device__ __forceinline__ float get(const SharedFloats& floats, int i) { return floats.m_at[i]; }
    friend __device__ __forceinline__ void put(const SharedFloats& floats, int i, float value)
    {
        floats.m_at[i] = value;
    }
    friend __device__ __forceinline__ Four get4(const SharedFloats& floats, int i)
    {
        return toys::get4(floats.m_at, i);
    }
    friend __device__ __forceinline__ void put4(const SharedFloats& floats, int i, const Four& value)
    {
#ifdef __CUDA_ARCH__
        // The compiler makes four stores of one whose numbers come from different places, and these meet in their
        // banks.
        asm volatile("st.shared.v4.f32 [%0], {%1, %2, %3, %4};" ::"r"(
                         static_cast<unsigned>(__cvta_generic_to_shared(floats.m_at + i))),
                     "f"(value.v[0]), "f"(value.v[1]), "f"(value.v[2]), "f"(value.v[3])
                     : "memory");
#else
        toys::put4(floats.m_at, i, value);
#endif
    }
    friend __device__ __forceinline__ void tally(const SharedFloats& floats, int i)
    {
        toys::tally(floats.m_at, i);
    }

private:
    float* m_at;
};

/// A thread block, whose fast memory is its dynamic shared memory. Where all of a GAN is in shared memory the compiler
/// sees that, and needs no generic addresses.
template <int kThreads, bool kAllFast>
struct DeviceBlock {
    using Floats = std::conditional_t<kAllFast, SharedFloats, float*>;
    using Far = float*;
    float* arena;

    __device__ __forceinline__ Floats place(Place place) const
    {
        // By its name, so that the compiler knows which memory it is.
        extern __shared__ float4 memory[];
        float* const fast = reinterpret_cast<float*>(memory);
        if constexpr (kAllFast) {
            return SharedFloats(fast + place.offset);
        } else {
            return (place.fast ? fast : arena) + place.offset;
        }
    }
    __device__ __forceinline__ Far far(std::int64_t offset) const { return arena + offset; }
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
        const int first = static_cast<int>(threadIdx.x);
        // Who has nothing to do gets there in few instructions.
        if (first < rows * columns) {
            const Divisor by(columns);
            int row = by.quotient(first);
            int column = first - row * columns;
            const int rowStep = by.quotient(kThreads);
            const int columnStep = kThreads - rowStep * columns;
            do {
                f(row, column);
                row += rowStep;
                column += columnStep;
                if (column >= columns) {
                    column -= columns;
                    ++row;
                }
            } while (row < rows);
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
