#include <iomanip>
#include <iostream>

#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "engine/trainers/devices.h"

namespace ganimede {
namespace {

void printJson(const DeviceList& list)
{
    nlohmann::ordered_json devices = nlohmann::ordered_json::array();
    for (const DeviceInfo& device : list.devices) {
        nlohmann::ordered_json entry{{"id", device.id}};
        if (device.threads > 0) {
            entry["threads"] = device.threads;
        } else {
            entry["name"] = device.name;
            entry["memory"] = device.memory;
        }
        devices.push_back(entry);
    }
    nlohmann::ordered_json all{{"devices", devices}};
    if (!list.noGpu.empty()) {
        all["no_gpu"] = list.noGpu;
    }
    std::cout << all.dump(2) << '\n';
}

}  // namespace

int devicesCommand(bool json)
{
    constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;
    const DeviceList list = listDevices();
    if (json) {
        printJson(list);
        return kDone;
    }
    for (const DeviceInfo& device : list.devices) {
        std::cout << std::left << std::setw(8) << device.id << ' ';
        if (device.threads > 0) {
            std::cout << device.threads << (device.threads == 1 ? " thread\n" : " threads\n");
        } else {
            std::cout << device.name << ", " << std::fixed << std::setprecision(0)
                      << static_cast<double>(device.memory) / kGiB << " GiB\n";
        }
    }
    if (!list.noGpu.empty()) {
        std::cout << list.noGpu << '\n';
    }
    return kDone;
}

}  // namespace ganimede
