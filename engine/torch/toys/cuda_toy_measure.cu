#include "engine/torch/toys/cuda_toy_measure.h"

#include "engine/torch/toys/cuda_toy_block.cuh"
#include "engine/torch/toys/toy_measure.h"

namespace ganimede::toys {
namespace {

template <bool kAllFast>
__global__ void __launch_bounds__(kMeasureThreads, kAllFast ? 2 : 1)
    measureMembers(ToyMeasureLaunch launch, float* arenas)
{
    __shared__ __align__(16) unsigned char described[sizeof(ToyMember)];
    auto* const member = reinterpret_cast<ToyMember*>(described);
    float* const arena = arenas + static_cast<std::size_t>(blockIdx.x) * launch.plan.arenaFloats;
    for (int m = static_cast<int>(blockIdx.x); m < launch.count; m += static_cast<int>(gridDim.x)) {
        const ToyMeasured measured = launch.measured[m];
        takeMember<kMeasureThreads>(measured.member, member);
        DeviceBlock<kMeasureThreads, kAllFast> block{arena};
        ToyMeasure<DeviceBlock<kMeasureThreads, kAllFast>>(block, *member, measured, launch.plan).run();
    }
}

template <bool kAllFast>
__global__ void __launch_bounds__(kMeasureThreads, kAllFast ? 2 : 1) drawMembers(ToyDrawLaunch launch, float* arenas)
{
    __shared__ __align__(16) unsigned char described[sizeof(ToyMember)];
    auto* const member = reinterpret_cast<ToyMember*>(described);
    float* const arena = arenas + static_cast<std::size_t>(blockIdx.x) * launch.arenaFloats;
    const std::int64_t chunks = (launch.rows + launch.chunk - 1) / launch.chunk;
    for (std::int64_t item = blockIdx.x; item < launch.count * chunks; item += gridDim.x) {
        const ToyDraw draw = launch.draws[item / chunks];
        const int first = static_cast<int>(item % chunks) * launch.chunk;
        takeMember<kMeasureThreads>(draw.member, member);
        DeviceBlock<kMeasureThreads, kAllFast> block{arena};
        ToyProgram<DeviceBlock<kMeasureThreads, kAllFast>> program(block, *member);
        program.load();
        drawPoints(program, *member, launch.stream, first, min(launch.chunk, launch.rows - first), draw.to);
    }
}

}  // namespace

MeasureKernel measureKernel(bool allFast)
{
    return allFast ? measureMembers<true> : measureMembers<false>;
}

DrawKernel drawKernel(bool allFast)
{
    return allFast ? drawMembers<true> : drawMembers<false>;
}

}  // namespace ganimede::toys
