#include <memory>

#include <torch/version.h>

#include "engine/torch/images/graph/graph_image_trainer.h"
#include "engine/torch/images/pooled_memory.h"
#include "engine/torch/images/torch_image_trainer.h"
#include "engine/torch/torch_device.h"
#include "engine/torch/torch_scope.h"
#include "engine/torch/torch_trainer.h"
#include "engine/trainers/torch_module.h"

namespace {

std::unique_ptr<ganimede::Trainer> makeTorchTrainer(const ganimede::ExperimentSpec& spec, ganimede::DatasetPtr data,
                                                    const ganimede::TrainerOptions& options)
{
    return ganimede::translatingErrors("setting up the networks", [&]() -> std::unique_ptr<ganimede::Trainer> {
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
    return ganimede::translatingErrors("setting up the networks", [&]() -> std::unique_ptr<ganimede::ImageTrainer> {
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
        return ganimede::TorchModule{ganimede::TorchModule::kAbi, TORCH_VERSION,     &ganimede::cudaIsAvailable,
                                     &ganimede::listGpus,         &makeTorchTrainer, &makeTorchImageTrainer};
    }();
    return &kModule;
}
