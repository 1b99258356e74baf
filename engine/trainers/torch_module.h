#pragma once

#include <filesystem>
#include <memory>

#include "engine/core/words.h"
#include "engine/images/image_trainer.h"
#include "engine/population/population.h"
#include "engine/trainers/devices.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// What libganimede_torch.so offers, found by dlsym("ganimedeTorchModule"). The CPU and the CUDA build of the module
/// have the same interface and are interchangeable files.
struct TorchModule {
    static constexpr int kAbi = 5;
    int abi = kAbi;  ///< must equal kAbi of the program
    const char* torchVersion = "";
    bool (*cudaAvailable)() = nullptr;
    /// The module has the engine's texts a second time: how they are translated there.
    void (*translateWith)(Words::Translator) = nullptr;
    /// The GPUs alone, or why there are none. Throws nothing.
    DeviceList (*listGpus)() = nullptr;
    /// @throws Error
    std::unique_ptr<Trainer> (*makeTrainer)(const ExperimentSpec&, DatasetPtr, const TrainerOptions&) = nullptr;
    /// @throws Error
    std::unique_ptr<ImageTrainer> (*makeImageTrainer)(const ImageSpec&, ImageSetPtr,
                                                      const ImageTrainerOptions&) = nullptr;
    /// On a GPU. @throws Error
    std::unique_ptr<Population> (*makePopulation)(std::vector<ExperimentSpec>, const PopulationOptions&) = nullptr;
};
using TorchModuleEntry = const TorchModule* (*)();

/// LibTorch's threads soon go to sleep when they wait for each other, unless the environment's OMP_WAIT_POLICY or
/// GOMP_SPINCOUNT says otherwise. For the beginning of main(), before there are threads.
///
/// By itself libgomp loops for milliseconds: with one more busy program a thread that has lost its core keeps the other
/// looping. A DCGAN's step on two cores then took 356 ms, so 236 ms. Alone it takes 122 to 131 ms either way, but 129
/// to 161 ms where threads sleep at once.
void letTorchThreadsSleep();

/// Where the module is: what $GANIMEDE_TORCH_MODULE names, or libganimede_torch.so in the program's folder or in
/// ../lib/ganimede beside it. @throws Error in a plain sentence if it is not there
std::filesystem::path findTorchModule();

/// Loads the module with dlopen(RTLD_NOW | RTLD_LOCAL) at the first call, from findTorchModule(); it stays loaded.
/// @throws Error in a plain sentence if it is not there, does not load, or was built for another version.
const TorchModule& torchModule();

}  // namespace ganimede
