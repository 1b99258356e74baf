#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/population/population.h"
#include "engine/torch/toys/device_population.h"
#include "engine/torch/toys/host_toy_device.h"

namespace ganimede {

/// On "cuda" a population whose device, a program that the CPU runs, is lost after some slices of 16 steps.
inline std::unique_ptr<Population> failingPopulation(std::vector<ExperimentSpec> specs,
                                                     const PopulationOptions& options)
{
    if (options.device == "cpu") {
        return makePopulation(std::move(specs), options);
    }
    const auto device = std::make_shared<toys::HostToyDevice>();
    device->fault = [trained = 0](const char* call) mutable {
        const bool lost = std::string_view(call) == "train" && ++trained > 6;
        return lost ? toys::ToyOutcome{toys::ToyFault::lost, "forced", 0, 0} : toys::ToyOutcome{};
    };
    PopulationOptions slices = options;
    slices.sliceSteps = 16;
    return std::make_unique<toys::DevicePopulation>(std::move(specs), slices, device);
}

}  // namespace ganimede
