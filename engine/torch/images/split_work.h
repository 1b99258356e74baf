#pragma once

#include <cstdint>

#include <ATen/Parallel.h>

#include "engine/core/simd.h"

#ifndef _OPENMP
#error "Without OpenMP LibTorch's at::parallel_for, a template, runs on one thread and says nothing."
#endif

namespace ganimede {

/// Calls work(begin, end) for ranges that make up [0, count), on LibTorch's threads: at most one call a thread.
template <class Work>
void splitWork(std::int64_t count, const Work& work)
{
    honourSimdEnvironment();
    at::parallel_for(0, count, 1, work);
}

/// Calls work(i) for each i below count, on LibTorch's threads.
template <class Work>
void splitEach(std::int64_t count, const Work& work)
{
    splitWork(count, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            work(i);
        }
    });
}

}  // namespace ganimede
