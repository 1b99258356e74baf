#include "engine/torch/images/graph/judge_kernels.h"

#include <cuda_bf16.h>
#include <cuda_runtime.h>

#include "engine/core/words.h"
#include "engine/torch/launch_check.h"

namespace ganimede::cuda {
namespace {

constexpr int kWarp = 32;
constexpr int kMostWarps = 32;

void check()
{
    checkLaunch(
        [](const char* reason) { return Words::tr("CUDA error: the device could not sum a step up: %1.", reason); });
}

/// join(a, b) of the numbers of all threads of the block, for all of them, in an order that is the same every time. The
/// block has whole warps, and every thread has to come here.
template <class Join>
__device__ double acrossBlock(double own, const Join& join)
{
    __shared__ double parts[kMostWarps];
    for (int offset = kWarp / 2; offset > 0; offset /= 2) {
        own = join(own, __shfl_xor_sync(0xFFFFFFFFu, own, offset));
    }
    __syncthreads();  // what was put together before has been read
    if (threadIdx.x % kWarp == 0) {
        parts[threadIdx.x / kWarp] = own;
    }
    __syncthreads();
    double all = parts[0];
    for (unsigned warp = 1; warp < blockDim.x / kWarp; ++warp) {
        all = join(all, parts[warp]);
    }
    return all;
}

struct DeviceBlock {
    __device__ int first() const { return static_cast<int>(threadIdx.x); }
    __device__ int stride() const { return static_cast<int>(blockDim.x); }
    __device__ double sum(double own) const
    {
        return acrossBlock(own, [](double a, double b) { return a + b; });
    }
    __device__ bool isFirst() const { return threadIdx.x == 0; }
};

template <class Score, class Value>
__global__ void judgeForDKernel(scores::Work<Score, Value> work)
{
    scores::judgeForD(DeviceBlock{}, work);
}

template <class Score, class Value>
__global__ void judgeForGKernel(scores::Work<Score, Value> work)
{
    scores::judgeForG(DeviceBlock{}, work);
}

unsigned threadsFor(int batch)
{
    constexpr int kMostThreads = 512;
    const int warps = (batch + kWarp - 1) / kWarp;
    return static_cast<unsigned>(warps * kWarp < kMostThreads ? warps * kWarp : kMostThreads);
}

template <class Score, class Value>
void launchForD(const scores::Work<Score, Value>& work, cudaStream_t queue)
{
    judgeForDKernel<<<1, threadsFor(work.batch), 0, queue>>>(work);
    check();
}

template <class Score, class Value>
void launchForG(const scores::Work<Score, Value>& work, cudaStream_t queue)
{
    judgeForGKernel<<<1, threadsFor(work.batch), 0, queue>>>(work);
    check();
}

scores::Work<__nv_bfloat16, float> typed(const scores::Work<void, float>& work)
{
    using Score = __nv_bfloat16;
    return {work.kind,
            work.smoothing,
            work.batch,
            static_cast<const Score*>(work.real),
            static_cast<const Score*>(work.fake),
            static_cast<Score*>(work.byReal),
            static_cast<Score*>(work.byFake),
            work.penalty,
            work.row};
}

// The block that comes last puts together what all have found.
template <class Value, int kMost>
__global__ void measureKernel(tensors::Table<Value, kMost> table, tensors::Measure measure, double* found, int* arrived,
                              Value* out)
{
    __shared__ bool isLast;
    const auto join = [measure](double a, double b) { return tensors::joined(measure, a, b); };
    const auto thread = static_cast<int>(threadIdx.x);
    const auto blocks = static_cast<int>(gridDim.x);
    const double own = tensors::foundBy(thread, tensors::kThreads, table, static_cast<int>(blockIdx.x), measure);
    const double ofBlock = acrossBlock(own, join);
    if (thread == 0) {
        found[blockIdx.x] = ofBlock;
        __threadfence();
        isLast = atomicAdd(arrived, 1) == blocks - 1;
    }
    __syncthreads();
    if (!isLast) {
        return;
    }
    __threadfence();
    double all = 0;
    for (int block = thread; block < blocks; block += tensors::kThreads) {
        all = join(all, __ldcg(found + block));
    }
    all = acrossBlock(all, join);
    if (thread == 0) {
        *out = static_cast<Value>(tensors::finished(measure, all));
        *arrived = 0;
    }
}

}  // namespace

template <class Value>
void judgeForD(const scores::Work<Value, Value>& work, cudaStream_t queue)
{
    launchForD(work, queue);
}

template <class Value>
void judgeForG(const scores::Work<Value, Value>& work, cudaStream_t queue)
{
    launchForG(work, queue);
}

void judgeForDBf16(const scores::Work<void, float>& work, cudaStream_t queue)
{
    launchForD(typed(work), queue);
}

void judgeForGBf16(const scores::Work<void, float>& work, cudaStream_t queue)
{
    launchForG(typed(work), queue);
}

template void judgeForD(const scores::Work<float, float>&, cudaStream_t);
template void judgeForD(const scores::Work<double, double>&, cudaStream_t);
template void judgeForG(const scores::Work<float, float>&, cudaStream_t);
template void judgeForG(const scores::Work<double, double>&, cudaStream_t);

template <class Value, int kMost>
void measure(const tensors::Table<Value, kMost>& table, tensors::Measure measure, double* found, int* arrived,
             Value* out, cudaStream_t queue)
{
    const auto blocks = static_cast<unsigned>(table.blocks());
    measureKernel<<<blocks, tensors::kThreads, 0, queue>>>(table, measure, found, arrived, out);
    check();
}

template void measure(const tensors::Table<float, tensors::kFew>&, tensors::Measure, double*, int*, float*,
                      cudaStream_t);
template void measure(const tensors::Table<float, tensors::kMany>&, tensors::Measure, double*, int*, float*,
                      cudaStream_t);
template void measure(const tensors::Table<double, tensors::kFew>&, tensors::Measure, double*, int*, double*,
                      cudaStream_t);
template void measure(const tensors::Table<double, tensors::kMany>&, tensors::Measure, double*, int*, double*,
                      cudaStream_t);

}  // namespace ganimede::cuda
