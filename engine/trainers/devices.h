#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace ganimede {

/// Something that can train.
struct DeviceInfo {
    std::string id;            ///< as TrainerOptions::device takes it: "cpu", "cuda:0"
    std::string name;          ///< for people: "NVIDIA H200"; empty for the CPU
    std::uint64_t memory = 0;  ///< bytes; 0 for the CPU
    int threads = 0;           ///< of the CPU
    bool operator==(const DeviceInfo&) const = default;
};

struct DeviceList {
    std::vector<DeviceInfo> devices;  ///< the CPU first
    std::string noGpu;                ///< where there is no GPU, a sentence that says why; else empty
};

/// Where a list comes from, so that tests can have another.
using DeviceLister = std::function<DeviceList()>;

/// What this machine has. Loads LibTorch's module, which takes a second; where that cannot be had, the CPU alone.
DeviceList listDevices();

/// The device of that name, or nullptr. "cuda" is the first GPU.
const DeviceInfo* findDevice(const DeviceList& list, const std::string& id);

}  // namespace ganimede
