#include "engine/trainers/trainer.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/metrics/metrics.h"
#include "engine/networks/objective.h"
#include "engine/trainers/fused/fused_trainer.h"
#include "engine/trainers/torch_module.h"

namespace ganimede {
namespace {

std::optional<std::string> objection(const NetworkSpec& network, bool ofGenerator)
{
    constexpr std::size_t kMaxLayers = 5;
    constexpr int kMaxWidth = 128;
    if (network.hidden.size() > kMaxLayers) {
        return ofGenerator ? Words::tr("the generator has more than 5 hidden layers")
                           : Words::tr("the discriminator has more than 5 hidden layers");
    }
    if (std::ranges::any_of(network.hidden, [](int width) { return width > kMaxWidth; })) {
        return ofGenerator ? Words::tr("the generator has a layer of more than 128 units")
                           : Words::tr("the discriminator has a layer of more than 128 units");
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> fusedTrainerObjection(const ExperimentSpec& spec)
{
    if (auto found = objection(spec.generator, true)) {
        return found;
    }
    if (auto found = objection(spec.discriminator, false)) {
        return found;
    }
    if (spec.remedies.unrolledSteps > 0) {
        return Words::tr("the generator looks ahead by unrolled steps");
    }
    const Activation activation = spec.discriminator.activation;
    const bool piecewiseLinear = activation == Activation::relu || activation == Activation::leakyRelu;
    if (hasGradientPenalty(spec.objective) && !piecewiseLinear) {
        return Words::tr("gradient penalties need a discriminator of ReLU or Leaky ReLU there");
    }
    return std::nullopt;
}

std::unique_ptr<Trainer> makeTrainer(const ExperimentSpec& spec, DatasetPtr data, const TrainerOptions& options)
{
    if (options.factory) {
        return options.factory(spec, std::move(data));
    }
    const auto objectionToFused = fusedTrainerObjection(spec);
    if (options.choice == TrainerChoice::fused && objectionToFused) {
        throw Error(Words::tr("The fused trainer cannot train this: %1. Choose the torch trainer.", *objectionToFused));
    }
    if (options.choice == TrainerChoice::cuda && objectionToFused) {
        throw Error(Words::tr("The CUDA trainer cannot train this: %1. Choose the torch trainer.", *objectionToFused));
    }
    const bool onCpu = options.device == "cpu";
    if (options.choice == TrainerChoice::cuda && onCpu) {
        throw Error(Words::tr("The CUDA trainer needs a GPU: choose the device \"cuda\" or another trainer."));
    }
    if (options.choice != TrainerChoice::torch && !objectionToFused && onCpu) {
        return makeFusedTrainer(spec, std::move(data));
    }
    return torchModule().makeTrainer(spec, std::move(data), options);
}

void fillLatent(const LatentSpec& latent, const Stream& stream, std::span<float> z)
{
    const auto dimensions = static_cast<std::size_t>(latent.dimensions);
    const std::size_t rows = z.size() / dimensions;
    std::vector<float> component(rows);
    for (std::size_t j = 0; j < dimensions; ++j) {
        const Stream row = stream.row(static_cast<std::uint32_t>(j));
        if (latent.kind == LatentKind::gaussian) {
            fillNormal(row, component);
        } else {
            fillUniform(row, component);
            for (float& value : component) {
                value = 2.0f * value - 1.0f;
            }
        }
        for (std::size_t i = 0; i < rows; ++i) {
            z[i * dimensions + j] = component[i];
        }
    }
}

std::optional<Metrics> Trainer::measure(const DataReference&, std::size_t) const
{
    return std::nullopt;
}

}  // namespace ganimede
