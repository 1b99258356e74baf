#include "engine/torch/images/graph/norm_kernels.h"

#include <cuda_bf16.h>
#include <cuda_runtime.h>

#include <algorithm>

#include "engine/core/words.h"
#include "engine/torch/launch_check.h"

namespace ganimede::cuda {
namespace {

constexpr int kThreads = 256;
constexpr int kBlocks = 264;      // two for each multiprocessor of an H200: enough to read as fast as it can
constexpr int kRowsOfThread = 8;  // where each number is computed by itself
constexpr int kLeastRows = 4;     // of a thread that sums up

/// A block is so many threads across a row; each row of them is a lane.
constexpr int acrossOf(int wide)
{
    return wide == 1 ? 32 : 16;
}

void check()
{
    checkLaunch([](const char* reason) {
        return Words::tr("CUDA error: the device could not normalise a layer: %1.", reason);
    });
}

template <int kWide>
struct Seat {
    static constexpr int kAcross = acrossOf(kWide);
    static constexpr int kLanes = kThreads / kAcross;
    static constexpr int kTile = kAcross * kWide;  // channels of a block

    int lane = static_cast<int>(threadIdx.x) / kAcross;
    int inTile = static_cast<int>(threadIdx.x) % kAcross * kWide;
    int channel = static_cast<int>(blockIdx.y) * kTile + inTile;

    __device__ norms::Rows rows(std::int64_t all) const
    {
        return norms::rowsOf(all, static_cast<int>(blockIdx.x), static_cast<int>(gridDim.x), lane, kLanes);
    }
};

/// Two sums for each channel of a tile, from so many lanes.
template <int kLanes, int kTile>
struct Board {
    double a[kLanes][kTile];
    double b[kLanes][kTile];

    __device__ void gather(int channel, double& sumA, double& sumB) const
    {
        for (int lane = 0; lane < kLanes; ++lane) {
            sumA += a[lane][channel];
            sumB += b[lane][channel];
        }
    }
};

// The block of a tile that comes last puts together what all of them have found.
template <class What, int kWide, class Score, class Value>
__global__ void sumKernel(norms::Norm<Score, Value> norm, NormSpace space)
{
    using Here = Seat<kWide>;
    constexpr int kHelpers = kThreads / Here::kTile;  // threads that put a channel together
    __shared__ union {
        Board<Here::kLanes, Here::kTile> lanes;
        Board<kHelpers, Here::kTile> helpers;
    } board;
    __shared__ bool isLast;

    const Here seat;
    norms::Sums<Value, kWide> own;
    if (seat.channel < norm.channels) {
        own = What::template sum<kWide>(norm, seat.channel, seat.rows(norm.rows));
    }
    for (int k = 0; k < kWide; ++k) {
        board.lanes.a[seat.lane][seat.inTile + k] = own.a.v[k];
        board.lanes.b[seat.lane][seat.inTile + k] = own.b.v[k];
    }
    __syncthreads();

    const int inTile = static_cast<int>(threadIdx.x) % Here::kTile;
    const int helper = static_cast<int>(threadIdx.x) / Here::kTile;
    const int channel = static_cast<int>(blockIdx.y) * Here::kTile + inTile;
    const bool isThere = channel < norm.channels;
    if (helper == 0 && isThere) {
        double a = 0;
        double b = 0;
        board.lanes.gather(inTile, a, b);
        double* const to = space.sums + 2 * (std::int64_t{blockIdx.x} * norm.channels + channel);
        __stcg(to, a);
        __stcg(to + 1, b);
        __threadfence();
    }
    __syncthreads();
    if (threadIdx.x == 0) {
        isLast = atomicAdd(space.arrived + blockIdx.y, 1) == static_cast<int>(gridDim.x) - 1;
    }
    __syncthreads();
    if (!isLast) {
        return;
    }
    __threadfence();
    double a = 0;
    double b = 0;
    if (isThere) {
#pragma unroll 8
        for (int part = helper; part < static_cast<int>(gridDim.x); part += kHelpers) {
            const double* const from = space.sums + 2 * (std::int64_t{part} * norm.channels + channel);
            a += __ldcg(from);
            b += __ldcg(from + 1);
        }
    }
    board.helpers.a[helper][inTile] = a;
    board.helpers.b[helper][inTile] = b;
    __syncthreads();
    if (helper == 0 && isThere) {
        double allA = 0;
        double allB = 0;
        board.helpers.gather(inTile, allA, allB);
        What::finish(norm, channel, allA, allB);
    }
    if (threadIdx.x == 0) {
        space.arrived[blockIdx.y] = 0;
    }
}

template <bool kBack, int kWide, class Score, class Value>
__global__ void eachKernel(norms::Norm<Score, Value> norm)
{
    const Seat<kWide> seat;
    if (seat.channel >= norm.channels) {
        return;
    }
    if constexpr (kBack) {
        norms::propagate<kWide>(norm, seat.channel, seat.rows(norm.rows));
    } else {
        norms::normalise<kWide>(norm, seat.channel, seat.rows(norm.rows));
    }
}

template <bool kBack, int kWide, class Score, class Value>
void launch(const norms::Norm<Score, Value>& norm, const NormGrid& grid, const NormSpace& space, cudaStream_t queue)
{
    using What = std::conditional_t<kBack, norms::Gradients, norms::Statistics>;
    const auto tiles = static_cast<unsigned>(grid.tiles);
    sumKernel<What, kWide><<<dim3(static_cast<unsigned>(grid.parts), tiles), kThreads, 0, queue>>>(norm, space);
    check();
    constexpr std::int64_t kRows = std::int64_t{Seat<kWide>::kLanes} * kRowsOfThread;
    const auto parts = static_cast<unsigned>((norm.rows + kRows - 1) / kRows);
    eachKernel<kBack, kWide><<<dim3(parts, tiles), kThreads, 0, queue>>>(norm);
    check();
}

template <bool kBack, class Score, class Value>
void launchAny(const norms::Norm<Score, Value>& norm, const NormGrid& grid, const NormSpace& space, cudaStream_t queue)
{
    if (grid.wide == 1) {
        launch<kBack, 1>(norm, grid, space, queue);
    } else {
        launch<kBack, 4>(norm, grid, space, queue);
    }
}

norms::Norm<__nv_bfloat16, float> typed(const norms::Norm<void, float>& norm)
{
    using Score = __nv_bfloat16;
    return {norm.rows,
            norm.channels,
            norm.slope,
            norm.epsilon,
            norm.keep,
            static_cast<const Score*>(norm.x),
            norm.gain,
            norm.bias,
            norm.runningMean,
            norm.runningVariance,
            norm.mean,
            norm.scale,
            static_cast<Score*>(norm.y),
            static_cast<const Score*>(norm.byY),
            static_cast<Score*>(norm.byX),
            norm.byGain,
            norm.byBias};
}

}  // namespace

NormGrid gridOf(std::int64_t rows, int channels, bool aligned)
{
    NormGrid grid;
    grid.wide = aligned && channels % 4 == 0 ? 4 : 1;
    const int across = acrossOf(grid.wide);
    const int tile = across * grid.wide;
    grid.tiles = (channels + tile - 1) / tile;
    const std::int64_t rowsOfBlock = std::int64_t{kThreads / across} * kLeastRows;
    const std::int64_t most = (rows + rowsOfBlock - 1) / rowsOfBlock;
    grid.parts = static_cast<int>(std::clamp<std::int64_t>(kBlocks / grid.tiles, 1, most));
    return grid;
}

template <class Value>
void normForwards(const norms::Norm<Value, Value>& norm, const NormGrid& grid, const NormSpace& space,
                  cudaStream_t queue)
{
    launchAny<false>(norm, grid, space, queue);
}

template <class Value>
void normBackwards(const norms::Norm<Value, Value>& norm, const NormGrid& grid, const NormSpace& space,
                   cudaStream_t queue)
{
    launchAny<true>(norm, grid, space, queue);
}

void normForwardsBf16(const norms::Norm<void, float>& norm, const NormGrid& grid, const NormSpace& space,
                      cudaStream_t queue)
{
    launchAny<false>(typed(norm), grid, space, queue);
}

void normBackwardsBf16(const norms::Norm<void, float>& norm, const NormGrid& grid, const NormSpace& space,
                       cudaStream_t queue)
{
    launchAny<true>(typed(norm), grid, space, queue);
}

template void normForwards(const norms::Norm<float, float>&, const NormGrid&, const NormSpace&, cudaStream_t);
template void normForwards(const norms::Norm<double, double>&, const NormGrid&, const NormSpace&, cudaStream_t);
template void normBackwards(const norms::Norm<float, float>&, const NormGrid&, const NormSpace&, cudaStream_t);
template void normBackwards(const norms::Norm<double, double>&, const NormGrid&, const NormSpace&, cudaStream_t);

}  // namespace ganimede::cuda
