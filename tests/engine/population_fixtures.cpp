#include "tests/engine/population_fixtures.h"

#include "engine/population/cpu_population.h"
#include "engine/torch/toys/cuda_trainer.h"
#include "engine/torch/toys/device_population.h"
#include "engine/torch/toys/host_toy_device.h"

namespace ganimede::test {

SweepRequest smallRequest()
{
    SweepRequest request;
    request.base.data.kind = "ring-8";
    request.base.data.size = 500;
    request.base.batch = 32;
    request.axes = {parseSweepAxis("objective.kind=minimax,hinge,wasserstein_gp", request.base)};
    request.seeds = 2;
    request.steps = 300;
    return request;
}

PopulationOptions withThreads(int threads, std::int64_t limit)
{
    PopulationOptions options;
    options.threads = threads;
    options.stepLimit = limit;
    return options;
}

static TrainerOptions onHostDevice()
{
    TrainerOptions options;
    options.factory = [](const ExperimentSpec& spec, DatasetPtr data) {
        return makeCudaTrainer(spec, std::move(data), std::make_shared<toys::HostToyDevice>());
    };
    return options;
}

std::vector<PopulationKind> populationKinds()
{
    return {{"CPU",
             [](std::vector<ExperimentSpec> specs, const PopulationOptions& options) -> std::unique_ptr<Population> {
                 return std::make_unique<CpuPopulation>(std::move(specs), options);
             },
             {}},
            {"device",
             [](std::vector<ExperimentSpec> specs, const PopulationOptions& options) -> std::unique_ptr<Population> {
                 return std::make_unique<toys::DevicePopulation>(std::move(specs), options,
                                                                 std::make_shared<toys::HostToyDevice>());
             },
             onHostDevice()}};
}

TrainerState aloneAt(const ExperimentSpec& spec, std::int64_t steps, const TrainerOptions& options)
{
    Run run(spec, options);
    std::vector<StepLosses> losses;
    run.train(steps, losses);
    return run.state();
}

ExperimentSpec divergingSpec()
{
    ExperimentSpec spec;
    spec.data.size = 500;
    spec.batch = 16;
    spec.objective.kind = ObjectiveKind::leastSquares;
    spec.discriminator.optimiser.kind = OptimiserKind::sgd;
    spec.discriminator.optimiser.learningRate = 1000;
    spec.generator.updates = 0;
    return spec;
}

}  // namespace ganimede::test
