#include "engine/trainers/devices.h"

#include <algorithm>
#include <thread>

#include "engine/core/error.h"
#include "engine/trainers/torch_module.h"

namespace ganimede {

DeviceList listDevices()
{
    DeviceInfo cpu;
    cpu.id = "cpu";
    cpu.threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    DeviceList list{{cpu}, {}};
    try {
        DeviceList gpus = torchModule().listGpus();
        std::ranges::move(gpus.devices, std::back_inserter(list.devices));
        list.noGpu = std::move(gpus.noGpu);
    } catch (const Error& error) {
        list.noGpu = error.what();
    }
    return list;
}

const DeviceInfo* findDevice(const DeviceList& list, const std::string& id)
{
    const std::string wanted = id == "cuda" ? "cuda:0" : id;
    const auto found = std::ranges::find(list.devices, wanted, &DeviceInfo::id);
    return found == list.devices.end() ? nullptr : &*found;
}

}  // namespace ganimede
