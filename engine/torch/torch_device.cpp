#include "engine/torch/torch_device.h"

#include <torch/cuda.h>
#ifdef GANIMEDE_CUDA
#include "engine/torch/toys/cuda_toy_device.h"
#endif

#include "engine/core/error.h"
#include "engine/core/words.h"
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

}  // namespace ganimede
