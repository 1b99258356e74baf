#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include <cuda_runtime_api.h>

// NOLINTNEXTLINE(readability-identifier-naming): CUDA's own name
struct dim3 {
    unsigned x = 1, y = 1, z = 1;
    constexpr dim3(unsigned x_ = 1, unsigned y_ = 1, unsigned z_ = 1) : x(x_), y(y_), z(z_) {}
};

/// A GPU that the CPU plays, so that the very kernels and the code that launches them run, are tested and are watched
/// by the sanitizers where there is no GPU. A launch is done when it returns. Its blocks run on a few threads of the
/// CPU, and of a block each thread, a fiber, as far as the next place where it waits for others. In which order is the
/// test's to choose: what a kernel makes must not depend on it. Memory begins as NaN. Threads of a block that race are
/// found in kernels that are compiled for it (see emulated_races.h). Of streams, clocks and caches it knows nothing.
///
/// .cu and .cuh files reach it through the headers in include/, rewritten by rewrite_cuda.py where C++ has no word for
/// what they say.
namespace emulated {

/// Compute capability 9.0, but few multiprocessors, so that blocks take several members.
inline constexpr int kMultiprocessors = 3;
inline constexpr std::size_t kSharedBytes = 227 * 1024;  ///< the most of a block
inline constexpr std::size_t kMemory = std::size_t{8} << 30;

enum class Order { forwards, backwards, shuffled };

/// In which order blocks begin, and threads of a block take their turns between two meetings.
void setOrder(Order order, std::uint64_t seed = 0);

/// What is not yet freed.
std::size_t bytesInUse();

/// The next call of the runtime that can fail ends with `error`, a launch included.
void failNext(cudaError_t error);

/// Where a thread of a kernel is.
struct Here {
    dim3 thread{0, 0, 0};
    dim3 block{0, 0, 0};
    dim3 threads;
    dim3 blocks;
};
const Here& here();
/// The dynamic shared memory of the block.
void* dynamicShared();

/// Waits for the block's threads. @returns whether any of them said so
bool meetBlock(bool own);
/// What the thread wrote before, other blocks see before what it writes after.
void fence();
/// What the thread of the warp whose number differs in the bits of `offset` brought along.
double exchangeInWarp(unsigned mask, double value, int offset);

/// One launch's shape.
class Grid {
public:
    Grid(dim3 blocks, dim3 threads, std::size_t dynamicBytes = 0, cudaStream_t /*queue*/ = nullptr)
        : m_blocks(blocks), m_threads(threads), m_dynamicBytes(dynamicBytes)
    {}

    /// @throws std::logic_error if threads race, wait for others that never come, or write beyond their shared memory
    template <class Kernel, class... Arguments>
    void run(const Kernel& kernel, const Arguments&... arguments) const
    {
        constexpr std::size_t kMostBytes = 32764;
        runAll((sizeof(Arguments) + ... + 0) <= kMostBytes, [&] { kernel(arguments...); });
    }

private:
    void runAll(bool argumentsFit, const std::function<void()>& kernel) const;

    dim3 m_blocks;
    dim3 m_threads;
    std::size_t m_dynamicBytes;
};

}  // namespace emulated
