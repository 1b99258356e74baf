#pragma once

#include <cuda_runtime_api.h>

#include <atomic>
#include <cmath>

#include "tests/gpu/emulated/emulated_device.h"

/// What a .cu file finds in the language itself. Shared memory is the CPU's thread's own: a block runs on one.

// NOLINTBEGIN(readability-identifier-naming,cppcoreguidelines-macro-usage)

#define __global__
#define __device__
#define __host__
#define __forceinline__ inline
#define __launch_bounds__(...)
#define __shared__ static thread_local
#define __align__(bytes) __attribute__((aligned(bytes)))

struct alignas(16) float4 {
    float x, y, z, w;
};

#define threadIdx (emulated::here().thread)
#define blockIdx (emulated::here().block)
#define blockDim (emulated::here().threads)
#define gridDim (emulated::here().blocks)

inline void __syncthreads()
{
    emulated::meetBlock(false);
}

inline int __syncthreads_or(int own)
{
    return emulated::meetBlock(own != 0) ? 1 : 0;
}

inline double __shfl_xor_sync(unsigned mask, double value, int offset)
{
    return emulated::exchangeInWarp(mask, value, offset);
}

inline void __threadfence()
{
    emulated::fence();
}

template <class Value>
Value __ldcg(const Value* from)
{
    return *from;
}

template <class Value>
void __stcg(Value* to, Value value)
{
    *to = value;
}

inline int atomicAdd(int* to, int more)
{
    return std::atomic_ref(*to).fetch_add(more);
}

inline float __frcp_rn(float a)
{
    return 1.0f / a;
}

inline float __fsub_rn(float a, float b)
{
    return a - b;
}

inline float __fdiv_rn(float a, float b)
{
    return a / b;
}

inline int min(int a, int b)
{
    return b < a ? b : a;
}

// NOLINTEND(readability-identifier-naming,cppcoreguidelines-macro-usage)
