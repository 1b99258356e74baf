// In the place of torch_device.cpp: "cuda:0" is the emulated GPU, whose tensors are the CPU's.
#include "engine/torch/torch_device.h"
#include "engine/torch/toys/cuda_toy_device.h"

namespace ganimede {

bool cudaIsAvailable()
{
    return true;
}

DeviceList listGpus()
{
    std::vector<toys::CudaDeviceListing> found;
    toys::demand(toys::listCudaDevices(found));
    DeviceList list;
    for (std::size_t i = 0; i < found.size(); ++i) {
        list.devices.push_back({"cuda:" + std::to_string(i), found[i].name, found[i].memory, 0});
    }
    return list;
}

at::TensorOptions tensorOptions(const TrainerOptions& options)
{
    const at::Device device = options.device == "cpu" ? at::Device(at::kCPU) : at::Device(at::kCPU, 0);
    return at::TensorOptions().dtype(options.float64 ? at::kDouble : at::kFloat).device(device);
}

}  // namespace ganimede
