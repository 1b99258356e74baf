#include "engine/torch/toys/toy_state.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede::toys {
namespace {

std::vector<Tensor> initialTensors(const ExperimentSpec& spec, bool ofGenerator, std::int64_t step)
{
    const Stream stream{static_cast<std::uint64_t>(spec.seed),
                        ofGenerator ? streams::kInitGenerator : streams::kInitDiscriminator,
                        static_cast<std::uint64_t>(step)};
    return ofGenerator ? initialParameters(generatorShape(spec), spec.generator, "generator", stream)
                       : initialParameters(discriminatorShape(spec), spec.discriminator, "discriminator", stream);
}

/// An average begins with the parameters as they are.
void beginAverage(const ToyNetwork& network, const std::string& prefix, std::vector<Tensor>& tensors)
{
    if (!network.arrays.average ||
        std::ranges::find(tensors, prefix + ".0.weight.average", &Tensor::name) != tensors.end()) {
        return;
    }
    std::vector<Tensor> averages;
    for (const Tensor& tensor : tensors) {
        if (tensor.name.ends_with(".weight") || tensor.name.ends_with(".bias")) {
            averages.push_back({tensor.name + ".average", tensor.shape, tensor.values});
        }
    }
    tensors.insert(tensors.end(), averages.begin(), averages.end());
}

void pack(ToyState& state, std::vector<Tensor> generator, const std::vector<Tensor>& discriminator)
{
    beginAverage(state.gan.generator, "generator", generator);
    state.numbers = packTensors(state.gan.generator, "generator", generator);
    const std::vector<float> rest = packTensors(state.gan.discriminator, "discriminator", discriminator);
    state.numbers.insert(state.numbers.end(), rest.begin(), rest.end());
}

bool sameStructure(const NetworkSpec& a, const NetworkSpec& b)
{
    return a.initialisation == b.initialisation && a.initialisationStd == b.initialisationStd;
}

/// A network's tensors after a change: fresh, or the old ones without the memory of another kind of optimiser.
std::vector<Tensor> tensorsAfter(const ToyState& before, bool ofGenerator, bool restart, bool otherKind,
                                 const ExperimentSpec& next)
{
    if (restart) {
        return initialTensors(next, ofGenerator, before.progress.step);
    }
    std::vector<Tensor> tensors;
    const ToyNetwork& network = ofGenerator ? before.gan.generator : before.gan.discriminator;
    const float* numbers = before.numbers.data() + (ofGenerator ? 0 : before.gan.generator.stateFloats());
    unpackTensors(network, ofGenerator ? "generator" : "discriminator", numbers, tensors);
    if (otherKind) {
        std::erase_if(tensors, [](const Tensor& t) { return t.name.ends_with(".m") || t.name.ends_with(".v"); });
    }
    return tensors;
}

}  // namespace

DatasetPtr usable(DatasetPtr data)
{
    if (!data || data->size() == 0) {
        throw Error(Words::tr("The data set holds no points. Draw some or choose another."));
    }
    return data;
}

ToyState freshState(const ExperimentSpec& spec, std::size_t fastBytes)
{
    ToyState state;
    state.gan = planToy(spec, fastBytes);
    pack(state, initialTensors(spec, true, 0), initialTensors(spec, false, 0));
    return state;
}

ToyState changedState(const ToyState& before, const ExperimentSpec& old, const ExperimentSpec& next,
                      std::size_t fastBytes, Restarted& restarted)
{
    ToyState state;
    state.gan = planToy(next, fastBytes);
    state.progress = before.progress;
    restarted = {generatorShape(next) != generatorShape(old) || !sameStructure(next.generator, old.generator),
                 discriminatorShape(next) != discriminatorShape(old) ||
                     !sameStructure(next.discriminator, old.discriminator)};
    const bool otherG = next.generator.optimiser.kind != old.generator.optimiser.kind;
    const bool otherD = next.discriminator.optimiser.kind != old.discriminator.optimiser.kind;
    pack(state, tensorsAfter(before, true, restarted.generator, otherG, next),
         tensorsAfter(before, false, restarted.discriminator, otherD, next));
    if (restarted.generator || otherG) {
        state.progress.generatorUpdates = 0;
    }
    if (restarted.discriminator || otherD) {
        state.progress.discriminatorUpdates = 0;
    }
    return state;
}

TrainerState trainerStateOf(const ToyState& state)
{
    TrainerState result{state.progress.step, state.progress.generatorUpdates, state.progress.discriminatorUpdates, {}};
    unpackTensors(state.gan.generator, "generator", state.numbers.data(), result.tensors);
    unpackTensors(state.gan.discriminator, "discriminator", state.numbers.data() + state.gan.generator.stateFloats(),
                  result.tensors);
    return result;
}

void restoreState(ToyState& state, const TrainerState& from)
{
    const TrainerState present = trainerStateOf(state);
    for (const Tensor& own : present.tensors) {
        const auto found = std::ranges::find(from.tensors, own.name, &Tensor::name);
        if (found == from.tensors.end()) {
            throw Error(Words::tr("The saved state lacks the tensor '%1'.", own.name));
        }
        if (found->shape != own.shape || found->values.size() != own.values.size()) {
            throw Error(
                Words::tr("The tensor '%1' of the saved state has another shape than this network's.", own.name));
        }
    }
    if (present.tensors.size() != from.tensors.size()) {
        throw Error(Words::tr("The saved state holds %1 tensors, but these networks and optimisers have %2.",
                              from.tensors.size(), present.tensors.size()));
    }
    pack(state, from.tensors, from.tensors);
    state.progress = {from.step, from.generatorUpdates, from.discriminatorUpdates, ToyLost::none, ToyStep::both};
}

}  // namespace ganimede::toys
