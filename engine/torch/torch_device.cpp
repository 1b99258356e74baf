#include "engine/torch/torch_device.h"

#include <torch/cuda.h>
#include <torch/version.h>
#ifdef GANIMEDE_CUDA
#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>

#include "engine/torch/toys/cuda_toy_device.h"
#endif

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/torch/images/pooled_memory.h"
#include "engine/trainers/device_trouble.h"

namespace ganimede {
namespace {

at::Device parsedDevice(const std::string& name)
{
    try {
        const at::Device device(name);
        if (device.is_cpu() || device.is_cuda()) {
            return device;
        }
    } catch (const c10::Error&) {
        // Said below, like any other name that is not a device.
    }
    throw Error(Words::tr("\"%1\" is not a device: choose \"cpu\", \"cuda\" or \"cuda:<number>\".", name));
}

}  // namespace

bool cudaIsAvailable()
{
    return torch::cuda::is_available();
}

#ifdef GANIMEDE_CUDA

DeviceList listGpus()
{
    std::vector<toys::CudaDeviceListing> found;
    const toys::ToyOutcome outcome = toys::listCudaDevices(found);
    DeviceList list;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i].objection.empty()) {
            list.devices.push_back({"cuda:" + std::to_string(i), found[i].name, found[i].memory, 0});
        } else {
            list.noGpu = Words::tr("The %1 cannot be used: %2.", found[i].name, found[i].objection);
        }
    }
    if (!list.devices.empty()) {
        list.noGpu.clear();
    } else if (list.noGpu.empty()) {
        list.noGpu = toys::sentenceOf(outcome.ok() ? toys::ToyOutcome{toys::ToyFault::missing, "", 0, 0} : outcome);
    }
    return list;
}

#else

DeviceList listGpus()
{
    return {
        {},
        Words::tr(
            "This build of LibTorch is for the CPU alone: './ganimede run --cuda' builds the one for NVIDIA GPUs.")};
}

#endif

at::TensorOptions tensorOptions(const TrainerOptions& options)
{
    if (options.threads < 1 || options.threads > 256) {
        throw Error(Words::tr("Training needs 1 to 256 threads, not %1.", options.threads));
    }
    at::Device device = parsedDevice(options.device);
    if (device.is_cuda()) {
        if (!cudaIsAvailable()) {
            throw DeviceError(DeviceTrouble::absent, Words::tr("%1 Choose the device \"cpu\".", listGpus().noGpu));
        }
        const at::DeviceIndex index = device.has_index() ? device.index() : at::DeviceIndex{0};
        if (index >= static_cast<int>(torch::cuda::device_count())) {
            throw DeviceError(DeviceTrouble::absent, Words::tr("There is no CUDA device %1: the last one is number %2.",
                                                               index, torch::cuda::device_count() - 1));
        }
        device = at::Device(at::kCUDA, index);
    }
    return at::TensorOptions().dtype(options.float64 ? at::kDouble : at::kFloat).device(device);
}

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
    return std::string("LibTorch ") + TORCH_VERSION + (float64 ? ", float64" : ", float32");
}

}  // namespace ganimede
