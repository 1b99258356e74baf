#pragma once

#include <filesystem>
#include <memory>

#include "engine/images/image_trainer.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// What libganimede_torch.so offers, found by dlsym("ganimedeTorchModule"). The CPU and the CUDA build of the module
/// have the same interface and are interchangeable files.
struct TorchModule {
    static constexpr int kAbi = 2;
    int abi = kAbi;  ///< must equal kAbi of the program
    const char* torchVersion = "";
    bool (*cudaAvailable)() = nullptr;
    /// @throws Error
    std::unique_ptr<Trainer> (*makeTrainer)(const ExperimentSpec&, DatasetPtr, const TrainerOptions&) = nullptr;
    /// @throws Error
    std::unique_ptr<ImageTrainer> (*makeImageTrainer)(const ImageSpec&, ImageSetPtr,
                                                      const ImageTrainerOptions&) = nullptr;
};
using TorchModuleEntry = const TorchModule* (*)();

/// LibTorch's threads wait for each other asleep rather than in a loop, unless the environment's OMP_WAIT_POLICY says
/// otherwise. For the beginning of main(), before there are threads.
///
/// On a quiet machine it makes no difference (a DCGAN's step on two cores: 118 and 120 ms). With one more busy program
/// a thread that has lost its core keeps the other looping: 1006 ms a step, asleep 188 ms.
void letTorchThreadsSleep();

/// Loads the module with dlopen(RTLD_NOW | RTLD_LOCAL) at the first call, from $GANIMEDE_TORCH_MODULE, the program's
/// folder or ../lib/ganimede beside it; it stays loaded.
/// @throws Error in a plain sentence if it is not there, does not load, or was built for another version.
const TorchModule& torchModule();

}  // namespace ganimede
