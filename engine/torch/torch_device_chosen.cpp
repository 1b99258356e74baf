// What torch_device.h says of a device once it was chosen.
#include <torch/version.h>
#ifdef GANIMEDE_CUDA
#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#endif

#include "engine/torch/images/pooled_memory.h"
#include "engine/torch/torch_device.h"

namespace ganimede {

#ifdef GANIMEDE_CUDA

std::size_t freeMemoryOf(const at::Device& device)
{
    const c10::cuda::OptionalCUDAGuard guard(device);
    std::size_t left = 0;
    std::size_t total = 0;
    C10_CUDA_CHECK(cudaMemGetInfo(&left, &total));
    return left;
}

bool computesBfloat16(const at::Device& device)
{
    constexpr int kAmpere = 8;
    return device.is_cuda() && at::cuda::getDeviceProperties(device.index())->major >= kAmpere;
}

void giveMemoryBack(const at::Device& device)
{
    trimHostMemory();
    if (device.is_cuda()) {
        try {
            c10::cuda::CUDACachingAllocator::emptyCache();
        } catch (const c10::Error&) {
            // A lost device has nothing to give; what failed before is what is told.
        }
    }
}

#else

std::size_t freeMemoryOf(const at::Device&)
{
    return 0;
}

bool computesBfloat16(const at::Device&)
{
    return false;
}

void giveMemoryBack(const at::Device&)
{
    trimHostMemory();
}

#endif

std::string deviceName(const at::Device& device)
{
#ifdef GANIMEDE_CUDA
    if (device.is_cuda()) {
        return std::string("CUDA: ") + at::cuda::getDeviceProperties(device.index())->name;
    }
#endif
    return device.is_cpu() ? "CPU" : "CUDA";
}

std::string torchDetail(bool float64)
{
    return float64 ? "LibTorch " TORCH_VERSION ", float64" : "LibTorch " TORCH_VERSION ", float32";
}

}  // namespace ganimede
