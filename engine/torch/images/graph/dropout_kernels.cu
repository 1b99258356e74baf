#include "engine/torch/images/graph/dropout_kernels.h"

#include <cuda_bf16.h>
#include <cuda_runtime.h>

#include <type_traits>

#include "engine/core/words.h"
#include "engine/torch/images/graph/number_pack.h"
#include "engine/torch/launch_check.h"

namespace ganimede::cuda {
namespace {

constexpr unsigned kThreads = 256;
constexpr int kWide = 8;  // numbers of a thread: a block of Philox is eight half-words

unsigned blocksFor(std::size_t count)
{
    constexpr std::size_t kOfBlock = std::size_t{kThreads} * kWide;
    return static_cast<unsigned>((count + kOfBlock - 1) / kOfBlock);
}

void check()
{
    checkLaunch([](const char* reason) {
        return Words::tr("CUDA error: the device could not draw what dropout drops: %1.", reason);
    });
}

/// What is computed in.
template <class Score>
using ValueOf = std::conditional_t<std::is_same_v<Score, double>, double, float>;

/// Eight numbers of a thread, or as many as are left.
template <class Score, bool kPacks>
struct Eight {
    using Value = ValueOf<Score>;

    __device__ static Pack<Value, kWide> read(const Score* from, [[maybe_unused]] std::size_t left)
    {
        if constexpr (kPacks) {
            return load<Value, kWide>(from);
        } else {
            Pack<Value, kWide> values{};
            for (std::size_t i = 0; i < kWide && i < left; ++i) {
                values.v[i] = static_cast<Value>(from[i]);
            }
            return values;
        }
    }

    __device__ static void write(const Pack<Value, kWide>& values, Score* to, [[maybe_unused]] std::size_t left)
    {
        if constexpr (kPacks) {
            store(values, to);
        } else {
            for (std::size_t i = 0; i < kWide && i < left; ++i) {
                to[i] = static_cast<Score>(values.v[i]);
            }
        }
    }
};

__device__ std::size_t firstOfThread()
{
    return kWide * (std::size_t{blockIdx.x} * blockDim.x + threadIdx.x);
}

/// Whether the thread's eight numbers of a part are kept, bit by bit.
__device__ unsigned keptBits(const Kept& kept, unsigned part, std::size_t first)
{
    const PhiloxBlock words = wordsOf(kept.streams[part].now(), static_cast<std::uint32_t>(first / kWide));
    unsigned bits = 0;
    for (unsigned i = 0; i < kWide; ++i) {
        const std::uint32_t half = (words[i / 2] >> (16 * (i % 2))) & 0xFFFFu;
        bits |= (half >= kept.threshold ? 1u : 0u) << i;
    }
    return bits;
}

// Grid y is the part.
__global__ void keptKernel(Kept kept, bool* out)
{
    const std::size_t first = firstOfThread();
    if (first >= kept.each) {
        return;
    }
    const unsigned bits = keptBits(kept, blockIdx.y, first);
    bool* const to = out + blockIdx.y * kept.each + first;
    for (std::size_t i = 0; i < kWide && first + i < kept.each; ++i) {
        to[i] = ((bits >> i) & 1u) != 0;
    }
}

template <bool kPacks, class Score>
__global__ void leakyKernel(LeakyDropout how, Kept kept, const Score* x, Score* y)
{
    using Value = ValueOf<Score>;
    const std::size_t first = firstOfThread();
    if (first >= kept.each) {
        return;
    }
    const std::size_t at = blockIdx.y * kept.each + first;
    const unsigned bits = keptBits(kept, blockIdx.y, first);
    Pack<Value, kWide> values = Eight<Score, kPacks>::read(x + at, kept.each - first);
    for (int i = 0; i < kWide; ++i) {
        const Value leaky = values.v[i] > 0 ? values.v[i] : static_cast<Value>(how.slope) * values.v[i];
        values.v[i] = leaky * (((bits >> i) & 1u) != 0 ? static_cast<Value>(how.scale) : Value(0));  // NaN stays NaN
    }
    Eight<Score, kPacks>::write(values, y + at, kept.each - first);
}

template <bool kPacks, class Score>
__global__ void backKernel(LeakyDropout how, const Score* y, const Score* byY, Score* byX, std::size_t count)
{
    using Value = ValueOf<Score>;
    const std::size_t first = firstOfThread();
    if (first >= count) {
        return;
    }
    const Pack<Value, kWide> output = Eight<Score, kPacks>::read(y + first, count - first);
    Pack<Value, kWide> by = Eight<Score, kPacks>::read(byY + first, count - first);
    const auto above = static_cast<Value>(how.scale);
    const Value below = above * static_cast<Value>(how.slope);
    for (int i = 0; i < kWide; ++i) {
        by.v[i] *= output.v[i] > 0 ? above : output.v[i] < 0 ? below : Value(0);
    }
    Eight<Score, kPacks>::write(by, byX + first, count - first);
}

template <class Score>
void launch(const LeakyDropout& how, const Kept& kept, const Score* x, Score* y, cudaStream_t queue)
{
    if (kept.each == 0) {
        return;
    }
    const dim3 grid(blocksFor(kept.each), static_cast<unsigned>(kept.parts));
    if (how.packs) {
        leakyKernel<true><<<grid, kThreads, 0, queue>>>(how, kept, x, y);
    } else {
        leakyKernel<false><<<grid, kThreads, 0, queue>>>(how, kept, x, y);
    }
    check();
}

template <class Score>
void launchBack(const LeakyDropout& how, const Score* y, const Score* byY, Score* byX, std::size_t count,
                cudaStream_t queue)
{
    if (count == 0) {
        return;
    }
    if (how.packs) {
        backKernel<true><<<blocksFor(count), kThreads, 0, queue>>>(how, y, byY, byX, count);
    } else {
        backKernel<false><<<blocksFor(count), kThreads, 0, queue>>>(how, y, byY, byX, count);
    }
    check();
}

}  // namespace

void fillKept(const Kept& kept, bool* out, cudaStream_t queue)
{
    if (kept.each > 0) {
        keptKernel<<<dim3(blocksFor(kept.each), static_cast<unsigned>(kept.parts)), kThreads, 0, queue>>>(kept, out);
        check();
    }
}

template <class Value>
void leakyDropout(const LeakyDropout& how, const Kept& kept, const Value* x, Value* y, cudaStream_t queue)
{
    launch(how, kept, x, y, queue);
}

template <class Value>
void leakyDropoutBack(const LeakyDropout& how, const Value* y, const Value* byY, Value* byX, std::size_t count,
                      cudaStream_t queue)
{
    launchBack(how, y, byY, byX, count, queue);
}

void leakyDropoutBf16(const LeakyDropout& how, const Kept& kept, const void* x, void* y, cudaStream_t queue)
{
    launch(how, kept, static_cast<const __nv_bfloat16*>(x), static_cast<__nv_bfloat16*>(y), queue);
}

void leakyDropoutBackBf16(const LeakyDropout& how, const void* y, const void* byY, void* byX, std::size_t count,
                          cudaStream_t queue)
{
    using Score = __nv_bfloat16;
    launchBack(how, static_cast<const Score*>(y), static_cast<const Score*>(byY), static_cast<Score*>(byX), count,
               queue);
}

template void leakyDropout(const LeakyDropout&, const Kept&, const float*, float*, cudaStream_t);
template void leakyDropout(const LeakyDropout&, const Kept&, const double*, double*, cudaStream_t);
template void leakyDropoutBack(const LeakyDropout&, const float*, const float*, float*, std::size_t, cudaStream_t);
template void leakyDropoutBack(const LeakyDropout&, const double*, const double*, double*, std::size_t, cudaStream_t);

}  // namespace ganimede::cuda
