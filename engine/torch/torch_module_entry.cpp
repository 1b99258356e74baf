#include <memory>

#include <torch/version.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/torch/images/graph/graph_image_trainer.h"
#include "engine/torch/images/pooled_memory.h"
#include "engine/torch/images/torch_image_trainer.h"
#include "engine/torch/torch_device.h"
#include "engine/torch/torch_scope.h"
#include "engine/torch/torch_trainer.h"
#include "engine/torch/vector_math.h"
#include "engine/trainers/torch_module.h"
#ifdef GANIMEDE_CUDA
#include "engine/torch/toys/cuda_toy_device.h"
#include "engine/torch/toys/cuda_trainer.h"
#include "engine/torch/toys/device_population.h"
#endif

namespace {

using ganimede::Words;

/// Whether the CUDA trainer is to train it: where it is not ruled out and can.
bool wantsCudaTrainer(const ganimede::ExperimentSpec& spec, const ganimede::TrainerOptions& options)
{
    return options.device.starts_with("cuda") && options.choice != ganimede::TrainerChoice::torch && !options.float64 &&
           !ganimede::fusedTrainerObjection(spec);
}

#ifdef GANIMEDE_CUDA
ganimede::toys::ToyDevicePtr toyDevice(const ganimede::TrainerOptions& options)
{
    return ganimede::toys::openCudaToyDevice(ganimede::tensorOptions(options).device().index());
}
#else
[[noreturn]] void failWithoutCuda()
{
    throw ganimede::Error(Words::tr("This build of the LibTorch module has no CUDA: choose the device \"cpu\"."));
}
#endif

std::unique_ptr<ganimede::Population> makeGpuPopulation([[maybe_unused]] std::vector<ganimede::ExperimentSpec> specs,
                                                        const ganimede::PopulationOptions& options)
{
    return ganimede::translatingErrors(ganimede::Doing::settingUp, [&]() -> std::unique_ptr<ganimede::Population> {
        ganimede::TrainerOptions trainer;
        trainer.device = options.device;
#ifdef GANIMEDE_CUDA
        return std::make_unique<ganimede::toys::DevicePopulation>(std::move(specs), options, toyDevice(trainer));
#else
        ganimede::tensorOptions(trainer);  // says what is amiss with the device
        failWithoutCuda();
#endif
    });
}

std::unique_ptr<ganimede::Trainer> makeTorchTrainer(const ganimede::ExperimentSpec& spec, ganimede::DatasetPtr data,
                                                    const ganimede::TrainerOptions& options)
{
    return ganimede::translatingErrors(ganimede::Doing::settingUp, [&]() -> std::unique_ptr<ganimede::Trainer> {
        if (wantsCudaTrainer(spec, options)) {
#ifdef GANIMEDE_CUDA
            return ganimede::makeCudaTrainer(spec, std::move(data), toyDevice(options));
#else
            if (options.choice == ganimede::TrainerChoice::cuda) {
                failWithoutCuda();
            }
#endif
        }
        return std::make_unique<ganimede::TorchTrainer>(spec, std::move(data), options);
    });
}

std::unique_ptr<ganimede::ImageTrainer> makeTorchImageTrainer(const ganimede::ImageSpec& spec,
                                                              ganimede::ImageSetPtr set,
                                                              const ganimede::ImageTrainerOptions& options)
{
    using ganimede::ImageStepping;
    const bool captured = options.stepping == ImageStepping::automatic
                              ? options.device != "cpu" && !options.float64 && !options.plain
                              : options.stepping == ImageStepping::graph;
    return ganimede::translatingErrors(ganimede::Doing::settingUp, [&]() -> std::unique_ptr<ganimede::ImageTrainer> {
        if (captured) {
            return std::make_unique<ganimede::GraphImageTrainer>(spec, std::move(set), options);
        }
        return std::make_unique<ganimede::TorchImageTrainer>(spec, std::move(set), options);
    });
}

}  // namespace

/// The one symbol that the module exports.
extern "C" __attribute__((visibility("default"))) const ganimede::TorchModule* ganimedeTorchModule()
{
    static const ganimede::TorchModule kModule = [] {
        ganimede::poolHostMemory();
        ganimede::chooseVectorMath();
        ganimede::TorchModule module;
        module.torchVersion = TORCH_VERSION;
        module.translateWith = &Words::translateWith;
        module.cudaAvailable = &ganimede::cudaIsAvailable;
        module.listGpus = &ganimede::listGpus;
        module.makeTrainer = &makeTorchTrainer;
        module.makeImageTrainer = &makeTorchImageTrainer;
        module.makePopulation = &makeGpuPopulation;
        return module;
    }();
    return &kModule;
}
