#include "engine/torch/toys/cuda_toy_device.h"

#include <cuda_runtime.h>

#include <algorithm>
#include <limits>
#include <map>

#include "engine/core/words.h"
#include "engine/torch/toys/cuda_toy_block.cuh"
#include "engine/torch/toys/cuda_toy_measure.h"
#include "engine/torch/toys/toy_program.h"
#include "engine/trainers/device_trouble.h"

namespace ganimede::toys {
namespace {

constexpr std::size_t kStaticBytes = sizeof(ToyMember) + 64;  // of a block's shared memory, beside what the plan takes

template <int kThreads, int kBlocks, bool kAllFast>
__global__ void __launch_bounds__(kThreads, kBlocks) trainKernel(ToyLaunch launch, float* arenas)
{
    __shared__ __align__(16) unsigned char described[sizeof(ToyMember)];
    auto* const member = reinterpret_cast<ToyMember*>(described);
    float* const arena = arenas + static_cast<std::size_t>(blockIdx.x) * launch.arenaFloats;
    for (int m = static_cast<int>(blockIdx.x); m < launch.count; m += static_cast<int>(gridDim.x)) {
        takeMember<kThreads>(launch.members + m, member);
        DeviceBlock<kThreads, kAllFast> block{arena};
        ToyProgram<DeviceBlock<kThreads, kAllFast>>(block, *member).train(launch.steps);
    }
}

template <int kThreads, bool kAllFast>
__global__ void __launch_bounds__(kThreads, 1) lookKernel(ToyLook look, float* arenas)
{
    __shared__ __align__(16) unsigned char described[sizeof(ToyMember)];
    auto* const member = reinterpret_cast<ToyMember*>(described);
    float* const arena = arenas + static_cast<std::size_t>(blockIdx.x) * look.arenaFloats;
    takeMember<kThreads>(look.member, member);
    DeviceBlock<kThreads, kAllFast> block{arena};
    ToyProgram<DeviceBlock<kThreads, kAllFast>> program(block, *member);
    program.load();
    const int step = look.chunk * static_cast<int>(gridDim.x);
    for (int first = look.chunk * static_cast<int>(blockIdx.x); first < look.rows; first += step) {
        program.look(look.view, look.from, look.to, look.realScore, first, min(look.chunk, look.rows - first));
    }
}

ToyOutcome outcomeOf(cudaError_t error, std::size_t wanted = 0)
{
    if (error == cudaSuccess) {
        return {};
    }
    ToyOutcome outcome{ToyFault::other, cudaGetErrorString(error), wanted, 0};
    switch (error) {
    case cudaErrorMemoryAllocation: {
        std::size_t total = 0;
        outcome.fault = ToyFault::outOfMemory;
        cudaMemGetInfo(&outcome.free, &total);
        break;
    }
    case cudaErrorInsufficientDriver:
    case cudaErrorUnsupportedPtxVersion:  // a GPU that the build has no machine code for needs a driver of its age
    case cudaErrorSystemDriverMismatch:
    case cudaErrorCompatNotSupportedOnDevice:
        outcome.fault = ToyFault::oldDriver;
        break;
    case cudaErrorNoDevice:
    case cudaErrorInvalidDevice:
        outcome.fault = ToyFault::missing;
        break;
    case cudaErrorInvalidValue:
    case cudaErrorInvalidConfiguration:
    case cudaErrorLaunchOutOfResources:
    case cudaErrorNoKernelImageForDevice:
    case cudaErrorInvalidKernelImage:
    case cudaErrorInvalidDeviceFunction:
    case cudaErrorInvalidPtx:
    case cudaErrorJitCompilerNotFound:
    case cudaErrorJitCompilationDisabled:
    case cudaErrorNotSupported:
    case cudaErrorStreamCaptureUnsupported:  // another thread's capture was in the way
    case cudaErrorStreamCaptureImplicit:
        break;
    default:
        // What else a running program meets is sticky: nothing more can be had from this device.
        outcome.fault = ToyFault::lost;
    }
    cudaGetLastError();  // what can be forgotten is
    return outcome;
}

using TrainKernel = void (*)(ToyLaunch, float*);

struct TrainChoice {
    TrainKernel kernel;
    int threads;
};

// 512 threads where one block has a multiprocessor for itself, 256 where two hide each other's waiting.
TrainChoice trainChoice(int threads, bool allFast)
{
    if (!allFast) {
        return {trainKernel<512, 1, false>, 512};
    }
    return threads == 512 ? TrainChoice{trainKernel<512, 1, true>, 512} : TrainChoice{trainKernel<256, 2, true>, 256};
}

class CudaToyDevice final : public ToyDevice {
public:
    CudaToyDevice(int index, CudaToyOptions options);
    ~CudaToyDevice() override;

    ToyDeviceInfo info() const override { return m_info; }
    ToyOutcome allocate(std::size_t bytes, void*& address) override;
    void release(void* address) override;
    ToyOutcome upload(void* to, const void* from, std::size_t bytes) override;
    ToyOutcome download(void* to, const void* from, std::size_t bytes) override;
    ToyOutcome copy(void* to, const void* from, std::size_t bytes) override;
    ToyOutcome train(const ToyLaunch& launch) override;
    ToyOutcome look(const ToyLook& look) override;
    ToyOutcome draw(const ToyDrawLaunch& launch) override;
    ToyOutcome measure(const ToyMeasureLaunch& launch) override;
    std::size_t bytesInUse() const override { return m_inUse; }
    std::int64_t launches() const override { return m_launches; }

private:
    ToyOutcome move(void* to, const void* from, std::size_t bytes, cudaMemcpyKind kind);
    ToyOutcome prepare(const void* kernel);
    /// Arenas for `blocks` blocks, or for fewer: see reserveArenas().
    ToyOutcome takeArenas(std::size_t floats, unsigned& blocks);
    /// Makes ready for a kernel of `threads` that takes `items` one after the other: into how many blocks they go, no
    /// more than the device holds at a time, and arenas for these.
    ToyOutcome ready(const void* kernel, int threads, std::int64_t items, std::size_t fastFloats,
                     std::size_t arenaFloats, unsigned& blocks);
    /// How many blocks of a kernel fit on a multiprocessor at a time.
    ToyOutcome resident(const void* kernel, int threads, std::size_t fastFloats, int& blocks);

    int m_index;
    CudaToyOptions m_options;
    cudaDeviceProp m_properties{};
    ToyDeviceInfo m_info;
    std::map<void*, std::size_t> m_blocks;
    std::size_t m_inUse = 0;
    std::int64_t m_launches = 0;
    void* m_arenas = nullptr;
    std::size_t m_arenaBytes = 0;
    std::size_t m_mostArenaBytes = std::numeric_limits<std::size_t>::max();
};

CudaToyDevice::CudaToyDevice(int index, CudaToyOptions options) : m_index(index), m_options(options)
{
    std::vector<CudaDeviceListing> devices;
    demand(listCudaDevices(devices));
    if (index < 0 || index >= static_cast<int>(devices.size())) {
        demand({ToyFault::missing, Words::tr("number %1", index), 0, 0});
    }
    const CudaDeviceListing& listing = devices[static_cast<std::size_t>(index)];
    if (!listing.objection.empty()) {
        throw DeviceError(DeviceTrouble::unsupported,
                          Words::tr("The %1 cannot be used: %2. Train on the CPU.", listing.name, listing.objection));
    }
    demand(outcomeOf(cudaSetDevice(index)));
    demand(outcomeOf(cudaGetDeviceProperties(&m_properties, index)));
    m_info = {"CUDA: " + listing.name,
              "compute capability " + std::to_string(listing.major) + "." + std::to_string(listing.minor),
              m_properties.sharedMemPerBlockOptin - kStaticBytes};
}

CudaToyDevice::~CudaToyDevice()
{
    release(m_arenas);
}

ToyOutcome CudaToyDevice::allocate(std::size_t bytes, void*& address)
{
    void* block = nullptr;
    ToyOutcome outcome = outcomeOf(cudaSetDevice(m_index));
    if (outcome.ok()) {
        outcome = outcomeOf(cudaMalloc(&block, std::max<std::size_t>(bytes, 1)), bytes);
    }
    if (outcome.ok()) {
        m_blocks[block] = bytes;
        m_inUse += bytes;
        address = block;
    }
    return outcome;
}

void CudaToyDevice::release(void* address)
{
    const auto found = m_blocks.find(address);
    if (found != m_blocks.end()) {
        m_inUse -= found->second;
        m_blocks.erase(found);
        // Whoever lets go may be a thread that has met no device, and would open the first one for this.
        if (outcomeOf(cudaSetDevice(m_index)).ok()) {
            outcomeOf(cudaFree(address));
        }
    }
}

// The device is the thread's: another thread's last one need not be ours, and a copy queues up behind its work alone.
// What it copies from is the caller's until it returns, so only copies within the device are not waited for.
ToyOutcome CudaToyDevice::move(void* to, const void* from, std::size_t bytes, cudaMemcpyKind kind)
{
    const ToyOutcome outcome = outcomeOf(cudaSetDevice(m_index));
    if (!outcome.ok()) {
        return outcome;
    }
    return outcomeOf(kind == cudaMemcpyDeviceToDevice ? cudaMemcpyAsync(to, from, bytes, kind)
                                                      : cudaMemcpy(to, from, bytes, kind));
}

ToyOutcome CudaToyDevice::upload(void* to, const void* from, std::size_t bytes)
{
    return move(to, from, bytes, cudaMemcpyHostToDevice);
}

ToyOutcome CudaToyDevice::download(void* to, const void* from, std::size_t bytes)
{
    return move(to, from, bytes, cudaMemcpyDeviceToHost);
}

ToyOutcome CudaToyDevice::copy(void* to, const void* from, std::size_t bytes)
{
    return move(to, from, bytes, cudaMemcpyDeviceToDevice);
}

// The limit is the kernel's, for every thread of the process: each sets the same one, lest one thread lower it between
// another's setting it and its launch.
ToyOutcome CudaToyDevice::prepare(const void* kernel)
{
    ToyOutcome outcome = outcomeOf(cudaSetDevice(m_index));
    if (outcome.ok()) {
        outcome = outcomeOf(cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize,
                                                 static_cast<int>(m_info.fastBytes)));
    }
    return outcome;
}

ToyOutcome CudaToyDevice::takeArenas(std::size_t floats, unsigned& blocks)
{
    return reserveArenas(floats * sizeof(float), blocks, m_mostArenaBytes, [this](std::size_t bytes) -> ToyOutcome {
        if (bytes <= m_arenaBytes) {
            return {};
        }
        release(m_arenas);
        m_arenas = nullptr;
        m_arenaBytes = 0;
        const ToyOutcome outcome = allocate(bytes, m_arenas);
        m_arenaBytes = outcome.ok() ? bytes : 0;
        return outcome;
    });
}

ToyOutcome CudaToyDevice::resident(const void* kernel, int threads, std::size_t fastFloats, int& blocks)
{
    const ToyOutcome outcome = prepare(kernel);
    return outcome.ok() ? outcomeOf(cudaOccupancyMaxActiveBlocksPerMultiprocessor(&blocks, kernel, threads,
                                                                                  fastFloats * sizeof(float)))
                        : outcome;
}

ToyOutcome CudaToyDevice::ready(const void* kernel, int threads, std::int64_t items, std::size_t fastFloats,
                                std::size_t arenaFloats, unsigned& blocks)
{
    int together = 1;
    const ToyOutcome outcome = resident(kernel, threads, fastFloats, together);
    const std::int64_t most = std::int64_t{std::max(together, 1)} * m_properties.multiProcessorCount;
    blocks = static_cast<unsigned>(std::min(items, most));
    return outcome.ok() ? takeArenas(arenaFloats, blocks) : outcome;
}

ToyOutcome CudaToyDevice::train(const ToyLaunch& launch)
{
    const auto fastFloats = static_cast<std::size_t>(launch.fastFloats);
    const bool allFast = launch.arenaFloats == 0;
    const bool alone = launch.count <= m_properties.multiProcessorCount;
    TrainChoice choice = trainChoice(m_options.threads > 0 ? m_options.threads : alone ? 512 : 256, allFast);
    if (m_options.threads == 0 && choice.threads == 256) {
        int together = 1;
        const ToyOutcome outcome =
            resident(reinterpret_cast<const void*>(choice.kernel), choice.threads, fastFloats, together);
        if (!outcome.ok()) {
            return outcome;
        }
        choice = together < 2 ? trainChoice(512, allFast) : choice;
    }
    unsigned blocks = 0;
    const ToyOutcome outcome = ready(reinterpret_cast<const void*>(choice.kernel), choice.threads, launch.count,
                                     fastFloats, static_cast<std::size_t>(launch.arenaFloats), blocks);
    if (!outcome.ok()) {
        return outcome;
    }
    choice.kernel<<<blocks, static_cast<unsigned>(choice.threads), fastFloats * sizeof(float)>>>(
        launch, static_cast<float*>(m_arenas));
    ++m_launches;
    return outcomeOf(cudaGetLastError());
}

ToyOutcome CudaToyDevice::draw(const ToyDrawLaunch& launch)
{
    const DrawKernel kernel = drawKernel(launch.arenaFloats == 0);
    const auto fastFloats = static_cast<std::size_t>(launch.fastFloats);
    const std::int64_t items = std::int64_t{launch.count} * ((launch.rows + launch.chunk - 1) / launch.chunk);
    unsigned blocks = 0;
    const ToyOutcome outcome = ready(reinterpret_cast<const void*>(kernel), kMeasureThreads, items, fastFloats,
                                     static_cast<std::size_t>(launch.arenaFloats), blocks);
    if (!outcome.ok()) {
        return outcome;
    }
    kernel<<<blocks, kMeasureThreads, fastFloats * sizeof(float)>>>(launch, static_cast<float*>(m_arenas));
    ++m_launches;
    return outcomeOf(cudaGetLastError());
}

ToyOutcome CudaToyDevice::measure(const ToyMeasureLaunch& launch)
{
    constexpr std::size_t kMostArenaBytes = std::size_t{512} << 20;  // many samples: fewer blocks at a time
    const MeasureKernel kernel = measureKernel(launch.plan.allFast);
    const auto fastFloats = static_cast<std::size_t>(launch.plan.fastFloats);
    const auto arenaFloats = static_cast<std::size_t>(launch.plan.arenaFloats);
    const std::size_t most = std::max<std::size_t>(1, kMostArenaBytes / (arenaFloats * sizeof(float)));
    unsigned blocks = 0;
    const ToyOutcome outcome =
        ready(reinterpret_cast<const void*>(kernel), kMeasureThreads,
              std::min(std::int64_t{launch.count}, static_cast<std::int64_t>(most)), fastFloats, arenaFloats, blocks);
    if (!outcome.ok()) {
        return outcome;
    }
    kernel<<<blocks, kMeasureThreads, fastFloats * sizeof(float)>>>(launch, static_cast<float*>(m_arenas));
    ++m_launches;
    return outcomeOf(cudaGetLastError());
}

ToyOutcome CudaToyDevice::look(const ToyLook& look)
{
    constexpr int kThreads = 256;
    const auto kernel = look.arenaFloats == 0 ? lookKernel<kThreads, true> : lookKernel<kThreads, false>;
    const std::size_t fastBytes = static_cast<std::size_t>(look.fastFloats) * sizeof(float);
    ToyOutcome outcome = prepare(reinterpret_cast<const void*>(kernel));
    const int chunks = (look.rows + look.chunk - 1) / look.chunk;
    auto blocks = static_cast<unsigned>(std::min(chunks, m_properties.multiProcessorCount));
    if (outcome.ok()) {
        outcome = takeArenas(static_cast<std::size_t>(look.arenaFloats), blocks);
    }
    if (!outcome.ok()) {
        return outcome;
    }
    kernel<<<blocks, kThreads, fastBytes>>>(look, static_cast<float*>(m_arenas));
    return outcomeOf(cudaGetLastError());
}

}  // namespace

ToyOutcome listCudaDevices(std::vector<CudaDeviceListing>& devices)
{
    int count = 0;
    if (const cudaError_t error = cudaGetDeviceCount(&count); error != cudaSuccess) {
        ToyOutcome outcome = outcomeOf(error);
        int driver = 0;
        cudaDriverGetVersion(&driver);
        if (driver == 0) {
            outcome.detail = Words::tr("there is no NVIDIA driver");  // which CUDA calls a driver that is too old
        }
        if (outcome.fault != ToyFault::oldDriver || driver == 0) {
            outcome.fault = ToyFault::missing;
        }
        return outcome;
    }
    for (int i = 0; i < count; ++i) {
        cudaDeviceProp properties{};
        if (const ToyOutcome outcome = outcomeOf(cudaGetDeviceProperties(&properties, i)); !outcome.ok()) {
            devices.push_back({"GPU " + std::to_string(i), 0, 0, 0, 0, 0, outcome.detail});
            continue;
        }
        int kilohertz = 0;
        outcomeOf(cudaDeviceGetAttribute(&kilohertz, cudaDevAttrClockRate, i));  // a failure must not stay behind
        // 128 multiply-adds a clock, 64 on compute capability 7.5 and 8.0.
        const bool half = properties.major == 7 || (properties.major == 8 && properties.minor == 0);
        const double lanes = half ? 64 : 128;
        CudaDeviceListing listing{properties.name,
                                  properties.totalGlobalMem,
                                  properties.major,
                                  properties.minor,
                                  properties.multiProcessorCount,
                                  2e3 * lanes * properties.multiProcessorCount * kilohertz,
                                  ""};
        if (properties.major * 10 + properties.minor < 75) {
            listing.objection = Words::tr("its compute capability is below 7.5");
        }
        devices.push_back(listing);
    }
    return {};
}

ToyDevicePtr openCudaToyDevice(int index, CudaToyOptions options)
{
    return std::make_shared<CudaToyDevice>(index, options);
}

}  // namespace ganimede::toys
